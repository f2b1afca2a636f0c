### Deutsch. Jede Wendung wird mit ihrem Namen aufgerufen; { $… } sind Platzhalter.

## Numbers, dates, money
percent = { $number }{"\u00A0"}%
about = ca. { $what }
million = { $number }{"\u00A0"}Mio.
money = { $amount }{"\u00A0"}{ $currency ->
    [EUR] €
   *[other] { $currency }
  }
list-comma = {", "}
list-semicolon = {"; "}
date-decade = { $year }er-Jahre
date-between = { $start }–{ $end }
date-from = seit { $start }
date-until = bis { $end }
# Anzahlen, die sich als Wort besser lesen; alle anderen stehen in Ziffern.
count-1 = eine
count-2 = zwei
count-3 = drei
count-4 = vier
count-5 = fünf
count-6 = sechs
count-7 = sieben
count-8 = acht
count-9 = neun

## Frame
# The tag of the language that this file is in, and its name in itself.
language-of = de
language-name = Deutsch
not-translated = Noch nicht übersetzt: { $language }
language-label = Sprache
skip = Zum Inhalt springen
nav-label = Hauptmenü
crumbs-label = Sie sind hier
theme-label = Farben
theme-device = Wie das Gerät
theme-light = Hell
theme-dark = Dunkel
nav-home = Startseite
nav-missions = Missionen
nav-actions = Maßnahmen
nav-progress = Fortschritt
nav-outcomes = Ergebnisse
nav-lessons = Erfahrungen
nav-money = Geld
nav-gaps = Lücken
nav-people = Beteiligte
nav-places = Orte
nav-map = Karte
nav-calendar = Kalender
foot-portfolio = Dieses Portfolio
foot-ways = Ansichten
foot-mend = Etwas berichtigen
foot-edit = Diese Seite im Repository bearbeiten
foot-source = Diese Seite steht in
foot-contact = An die Redaktion schreiben
foot-gaps = Was fehlt
foot-computed = Berechnet für den { $day } aus Dateien, die alle lesen können.
foot-license = Text und Daten: { $license }.
foot-made = Erstellt mit wayfolio.
not-found-title = Hier gibt es keine Seite
not-found-about = Vielleicht enthält die Adresse einen Tippfehler, oder die Seite ist umgezogen. Von hier geht es weiter:
moved-title = Diese Seite ist umgezogen
moved-link = Zur neuen Adresse
draft-label = Entwurf.
draft-about = Dieser Eintrag ist noch nicht veröffentlicht.

## Words that stand in many places
today = heute
none = ohne
no-figure = kein Wert
not-given = keine Angabe
not-known = nicht bekannt
not-named = niemand genannt
nobody-named = niemand genannt
nobody-yet = Noch niemand
nothing-here = Hier ist nichts.
show-more = Noch { $count_words } zeigen
no-mission = Dient keiner Mission
about-word = zu
in-words = Wie es steht, in Worten
at-least = mindestens { $what }
at-most = höchstens { $what }
due = fällig bis { $date }
runs-from-to = { $start } bis { $end }
runs-from = seit { $start }
runs-begun = Beginn { $start }, Ende nicht bekannt
runs-by = spätestens seit { $date }
runs-to = bis { $end }
part-of = Teil von
parts = Teile
continues = Hervorgegangen aus
continued-by = Daraus entstand
shows = Zeigt
see-also = Siehe auch
contents-title = Auf dieser Seite
other-pages = Weitere Seiten
currency-millions = Mio. { $currency ->
    [EUR] €
   *[other] { $currency }
  }
sources-title = Quellen
sources-count = { $count ->
    [one] 1 Quelle
   *[other] { $number } Quellen
  }
outcomes-also = Auch gezählt
sources-refs = { $count ->
    [one] Quelle
   *[other] Quellen
  }
source-weak = schwache Quelle
source-accessed = gelesen: { $date }
source-archived = archivierte Kopie
sources-differ = Die Quellen widersprechen sich; beide Enden sind gezeigt.
disputed-title = Wo Quellen sich widersprechen
disputed-about = Beide Seiten bleiben stehen. Gerechnet wird mit dem Wert, der im Eintrag selbst steht.
disputed-label = Umstritten:
kind-mission = Mission
kind-action = Maßnahme
kind-outcome = Ergebnis
kind-lesson = Erfahrung
kind-actor = Akteur
kind-place = Ort
kind-milestone = Meilenstein
kinds-mission = Missionen
kinds-action = Maßnahmen
kinds-outcome = Ergebnisse
kinds-lesson = Erfahrungen
kinds-actor = Akteure
kinds-place = Orte
kinds-page = Seiten
count-records = { $count ->
    [one] 1 Eintrag
   *[other] { $number } Einträge
  }
level-low = niedrig
level-medium = mittel
level-high = hoch
tags-title = Schlagwörter
tags-lede = Die Wörter, mit denen Einträge gekennzeichnet sind, und wie viele Einträge jedes davon tragen.
tag-title = Mit „{ $tag }“ gekennzeichnet

## Heads of tables
th-about = Worum es geht
th-action = Maßnahme
th-action-state = Die Maßnahme
th-all = Gesamt
th-amount = Betrag
th-answered = Angegangen von
th-barrier = Hindernis
th-belongs = Gehört zu
th-blocks = Blockiert
th-capital = Kapital
th-kind = Art
th-close = Schließen
th-closed-by = Könnte schließen
th-confidence = Gewissheit
th-confirmed = Zuletzt bestätigt
th-cost = Kosten
th-date = Datum
th-effect = Effekt
th-every = Gezählt
th-facet = Facette
th-figure = Wert
th-for = Für
th-from = Von
th-funds = Bezahlt
th-gap-kind = Art der Lücke
th-halted = Angehalten
th-horizon = Horizont
th-impact = Wirkung
th-instrument = Form
th-kept = Status
th-lead = Leitung
th-leads = Leitet
th-lever = Art
th-lines = Posten
th-live = Aktiv
th-milestones = Meilensteine
th-missing = Was fehlt
th-mission = Mission
th-missions = Missionen
th-newest = Neuester Wert
th-notes = Anmerkungen und Quellen
th-outcome = Ergebnis
th-place = Ort
th-position = Lage
th-promise = Zusage
th-promises = Beteiligt an
th-result = Ausgang
th-risk = Risiko
th-role = Rolle
th-rule = Regel
th-rule-where = Regel und Stelle
th-runs = Laufzeit
th-runs-in-to = Mündet in
th-series = Gezählt als
th-serving = In Betrieb
th-severity = Schwere
th-site = Eigene Website
th-stage = Phase
th-stake = Einsatz
th-start = Beginn
th-state = Status
th-strength = Wie stark
th-sure = Wie sicher
th-target = Ziel
th-today = Abstand zum Soll
th-unit = Einheit
th-what = Was
th-who = Wer
th-year = Jahr
fact-goals = Nachhaltigkeitsziele
fact-updated = Zuletzt aktualisiert
fact-review = Nächste Durchsicht

## States
state-met = erreicht
state-on-track = im Plan
state-close = knapp
state-off-track = im Rückstand
state-wrong-way = falsche Richtung
state-missed = verfehlt
state-no-target = ohne Ziel
state-no-data = ohne Daten
state-watched = beobachtet
state-stale = kein neuerer Wert
state-target-ahead = steht bevor
state-target-met = erreicht
state-target-missed = verfehlt
state-target-unknown = nicht bekannt
state-target-unjudged = nicht bewertet
state-dropped = aufgegeben
state-late = verspätet
state-late-unserved = verspätet, ohne Maßnahme
state-unserved = ohne Maßnahme
state-at-risk = gefährdet
state-not-started = nicht begonnen
state-blocked = blockiert
state-unknown = unbekannt
state-operating = in Betrieb
state-completed = fertig
state-paused = pausiert
state-stopped = gestoppt
state-commitment-wanted = offen
state-commitment-proposed = vorgeschlagen
state-commitment-agreed = vereinbart
state-commitment-delivering = wird eingelöst
state-commitment-delivered = eingelöst
state-commitment-withdrawn = zurückgezogen
state-commitment-refused = abgelehnt
state-expectation-confirmed = Erwartung bestätigt
state-expectation-refuted = Erwartung widerlegt
state-expectation-mixed = gemischter Ausgang
state-expectation-unclear = Ausgang unklar
state-mission-active = aktiv
state-mission-reached = erreicht
state-mission-partly-reached = teilweise erreicht
state-mission-missed = verfehlt
state-mission-ended = beendet
state-severity-error = Fehler
state-severity-warning = Warnung
state-severity-note = Hinweis

## Front page and missions
home-missions = { $count ->
    [0] , noch keine beendet
   *[other] , { $count_words } davon beendet
  }
home-actions = { $count ->
    [0] , keine davon gestoppt
   *[other] , { $count_words } davon gestoppt
  }
home-outcomes = { $count ->
    [0] , alle mit aktuellem Wert
    [one] , eines ohne aktuellen Wert
   *[other] , { $count_words } ohne aktuellen Wert
  }
home-lessons = { $count ->
    [0] , aus jeder entstand eine Maßnahme
    [one] , aus einer entstand noch keine Maßnahme
   *[other] , aus { $count_words } entstand noch keine Maßnahme
  }
home-gaps = { $count ->
    [0] , keine auf einem kritischen Pfad
   *[other] , { $count_words } auf einem kritischen Pfad
  }
home-net = { $count ->
    [one] Eine Mission auf einer Zeitachse
   *[other] { $count_start } Missionen auf einer Zeitachse
  }
home-net-about = Jede Linie führt vom Beginn einer Mission zu ihrem Ziel. Die kommenden Jahre sind breiter gezeichnet als die vergangenen. Eine ausgefüllte Station ist erreicht, eine Raute ist verspätet, ein gestrichelter Ring hat keine Maßnahme; eine Zahl darunter zählt mehrere, die beieinander liegen.
net-finding = { $title }: { $count ->
    [0] keine Meilensteine
    [one] ein Meilenstein, { $states }
   *[other] { $count } Meilensteine: { $states }
  }
no-lessons = Es ist noch keine Erfahrung aufgeschrieben.
home-stories = Neueste Geschichten
home-gaps-title = Größte Lücken
all-lessons = Alle Erfahrungen
all-gaps = { $count ->
    [one] Die eine Lücke
   *[other] Alle { $number } Lücken
  }
all-gaps-link = Alle Lücken
no-gaps = Es wurde keine Lücke gefunden.
no-gaps-here = Bei dieser Mission wurde keine Lücke gefunden.
doors-title = Drei Zugänge
door-manager = Zieht alles an einem Strang?
door-manager-about = Für alle, die steuern: was verspätet ist und was wovon abhängt.
door-investor = Was ist bezahlt und was ist gefährdet?
door-investor-about = Für alle, die finanzieren: das Geld nach Quelle und Sicherheit, und was als Nächstes in Gang kommen könnte.
door-designer = Was wurde versucht und wie ging es aus?
door-designer-about = Für die Nachbarschaft und für andere Orte: die Geschichten, auch die vom Scheitern.
missions-lede = { $count ->
    [0] Es ist noch keine Mission aufgeschrieben.
    [one] Eine Mission: ein Ziel, ein Weg, der von dort zurück geplant ist, und was auf diesem Weg fehlt.
   *[other] { $count_start } Missionen; { $ended ->
        [0] alle laufen noch.
        [one] eine davon ist beendet.
       *[other] { $ended_words } davon sind beendet.
      } Jede hat ein Ziel und einen Weg, der von dort zurück geplant ist, und zeigt, was auf diesem Weg fehlt.
  }
missions-table = Die Missionen als Tabelle
mission-target = Ziel { $date }
steward = verantwortlich:
pathway-title = Der Weg von hier aus
pathway-title-target = Der Weg bis { $date }
pathway-none = Es sind noch keine Schritte aufgeschrieben.
pathway-ended = Diese Mission ist beendet. Das waren ihre Schritte.
pathway-all-met = Jeder Schritt auf dem kritischen Pfad ist erreicht.
pathway-next = Das Ziel wartet zuerst auf „{ $title }“. Das ist der nächste offene Schritt auf dem kritischen Pfad: der längsten Kette von Schritten, die einander voraussetzen.
pathway-next-declared = Das Ziel wartet zuerst auf „{ $title }“. Das ist der nächste offene Schritt auf dem Pfad, den die Mission selbst als kritisch kennzeichnet.
milestones-by-state = Meilensteine nach Status
milestones-word = { $count ->
    [one] Meilenstein:
   *[other] Meilensteine:
  }
line-main = Der kritische Pfad zum Ziel
line-main-ended = Die Hauptlinie
line-main-declared = Der kritische Pfad, wie die Mission ihn kennzeichnet
line-joins = Zweig, der bei „{ $title }“ einmündet
line-joins-target = Zweig, der am Ziel einmündet
barrier-label = Hindernis:
barrier-open = besteht
barrier-easing = gibt nach
barrier-removed = beseitigt
barrier-answered = angegangen von
enablers-title = Was hilft
th-helps = Hilft
barriers-title = Hindernisse
answered-by-nothing = keine Maßnahme geht es an
enabler-missing = Fehlt
enabler-emerging = Im Entstehen
enabler-in-place = Vorhanden
lever-policy = Politik
lever-finance = Finanzierung
lever-technology = Technik
lever-infrastructure = Infrastruktur
lever-capability = Können
lever-culture = Kultur
lever-governance = Steuerung
lever-data = Daten
no-action-runs-in = Keine Maßnahme mündet hier ein.
shown-by = Gezeigt durch
other-actions = Maßnahmen für die Mission als Ganzes
other-actions-about = Sie dienen der Mission oder bewegen eines ihrer Ergebnisse, münden aber in keinen ihrer Meilensteine.
events-title = Was geschah
gaps-on-mission = Lücken bei dieser Mission
who-takes-part = Wer sich beteiligt
role-count-lead = { $count ->
    [one] leitet 1
   *[other] leitet { $number }
  }
role-count-partner = { $count ->
    [one] Partner bei 1
   *[other] Partner bei { $number }
  }
role-count-funder = { $count ->
    [one] bezahlt 1
   *[other] bezahlt { $number }
  }
role-count-support = { $count ->
    [one] unterstützt 1
   *[other] unterstützt { $number }
  }
role-count-permit = { $count ->
    [one] genehmigt 1
   *[other] genehmigt { $number }
  }
role-count-objects = { $count ->
    [one] gegen 1
   *[other] gegen { $number }
  }

## Actions
actions-lede = { $count ->
    [0] Es ist noch keine Maßnahme aufgeschrieben.
    [one] Eine Maßnahme, { $live ->
        [0] zurzeit nicht aktiv.
       *[other] zurzeit aktiv.
      }
   *[other] { $count_start } Maßnahmen, { $live ->
        [0] keine davon zurzeit aktiv.
       *[other] { $live_words } davon aktiv: von der Idee bis zur laufenden Umsetzung.
      }
  }
actions-table = Alle Maßnahmen
action-kind-project = Projekt
action-kind-programme = Programm
action-kind-experiment = Experiment
action-kind-policy = Regelung
action-kind-campaign = Kampagne
action-kind-infrastructure = Infrastruktur
action-kind-service = Dienst
action-kind-study = Studie
stage-idea = Idee
stage-design = Entwurf
stage-ready = Bereit
stage-underway = In Umsetzung
stage-operating = In Betrieb
stage-completed = Abgeschlossen
stage-paused = Pausiert
stage-stopped = Gestoppt
stage-about-idea = Jemand hat es vorgeschlagen.
stage-about-design = Jemand arbeitet aus, wie es geht.
stage-about-ready = Es könnte losgehen.
stage-about-underway = Es wird daran gearbeitet.
stage-about-paused = Es ruht.
reached-fully = Sie hat erreicht, was sie sollte.
reached-partly = Sie hat einen Teil dessen erreicht, was sie sollte.
reached-no = Sie hat nicht erreicht, was sie sollte.
reached-unclear = Niemand kann sagen, ob sie erreicht hat, was sie sollte.
horizon-1 = 1, verbessert Bestehendes
horizon-2 = 2, eine Brücke zu etwas anderem
horizon-3 = 3, verwandelt
facet-enhancement = verbessernd
facet-mission-oriented = missionsorientiert
facet-adaptive = anpassend
facet-anticipatory = vorausschauend
team-says = Das Team sagt
files-say = Die Dateien sagen
reason-unconfirmed = Die Phase wurde zuletzt bestätigt: { $date }. Das ist zu lange her.
reason-past-end = Sie sollte enden bis { $date }.
reason-task-past-due = „{ $task }“ war fällig bis { $date } und ist nicht erledigt.
reason-needed-stopped = Sie braucht „{ $title }“; das wurde gestoppt, und nichts führt es fort.
reason-barrier = Das Hindernis „{ $title }“ steht vor allem, was sie voranbringt.
reason-needed-late = Sie braucht „{ $title }“; das ist verspätet.
reason-no-lead = Niemand hat die Leitung zugesagt, und der Beginn ist höchstens sechs Monate entfernt oder schon vorbei.
reason-underfunded = Weniger als die Hälfte der Kosten ist zugesagt, und der Beginn ist höchstens ein Jahr entfernt oder schon vorbei.
moves-forward = Was sie voranbringt
effect-up = aufwärts
effect-down = abwärts
effect-watch = bewegt es
effect-increases = aufwärts
effect-decreases = abwärts
effect-by = { $effect }, um { $amount }
answers = Geht an
needed-by = Gebraucht für
led-from = Entstanden aus
needs-first = Was zuerst kommen muss
who-promised = Wer was zugesagt hat
no-promises = Es ist noch niemand genannt.
role-lead = Leitung
role-partner = Partner
role-funder = Finanzierung
role-support = Unterstützung
role-permit = Genehmigung
role-objects = Einwand
tasks-title = Aufgaben
task-done = erledigt
what-was-learned = Was gelernt wurde
nothing-learned = Es ist noch nicht aufgeschrieben, was daraus gelernt wurde.
nothing-learned-mission = Aus dieser Mission ist noch keine Erfahrung aufgeschrieben.
stopped-heading = Wie sie endete
stopped-dropped = Aufgegeben
stopped-rejected = Abgelehnt
stopped-replaced = Durch eine andere ersetzt
stopped-ended = Beendet
stopped-by = durch
stopped-by-date = spätestens { $date }
stopped-at = in der Phase „{ $stage }“
stopped-title = Gestoppt, und warum
stopped-lede = { $count ->
    [0] Keine Maßnahme wurde gestoppt
    [one] Eine Maßnahme wurde gestoppt
   *[other] { $count_start } Maßnahmen wurden gestoppt
  }{ $paused ->
    [0] .
    [one] , und eine ruht.
   *[other] , und { $paused_words } ruhen.
  } Was nicht gelang, wird so offen erzählt wie das, was gelang.
stopped-these = Gestoppt
paused-title = Ruhend
dropped-title = Aufgegebene Meilensteine
pipeline-title = Pipeline
pipeline-lede = { $count ->
    [0] Nichts ist aktiv oder ruht.
    [one] Eine Maßnahme ist aktiv oder ruht, irgendwo zwischen Idee und laufender Umsetzung.
   *[other] { $count_start } Maßnahmen sind aktiv oder ruhen, von der Idee bis zur laufenden Umsetzung.
  }
pipeline-formula = Die Reihenfolge innerhalb einer Phase ergibt sich aus Punkten, die jede Maßnahme zeigt; bei Gleichstand zählt der Dateiname.
pipeline-formula-impact = Wirkung: 6, wenn sie hoch ist, 4 bei mittel, 2 bei niedrig, 0, wenn niemand etwas gesagt hat.
pipeline-formula-ready = Bereitschaft, bis zu 5: 1, wenn die Leitung zugesagt ist; 2, wenn das zugesagte und ausgezahlte Geld die Kosten deckt, 1, wenn es die Hälfte deckt; 1, wenn alles, was sie zuerst braucht, in Betrieb oder fertig ist; 1, wenn vor den Meilensteinen, die ihr noch bleiben, kein Hindernis besteht.
pipeline-formula-milestones = Meilensteine: 2 für jeden offenen, dem sie dient, 4 für einen auf einem kritischen Pfad.
pipeline-more = { $count ->
    [one] Eine weitere ist hier nicht genannt.
   *[other] { $number } weitere sind hier nicht genannt.
  }
points = { $count ->
    [one] 1 Punkt
   *[other] { $number } Punkte
  }
points-impact = Wirkung { $level }: { $points }
points-ready = Bereit { $points } von { $most }: { $why }
points-milestones = { $count ->
    [0] Dient keinem offenen Meilenstein: 0
    [one] Dient einem offenen Meilenstein{ $critical ->
        [0] {""}
       *[other] {" "}auf einem kritischen Pfad
      }: { $points }
   *[other] Dient { $count_words } offenen Meilensteinen{ $critical ->
        [0] {""}
        [one] , davon einem auf einem kritischen Pfad
       *[other] , davon { $critical_words } auf einem kritischen Pfad
      }: { $points }
  }
ready-lead = Leitung zugesagt
ready-no-lead = keine Leitung zugesagt
ready-money-full = Kosten gedeckt
ready-money-half = Hälfte der Kosten gedeckt
ready-money-less = weniger als die Hälfte der Kosten gedeckt
ready-money-unknown = Geld nicht bekannt
ready-waits = { $count ->
    [0] wartet auf nichts
    [one] wartet auf eine Maßnahme
   *[other] wartet auf { $count_words } Maßnahmen
  }
ready-barriers = { $count ->
    [0] kein Hindernis im Weg
    [one] ein Hindernis im Weg
   *[other] { $count_words } Hindernisse im Weg
  }
lead-is = Leitung:

## Outcomes
progress-lede = { $count ->
    [0] Es ist noch kein Ergebnis aufgeschrieben.
    [one] Es gibt ein Ergebnis. { $met ->
        [0] Es hat kein Ziel erreicht
       *[other] Es hat sein Ziel erreicht
      }{ $stale ->
        [0] .
       *[other] , und ein aktueller Wert fehlt.
      }
   *[other] Von { $count_words } Ergebnissen { $met ->
        [0] hat keines
        [one] hat eines
       *[other] haben { $met_words }
      } das Ziel erreicht, { $behind ->
        [0] keines liegt
        [one] eines liegt
       *[other] { $behind_words } liegen
      } im Rückstand, und { $stale ->
        [0] alle haben einen aktuellen Wert.
        [one] eines hat keinen aktuellen Wert.
       *[other] { $stale_words } haben keinen aktuellen Wert.
      }
  }
progress-none = { $count ->
    [one] Eines davon hat gar keinen Wert.
   *[other] { $count_start } davon haben gar keinen Wert.
  }
direction-up = mehr ist besser
direction-down = weniger ist besser
direction-watch = beobachtet, nie bewertet
result-output = Ebene: Leistung
result-outcome = Ebene: Ergebnis
result-impact = Ebene: Wirkung
every-year = jedes Jahr
every-years = alle { $number } Jahre
every-months = { $count ->
    [one] jeden Monat
   *[other] alle { $number } Monate
  }
every-days = alle { $number } Tage
key-start = wo es begann
key-required = was nötig ist, und das Ziel
key-measured = was gemessen wurde
key-disagree = Quellen widersprechen sich: beide Enden sind gezeigt
key-stale = kein neuerer Wert
figures-title = Die Werte hinter den Bildern
figures-about = Der neueste Wert jedes Ergebnisses, wie weit er vom Soll für heute entfernt ist, und wie weit vom letzten Ziel, wenn der Trend vom Beginn bis zum neuesten Wert anhält. Jedes Ergebnis hat eine eigene Seite mit allen Werten, ihren Quellen und einer CSV-Datei.
figures-csv = Diese Werte als CSV
figure-target = Ziel
figure-measured = gemessen
figure-start = Beginn
no-figures-yet = Es ist noch kein Wert aufgeschrieben.
all-figures = Alle Werte
all-figures-link = Alle Werte und ihre Quellen
chart-title = Das Bild
chart-target = { $figure } bis { $year }
chart-mark = diese Erfahrung
chart-hatched = Schraffiert: kein neuerer Wert.
chart-finding = { $title }: neuester Wert { $newest }; { $state }. { $target }
chart-finding-target = Ziel { $figure }, { $date }.
rule-linear = Bewertet entlang einer geraden Linie.
rule-growth = Bewertet nach dem jährlichen Wachstum.
rule-name-linear = linear
rule-name-growth = Wachstum
rule-none = keine
scale-cut = Die Skala beginnt nicht bei null.
watched-only = Gezeigt, nie bewertet.
no-newer-figure = Es wurde kein neuerer Wert gefunden.
or-better = oder, nach der besseren Quelle,
judged-series = Bewertet nach
judged-linear = Auf der geraden Linie vom Beginn zum Ziel lag das Soll zu diesem Zeitpunkt bei { $expected }. Der Wert liegt { $difference } { $side ->
    [below] darunter
   *[above] darüber
  }; das sind { $percent } des erwarteten Weges.
judged-growth = Nach jährlichem Wachstum lag das Soll zu diesem Zeitpunkt bei { $expected }. Der Wert liegt { $difference } { $side ->
    [below] darunter
   *[above] darüber
  } und wuchs mit { $percent } des nötigen Tempos.
judged-today = Das Soll für heute ist { $expected }; der neueste Wert liegt { $difference } { $side ->
    [below] darunter
   *[above] darüber
  }.
# The trend runs from the start to the newest figure; if it holds …
judged-trend = { $case ->
    [reached] Hält der Trend seit { $since } an, wird das Ziel für { $year } erreicht: { $target }.
    [nothing] Hält der Trend seit { $since } an, ist bis { $year } nichts mehr davon übrig; das Ziel ist { $target }.
   *[short] Hält der Trend seit { $since } an, ergibt er für { $year }: { $figure }. Das liegt { $difference } { $side ->
        [below] unter
       *[above] über
      } dem Ziel: { $target }.
  }
percentage-points = { $one ->
    [true] { $number } Prozentpunkt
   *[false] { $number } Prozentpunkte
  }
caption-today = { $difference } { $side ->
    [below] unter
   *[above] über
  } dem Soll für heute.
caption-trend = Hält der Trend an: { $what }.
trend-short = { $case ->
    [reached] Ziel für { $year } erreicht
    [nothing] bis { $year } nichts mehr übrig
   *[short] { $difference } { $side ->
        [below] unter
       *[above] über
      } dem Ziel für { $year }
  }
gap-today = { $difference } { $side ->
    [below] unter
   *[above] über
  } { $expected }
key-trend = wenn der Trend vom Beginn bis zum neuesten Wert anhält
key-scenario = ein Szenario
progress-csv = Stand aller Ergebnisse als CSV
judged-state-met = Das Ziel ist erreicht.
judged-state-on-track = Es hält mit dem Nötigen Schritt.
judged-state-close = Es liegt nahe am Nötigen.
judged-state-off-track = Es liegt hinter dem Nötigen zurück.
judged-state-wrong-way = Es bewegt sich entgegen der gewünschten Richtung.
judged-state-missed = Der Tag des Ziels ist vorbei, und es wurde nicht erreicht.
judged-state-no-target = Niemand hat ein Ziel gesetzt, deshalb wird es nicht bewertet.
judged-state-no-data = Es gibt keinen Wert, nach dem man bewerten könnte, oder keinen Beginn, von dem aus zu messen wäre.
judged-state-watched = Es wird gezeigt, aber nie bewertet.
judged-better-denies = Nach der günstigeren Quelle ist das nicht so.
scenario-label = Szenario:
moved-by = Was es bewegen soll
moved-by-nothing = Keine Maßnahme in diesem Portfolio sagt, dass sie dieses Ergebnis bewegt.

## Lessons
lessons-lede = { $count ->
    [0] Es ist noch keine Erfahrung aufgeschrieben.
    [one] Eine Erfahrung, { $unused ->
        [0] und aus ihr entstand eine Maßnahme.
       *[other] und aus ihr ist in diesem Portfolio noch keine Maßnahme entstanden.
      }
   *[other] { $count_start } Erfahrungen mit dem, was gelang, und dem, was nicht gelang. { $unused ->
        [0] Aus jeder ist eine Maßnahme entstanden.
        [one] Aus einer ist in diesem Portfolio noch keine Maßnahme entstanden.
       *[other] Aus { $unused_words } ist in diesem Portfolio noch keine Maßnahme entstanden.
      }
  }
led-to = { $count ->
    [0] führte noch zu nichts
    [one] führte zu einer Maßnahme
   *[other] führte zu { $count_words } Maßnahmen
  }
arc-tried = Was versucht wurde
arc-expected = Was erwartet wurde
arc-happened = Was geschah
arc-learned = Was gelernt wurde
arc-next = Was als Nächstes kommt
arc-led-to = Daraus entstand
arc-led-to-nothing = Noch greift keine Maßnahme in diesem Portfolio das auf.
arc-gap = Es steht als Lücke verzeichnet.
told-by = Erzählt von
voice-told = Beteiligten
voice-read = der Redaktion des Portfolios, nach den Quellen
rests-on = Beruht auf
meanwhile = Inzwischen: { $title }

chains-title = Was aus Erfahrungen wurde
chains-about = Jede Linie beginnt bei einer Erfahrung und führt zu den Maßnahmen, die sie verändert oder angestoßen hat, und zu dem, was daraus gelernt wurde. Dünne Linien führen zu Ergebnissen, die eine Maßnahme bewegen soll; sie sagen nicht, dass das geschehen ist.
chains-others = Weitere Erfahrungen, aus denen etwas wurde
chains-more = { $count ->
    [one] Eine weitere führte zu etwas; ihre eigene Seite zeigt, wozu.
   *[other] { $count_start } weitere führten zu etwas; ihre eigenen Seiten zeigen, wozu.
  }
chain-title = Was daraus wurde
chain-about = Von dieser Erfahrung zu den Maßnahmen, die sie verändert oder angestoßen hat, und zu dem, was daraus gelernt wurde. Dünne Linien führen zu Ergebnissen, die eine Maßnahme bewegen soll; sie sagen nicht, dass das geschehen ist.
chain-list = Dasselbe als Liste
chain-again = schon oben erzählt
chain-more = und { $count } weitere
chain-finding = { $title } führte zu { $actions ->
    [one] einer Maßnahme
   *[other] { $actions_words } Maßnahmen
  }{ $lessons ->
    [0] {""}
    [one] {", einer weiteren Erfahrung"}
   *[other] {", "}{ $lessons_words } weiteren Erfahrungen
  }{ $outcomes ->
    [0] {""}
    [one] {", einem Ergebnis, das sich bewegen soll"}
   *[other] {", "}{ $outcomes_words } Ergebnissen, die sich bewegen sollen
  }

## Money
all-capital = Alles Kapital
capital-public = Öffentlich
capital-private = Privat
capital-community = Gemeinschaftlich
capital-mixed = Nicht aufgeteilt
instrument-grant = Zuschuss
instrument-prize = Preisgeld
instrument-loan = Darlehen
instrument-reimbursable-grant = rückzahlbarer Zuschuss
instrument-equity = Eigenkapital
instrument-shares = Anteile
instrument-guarantee = Bürgschaft
instrument-own-funds = Eigenmittel
instrument-in-kind = Sachleistung
instrument-tax = Steuer
instrument-tariff = Entgelt
instrument-unknown = nicht bekannt
funding-disbursed = ausgezahlt
funding-committed = zugesagt
funding-pledged = angekündigt
funding-sought = angefragt
funding-refused = abgelehnt
funding-nobody = noch nicht angefragt
funding-via = über
funding-lines = Posten für Posten
chart-need = Bedarf: { $amount }
chart-disbursed = { $amount } ausgezahlt
chart-committed = { $amount } zugesagt
chart-pledged = { $amount } angekündigt
chart-sought = { $amount } angefragt
money-lede = { $total } sind verzeichnet. Größte Kapitalart: { $capital }, { $share }.{ $unknown ->
    [0] {""}
    [one] {" "}Eine weitere Quelle ist ohne ihren Betrag bekannt.
   *[other] {" "}{ $unknown_start } weitere Quellen sind ohne ihre Beträge bekannt.
  }
money-lede-none = Es ist noch kein Geldbetrag verzeichnet.
money-disbursed = { $amount } sind ausgezahlt.
money-promised = { $amount } sind zugesagt oder angekündigt.
money-sought = { $amount } sind angefragt.
money-no-amounts = Quellen sind genannt, aber niemand hat einen Betrag veröffentlicht.
money-none = Es ist kein Geld verzeichnet.
money-lines-without-amount = { $count ->
    [one] Für einen weiteren Posten ist kein Betrag veröffentlicht.
   *[other] Für { $count_words } weitere Posten ist kein Betrag veröffentlicht.
  }
money-table-caption = Dasselbe in Zahlen, { $unit }.
money-years = Nominal, { $years }.
money-need = Bedarf der aktiven Maßnahmen
money-of-need = Davon für aktive Maßnahmen, die Kosten nennen
money-at-most = (höchstens)
money-others = In anderen Währungen, nicht summiert:
money-converted = Einige Beträge wurden zu einem datierten Kurs umgerechnet.
money-shared = { $count ->
    [one] Eine dieser Maßnahmen dient auch einer anderen Mission; ihr Geld ist auch dort gezeigt.
   *[other] { $count_start } dieser Maßnahmen dienen auch anderen Missionen; ihr Geld ist auch dort gezeigt.
  }
money-shared-short = { $count ->
    [one] eine Maßnahme gemeinsam mit einer anderen Mission
   *[other] { $count_words } Maßnahmen gemeinsam mit anderen Missionen
  }
money-whole-mission = Für die Mission als Ganzes
all-money = Alles Geld
money-all-title = Bedarf und Kapital
money-all-about = { $unit }, zu den Preisen der jeweiligen Quelle. Je voller der Balken, desto sicherer das Geld.
money-every-mission = Alle Missionen
money-missions-caption = { $unit }. Beträge, die niemand veröffentlicht hat, fehlen in den Summen; der Posten zählt trotzdem als Quelle.
money-asks = Was angefragt ist, und bei wem
money-asks-none = Zurzeit ist nichts angefragt.
money-concentrated = An wem es hängt
money-concentrated-none = Keine Mission mit vier oder mehr bekannten Posten erhält mehr als die Hälfte ihres Geldes aus einer einzigen Quelle.
money-refused = Gesucht und nicht gefunden
money-lines = Alle Posten
money-lines-about = Die größten zuerst. Anmerkungen und Quellen stehen bei der jeweiligen Maßnahme.
money-instruments = Nach Form
money-instruments-about = { $unit }. In welcher Form das Geld kommt.
money-years-title = Bedarf und Geld nach Jahren
money-years-about = { $unit }. Bedarf sind die Kosten aktiver Maßnahmen: ganz in dem Jahr, in dem eine Maßnahme beginnt, oder gleichmäßig verteilt auf die Jahre von Beginn bis Ende, wo beides bekannt ist. Geld steht in dem Jahr seines Datums, gleichmäßig verteilt, wo es mehrere Jahre umfasst; auch Geld für bereits Gebautes ist enthalten.
money-years-no-need = Keine aktive Maßnahme nennt ihre Kosten, deshalb zeigt kein Jahr einen Bedarf.
money-costs-unknown = { $count ->
    [one] Eine aktive Maßnahme nennt keine Kosten; ihr Bedarf fehlt in diesen Zahlen.
   *[other] { $count_start } aktive Maßnahmen nennen keine Kosten; ihr Bedarf fehlt in diesen Zahlen.
  }
no-date = ohne Datum
th-need = Bedarf
th-of-need = Dafür ausgezahlt oder zugesagt
th-share = Anteil
th-source = Quelle
chart-year-needed = Bedarf { $need }
chart-year-of-need = { $amount }; Bedarf { $need }
chart-live = Aktive Maßnahmen
chart-year-most = Das meiste Geld ist von { $year }: { $amount }.
chart-year-most-need = Der größte Bedarf ist { $year }: { $amount }.
ask-of-nobody = Niemand ist genannt ({ $capital }, { $instrument })
ask-without-amount = { $count ->
    [one] und eine Anfrage ohne Betrag
   *[other] und { $count_words } Anfragen ohne Betrag
  }
money-unasked = Noch nicht angefragt
money-unasked-about = Was aktiven Maßnahmen noch fehlt, wenn alles Ausgezahlte, Zugesagte, Angekündigte und Angefragte gekommen ist.
money-sources-about = Die größten Quellen des zugesagten oder ausgezahlten Geldes, { $unit }.
money-through = Geld über diese Stelle

## Balance
balance-title = Gleichgewicht
balance-link = Wie die Einsätze verteilt sind
balance-lede = { $count ->
    [0] Von { $all } Maßnahmen ist keine aktiv
    [one] Von { $all } Maßnahmen ist eine aktiv
   *[other] Von { $all } Maßnahmen sind { $count_words } aktiv
  }, von der Idee bis zur laufenden Umsetzung. { $served ->
    [0] Keine aktive Mission hat eine.
    [one] { $missions ->
        [one] Die eine aktive Mission hat mindestens eine.
       *[other] Eine von { $missions_words } aktiven Missionen hat mindestens eine.
      }
   *[other] { $served_start } von { $missions_words } aktiven Missionen haben mindestens eine.
  }
balance-unrated = Keine davon sagt, wie riskant sie ist oder zu welchem Horizont sie gehört. Deshalb beginnt diese Seite mit dem, was bekannt ist: wie die Maßnahmen verteilt sind.
unbalanced-title = Was auf einer Seite liegt, und was fehlt
unbalanced-nothing-live = Nichts ist aktiv: Keine Maßnahme steht zwischen Idee und laufender Umsetzung.
unbalanced-nobody-says-risk = Keine aktive Maßnahme nennt ein Risiko: Keine sagt, wie leicht sie scheitern kann.
unbalanced-nobody-says-horizon = Keine aktive Maßnahme nennt einen Horizont: Keine sagt, ob sie Bestehendes verbessert, eine Brücke baut oder verwandelt.
unbalanced-nobody-says-impact = Keine aktive Maßnahme sagt, wie viel sie verändern würde, wenn sie gelingt.
unbalanced-nobody-says-money = Für keine aktive Maßnahme sind Kosten oder ein Betrag verzeichnet.
unbalanced-silent-risk = { $count ->
    [one] { $live ->
        [one] Die eine aktive Maßnahme
       *[other] Eine von { $live_words } aktiven Maßnahmen
      } nennt kein Risiko.
   *[other] { $count_start } von { $live_words } aktiven Maßnahmen nennen kein Risiko.
  }
unbalanced-silent-horizon = { $count ->
    [one] { $live ->
        [one] Die eine aktive Maßnahme
       *[other] Eine von { $live_words } aktiven Maßnahmen
      } nennt keinen Horizont.
   *[other] { $count_start } von { $live_words } aktiven Maßnahmen nennen keinen Horizont.
  }
unbalanced-silent-impact = { $count ->
    [one] { $live ->
        [one] Die eine aktive Maßnahme
       *[other] Eine von { $live_words } aktiven Maßnahmen
      } sagt nicht, welche Wirkung sie hätte.
   *[other] { $count_start } von { $live_words } aktiven Maßnahmen sagen nicht, welche Wirkung sie hätten.
  }
unbalanced-silent-money = { $count ->
    [one] { $live ->
        [one] Für die eine aktive Maßnahme
       *[other] Für eine von { $live_words } aktiven Maßnahmen
      } sind weder Kosten noch ein Betrag verzeichnet.
   *[other] Für { $count_words } von { $live_words } aktiven Maßnahmen sind weder Kosten noch ein Betrag verzeichnet.
  }
unbalanced-same-horizon = Alle aktiven Maßnahmen{ $where ->
    [mission] {" "}von „{ $title }“
   *[portfolio] {""}
  }{ $silent ->
    [0] {""}
   *[other] , die einen Horizont nennen,
  } gehören zu Horizont { $value }: { $count }{ $silent ->
    [0] {""}
   *[other] ; ohne Angabe: { $silent }
  }.
unbalanced-same-risk = Alle aktiven Maßnahmen{ $where ->
    [mission] {" "}von „{ $title }“
   *[portfolio] {""}
  }{ $silent ->
    [0] {""}
   *[other] , die ein Risiko nennen,
  } nennen dasselbe Risiko, { $value }: { $count }{ $silent ->
    [0] {""}
   *[other] ; ohne Angabe: { $silent }
  }.
unbalanced-none-horizon = Keine aktive Maßnahme gehört zu Horizont { $value }; zu anderen gehören { $count }.
unbalanced-none-risk = Keine aktive Maßnahme nennt das Risiko „{ $value }“; ein anderes nennen { $count }.
unbalanced-without-live = { $count ->
    [one] Eine aktive Mission hat keine aktive Maßnahme:
   *[other] { $count_start } aktive Missionen haben keine aktive Maßnahme:
  }
unbalanced-one-live = { $count ->
    [one] Eine aktive Mission hängt an einer einzigen aktiven Maßnahme:
   *[other] { $count_start } aktive Missionen hängen an je einer einzigen aktiven Maßnahme:
  }
unbalanced-without-lead = { $count ->
    [one] { $live ->
        [one] Die eine aktive Maßnahme
       *[other] Eine von { $live_words } aktiven Maßnahmen
      } nennt niemanden, der sie leitet.
   *[other] { $count_start } von { $live_words } aktiven Maßnahmen nennen niemanden, der sie leitet.
  }
unbalanced-led-by = { $title } leitet { $count_words } der { $all_words } aktiven Maßnahmen, die eine Leitung haben.
unbalanced-at-place = { $count_start } der { $all_words } aktiven Maßnahmen mit Ortsangabe gehören zu einem Ort: { $title }.
unbalanced-paid-by = { $title } trägt { $percent } des Geldes, das zugesagt oder ausgezahlt und dessen Betrag bekannt ist.
spread-title = Wie die Maßnahmen verteilt sind
spread-about = Jede Maßnahme zählt mit, auch wenn sie fertig ist: zuerst, was aktiv ist, dann, was in Betrieb oder fertig ist, dann, was pausiert oder gestoppt wurde. Eine Maßnahme, die zweien gemeinsam ist, zählt bei beiden.
spread-missions = Nach Missionen
spread-missions-about = An einer Mission ohne aktive Maßnahmen arbeitet zurzeit niemand.
spread-leads = Nach Leitung
spread-leads-about = Wer leitet oder es angeboten hat.
spread-funders = Nach Geldgebern
spread-funders-about = Wer zahlt, ohne abgelehnte Anfragen; Geld und Balken zeigen, was zugesagt und ausgezahlt ist, soweit Beträge bekannt sind.
spread-places = Nach Orten
spread-places-about = Wo es geschieht.
spread-bar = Als Balken
spread-others = { $count ->
    [one] Eine weitere
   *[other] { $number } weitere zusammen
  }
phase-live = aktiv
phase-serving = in Betrieb oder fertig
phase-halted = pausiert oder gestoppt
no-place = Kein Ort angegeben
no-lead = Niemand genannt
no-funder = Kein Geldgeber angegeben
bets-title = Risiko und Horizont
bets-about = Jedes Zeichen ist eine aktive Maßnahme. Seine Fläche ist das eingesetzte Geld, seine Füllung die Wirkung, die sie hätte, wenn sie gelingt.
bets-largest = Das größte steht für { $amount }.
bets-crowded = Es sind zu viele, um alle zu zeichnen: Jedes Feld zeigt die mit dem meisten Geld und sagt, wie viele noch folgen.
bets-unrated = { $count ->
    [one] Die eine aktive Maßnahme sagt nicht
   *[other] Keine der { $count_words } aktiven Maßnahmen sagt
  }, wie riskant sie ist oder zu welchem Horizont sie gehört. Die Quellen tragen kein solches Urteil, deshalb gibt es nichts zu zeichnen; ein Team, das es weiß, schreibt „risk“ und „horizon“ in die Datei seiner Maßnahme.
bets-table = Einsatz: die geschätzten Kosten oder sonst, was verzeichnet ist, { $unit }.
bets-horizon = Horizont { $horizon }
bets-horizon-1 = verbessert Bestehendes
bets-horizon-2 = baut eine Brücke
bets-horizon-3 = verwandelt
bets-horizon-none = Ohne Horizont
bets-risk-high = Hohes Risiko
bets-risk-medium = Mittleres Risiko
bets-risk-low = Niedriges Risiko
bets-risk-none = Risiko nicht angegeben
bets-impact-high = hohe Wirkung
bets-impact-medium = mittlere Wirkung
bets-impact-low = niedrige Wirkung
bets-impact-none = Wirkung nicht angegeben
bets-no-amount = ein Quadrat: kein Betrag bekannt
bets-name = { $title }: Wirkung { $impact }, Einsatz { $amount }
bets-cell = Risiko { $risk }, Horizont { $horizon }: { $count }
bets-more = und { $count } weitere, { $amount }
bets-more-short = + { $count }
bets-more-rows = { $count ->
    [one] Eine weitere aktive Maßnahme steht unten in der Tabelle.
   *[other] { $count_start } weitere aktive Maßnahmen stehen in der Tabelle aller Maßnahmen.
  }
alignment-title = Welche Maßnahme welcher Mission dient
alignment-about = Ein Zeichen zeigt, dass eine Maßnahme einer Mission dient, und wie; was nicht aktiv ist, hat graue Zeichen. Eine leere Spalte ist eine Mission, der nichts dient.
alignment-link = Welche Maßnahme welcher Mission dient
alignment-pages = Die Tabelle aller Maßnahmen, Teil für Teil
alignment-part = Maßnahmen und Missionen, Teil { $part } von { $parts }
alignment-live = Aktive Maßnahmen
serves-critical = ein Meilenstein auf einem kritischen Pfad
serves-milestone = ein Meilenstein
serves-whole = die Mission als Ganzes
serves-outcome = nur ein Ergebnis
roles-title = Wer sich an welcher Mission beteiligt
roles-about = Was jede Stelle zugesagt hat, bezahlt oder betreut, nach Mission; die Zahl zählt die Maßnahmen. Zurückgezogene oder abgelehnte Zusagen sind nicht enthalten.
roles-part = Wer sich an welcher Mission beteiligt, Teil { $part } von { $parts }
roles-pages = Die Tabelle aller Organisationen, Teil für Teil
roles-hollow = hohl: gesucht oder vorgeschlagen, nicht vereinbart
roles-unled = { $count ->
    [one] Eine aktive Mission mit aktiven Maßnahmen, deren Leitung niemand zugesagt hat:
   *[other] Aktive Missionen mit aktiven Maßnahmen, deren Leitung niemand zugesagt hat:
  }
roles-apart = { $count ->
    [one] Eine weitere Organisation beteiligt sich an keiner Mission, die hier aufgeschrieben ist.
   *[other] { $count_start } weitere Organisationen beteiligen sich an keiner Mission, die hier aufgeschrieben ist.
  }
role-steward = betreut sie
role-of = { $role } { $count }
role-not-agreed = { $role }, nicht vereinbart
part-rows = Zeilen { $first } bis { $last } von { $all }
part-previous = Voriger Teil
part-next = Nächster Teil
parts-label = Teile

## Gaps
gaps-lede = { $count ->
    [0] Es wurde nichts gefunden, was fehlt.
    [one] Eines fehlt zwischen dem, was gewollt ist, und dem, was jemand übernommen hat. { $critical ->
        [0] Es liegt nicht auf einem kritischen Pfad.
       *[other] Es liegt auf einem kritischen Pfad und kann eine ganze Mission aufhalten.
      }
   *[other] { $count_start } Lücken liegen zwischen dem, was gewollt ist, und dem, was jemand übernommen hat. { $critical ->
        [0] Keine davon liegt auf einem kritischen Pfad.
        [one] Eine davon liegt auf einem kritischen Pfad und kann eine ganze Mission aufhalten.
       *[other] { $critical_start } davon liegen auf einem kritischen Pfad und können eine ganze Mission aufhalten.
      }
  }
gap-closers = Könnte schließen
gap-critical = Auf dem kritischen Pfad.
holes-title = Wo die Lücken sind
holes-caption = Lücken nach Art und Mission. Ein gestrichelter Ring ist eine Lücke, mit einer Zahl, wo es mehrere sind; ein ausgefüllter liegt auf einem kritischen Pfad. Eine Lücke, die mehrere Missionen betrifft, zählt bei jeder; die Listen darunter nennen sie einmal.
gaps-elsewhere = { $count ->
    [one] Eine weitere Lücke dieser Mission steht bei einer anderen.
   *[other] { $count_start } weitere Lücken dieser Mission stehen bei anderen.
  }
closers-title = Wer sie schließen könnte
rules-title = Die Regeln
close-add-action = Maßnahme hinzufügen
close-add-lesson = Erfahrung hinzufügen
close-add-measurement = Wert hinzufügen
close-edit = Eintrag bearbeiten
gap-milestone-unserved = Keine Maßnahme, die aktiv, in Betrieb oder pausiert ist, dient diesem Meilenstein.
gap-milestone-unmeasured = Er ist nicht erreicht, und nichts würde es zeigen: Kein Ergebnis ist für ihn genannt, und er ist nicht als Ereignis gekennzeichnet.
gap-milestone-late = { $case ->
    [unserved] Er war fällig bis { $date }, ist nicht erreicht, und nichts dient ihm.
   *[served] Er war fällig bis { $date } und ist nicht erreicht.
  }
gap-milestone-single-bet = Nur eine einzige aktive Maßnahme dient diesem Schritt des kritischen Pfads.
gap-milestone-order = Er ist fällig bis { $date }, also nach „{ $other }“; dort wird er aber gebraucht bis { $other_date }.
gap-barrier-open = Ein großes Hindernis auf dem kritischen Pfad; keine aktive Maßnahme und kein Wegbereiter im Entstehen geht es an.
gap-action-adrift = Sie ist aktiv, dient aber keinem Meilenstein und bewegt kein Ergebnis.
gap-action-without-lead = { $case ->
    [not-agreed] Sie ist bereit oder in Umsetzung; wer sie leiten soll, hat nicht zugesagt.
   *[nobody] Sie ist bereit oder in Umsetzung; niemand leitet sie.
  }
gap-action-commitment-stale = { $case ->
    [actor] { $actor } ({ $role }): Stand seit { $date } nur „{ $status }“.
   *[nobody] Gesucht seit { $date }: { $role }. Niemand hat es bisher übernommen.
  }
gap-action-underfunded = Sie kostet { $cost }. Zugesagt oder ausgezahlt: { $secured }; es fehlen { $amount }.
gap-action-late = { $case ->
    [task] „{ $task }“ ist über dem Termin und nicht erledigt.
   *[end] Ihr Ende ist vorbei, und sie ist noch nicht abgeschlossen.
  }
gap-action-status-disputed = Das Team sagt „{ $declared }“, die Dateien sagen „{ $computed }“.
gap-action-unconfirmed = Ihre Phase wurde zuletzt bestätigt: { $date }. Seitdem nicht mehr.
gap-action-without-lesson = Sie endete in den letzten fünf Jahren, und keine Erfahrung daraus ist aufgeschrieben.
gap-outcome-unserved = Ein Ziel ist fällig bis { $date }, und keine Maßnahme, die aktiv oder in Betrieb ist, sagt, dass sie dieses Ergebnis bewegt.
gap-outcome-off-track = { $case ->
    [missed] Das Ziel für { $date } wurde verfehlt.
    [no-target] Es bewegt sich entgegen der gewünschten Richtung, und niemand hat ein Ziel gesetzt.
   *[behind] Es steht bei { $value }; das Soll zu diesem Zeitpunkt war { $expected }.
  }
gap-outcome-stale = { $case ->
    [never] Es wurde nie gemessen.
    [never-in-series] Es wurde nie auf die Weise gemessen, nach der bewertet wird: „{ $series }“.
   *[old] Der neueste Wert: { $date }.
  }
gap-outcome-without-target = Es hat eine gewünschte Richtung, und niemand hat ein Ziel gesetzt.
gap-targets-disagree = „{ $mission }“ und „{ $other }“ wollen verschiedene Werte für { $date }.
gap-lesson-unused = Sie sagt, was als Nächstes kommen sollte, ist über ein Jahr alt und hat zu nichts geführt.
gap-mission-without-headline = Kein Ergebnis steht für diese Mission als Ganzes.
gap-mission-without-pathway = Sie hat ein Ziel, { $date }, und keinen Meilenstein auf dem Weg dorthin.
gap-funding-concentrated = { $percent } des zugesagten Geldes kommen aus einer einzigen Quelle: { $source }.
gap-lead-concentrated = { $actor } leitet { $count } der { $all } Maßnahmen, die in Umsetzung sind.
gap-portfolio-unbalanced = { $case ->
    [risk] Alle { $count } aktiven Maßnahmen, die ein Risiko nennen, nennen dasselbe: { $risk }.
   *[horizon] Alle { $count } aktiven Maßnahmen, die einen Horizont nennen, gehören zu Horizont { $horizon }.
  }
gap-review-due = Eine Durchsicht war fällig bis { $date }.
rule-title-milestone-unserved = Keine Maßnahme dient ihm
rule-title-milestone-unmeasured = Nichts würde es zeigen
rule-title-milestone-late = Meilenstein verspätet
rule-title-milestone-single-bet = Nur eine Maßnahme
rule-title-milestone-order = Falsche Reihenfolge
rule-title-barrier-open = Ein Hindernis, das niemand angeht
rule-title-action-adrift = Maßnahme ohne Ziel
rule-title-action-without-lead = Niemand leitet
rule-title-action-commitment-stale = Zusage offen geblieben
rule-title-action-underfunded = Geld fehlt
rule-title-action-late = Maßnahme verspätet
rule-title-action-status-disputed = Status strittig
rule-title-action-unconfirmed = Lange nicht bestätigt
rule-title-action-without-lesson = Keine Erfahrung aufgeschrieben
rule-title-outcome-unserved = Nichts bewegt es
rule-title-outcome-off-track = Im Rückstand
rule-title-outcome-stale = Lange nicht gezählt
rule-title-outcome-without-target = Kein Ziel gesetzt
rule-title-targets-disagree = Ziele widersprechen sich
rule-title-lesson-unused = Erfahrung ungenutzt
rule-title-mission-without-headline = Kein Hauptergebnis
rule-title-mission-without-pathway = Kein Weg
rule-title-funding-concentrated = Eine Quelle, viel Geld
rule-title-lead-concentrated = Eine Leitung, viele Maßnahmen
rule-title-portfolio-unbalanced = Einsätze nicht verteilt
rule-title-review-due = Durchsicht fällig
rule-about-milestone-unserved = Ein Meilenstein ist nicht erreicht, und keine Maßnahme, die aktiv, in Betrieb oder pausiert ist, dient ihm.
rule-about-milestone-unmeasured = Ein Meilenstein ist nicht erreicht; kein Ergebnis zeigt ihn, und er ist auch nicht als Ereignis gekennzeichnet.
rule-about-milestone-late = Das Datum eines Meilensteins ist vorbei, und er ist nicht erreicht.
rule-about-milestone-single-bet = Ein Meilenstein auf dem kritischen Pfad ist nicht erreicht, und nur eine aktive Maßnahme dient ihm.
rule-about-milestone-order = Ein Meilenstein ist nach einem anderen fällig, der ihn braucht.
rule-about-barrier-open = Ein großes Hindernis besteht auf dem kritischen Pfad, und keine aktive Maßnahme und kein Wegbereiter im Entstehen geht es an.
rule-about-action-adrift = Eine aktive Maßnahme dient keinem Meilenstein und bewegt kein Ergebnis.
rule-about-action-without-lead = Eine Maßnahme ist bereit oder in Umsetzung, und keine Leitung ist vereinbart, wird eingelöst oder ist eingelöst.
rule-about-action-commitment-stale = Eine Zusage ist seit über einem Jahr vorgeschlagen oder gesucht.
rule-about-action-underfunded = Eine Maßnahme ist bereit oder in Umsetzung, jeder Posten ihres Geldes hat einen Betrag, und was zugesagt und ausgezahlt ist, liegt unter ihren Kosten.
rule-about-action-late = Das Ende einer Maßnahme ist vorbei, oder eine ihrer Aufgaben ist überfällig.
rule-about-action-status-disputed = Was das Team angibt und was aus den Dateien folgt, widerspricht sich.
rule-about-action-unconfirmed = Eine aktive oder pausierte Maßnahme wurde zuletzt vor über zwei Jahren bestätigt.
rule-about-action-without-lesson = Eine Maßnahme wurde in den letzten fünf Jahren abgeschlossen oder gestoppt, und nichts daraus Gelerntes ist aufgeschrieben.
rule-about-outcome-unserved = Ein Ziel steht bevor, und keine Maßnahme, die aktiv oder in Betrieb ist, bewegt das Ergebnis.
rule-about-outcome-off-track = Ein Ergebnis ist im Rückstand, bewegt sich in die falsche Richtung oder hat sein Ziel verfehlt.
rule-about-outcome-stale = Der neueste Wert ist älter, als er sein sollte, oder es gibt keinen.
rule-about-outcome-without-target = Ein Ergebnis hat eine gewünschte Richtung und kein Ziel.
rule-about-targets-disagree = Zwei aktive Missionen setzen für dasselbe Ergebnis und Datum verschiedene Ziele.
rule-about-lesson-unused = Eine Erfahrung sagt, was als Nächstes kommen sollte, ist älter als ein Jahr und führte zu nichts.
rule-about-mission-without-headline = Eine Mission hat kein Hauptergebnis.
rule-about-mission-without-pathway = Eine Mission hat ein Ziel und keinen Meilenstein.
rule-about-funding-concentrated = Mehr als die Hälfte des zugesagten Geldes einer Mission kommt aus einer einzigen Quelle.
rule-about-lead-concentrated = Ein Akteur leitet mehr als die Hälfte der Maßnahmen einer Mission, die in Umsetzung sind.
rule-about-portfolio-unbalanced = Alle aktiven Maßnahmen einer Mission gehören zu einem einzigen Horizont oder nennen dasselbe Risiko.
rule-about-review-due = Das Datum für die Durchsicht eines Eintrags ist vorbei.

## Actors and places
people-lede = { $count ->
    [0] Es ist noch keine Organisation aufgeschrieben.
    [one] Eine Organisation ist beteiligt.
   *[other] { $count_start } Organisationen sind beteiligt.
  }{ $wanted ->
    [0] {""}
    [one] {" "}Eine Zusage wird gesucht, und noch hat sie niemand gegeben.
   *[other] {" "}{ $wanted_start } Zusagen werden gesucht, und noch hat sie niemand gegeben.
  }
wanted-title = Gesucht, und noch niemand da
people-all = Alle Organisationen
actor-type-national-government = staatliche Stelle
actor-type-local-government = Kommune oder Region
actor-type-public-body = öffentliche Einrichtung
actor-type-international-ngo = internationaler Verein
actor-type-ngo = Verein
actor-type-community-group = Bürgergruppe
actor-type-partnership = Partnerschaft
actor-type-multilateral = multilaterale Organisation
actor-type-foundation = Stiftung
actor-type-business = Unternehmen
actor-type-cooperative = Genossenschaft
actor-type-academic = Hochschule oder Schule
actor-type-other = andere Stelle
actor-types-national-government = Staatliche Stellen
actor-types-local-government = Kommunen und Regionen
actor-types-public-body = Öffentliche Einrichtungen
actor-types-international-ngo = Internationale Vereine
actor-types-ngo = Vereine
actor-types-community-group = Bürgergruppen
actor-types-partnership = Partnerschaften
actor-types-multilateral = Multilaterale Organisationen
actor-types-foundation = Stiftungen
actor-types-business = Unternehmen
actor-types-cooperative = Genossenschaften
actor-types-academic = Hochschulen und Schulen
actor-types-other = Weitere
looks-after = Betreut
promises-title = Was zugesagt ist
pays-for = Was bezahlt wird
places-lede = { $count ->
    [0] Es ist noch kein Ort aufgeschrieben.
    [one] Ein Ort, an dem etwas getan, versucht oder geplant wurde.
   *[other] { $count_start } Orte, an denen etwas getan, versucht oder geplant wurde.
  }
where-it-happens = Wo es geschieht
all-places = Alle Orte
places-list = Die Orte als Liste
map-title = Die Karte
map-larger = { $title }, größer gezeichnet
map-more = und { $count ->
    [one] ein weiterer
   *[other] { $count_words } weitere
  }
map-and-more = { $title } und { $count ->
    [one] ein weiterer
   *[other] { $count_words } weitere
  }
map-places = { $count ->
    [one] ein Ort
   *[other] { $number } Orte
  }
map-name = { $title }: { $states }
map-name-about = { $title }, Lage nur ungefähr: { $states }
map-name-several = { $title }, { $count } Orte: { $states }
map-no-action = keine Maßnahme
map-kilometres = { $number } km
map-metres = { $number } m
map-finding-brief = Karte mit { $count ->
    [one] einem Ort
   *[other] { $number } Orten
  }.
map-finding = Karte mit { $count ->
    [one] einem Ort
   *[other] { $number } Orten
  } und der Zahl der Maßnahmen, die dort stehen.
map-finding-larger = Größere Karte von { $title } mit { $count ->
    [one] einem Ort
   *[other] { $count } Orten
  }.
map-brief-about = Ein gestrichelter Ring: Die Lage stimmt nur ungefähr.
map-key-exact = hier
map-key-about = ungefähr hier
map-key-area = ein Gebiet
map-key-several = mehrere Orte, größer gezeichnet oder unten aufgelistet
map-source = Umrisse: { $source }.
map-unmapped = { $count ->
    [one] Ein Ort steht auf keiner Karte, weil niemand seine Lage kennt:
   *[other] { $count_start } Orte stehen auf keiner Karte, weil niemand ihre Lage kennt:
  }
tiles-ask = Kartenbilder von { $host } zeigen
tiles-about = Dabei werden Bilder von { $host } angefragt; dort werden dann Ihre Internetadresse und der gewählte Kartenausschnitt bekannt. Vorher wird nichts angefragt.
tiles-stop = Bilder von { $host } wieder ausblenden
tiles-credit = Kartenbilder: { $host }
tiles-credit-osm = Kartenbilder: © OpenStreetMap-Mitwirkende
position-point = { $lat }; { $lon }
position-exact = { $what } (genau)
position-area = ein Gebiet
position-area-about = ein Gebiet, grob gezeichnet
position-unknown = nicht bekannt
what-happens-here = Was hier geschieht

## Calendar
calendar-overdue = { $count ->
    [0] Nichts ist überfällig.
    [one] Ein Termin ist überfällig.
   *[other] { $count_start } Termine sind überfällig.
  }
calendar-next = { $count ->
    [one] Als Nächstes kommt „{ $title }“: { $date }.
   *[other] Das nächste Datum ist { $date }, mit { $count_words } Einträgen.
  }
calendar-nothing-next = Es steht nichts mit einem Datum bevor.
calendar-overdue-title = Überfällig
calendar-next-title = Was als Nächstes kommt
calendar-past-title = Was war
calendar-past-about = { $count ->
    [one] 1 Eintrag
   *[other] { $number } Einträge
  }
calendar-some-time = Irgendwann { $year }
calendar-milestone = Meilenstein
calendar-starts = Mission beginnt
calendar-target = Ziel der Mission
calendar-ended = Mission beendet
calendar-event = Ereignis
calendar-task = Aufgabe
calendar-task-left = Aufgabe, unerledigt geblieben
calendar-review = Durchsicht
calendar-to-do = zu tun
calendar-none = Noch nichts in diesem Portfolio hat ein Datum.

## Prose
alert-note = Hinweis
alert-tip = Tipp
alert-important = Wichtig
alert-warning = Warnung
alert-caution = Vorsicht
prose-code = Code
prose-table = Tabelle { $number }: { $columns }
prose-table-bare = Tabelle { $number }
prose-done = Erledigt
prose-not-done = Nicht erledigt
prose-footnotes = Fußnoten
prose-footnote = Fußnote { $number }
prose-back = Zurück zur Stelle mit Fußnote { $number }
prose-back-nth = Zurück zur { $nth }. Stelle mit Fußnote { $number }

# The mission map.
mission-map-title = Missionskarte: { $title }
map-caption-wider = Die Zeit läuft von { $start } bis Ende { $end }; die Jahre nach heute sind breiter gezeichnet als die davor.
map-caption-narrower = Die Zeit läuft von { $start } bis Ende { $end }; die Jahre nach heute sind schmaler gezeichnet als die davor.
map-caption-one-scale = Die Zeit läuft von { $start } bis Ende { $end }.
map-caption-links = Jede Station, jedes Gleis und jedes Hindernis ist ein Link, und dasselbe steht unten ausgeschrieben.
map-same = Dasselbe als Liste
map-key = Legende der Karte
map-today = Heute, { $day }
map-critical = kritischer Pfad
map-no-end = ohne Enddatum
map-no-day = ohne festen Tag
map-barrier = Hindernis
map-barrier-easing = Hindernis, gibt nach
map-barriers = { $number } Hindernisse
map-enablers = { $number } Wegbereiter
map-stops = { $number } Meilensteine
map-actions = { $number } Maßnahmen
map-key-gate = Hindernis, das besteht
map-key-easing = Hindernis, das nachgibt
map-key-missing = Wegbereiter, der fehlt
map-key-emerging = Wegbereiter im Entstehen
map-key-in-place = Wegbereiter vorhanden

## The system map
system-title = Was wozu führt
system-of = Was hierzu führt: { $title }
system-open = Was zu dieser Mission führt, als Karte
system-to-mission = die eigene Seite der Mission
system-about = Maßnahmen links führen zu Meilensteinen und Ergebnissen, und diese zu Missionen. Eine Linie hat die Farbe des Status ihrer Maßnahme; eine kurze gestrichelte Linie zeigt, wo eine fehlt.
system-about-narrow = Jede Mission mit allem, was zu ihr führt, gezählt nach Status. Jede öffnet eine eigene Karte, Teil für Teil.
system-about-groups = Hier ist zu viel, um es einzeln zu zeichnen. Deshalb hat jede Mission eine Zeile: ihre Maßnahmen, ihre Meilensteine und Ergebnisse, sie selbst. Eine Linie ist desto breiter, je mehr Verbindungen sie vertritt; jede Zeile öffnet eine eigene Karte.
system-about-folded = Es sind zu viele Maßnahmen, um sie einzeln zu zeichnen; die mit demselben Status sind deshalb zusammen gezeichnet. Eine Linie ist desto breiter, je mehr Verbindungen sie vertritt.
system-left-out = Linien von einer Mission zu einer anderen, die für weniger als { $count_words } Verbindungen stehen, sind weggelassen.
system-targets = Meilensteine und Ergebnisse
system-actions = { $count ->
    [one] 1 Maßnahme
   *[other] { $number } Maßnahmen
  }
system-milestones = { $count ->
    [one] 1 Meilenstein
   *[other] { $number } Meilensteine
  }
system-outcomes = { $count ->
    [one] 1 Ergebnis
   *[other] { $number } Ergebnisse
  }
system-links = { $count ->
    [0] Noch ist keine Verbindung von einer Maßnahme zu dem aufgeschrieben, was sie bewirken soll.
    [one] Eine Verbindung führt von einer Maßnahme zu dem, was sie bewirken soll.
   *[other] { $count_start } Verbindungen führen von Maßnahmen zu dem, was sie bewirken sollen.
  }
system-unserved = { $count ->
    [0] Jedem noch offenen Meilenstein dient etwas.
    [one] Einem Meilenstein dient nichts.
   *[other] { $count_start } Meilensteinen dient nichts.
  }
system-unmoved = { $count ->
    [0] Jedes Ergebnis, das noch gewünscht ist, hat eine Maßnahme, die es bewegen soll.
    [one] Ein Ergebnis, das noch gewünscht ist, hat keine Maßnahme, die es bewegen soll.
   *[other] { $count_start } Ergebnisse, die noch gewünscht sind, haben keine Maßnahme, die sie bewegen soll.
  }
system-adrift = { $count ->
    [0] Jede Maßnahme führt irgendwohin.
    [one] Eine Maßnahme führt nirgendwohin.
   *[other] { $count_start } Maßnahmen führen nirgendwohin.
  }
system-ended = Diese Mission wird nicht mehr verfolgt, deshalb zählt nichts als fehlend.
system-adrift-title = Maßnahmen, die nirgendwohin führen
system-said = { $count ->
    [0] Noch hat niemand aufgeschrieben, wie stark diese Verbindungen sind und wie sicher das ist; deshalb sind alle Linien gleich dünn.
   *[other] Verbindungen: { $all }; mit Angabe, wie stark sie sind: { $strong }; mit Angabe, wie sicher das ist: { $sure }.
  }
system-strength = Stärke { $level }
system-confidence = Gewissheit { $level }
system-key-unsaid = niemand hat aufgeschrieben, wie stark oder wie sicher
system-key-belongs = gehört zur Mission
system-key-hole = eine Linie fehlt
system-whole = Die Mission als Ganzes
system-none = Keine Maßnahme führt hierher.
system-more = { $count ->
    [one] und eine weitere
   *[other] und { $count_words } weitere
  }
system-table-about = Dasselbe in Zahlen. Alles ist einmal gezählt, bei der Mission, zu der es zuerst führt; gemeinsame Maßnahmen führen zu dieser Mission und auch zu einer früheren. Jede Mission hat eine eigene Karte und eine eigene Liste.
th-shared = Gemeinsame Maßnahmen
th-holes = Fehlende Linien
hole-leads-nowhere = führt nirgendwohin
hole-nothing-moves = nichts bewegt es
hole-no-mission = dient keiner Mission
hole-no-way = keine Schritte aufgeschrieben
overview-title = Alle Missionen auf einer Zeitachse
overview-caption = Die Zeit läuft von { $start } bis Ende { $end }; die Jahre vor und nach heute haben eigene Maßstäbe. Meilensteine, die einander verdecken würden, sind als einer gezeichnet, mit ihrer Anzahl. Jeder Name ist ein Link zur ganzen Karte seiner Mission, wo dasselbe ausgeschrieben steht.

# Pictures of the portfolio in a text.
inset-lesson = Was aus der Erfahrung „{ $title }“ wurde
inset-place = Wo { $title } liegt
inset-places-of = Wo „{ $title }“ geschieht
inset-money = Geld für „{ $title }“
inset-nothing = Es gibt noch nichts zu zeichnen.
inset-table = Dasselbe als Tabelle
inset-map-links = Jede Station, jedes Gleis und jedes Hindernis ist ein Link.

# The whole portfolio as one document
print-title = Alles zum Drucken
print-about = Das ganze Portfolio als ein Dokument: jede Mission mit ihrer Karte, Maßnahmen, Ergebnisse, Geld, Lücken, Erfahrungen und Quellen.
print-day = Stand: { $day }
print-contents = Inhalt

## The web editor
editor-title = Dieses Portfolio bearbeiten
editor-what = Hier ändern Sie das Portfolio in Formularen statt in Dateien: Missionen, Maßnahmen, Ergebnisse, Erfahrungen und alles andere. Was Sie speichern, kommt in die Dateien, aus denen die Website entsteht, mit Ihrem Namen und der Zeit, und nichts geht je verloren: Jede frühere Fassung bleibt erhalten.
editor-open = Editor öffnen
editor-repository = Die Dateien liegen unter
editor-no-repository = In den Einstellungen steht noch nicht, wo die Dateien liegen (repository); der Editor kann deshalb nur mit einem Ordner auf Ihrem eigenen Computer arbeiten.
editor-sign-in = Sie melden sich dort an, wo die Dateien liegen, mit dem Konto, das Sie dort haben. Wenn Sie keines haben, fragen Sie die Redaktion dieses Portfolios.
editor-own-folder = In Chrome und Edge können Sie auch mit einem Ordner auf Ihrem eigenen Computer arbeiten: Wählen Sie den Ordner, der „content“ enthält.
editor-checked = Was Sie speichern, wird geprüft, bevor es erscheint. Wenn etwas nicht passt, bleibt die Website, wie sie ist, bis es berichtigt ist.
editor-back = Zurück zur Website
editor-needs-script = Der Editor braucht JavaScript.
# Feeds
feed-lessons-about = Was versucht wurde, was daraus wurde und was dabei gelernt wurde.
feed-mission-ended = Mission beendet: { $title }
feed-action-completed = Abgeschlossen: { $title }
feed-action-stopped = Gestoppt: { $title }
feed-milestone-met = Meilenstein erreicht: { $title }
feed-milestone-dropped = Meilenstein aufgegeben: { $title }
feed-measured = { $title }: { $figure } ({ $date })
feed-of-mission = Ein Meilenstein der Mission „{ $title }“.
feed-kind-lesson = Erfahrung
feed-kind-milestone = Meilenstein
feed-kind-mission = Mission
feed-kind-action = Maßnahme
feed-kind-outcome = Messung
feed-kind-event = Ereignis

# Calendar files
calendar-file-about = Meilensteine, Aufgaben, Durchsichten und Ereignisse des Portfolios. Wo nur ein Monat oder ein Jahr bekannt ist, steht der Eintrag am letzten Tag und sagt das.
calendar-entry = { $kind }: { $title }
calendar-entry-about = { $kind }: { $title } ({ $date })
calendar-subscribe = Diesen Kalender abonnieren
calendar-subscribe-about = Mit der Adresse dieser Datei bleibt ein Kalender auf Telefon oder Computer aktuell; einmal geöffnet, fügt sie die Termine nach heutigem Stand hinzu.
calendar-of = Kalenderdatei

# IATI
iati-about = Missionen sind Aktivitäten der ersten Ebene, die Maßnahmen, die ihnen dienen, solche der zweiten. Werte, Datumsangaben und Geld sind die des Portfolios; was niemand aufgeschrieben hat, fehlt.
iati-unregistered = Der Herausgeber hat keine Kennung aus einem Register genannt; deshalb sind diese Kennungen aus der Adresse der Website gebildet und nirgends nachzuschlagen. Die Einstellung heißt: iati: organisation.
iati-left-out = Weggelassen, weil der Standard ein Datum verlangt und keines bekannt ist: { $title }
iati-nobody = Es ist nicht bekannt, wer leitet oder zahlt; der Standard verlangt eine Organisation, deshalb steht hier der Herausgeber.
iati-date-within = Kein Beginn ist aufgeschrieben; dies ist das früheste Datum von allem, was dazugehört.
iati-date-due = Kein Datum ist aufgeschrieben; dies ist, wann das fällig ist, wozu es dient.
iati-cost-undated = Die Kosten sind geschätzt, aber Beginn und Ende sind nicht beide bekannt; ein Budget braucht beides.
iati-no-currency = Ein Betrag ist weggelassen: Seine Währung ist nicht genannt oder hat keinen Code.
iati-no-amount = Ein Posten der Finanzierung ist weggelassen: Niemand hat seinen Betrag veröffentlicht.
iati-no-date = Ein Posten der Finanzierung ist weggelassen: Er hat kein Datum.
iati-money-undated = Der Tag ist nicht bekannt; dies ist der Beginn der Aktivität.
iati-unit = Gezählt in: { $unit }
iati-approximate = Ungefähr so viel.

# Data about pages
linked-figures = { $title }: Werte

# Open data.
data-title = Offene Daten
data-lede = Alles, was dieses Portfolio sagt, und alles, was daraus für den { $day } berechnet wurde, als Dateien für Tabellen, Karten und Programme. Sie enthalten { $records ->
    [one] einen Eintrag
   *[other] { $number } Einträge
  } und ändern sich mit jeder Seite.
data-whole = Das Ganze in einer Datei
data-tables = Tabellen
data-tables-about = Je eine Tabelle für jede Art von Eintrag und Teil, für eine Tabellenkalkulation oder ein Programm. Kennungen sind überall dieselben, damit Tabellen sich darüber verbinden lassen; die Beschreibungsdatei sagt, wie.
data-others = Für Karten, Kalender, Leseprogramme und Register
data-how = Wie man sie liest
data-how-form = Tabellen sind CSV in UTF-8: Kommas zwischen den Spalten, Anführungszeichen, wo nötig, eine Kopfzeile. Eine leere Zelle heißt, dass niemand etwas aufgeschrieben hat.
data-how-dates = Datumsangaben sind so genau, wie sie bekannt sind, in EDTF (ISO 8601-2): 2027, 2027-05, 2005~ (ca. 2005), 201X (2010er-Jahre), 2013/2014. Wo ein Tag gebraucht wird, steht er in einer Spalte daneben: der erste eines Beginns, der letzte eines Endes, die Mitte bei einem Wert.
data-how-guard = Damit keine Tabellenkalkulation Wörter als Formel ausführt, steht ein Apostroph vor = + - @, einem Tabulator, einem Zeilenumbruch oder einem Apostroph am Anfang von Wörtern, und nach einem Semikolon, einem Tabulator oder einem Zeilenumbruch darin. Nimmt man an jeder dieser Stellen einen Apostroph weg, stehen die Wörter wie geschrieben.
data-how-json = In den JSON-Dateien stehen Beträge, Werte und andere Dezimalzahlen als Text in Anführungszeichen, damit keine Ziffer verloren geht. Jedes Feld ist immer da; null und [] heißen, dass niemand etwas aufgeschrieben hat. Version { $version } der Form bleibt, wie sie ist, solange ihre Nummer bleibt; Felder können hinzukommen.
data-use = Nutzung und Zitierweise
data-license = Text und Daten dürfen genutzt werden unter: { $license }. Bitte nennen Sie, woher sie stammen:
data-no-license = Niemand hat aufgeschrieben, unter welcher Lizenz Text und Daten stehen; bitte fragen Sie, bevor Sie sie anderswo veröffentlichen. So zitieren Sie sie:
data-columns = Was in den Spalten steht
data-columns-about = Dasselbe steht für Programme in datapackage.json.
data-count-columns = { $count ->
    [one] eine Spalte
   *[other] { $number } Spalten
  }
data-rows = { $number }
data-size-bytes = { $number } Byte
data-size-kilobytes = { $number } kB
data-size-megabytes = { $number } MB
th-file = Datei
th-rows = Zeilen
th-size = Größe
th-column = Spalte
th-form = Enthält
data-form-text = Text
data-form-texts = Texte, dazwischen |
data-form-id = eine Kennung
data-form-ids = Kennungen, dazwischen Leerzeichen
data-form-date = ein Datum, so genau wie bekannt
data-form-day = ein Tag
data-form-number = eine Zahl
data-form-count = eine ganze Zahl
data-form-flag = ja oder nein
data-form-word = eines aus einer Liste von Wörtern
data-form-address = eine Adresse
data-form-currency = eine Währung (ISO 4217)
data-title-portfolio = Das ganze Portfolio
data-about-portfolio = Alle Einträge mit jedem Feld, ihr Text in Markdown, Übersetzungen und Quellen, und alles, was berechnet wurde: Status, Sollverläufe, kritische Pfade, Geld, Lücken. JSON.
data-title-schema = Die Form des ganzen Portfolios
data-about-schema = Was jedes Feld von portfolio.json bedeutet und was darin stehen kann, als JSON Schema (2020-12).
data-title-datapackage = Die Beschreibung der Tabellen
data-about-datapackage = Was die Tabellen und ihre Spalten sind und wie sie zusammengehören, als Data Package (Version 2).
data-title-missions = Missionen
data-about-missions = Jede Mission mit dem Stand von Geld und Weg.
data-title-milestones = Meilensteine
data-about-milestones = Die Schritte jedes Weges, wann sie fällig sind und wie sie stehen.
data-title-barriers = Hindernisse
data-about-barriers = Was im Weg steht und was es angeht.
data-title-enablers = Wegbereiter
data-about-enablers = Was hilft, und wie weit es ist.
data-title-events = Ereignisse
data-about-events = Was auf dem Weg jeder Mission geschah.
data-title-actions = Maßnahmen
data-about-actions = Jede Maßnahme mit ihrer Phase, ihrem Status und ihrem Geld.
data-title-advances = Was Maßnahmen voranbringen
data-about-advances = Von Maßnahmen zu Meilensteinen und Missionen, mit der Angabe, wie stark und wie sicher.
data-title-moves = Was Maßnahmen bewegen sollen
data-about-moves = Von Maßnahmen zu Ergebnissen, mit dem erwarteten Effekt.
data-title-tasks = Aufgaben
data-about-tasks = Was innerhalb von Maßnahmen zu tun ist.
data-title-commitments = Zusagen
data-about-commitments = Wer was zugesagt hat, und was noch niemand zugesagt hat.
data-title-funding = Finanzierung
data-about-funding = Jeder Posten Geld, von Maßnahmen und von Missionen als Ganzes.
data-title-outcomes = Ergebnisse
data-about-outcomes = Jedes Ergebnis mit seiner Einheit, seiner Richtung und seinem Status.
data-title-figures = Werte
data-about-figures = Jeder Anfangswert, jedes Ziel, jede Messung und jedes Szenario aller Ergebnisse, eine Zeile je Wert.
data-title-progress = Fortschritt
data-about-progress = Wie jedes Ergebnis steht, mit der Linie, nach der es bewertet wird.
data-title-calendar = Kalender
data-about-calendar = Meilensteine, Aufgaben, Durchsichten und Ereignisse, für den Kalender auf Telefon oder Computer (iCalendar).
data-title-activities = IATI-Aktivitäten
data-about-activities = Missionen, Maßnahmen, Geld und Ergebnisse in der Form, in der Entwicklungszusammenarbeit und öffentliche Programme veröffentlicht werden (IATI 2.03).
data-title-organisation = IATI-Organisation
data-about-organisation = Wer das Portfolio herausgibt, in derselben Form.
## What changed
kind-page = Seite
fact-changed = Zuletzt geändert
changes-title = Was sich geändert hat
changes-lede = Was sich in diesem Portfolio geändert hat, das Neueste zuerst. { $count ->
    [one] Bisher eine Änderung: { $date }
   *[other] { $count } Änderungen seit { $date }
}.
changes-feed = Änderungen in einem Feedreader verfolgen
changes-none = Es ist keine Änderung bekannt.
changes-by-record = Die Geschichte jedes Eintrags:
changes-records-title = { $kinds }: was sich geändert hat
changes-records-lede = { $kinds } in der Reihenfolge ihrer Namen in den Dateien, jeweils mit dem, was sich geändert hat, das Neueste zuerst.
changes-no-repository = Diese Website wurde nur aus Dateien gebaut, ohne deren Geschichte.
changes-unreadable = Die Geschichte der Dateien ließ sich beim Bau dieser Website nicht lesen.
changes-no-commit = Die Dateien haben noch keine Geschichte.
changes-begin = Was vor diesem Datum war, ist hier nicht erzählt: { $date }. Die Website wurde nur aus dem neuesten Teil der Geschichte gebaut.
changes-pull = Pull Request #{ $number }
changes-merge = Merge Request !{ $number }
changes-commit = Commit { $hash }
changes-many-added = { $kinds }: { $count } neu.
changes-many-edited = { $kinds }: { $count } bearbeitet.
changes-many-translated = In einer anderen Sprache bearbeitete Einträge: { $count }.
changes-more = { $count ->
    [one] Und eine weitere Änderung.
   *[other] Und { $count } weitere Änderungen.
}
changes-with-others = { $count ->
    [one] { $records } und ein weiterer Eintrag
   *[other] { $records } und { $count } weitere Einträge
}
changes-more-records = { $count ->
    [one] Und ein weiterer Eintrag.
   *[other] Und { $count } weitere Einträge.
}
changes-older = { $count ->
    [one] Und ein älterer Eintrag.
   *[other] Und { $count } ältere Einträge.
}
change-of-portfolio = Das ganze Portfolio
change-of-settings = Einstellungen der Website
change-of-files = Bilder und Dateien
change-no-amount = ein nicht veröffentlichter Betrag
change-somebody-gone = jemand, der nicht mehr verzeichnet ist
change-mission-status = Status: { $to } (vorher { $from }).
change-mission-target = Ziel: { $to } (vorher { $from }).
change-milestone-met = { $date ->
    [none] Meilenstein erreicht: { $what }.
   *[other] Meilenstein erreicht: { $what }, { $date }.
}
change-milestone-reopened = Meilenstein gilt nicht mehr als erreicht: { $what }.
change-milestone-dropped = Meilenstein aufgegeben: { $what }.
change-milestone-moved = Meilenstein verschoben: { $what }, { $to } (vorher { $from }).
change-milestone-added = { $date ->
    [none] Neuer Meilenstein: { $what }.
   *[other] Neuer Meilenstein: { $what }, { $date }.
}
change-milestone-removed = Meilenstein herausgenommen: { $what }.
change-added = { $stage ->
    [none] Neu.
   *[other] Neu. Phase: { $stage }.
}
change-removed = Herausgenommen.
change-renamed = Hat eine neue Adresse; sie war { $old }.
change-retitled = Hat einen neuen Titel; er war „{ $old }“.
change-retitled-actor = Trägt einen anderen Namen.
change-stage = Phase: { $to } (vorher { $from }).
change-declared = Das Team sagt: { $to } (vorher { $from }).
change-state = Die Dateien sagen: { $to } (vorher { $from }).
change-milestone-state = { $what }: { $to } (vorher { $from }).
change-outcome-state = Gemessen am Nötigen: { $to } (vorher { $from }).
change-progress = { $required ->
    [none] Fortschritt: { $to } dessen, was bis dahin nötig war (vorher { $from }).
   *[other] Fortschritt: { $to } dessen, was bis dahin nötig war (vorher { $from }); gemessen { $value }, nötig { $required }.
}
change-measured = Gemessen für { $date }: { $value }.
change-measured-many = { $count } neue Werte, der neueste für { $date }: { $value }.
change-remeasured = Wert für { $date } berichtigt: { $to } (vorher { $from }).
change-unmeasured = Wert für { $date } herausgenommen: { $value }.
change-target-set = Ziel für { $date }: { $value }.
change-target-changed = Ziel für { $date }: { $to } (vorher { $from }).
change-target-removed = Ziel für { $date } herausgenommen: { $value }.
change-baseline = Anfangswert: { $to } (vorher { $from }).
change-money-total = Geld ({ $status }): { $to }, { $difference } { $way ->
    [less] weniger
   *[more] mehr
} als zuvor.
change-money-added = { $source ->
    [none] Geld ({ $status }): { $amount }.
   *[other] Geld ({ $status }): { $amount } von { $source }.
}
change-money-status = { $source ->
    [none] Geld: { $to } (vorher { $from }): { $amount }.
   *[other] Geld: { $to } (vorher { $from }): { $amount } von { $source }.
}
change-money-amount = { $source ->
    [none] Geld ({ $status }): { $to } (vorher { $from }).
   *[other] Geld ({ $status }) von { $source }: { $to } (vorher { $from }).
}
change-money-withdrawn = { $source ->
    [none] Geld nicht mehr { $status }: { $amount }.
   *[other] Geld nicht mehr { $status }: { $amount } von { $source }.
}
change-cost = Kosten: { $to } (vorher { $from }).
change-promised = { $actor } ist beteiligt: { $role }, { $status }.
change-promise-status = { $actor }, { $role }: { $to } (vorher { $from }).
change-promise-withdrawn = { $actor } ist nicht mehr genannt: { $role }.
change-wanted = Gesucht: { $role }.
change-barrier-status = Hindernis „{ $what }“: { $to } (vorher { $from }).
change-barrier-added = Neues Hindernis: { $what }.
change-barrier-removed = Hindernis herausgenommen: { $what }.
change-enabler-status = Wegbereiter „{ $what }“: { $to } (vorher { $from }).
change-enabler-added = Neuer Wegbereiter: { $what }.
change-enabler-removed = Wegbereiter herausgenommen: { $what }.
change-task-done = Aufgabe erledigt: { $what }.
change-task-moved = Aufgabe verschoben: { $what }, { $to } (vorher { $from }).
change-task-added = { $date ->
    [none] Neue Aufgabe: { $what }.
   *[other] Neue Aufgabe: { $what }, { $date }.
}
change-starts = Beginn: { $to } (vorher { $from }).
change-ends = Ende: { $to } (vorher { $from }).
change-led-to = Führte zu: { $action }.
change-gap-closed = { $what ->
    [none] Lücke geschlossen: { $gap }
   *[other] Lücke geschlossen bei „{ $what }“: { $gap }
}
change-gap-opened = { $what ->
    [none] Neue Lücke: { $gap }
   *[other] Neue Lücke bei „{ $what }“: { $gap }
}
change-translated = Text in einer anderen Sprache bearbeitet: { $language }.
change-edited = Bearbeitet: { $fields }.
change-reworded = Der Text wurde bearbeitet.
change-files-changed = { $count ->
    [one] Ein Bild oder eine Datei ist neu, anders oder weg.
   *[other] { $count } Bilder oder Dateien sind neu, anders oder weg.
}
diff-title = Was dies im Portfolio ändert
diff-from-to = Von { $before } zu { $after }, beides berechnet für den { $day }.
diff-folder = die Dateien im Ordner
diff-nothing = Im Portfolio hat sich nichts geändert.
diff-rest = Alles andere
diff-counts = { $changes ->
    [one] Eine Änderung
   *[other] { $changes } Änderungen
}, { $closed ->
    [0] keine Lücke geschlossen
    [one] eine Lücke geschlossen
   *[other] { $closed } Lücken geschlossen
}, { $opened ->
    [0] keine Lücke entstanden
    [one] eine Lücke entstanden
   *[other] { $opened } Lücken entstanden
}.
diff-also = auch in: { $missions }
diff-more = { $count ->
    [one] Und eine weitere Änderung.
   *[other] Und { $count } weitere Änderungen.
} `wayfolio diff` listet alle auf.
diff-quiet = { $count ->
    [one] In einem Eintrag Text oder Einzelheiten bearbeitet
   *[other] In { $count } Einträgen Text oder Einzelheiten bearbeitet
}
## Search

nav-search = Suche
search-title = Suche und A bis Z
search-title-part = Von A bis Z, Seite { $number }
search-about = Finden Sie einen Eintrag nach einem Wort darin oder nach seinem Titel von A bis Z.
search-label = Suchwörter
search-results = Gefunden
search-found = { $count } gefunden
search-none = Nichts enthält diese Wörter. Der Anfang eines Wortes findet vielleicht mehr.
search-near = Nichts enthält diese Wörter so, wie sie geschrieben sind. Gezeigt ist, was ihnen nahekommt.
search-some = Nichts enthält alle diese Wörter. Gezeigt ist, was einige davon enthält.
search-failed = Die Suche ließ sich nicht laden. Alles steht unten, von A bis Z.
search-all-kinds = Alle
search-finer = Nach Mission, Phase oder Ort
search-more = Mehr zeigen
search-az = Alle { $number } von A bis Z
search-parts = Seiten der Liste
kinds-milestone = Meilensteine

## Lists that filter and sort

th-tag = Schlagwort
actions-of-stage = Maßnahmen: { $stage }
actions-of-mission = Maßnahmen für „{ $title }“
lists-label = Listen von Maßnahmen
lists-by-stage = Nach Phase:
lists-by-mission = Nach Mission:
list-part = { $title }, Seite { $number }
list-parts = Seiten dieser Liste
list-before = Vorige Seite
list-after = Nächste Seite
filter-label = Nur zeigen
filter-shown = { $shown } von { $all } gezeigt
filter-clear = Alle zeigen
filter-open = Alle { $count } filtern und sortieren
filter-failed = Die anderen Seiten der Liste ließen sich nicht laden.
filter-sort = Sortieren nach
filter-down = { $column }, absteigend
filter-as-listed = Wie aufgelistet
data-title-lessons = Erfahrungen
data-about-lessons = Was versucht und erwartet wurde, was geschah und was gelernt wurde.
data-title-actors = Akteure
data-about-actors = Wer sich beteiligt.
data-title-places = Orte
data-about-places = Wo es geschieht.
data-title-gaps = Lücken
data-about-gaps = Was fehlt, nach welcher Regel, und was es schließen würde. Die Sätze sind auf Englisch.
data-title-sources = Quellen
data-about-sources = Jede Quelle, und was von welchem Eintrag auf ihr beruht.
data-title-geojson = Orte auf einer Karte
data-about-geojson = Die Orte mit den Maßnahmen dort, als GeoJSON (RFC 7946). Ein Ort, dessen Lage niemand kennt, hat keine.
data-about-figures-of = Nur die Werte dieses Ergebnisses.
data-column-mission = Die Mission.
data-column-title = Der Name, den Menschen lesen.
data-column-sources-title = Der Titel der Quelle.
data-column-summary = Ein oder zwei Sätze dazu.
data-column-statement = Was gelten soll.
data-column-commitments-statement = Was zugesagt ist.
data-column-starts = Wann es beginnt.
data-column-starts-day = Der erste Tag des Beginns.
data-column-target = Der Tag, für den es gilt.
data-column-progress-target = Das letzte Ziel; bei einer Spanne das leichtere Ende.
data-column-target-day = Der letzte Tag des Ziels.
data-column-status = Ob sie noch verfolgt wird, und wie sie endete.
data-column-barriers-status = Ob es noch besteht.
data-column-enablers-status = Ob es vorhanden ist.
data-column-commitments-status = Ob sie gilt.
data-column-funding-status = Wie sicher das Geld ist.
data-column-ended = Wann sie endete.
data-column-result = Wie es ausging.
data-column-lessons-result = Was aus der Erwartung wurde.
data-column-steward = Der Akteur, der sie betreut.
data-column-headline = Das Ergebnis, das für sie steht.
data-column-part-of = Wovon es ein Teil ist.
data-column-continues = Woraus es hervorgegangen ist.
data-column-places = Wo.
data-column-milestones = Wie viele Meilensteine sie hat.
data-column-milestones-met = Wie viele davon erreicht sind.
data-column-critical-path = Die Kette von Meilensteinen, an der sie hängt, in der Reihenfolge, in der sie gebraucht werden.
data-column-actions = Maßnahmen, die dem dienen.
data-column-places-actions = Maßnahmen dort.
data-column-outcomes = Ergebnisse, die dafür zählen.
data-column-currency = Die Währung der Summen.
data-column-funding-currency = Die Währung des Betrags.
data-column-need = Was aktive Maßnahmen geschätzt kosten.
data-column-disbursed = Was ausgezahlt ist; leer, wenn Posten keinen Betrag haben.
data-column-committed = Was vertraglich zugesagt ist.
data-column-pledged = Was ohne Vertrag angekündigt ist.
data-column-sought = Was angefragt ist.
data-column-gap = Was aktiven Maßnahmen mit bekannten Kosten neben dem Ausgezahlten und vertraglich Zugesagten fehlt.
data-column-gap-at-most = Ob die Lücke kleiner sein kann, weil ein Posten keinen Betrag hat.
data-column-tags = Wörter, unter denen man es findet.
data-column-sdg = Ziele und Unterziele für nachhaltige Entwicklung (SDG), dazwischen Leerzeichen.
data-column-updated = Wann jemand es zuletzt durchgesehen hat.
data-column-review-by = Wann jemand es das nächste Mal durchsehen sollte.
data-column-page = Die Seite dazu; vom Anfang der Website an, wenn nicht bekannt ist, wo die Website steht.
data-column-milestone = Der Meilenstein, mit seiner Mission.
data-column-by = Wann er fällig ist, wie aufgeschrieben.
data-column-due = Wann er fällig ist: wie aufgeschrieben, sonst der Tag, an dem er erreicht wurde, sonst das Ziel der Mission.
data-column-tasks-due = Bis wann.
data-column-due-day = Der letzte Tag davon.
data-column-state = Wie es steht, wie berechnet.
data-column-late-and-unserved = Ob er verspätet ist und nichts ihm dient.
data-column-critical = Ob es auf einem kritischen Pfad liegt.
data-column-is-met = Ob er erreicht ist.
data-column-met = Wann er erreicht wurde, falls jemand es weiß.
data-column-is-dropped = Ob er aufgegeben wurde.
data-column-dropped = Wann er aufgegeben wurde, falls jemand es weiß.
data-column-why-dropped = Warum er aufgegeben wurde.
data-column-needs = Was zuerst kommen muss.
data-column-shown-by-event = Ob ein Ereignis ihn zeigt und nichts gezählt wird.
data-column-shown-by = Ergebnisse, die ihn zeigen.
data-column-advanced-by = Maßnahmen, die ihn voranbringen.
data-column-note = Eine Anmerkung.
data-column-barrier = Das Hindernis, mit seiner Mission.
data-column-severity = Wie schwer es wiegt.
data-column-lever = Mit welchem Mittel es nachgibt oder wirkt.
data-column-blocks = Die Meilensteine, die es blockiert.
data-column-answered-by = Maßnahmen, die es angehen.
data-column-enabler = Der Wegbereiter, mit seiner Mission.
data-column-helps = Die Meilensteine, denen er hilft.
data-column-answers = Die Hindernisse, die angegangen werden.
data-column-number = Die Stelle in der Liste, ab 1.
data-column-date = Wann.
data-column-day = Der eine Tag, als der das Datum zählt.
data-column-action = Die Maßnahme.
data-column-kind = Welche Art von Maßnahme es ist.
data-column-figures-kind = Was für ein Wert es ist.
data-column-stage = Wie weit sie ist.
data-column-reasons = Woraus ihr Status folgt.
data-column-declared = Was das Team darüber sagt.
data-column-declared-otherwise = Ob das Team etwas anderes sagt als das, was berechnet ist.
data-column-ends = Wann sie endet.
data-column-ends-day = Der letzte Tag davon.
data-column-confirmed = Wann zuletzt bekannt war, dass ihre Phase stimmt.
data-column-reached = Ob sie erreicht hat, was sie sollte.
data-column-confidence = Wie sicher das ist.
data-column-horizon = 1 verbessert Bestehendes, 2 baut eine Brücke, 3 verwandelt.
data-column-facet = Die Art der Innovation (OECD OPSI).
data-column-risk = Wie leicht sie scheitern kann.
data-column-impact = Wie viel sie verändert, wenn sie gelingt.
data-column-rank = Die Punkte, nach denen sie eingereiht ist.
data-column-missions = Die Missionen, denen es dient oder die es berührt.
data-column-lessons = Erfahrungen dazu.
data-column-cost = Die geschätzten Gesamtkosten.
data-column-cost-currency = Die Währung der Kosten.
data-column-stopped = Wann sie gestoppt wurde.
data-column-stopped-how = Auf welche Weise.
data-column-stopped-why = Warum.
data-column-stopped-by = Der Akteur, der entschieden hat.
data-column-stopped-at = Die Phase, die sie erreicht hatte.
data-column-strength = Wie viel es dafür zählt.
data-column-outcome = Das Ergebnis.
data-column-effect = In welche Richtung; leer heißt: die gewünschte Richtung des Ergebnisses.
data-column-amount = Wie viel; leer, wenn niemand es veröffentlicht hat.
data-column-moves-amount = Um wie viel, in der Einheit des Ergebnisses.
data-column-unit = Was ein Wert zählt.
data-column-is-done = Ob sie erledigt ist; leer, wenn niemand es aufgeschrieben hat.
data-column-done = Wann sie erledigt wurde, falls jemand es weiß.
data-column-actor = Der Akteur; leer, wenn es noch niemand ist.
data-column-role = Als was.
data-column-agreed = Wann sie gegeben oder zuerst gesucht wurde.
data-column-agreed-day = Der erste Tag davon.
data-column-record = Der Eintrag, mit seiner Art.
data-column-from = Der Akteur, der es gibt.
data-column-from-name = Jemand ohne eigenen Eintrag, der es gibt.
data-column-via = Der Akteur, der es zuerst erhält oder es schuldet.
data-column-capital = Wessen Geld es ist.
data-column-instrument = In welcher Form es kommt.
data-column-first-day = Der erste Tag des Datums.
data-column-last-day = Der letzte Tag des Datums.
data-column-conditions = Zu welchen Bedingungen.
data-column-direction = Ob mehr oder weniger besser ist; watch: Es wird nie bewertet.
data-column-level = Ob es ist, was geschaffen wurde, was sich änderte oder was daraus wurde.
data-column-every = Wie oft es gemessen werden soll (ISO 8601).
data-column-method = Nach welcher Regel es bewertet wird.
data-column-judged-by = Die Reihe, die bewertet wird, wo eine genannt ist.
data-column-better-state = Der bessere Status, wo Quellen sich widersprechen.
data-column-stale = Ob die neueste Messung zu alt ist.
data-column-newest-date = Die Mitte des Datums der neuesten Messung, die zählt.
data-column-newest-low = Der neueste Wert; wo Quellen sich widersprechen, der niedrigste.
data-column-newest-high = Der neueste Wert; wo Quellen sich widersprechen, der höchste.
data-column-moved-by = Maßnahmen, die es bewegen sollen.
data-column-shows = Meilensteine, die es zeigt.
data-column-value = Wie viel.
data-column-low = Das untere Ende einer Spanne; allein: mindestens.
data-column-high = Das obere Ende einer Spanne; allein: höchstens.
data-column-approximate = Ob es ungefähr so viel ist.
data-column-series = Die Zählweise.
data-column-figures-mission = Die Mission, deren Ziel es ist; leer für alle.
data-column-progress-mission = Die Mission, nach deren Zielen es bewertet wird; leer für die von allen.
data-column-scenario = Das Szenario, zu dem es gehört.
data-column-sources = Die Adressen der Quellen, dazwischen Leerzeichen.
data-column-rule = Die Regel, die angewandt wurde; leer, wenn keine möglich war.
data-column-gaps-rule = Die Regel, die es gefunden hat.
data-column-start-date = Der Tag, an dem der Sollverlauf beginnt.
data-column-start = Wo er beginnt.
data-column-expected-today = Was am Tag der Datei nötig ist.
data-column-difference-today = Der neueste Wert minus diesem.
data-column-target-date = Der Tag des letzten Ziels.
data-column-if-trend-holds = Was bis dahin daraus wird, wenn es weitergeht wie bisher.
data-column-lesson = Die Erfahrung.
data-column-learned = Was gelernt wurde, in einem Satz.
data-column-tried = Was versucht wurde.
data-column-expected = Was erwartet wurde.
data-column-happened = Was geschah.
data-column-next = Was als Nächstes kommen sollte.
data-column-voice = told: von Beteiligten erzählt; read: aus den Dateien geschlossen.
data-column-about = Die Einträge, um die es geht.
data-column-evidence = Ergebnisse, auf denen es beruht.
data-column-evidence-elsewhere = Adressen, auf denen es beruht, dazwischen Leerzeichen.
data-column-led-to = Maßnahmen, die sie verändert oder angestoßen hat.
data-column-authors = Wer es aufgeschrieben hat.
data-column-type = Was für eine Stelle es ist.
data-column-url = Die eigene Website.
data-column-sources-url = Wo man es lesen kann.
data-column-commitments = Wie viele Zusagen der Akteur gegeben hat oder wie viele von ihm gesucht sind.
data-column-place = Der Ort.
data-column-latitude = Grad nördlicher Breite (WGS 84).
data-column-longitude = Grad östlicher Länge (WGS 84).
data-column-geometry = Eine GeoJSON-Datei im Inhalt, die ihn zeichnet.
data-column-precision = Wie genau die Lage bekannt ist.
data-column-places-missions = Missionen dort.
data-column-actors = Akteure dort.
data-column-closers = Akteure, die es schließen könnten, die nächsten zuerst.
data-column-close-by = Was es schließen würde.
data-column-message = Was fehlt, auf Englisch.
data-column-hint = Was es schließen würde, in Worten, auf Englisch.
data-column-source-file = Die Datei, die zu berichtigen wäre.
data-column-line = Die Zeile darin, ab 1.
data-column-part = Was vom Eintrag darauf beruht; leer für das Ganze.
data-column-publisher = Wer es veröffentlicht hat.
data-column-accessed = Wann es gelesen wurde.
data-column-archived = Eine Kopie, die bleibt.
data-column-supports = Was es belegt.
data-column-weak = Ob die Redaktion sie für schwach hält.
data-column-actions-confidence = Wie sicher das Team ist.
