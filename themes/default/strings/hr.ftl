### Hrvatski. Svaki se izraz poziva svojim imenom; { $… } su mjesta koja se popunjavaju.

## Numbers, dates, money
percent = { $number }{"\u00A0"}%
about = oko { $what }
million = { $number }{"\u00A0"}mil.
money = { $amount }{"\u00A0"}{ $currency ->
    [EUR] €
   *[other] { $currency }
  }
list-comma = {", "}
list-semicolon = {"; "}
date-decade = { $year }-e
date-between = { $start }–{ $end }
date-from = početak: { $start }
date-until = kraj: { $end }
# Riječi za brojeve mijenjaju se s rodom i padežom, pa stoje znamenke.
count-1 = 1
count-2 = 2
count-3 = 3
count-4 = 4
count-5 = 5
count-6 = 6
count-7 = 7
count-8 = 8
count-9 = 9
# Mjeseci stoje u genitivu: 5. svibnja 2030., od svibnja 2030.

## Frame
# The tag of the language that this file is in, and its name in itself.
language-of = hr
language-name = Hrvatski
not-translated = Još nije prevedeno: { $language }
language-label = Jezik
skip = Prijeđi na sadržaj
nav-label = Glavni izbornik
crumbs-label = Gdje ste
theme-label = Boje
theme-device = Kao uređaj
theme-light = Svijetlo
theme-dark = Tamno
nav-home = Naslovnica
nav-missions = Misije
nav-actions = Aktivnosti
nav-progress = Napredak
nav-outcomes = Ishodi
nav-lessons = Pouke
nav-money = Novac
nav-gaps = Praznine
nav-people = Sudionici
nav-places = Mjesta
nav-map = Karta
nav-calendar = Kalendar
foot-portfolio = Ovaj portfelj
foot-ways = Kako ga sve gledati
foot-mend = Ispravite nešto
foot-edit = Uredi ovu stranicu u repozitoriju
foot-source = Ova je stranica napisana u datoteci
foot-contact = Pišite onima koji ga održavaju
foot-gaps = Što nedostaje
foot-computed = Dan izračuna: { $day } Izvor su datoteke koje svatko smije čitati.
foot-license = Tekst i podaci: { $license }.
foot-made = Izrađeno alatom wayfolio.
not-found-title = Ovdje nema stranice
not-found-about = Adresa je možda pogrešno upisana ili je stranica premještena. Odavde možete dalje:
moved-title = Ova je stranica premještena
moved-link = Idi na njezinu novu adresu
draft-label = Nacrt.
draft-about = Ovaj zapis još nije objavljen.

## Words that stand in many places
today = danas
none = nema
no-figure = bez brojke
not-given = nije navedeno
not-known = nije poznato
not-named = nitko nije naveden
nobody-named = nitko nije naveden
nobody-yet = Još nitko
nothing-here = Ovdje nema ničega.
show-more = Prikaži još { $count_words }
no-mission = Ne doprinosi nijednoj misiji
about-word = o:
in-words = Kako stoji, riječima
at-least = najmanje { $what }
at-most = najviše { $what }
due = rok: { $date }
runs-from-to = { $start } – { $end }
runs-from = početak: { $start }
runs-begun = početak: { $start }, kraj nije poznat
runs-by = najkasniji početak: { $date }
runs-to = kraj: { $end }
part-of = Dio cjeline
parts = Dijelovi
continues = Prethodilo
continued-by = Nastavak
shows = Što pokazuje
see-also = Vidi i
contents-title = Na ovoj stranici
other-pages = Druge stranice
currency-millions = mil. { $currency ->
    [EUR] €
   *[other] { $currency }
  }
sources-title = Izvori
sources-count = { $count ->
    [one] { $number } izvor
    [few] { $number } izvora
   *[other] { $number } izvora
  }
outcomes-also = Također se mjeri
sources-refs = { $count ->
    [one] izvor
    [few] izvori
   *[other] izvori
  }
source-weak = slab izvor
source-accessed = pročitano: { $date }
source-archived = arhivirani primjerak
sources-differ = Izvori se ne slažu; prikazane su obje krajnosti.
disputed-title = Gdje se izvori ne slažu
disputed-about = Obje su strane sačuvane. U izračunima se koristi vrijednost iz samog zapisa.
disputed-label = Sporno:
kind-mission = misija
kind-action = aktivnost
kind-outcome = ishod
kind-lesson = pouka
kind-actor = sudionik
kind-place = mjesto
kind-milestone = prekretnica
kinds-mission = Misije
kinds-action = Aktivnosti
kinds-outcome = Ishodi
kinds-lesson = Pouke
kinds-actor = Sudionici
kinds-place = Mjesta
kinds-page = Stranice
count-records = { $count ->
    [one] { $number } zapis
    [few] { $number } zapisa
   *[other] { $number } zapisa
  }
level-low = nisko
level-medium = srednje
level-high = visoko
tags-title = Oznake
tags-lede = Riječi kojima su zapisi označeni i koliko zapisa nosi pojedinu riječ.
tag-title = S oznakom „{ $tag }”

## Heads of tables
th-about = O čemu
th-action = Aktivnost
th-action-state = Aktivnost
th-all = Ukupno
th-amount = Iznos
th-answered = Odgovor
th-barrier = Prepreka
th-belongs = Pripada
th-blocks = Blokira
th-capital = Kapital
th-kind = Vrsta
th-close = Popuni
th-closed-by = Mogli bi je popuniti
th-confidence = Pouzdanost
th-confirmed = Zadnja potvrda
th-cost = Trošak
th-date = Datum
th-effect = Djelovanje
th-every = Mjeri se
th-facet = Značajka
th-figure = Brojka
th-for = Za
th-from = Od koga
th-funds = Plaća
th-gap-kind = Vrsta praznine
th-halted = Stoji
th-horizon = Horizont
th-impact = Učinak
th-instrument = Instrument
th-kept = Stanje
th-lead = Vodi
th-leads = Vodi
th-lever = Vrsta
th-lines = Stavke
th-live = U tijeku
th-milestones = Prekretnice
th-missing = Što nedostaje
th-mission = Misija
th-missions = Misije
th-newest = Najnovije
th-notes = Napomene i izvori
th-outcome = Ishod
th-place = Mjesto
th-position = Položaj
th-promise = Obveza
th-promises = Sudjeluje u
th-result = Rezultat
th-risk = Rizik
th-role = Uloga
th-rule = Pravilo
th-rule-where = Pravilo i mjesto
th-runs = Trajanje
th-runs-in-to = Ulijeva se u
th-series = Mjeri se kao
th-serving = Doprinose
th-severity = Težina
th-site = Vlastita stranica
th-stage = Faza
th-stake = Na kocki
th-start = Početak
th-state = Stanje
th-strength = Koliko snažno
th-sure = Koliko sigurno
th-target = Cilj
th-today = Odstupanje
th-unit = Jedinica
th-what = Što
th-who = Tko
th-year = Godina
fact-goals = Ciljevi održivog razvoja
fact-updated = Zadnje ažuriranje
fact-review = Sljedeći pregled

## States
state-met = ispunjeno
state-on-track = po planu
state-close = blizu
state-off-track = zaostaje
state-wrong-way = pogrešan smjer
state-missed = nije ispunjeno
state-no-target = bez cilja
state-no-data = bez podataka
state-watched = prati se
state-stale = bez novije brojke
state-target-ahead = predstoji
state-target-met = dostignuto
state-target-missed = nije dostignuto
state-target-unknown = nije poznato
state-target-unjudged = ne ocjenjuje se
state-dropped = napušteno
state-late = kasni
state-late-unserved = kasni, bez aktivnosti
state-unserved = bez aktivnosti
state-at-risk = ugroženo
state-not-started = nije započeto
state-blocked = blokirano
state-unknown = nije poznato
state-operating = u radu
state-completed = dovršeno
state-paused = na čekanju
state-stopped = zaustavljeno
state-commitment-wanted = traži se
state-commitment-proposed = predloženo
state-commitment-agreed = dogovoreno
state-commitment-delivering = ispunjava se
state-commitment-delivered = ispunjeno
state-commitment-withdrawn = povučeno
state-commitment-refused = odbijeno
state-expectation-confirmed = očekivanje potvrđeno
state-expectation-refuted = očekivanje opovrgnuto
state-expectation-mixed = mješovit rezultat
state-expectation-unclear = nejasan rezultat
state-mission-active = aktivno
state-mission-reached = ostvareno
state-mission-partly-reached = djelomično ostvareno
state-mission-missed = nije ostvareno
state-mission-ended = završeno
state-severity-error = pogreška
state-severity-warning = upozorenje
state-severity-note = napomena

## Front page and missions
home-missions = { $count ->
    [0] , nijedna još nije završila
   *[other] , završilo: { $count_words }
  }
home-actions = { $count ->
    [0] , nijedna nije zaustavljena
   *[other] , zaustavljeno: { $count_words }
  }
home-outcomes = { $count ->
    [0] , svi s novijom brojkom
   *[other] , bez novije brojke: { $count_words }
  }
home-lessons = { $count ->
    [0] , svaka je dovela do aktivnosti
   *[other] , još bez aktivnosti: { $count_words }
  }
home-gaps = { $count ->
    [0] , nijedna na kritičnom putu
   *[other] , na kritičnom putu: { $count_words }
  }
home-net = { $count ->
    [one] { $count } misija na istoj vremenskoj crti
    [few] { $count } misije na istoj vremenskoj crti
   *[other] { $count } misija na istoj vremenskoj crti
  }
home-net-about = Svaka crta vodi od početka misije do njezina cilja. Godine koje dolaze nacrtane su šire od onih koje su prošle. Ispunjena postaja znači ispunjeno, romb kasni, a iscrtkani prsten nema nijedne aktivnosti; brojka ispod broji više njih koje stoje zajedno.
net-finding = { $title }: { $count ->
    [0] bez prekretnica
    [one] { $count } prekretnica: { $states }
    [few] { $count } prekretnice: { $states }
   *[other] { $count } prekretnica: { $states }
  }
no-lessons = Još nije zapisana nijedna pouka.
home-stories = Najnovije priče
home-gaps-title = Najveće praznine
all-lessons = Sve pouke
all-gaps = { $count ->
    [one] Sve praznine ({ $number })
    [few] Sve praznine ({ $number })
   *[other] Sve praznine ({ $number })
  }
all-gaps-link = Sve praznine
no-gaps = Nije pronađena nijedna praznina.
no-gaps-here = Za ovu misiju nije pronađena nijedna praznina.
doors-title = Tri ulaza
door-manager = Vuče li sve u istom smjeru?
door-manager-about = Za one koji upravljaju: što kasni i što o čemu ovisi.
door-investor = Što je plaćeno, a što je ugroženo?
door-investor-about = Za one koji financiraju: novac prema izvoru i sigurnosti te što bi se sljedeće moglo pokrenuti.
door-designer = Što se pokušalo i kako je prošlo?
door-designer-about = Za susjede i za druga mjesta: priče, i one koje nisu uspjele.
missions-lede = { $count ->
    [0] Još nije zapisana nijedna misija.
    [one] { $count } misija, { $ended ->
        [0] još u tijeku.
       *[other] od toga završilo: { $ended }.
      } Svaka misija ima cilj, put koji je planiran unatrag od njega i ono što na tom putu nedostaje.
    [few] { $count } misije, { $ended ->
        [0] sve su još u tijeku.
       *[other] od toga završilo: { $ended }.
      } Svaka ima cilj, put koji je planiran unatrag od njega i ono što na tom putu nedostaje.
   *[other] { $count } misija, { $ended ->
        [0] sve su još u tijeku.
       *[other] od toga završilo: { $ended }.
      } Svaka ima cilj, put koji je planiran unatrag od njega i ono što na tom putu nedostaje.
  }
missions-table = Misije u tablici
mission-target = cilj: { $date }
steward = brine se:
pathway-title = Put odavde
pathway-title-target = Put do cilja ({ $date })
pathway-none = Još nije zapisan nijedan korak.
pathway-ended = Ova misija je završila. Ovo su bili njezini koraci.
pathway-all-met = Ispunjen je svaki korak na kritičnom putu.
pathway-next = Cilj najprije čeka na „{ $title }”. To je sljedeći neispunjeni korak na kritičnom putu: najduljem lancu koraka koji trebaju jedan drugoga.
pathway-next-declared = Cilj najprije čeka na „{ $title }”. To je sljedeći neispunjeni korak na putu koji sama misija označuje kao kritičan.
milestones-by-state = Prekretnice prema stanju
milestones-word = { $count ->
    [one] prekretnica:
    [few] prekretnice:
   *[other] prekretnica:
  }
line-main = Kritični put do cilja
line-main-ended = Glavna crta
line-main-declared = Kritični put kako ga misija označuje
line-joins = Ogranak koji se priključuje kod „{ $title }”
line-joins-target = Ogranak koji se priključuje kod cilja
barrier-label = Prepreka:
barrier-open = stoji
barrier-easing = popušta
barrier-removed = uklonjeno
barrier-answered = odgovor:
enablers-title = Što pomaže
th-helps = Pomaže
barriers-title = Prepreke
answered-by-nothing = nema odgovora
enabler-missing = Nedostaje
enabler-emerging = Nastaje
enabler-in-place = Tu je
lever-policy = javne politike
lever-finance = financije
lever-technology = tehnologija
lever-infrastructure = infrastruktura
lever-capability = znanja i vještine
lever-culture = kultura
lever-governance = upravljanje
lever-data = podaci
no-action-runs-in = Ovdje se ne ulijeva nijedna aktivnost.
shown-by = Pokazuje to
other-actions = Aktivnosti za misiju u cjelini
other-actions-about = Doprinose misiji ili pomiču neki njezin ishod, a ne ulijevaju se ni u jednu njezinu prekretnicu.
events-title = Što se dogodilo
gaps-on-mission = Praznine u ovoj misiji
who-takes-part = Tko sudjeluje
role-count-lead = { $count ->
    [one] vodi { $number }
    [few] vodi { $number }
   *[other] vodi { $number }
  }
role-count-partner = { $count ->
    [one] partner u { $number }
    [few] partner u { $number }
   *[other] partner u { $number }
  }
role-count-funder = { $count ->
    [one] plaća { $number }
    [few] plaća { $number }
   *[other] plaća { $number }
  }
role-count-support = { $count ->
    [one] podupire { $number }
    [few] podupire { $number }
   *[other] podupire { $number }
  }
role-count-permit = { $count ->
    [one] odobrava { $number }
    [few] odobrava { $number }
   *[other] odobrava { $number }
  }
role-count-objects = { $count ->
    [one] protiv { $number }
    [few] protiv { $number }
   *[other] protiv { $number }
  }

## Actions
actions-lede = { $count ->
    [0] Još nije zapisana nijedna aktivnost.
    [one] { $count } aktivnost, { $live ->
        [0] trenutačno ništa nije u tijeku.
       *[other] u tijeku: { $live }.
      }
    [few] { $count } aktivnosti, { $live ->
        [0] trenutačno nijedna nije u tijeku.
       *[other] od toga u tijeku: { $live_words }, od ideje do rada u provedbi.
      }
   *[other] { $count_start } aktivnosti, { $live ->
        [0] trenutačno nijedna nije u tijeku.
       *[other] od toga u tijeku: { $live_words }, od ideje do rada u provedbi.
      }
  }
actions-table = Sve aktivnosti
action-kind-project = projekt
action-kind-programme = program
action-kind-experiment = pokus
action-kind-policy = javna politika
action-kind-campaign = kampanja
action-kind-infrastructure = infrastruktura
action-kind-service = usluga
action-kind-study = studija
stage-idea = Ideja
stage-design = Razrada
stage-ready = Spremno
stage-underway = U provedbi
stage-operating = U radu
stage-completed = Dovršeno
stage-paused = Na čekanju
stage-stopped = Zaustavljeno
stage-about-idea = Netko je to predložio.
stage-about-design = Netko razrađuje kako to izvesti.
stage-about-ready = Moglo bi početi.
stage-about-underway = Provodi se.
stage-about-paused = Čeka.
reached-fully = Postiglo se ono zbog čega je pokrenuto.
reached-partly = Postignut je dio onoga zbog čega je pokrenuto.
reached-no = Nije se postiglo ono zbog čega je pokrenuto.
reached-unclear = Nitko ne može reći je li se postiglo ono zbog čega je pokrenuto.
horizon-1 = 1, poboljšava postojeće
horizon-2 = 2, most prema nečemu drugom
horizon-3 = 3, preobražava
facet-enhancement = unapređivanje
facet-mission-oriented = usmjereno na misiju
facet-adaptive = prilagodljivo
facet-anticipatory = predviđajuće
team-says = Tim kaže
files-say = Datoteke kažu
reason-unconfirmed = Faza je zadnji put potvrđena predavno ({ $date }).
reason-past-end = Trebalo je već završiti (rok: { $date }).
reason-task-past-due = Zadatak „{ $task }” nije obavljen (rok: { $date }).
reason-needed-stopped = Treba „{ $title }”, a to je zaustavljeno i ništa ga ne nastavlja.
reason-barrier = Prepreka „{ $title }” stoji pred svime što ova aktivnost pomiče naprijed.
reason-needed-late = Treba „{ $title }”, a to kasni.
reason-no-lead = Nitko nije pristao voditi je, a početak je unutar šest mjeseci.
reason-underfunded = Osigurano je manje od polovice troška, a početak je unutar godine dana.
moves-forward = Što pomiče naprijed
effect-up = gore
effect-down = dolje
effect-watch = pomiče
effect-increases = gore
effect-decreases = dolje
effect-by = { $effect } za { $amount }
answers = Na što odgovara
needed-by = Ovo treba
led-from = Polazište
needs-first = Što mora doći prije
who-promised = Tko je što preuzeo
no-promises = Još nitko nije naveden.
role-lead = vođenje
role-partner = partnerstvo
role-funder = financiranje
role-support = podrška
role-permit = dozvola
role-objects = protivljenje
tasks-title = Zadaci
task-done = obavljeno
what-was-learned = Što se naučilo
nothing-learned = Još nije zapisano što se iz ovoga naučilo.
nothing-learned-mission = Još nije zapisana nijedna pouka iz ove misije.
stopped-heading = Kako je zaustavljeno
stopped-dropped = Napušteno
stopped-rejected = Odbijeno
stopped-replaced = Zamijenjeno drugim
stopped-ended = Završeno
stopped-by = odluka:
stopped-by-date = najkasnije: { $date }
stopped-at = u fazi „{ $stage }”
stopped-title = Zaustavljeno i zašto
stopped-lede = { $count ->
    [0] Nijedna aktivnost nije zaustavljena
    [one] Zaustavljena je { $count } aktivnost
    [few] Zaustavljene su { $count } aktivnosti
   *[other] Zaustavljeno je { $count } aktivnosti
  }{ $paused ->
    [0] .
   *[other] , na čekanju: { $paused }.
  } Ono što nije uspjelo ispričano je jednako otvoreno kao i ono što jest.
stopped-these = Zaustavljeno
paused-title = Na čekanju
dropped-title = Napuštene prekretnice
pipeline-title = Aktivnosti po fazama
pipeline-lede = { $count ->
    [0] Ništa nije u tijeku ni na čekanju.
    [one] { $count } aktivnost u tijeku ili na čekanju, negdje između ideje i rada u provedbi.
    [few] { $count } aktivnosti u tijeku ili na čekanju, od ideje do rada u provedbi.
   *[other] { $count } aktivnosti u tijeku ili na čekanju, od ideje do rada u provedbi.
  }
pipeline-formula = Redoslijed unutar faze proizlazi iz bodova koje svaka aktivnost pokazuje; kad je bodova jednako, odlučuje naziv datoteke.
pipeline-formula-impact = Učinak: 6 ako je visok, 4 ako je srednji, 2 ako je nizak, 0 ako to nitko nije rekao.
pipeline-formula-ready = Spremnost, do 5: 1 ako je netko pristao voditi; 2 ako ugovoreno i isplaćeno pokriva trošak, 1 ako pokriva polovicu; 1 ako je sve što je prije potrebno u radu ili dovršeno; 1 ako nijedna prepreka ne stoji pred preostalim prekretnicama.
pipeline-formula-milestones = Prekretnice: 2 za svaku neispunjenu kojoj doprinosi, 4 za onu na kritičnom putu.
pipeline-more = { $count ->
    [one] Ovdje nije navedena još { $number }.
    [few] Ovdje nisu navedene još { $number }.
   *[other] Ovdje nije navedeno još { $number }.
  }
points = { $count ->
    [one] { $number } bod
    [few] { $number } boda
   *[other] { $number } bodova
  }
points-impact = Učinak ({ $level }): { $points }
points-ready = Spremnost: { $points } od { $most }: { $why }
points-milestones = { $count ->
    [0] Ne doprinosi nijednoj neispunjenoj prekretnici: 0
   *[other] Neispunjene prekretnice kojima doprinosi: { $count_words }{ $critical ->
        [0] {""}
       *[other] , na kritičnom putu: { $critical_words }
      }; bodovi: { $points }
  }
ready-lead = vođenje dogovoreno
ready-no-lead = vođenje nije dogovoreno
ready-money-full = trošak pokriven
ready-money-half = pokrivena polovica troška
ready-money-less = pokriveno manje od polovice troška
ready-money-unknown = novac nije poznat
ready-waits = { $count ->
    [0] ne čeka ni na što
    [one] čeka na { $count } aktivnost
    [few] čeka na { $count } aktivnosti
   *[other] čeka na { $count } aktivnosti
  }
ready-barriers = { $count ->
    [0] nema prepreka
    [one] { $count } otvorena prepreka
    [few] { $count } otvorene prepreke
   *[other] { $count } otvorenih prepreka
  }
lead-is = Vodi:

## Outcomes
progress-lede = { $count ->
    [0] Još nije zapisan nijedan ishod.
    [one] { $count } ishod. Dostiglo cilj: { $met }.{ $stale ->
        [0] {""}
       *[other] {" "}Bez novije brojke: { $stale }.
      }
    [few] { $count } ishoda. Dostiglo cilj: { $met_words }; zaostaje: { $behind_words }; { $stale ->
        [0] svi imaju noviju brojku.
       *[other] bez novije brojke: { $stale_words }.
      }
   *[other] { $count_words } ishoda. Dostiglo cilj: { $met_words }; zaostaje: { $behind_words }; { $stale ->
        [0] svi imaju noviju brojku.
       *[other] bez novije brojke: { $stale_words }.
      }
  }
progress-none = Bez ijedne brojke: { $count }.
direction-up = više je bolje
direction-down = manje je bolje
direction-watch = prati se, nikad se ne ocjenjuje
result-output = razina: izravni rezultat
result-outcome = razina: ishod
result-impact = razina: učinak
every-year = svake godine
every-years = jednom u { $number } god.
every-months = { $count ->
    [one] svakog mjeseca
    [few] svaka { $number } mjeseca
   *[other] svakih { $number } mjeseci
  }
every-days = jednom u { $number } dana
key-start = gdje je počelo
key-required = što se traži i cilj
key-measured = što je izmjereno
key-disagree = izvori se ne slažu: prikazane su obje krajnosti
key-stale = bez novije brojke
figures-title = Brojke iza slika
figures-about = Najnovija brojka svakog ishoda, koliko je daleko od današnje oznake i koliko od posljednjeg cilja ako se nastavi kretanje od početka do najnovije brojke. Svaki ishod ima vlastitu stranicu sa svim brojkama, njihovim izvorima i datotekom CSV.
figures-csv = Ove brojke kao CSV
figure-target = cilj
figure-measured = izmjereno
figure-start = početak
no-figures-yet = Još nije zapisana nijedna brojka.
all-figures = Sve brojke
all-figures-link = Sve brojke i njihovi izvori
chart-title = Slika
chart-target = { $figure } do { $year }.
chart-mark = ova pouka
chart-hatched = Iscrtano: bez novije brojke.
chart-finding = { $title }: najnovija brojka { $newest }; { $state }. { $target }
chart-finding-target = Cilj: { $figure }, { $date }
rule-linear = Ocjenjuje se prema ravnoj crti.
rule-growth = Ocjenjuje se prema godišnjem rastu.
rule-name-linear = linearno
rule-name-growth = rast
rule-none = nema
scale-cut = Ljestvica ne počinje od nule.
watched-only = Prikazuje se, nikad se ne ocjenjuje.
no-newer-figure = Nije pronađena novija brojka.
or-better = ili, prema povoljnijem izvoru,
judged-series = Ocjenjuje se prema
judged-linear = Na ravnoj crti od početka do cilja oznaka je dotad bila { $expected }. Brojka je { $side ->
    [below] ispod
   *[above] iznad
  } nje, razlika: { $difference }. To je { $percent } očekivanog puta.
judged-growth = Prema godišnjem rastu oznaka je dotad bila { $expected }. Brojka je { $side ->
    [below] ispod
   *[above] iznad
  } nje, razlika: { $difference }. Ostvareno je { $percent } traženog rasta.
judged-today = Današnja je oznaka { $expected }; najnovija brojka je { $side ->
    [below] ispod
   *[above] iznad
  } nje, razlika: { $difference }.
# Kretanje ide od početka do najnovije brojke; ako se nastavi …
judged-trend = { $case ->
    [reached] Ako se nastavi kretanje od { $since }., dostići će se cilj za { $year }.: { $target }.
    [nothing] Ako se nastavi kretanje od { $since }., do { $year }. neće ostati ništa; cilj je { $target }.
   *[short] Ako se nastavi kretanje od { $since }., { $year }. bit će { $figure }, { $side ->
        [below] ispod
       *[above] iznad
      } cilja ({ $target }), razlika: { $difference }.
  }
percentage-points = { $one ->
    [true] { $number } postotni bod
   *[false] { $number } post. bod.
  }
caption-today = { $side ->
    [below] Ispod
   *[above] Iznad
  } današnje oznake za { $difference }.
caption-trend = Ako se kretanje nastavi: { $what }.
trend-short = { $case ->
    [reached] cilj za { $year }. dostignut
    [nothing] do { $year }. ne ostaje ništa
   *[short] { $side ->
        [below] ispod
       *[above] iznad
      } cilja za { $year }., razlika: { $difference }
  }
gap-today = { $side ->
    [below] ispod
   *[above] iznad
  } oznake { $expected }, razlika: { $difference }
key-trend = ako se nastavi kretanje od početka do najnovije brojke
key-scenario = scenarij
progress-csv = Kako stoji svaki ishod, kao CSV
judged-state-met = Cilj je dostignut.
judged-state-on-track = Drži korak s onim što se traži.
judged-state-close = Blizu je onoga što se traži.
judged-state-off-track = Zaostaje za onim što se traži.
judged-state-wrong-way = Kreće se suprotno od željenog smjera.
judged-state-missed = Dan cilja je prošao, a cilj nije dostignut.
judged-state-no-target = Nitko nije postavio cilj, pa se ne ocjenjuje.
judged-state-no-data = Nema brojke prema kojoj bi se ocijenilo ili nema početka od kojeg bi se mjerilo.
judged-state-watched = Prikazuje se, nikad se ne ocjenjuje.
judged-better-denies = Prema povoljnijem izvoru nije tako.
scenario-label = Scenarij:
moved-by = Što bi ga trebalo pomaknuti
moved-by-nothing = Nijedna aktivnost u ovom portfelju ne kaže da pomiče ovaj ishod.

## Lessons
lessons-lede = { $count ->
    [0] Još nije zapisana nijedna pouka.
    [one] { $count } pouka. { $unused ->
        [0] Dovela je do aktivnosti.
       *[other] Još bez aktivnosti u ovom portfelju: { $unused }.
      }
    [few] { $count } pouke, iz onoga što je uspjelo i onoga što nije. { $unused ->
        [0] Svaka je dovela do aktivnosti.
       *[other] Još bez aktivnosti u ovom portfelju: { $unused_start }.
      }
   *[other] { $count_start } pouka, iz onoga što je uspjelo i onoga što nije. { $unused ->
        [0] Svaka je dovela do aktivnosti.
       *[other] Još bez aktivnosti u ovom portfelju: { $unused_start }.
      }
  }
led-to = { $count ->
    [0] još nije dovela ni do čega
    [one] dovela do { $count } aktivnosti
    [few] dovela do { $count } aktivnosti
   *[other] dovela do { $count } aktivnosti
  }
arc-tried = Što se pokušalo
arc-expected = Što se očekivalo
arc-happened = Što se dogodilo
arc-learned = Što se naučilo
arc-next = Što slijedi
arc-led-to = Što je proizašlo
arc-led-to-nothing = Još je ne preuzima nijedna aktivnost u ovom portfelju.
arc-gap = Stoji kao praznina.
told-by = Pričaju
voice-told = oni koji su sudjelovali
voice-read = urednici portfelja, prema izvorima
rests-on = Temelj
meanwhile = U međuvremenu: { $title }

chains-title = Do čega su dovele pouke
chains-about = Svaka crta počinje poukom i vodi do aktivnosti koje je promijenila ili pokrenula te do onoga što se iz njih naučilo. Tanke crte vode do ishoda koje bi neka aktivnost trebala pomaknuti; ne kažu da ih je pomaknula.
chains-others = Još pouka koje su do nečega dovele
chains-more = { $count ->
    [one] Još { $count } pouka dovela je do nečega; na vlastitoj stranici piše do čega.
    [few] Još { $count } pouke dovele su do nečega; na njihovim stranicama piše do čega.
   *[other] Još { $count } pouka dovelo je do nečega; na njihovim stranicama piše do čega.
  }
chain-title = Do čega je dovela
chain-about = Od ove pouke do aktivnosti koje je promijenila ili pokrenula te do onoga što se iz njih naučilo. Tanke crte vode do ishoda koje bi neka aktivnost trebala pomaknuti; ne kažu da ih je pomaknula.
chain-list = Isto kao popis
chain-again = ispričano gore
chain-more = i još { $count }
chain-finding = { $title }, do čega je dovela: { $actions ->
    [one] { $actions } aktivnost
    [few] { $actions } aktivnosti
   *[other] { $actions_words } aktivnosti
  }{ $lessons ->
    [0] {""}
   *[other] {", nove pouke: "}{ $lessons_words }
  }{ $outcomes ->
    [0] {""}
   *[other] {", ishodi koji bi se trebali pomaknuti: "}{ $outcomes_words }
  }

## Money
all-capital = Sav kapital
capital-public = Javni
capital-private = Privatni
capital-community = Kapital zajednice
capital-mixed = Nerazvrstano
instrument-grant = bespovratna sredstva
instrument-prize = nagrada
instrument-loan = zajam
instrument-reimbursable-grant = povratna potpora
instrument-equity = vlasnički kapital
instrument-shares = udjeli
instrument-guarantee = jamstvo
instrument-own-funds = vlastita sredstva
instrument-in-kind = u naravi
instrument-tax = porez
instrument-tariff = tarifa
instrument-unknown = nije poznato
funding-disbursed = isplaćeno
funding-committed = ugovoreno
funding-pledged = obećano
funding-sought = traženo
funding-refused = odbijeno
funding-nobody = još nitko nije zamoljen
funding-via = posrednik:
funding-lines = Stavka po stavka
chart-need = potrebno: { $amount }
chart-disbursed = isplaćeno: { $amount }
chart-committed = ugovoreno: { $amount }
chart-pledged = obećano: { $amount }
chart-sought = traženo: { $amount }
money-lede = Zabilježeno: { $total }. Najveći dio po vrsti kapitala: { $capital } ({ $share }).{ $unknown ->
    [0] {""}
   *[other] {" "}Poznati izvori bez iznosa: { $unknown }.
  }
money-lede-none = Još nije zabilježen nijedan iznos.
money-disbursed = Isplaćeno: { $amount }.
money-promised = Ugovoreno ili obećano: { $amount }.
money-sought = Traženo: { $amount }.
money-no-amounts = Izvori su navedeni, ali nitko nije objavio iznos.
money-none = Nije zabilježen nikakav novac.
money-lines-without-amount = { $count ->
    [one] Još { $count } stavka nema objavljen iznos.
    [few] Još { $count } stavke nemaju objavljen iznos.
   *[other] Još { $count } stavki nema objavljen iznos.
  }
money-table-caption = Isto u brojkama ({ $unit }).
money-years = Nominalno, { $years }.
money-need = Potrebe aktivnosti u tijeku
money-of-need = Od toga za aktivnosti u tijeku koje navode trošak
money-at-most = (najviše)
money-others = U drugim valutama, nezbrojeno:
money-converted = Neki su iznosi preračunati po tečaju s datumom.
money-shared = { $count ->
    [one] { $count } od ovih aktivnosti doprinosi i drugoj misiji; njezin je novac prikazan i ondje.
    [few] { $count } od ovih aktivnosti doprinose i drugim misijama; njihov je novac prikazan i ondje.
   *[other] { $count } od ovih aktivnosti doprinosi i drugim misijama; njihov je novac prikazan i ondje.
  }
money-shared-short = { $count ->
    [one] { $count } aktivnost zajednička s drugom misijom
    [few] { $count } aktivnosti zajedničke s drugim misijama
   *[other] { $count } aktivnosti zajedničkih s drugim misijama
  }
money-whole-mission = Za misiju u cjelini
all-money = Sav novac
money-all-title = Potrebe i kapital
money-all-about = Iznosi: { $unit }, po cijenama iz pojedinog izvora. Što je stupac puniji, to je novac sigurniji.
money-every-mission = Sve misije
money-missions-caption = Iznosi: { $unit }. Iznosi koje nitko nije objavio nisu u zbrojevima; stavka se svejedno broji kao izvor.
money-asks = Što se traži i od koga
money-asks-none = Trenutačno se ništa ne traži.
money-concentrated = O kome ovisi
money-concentrated-none = Nijedna misija s četiri ili više poznatih stavki ne dobiva više od polovice novca iz jednog izvora.
money-refused = Traženo, a nije dobiveno
money-lines = Sve stavke
money-lines-about = Najprije najveće. Napomene i izvori stoje uz pojedinu aktivnost.
money-instruments = Po instrumentu
money-instruments-about = Iznosi: { $unit }. Kojim putem novac dolazi.
money-years-title = Potrebe i novac, po godinama
money-years-about = Iznosi: { $unit }. Potreba je trošak aktivnosti u tijeku: sav u godini u kojoj aktivnost počinje ili ravnomjerno raspoređen na godine od početka do kraja ako je oboje poznato. Novac pripada godini svojeg datuma, ravnomjerno raspoređen ako datum obuhvaća više godina; uključuje i novac za ono što je već izgrađeno.
money-years-no-need = Nijedna aktivnost u tijeku ne navodi trošak, pa nijedna godina ne pokazuje potrebu.
money-costs-unknown = { $count ->
    [one] { $count } aktivnost u tijeku ne navodi trošak; ono što treba nije u ovim brojkama.
    [few] { $count } aktivnosti u tijeku ne navode trošak; ono što trebaju nije u ovim brojkama.
   *[other] { $count } aktivnosti u tijeku ne navodi trošak; ono što trebaju nije u ovim brojkama.
  }
no-date = bez datuma
th-need = Potreba
th-of-need = Za to isplaćeno ili ugovoreno
th-share = Udio
th-source = Izvor
chart-year-needed = potrebno: { $need }
chart-year-of-need = { $amount }; potrebno: { $need }
chart-live = Aktivnosti u tijeku
chart-year-most = Godina s najviše novca: { $year }. ({ $amount })
chart-year-most-need = Godina s najvećim potrebama: { $year }. ({ $amount })
ask-of-nobody = Nitko nije naveden ({ $capital }, { $instrument })
ask-without-amount = { $count ->
    [one] i { $count } zahtjev bez iznosa
    [few] i { $count } zahtjeva bez iznosa
   *[other] i { $count } zahtjeva bez iznosa
  }
money-unasked = Još nitko nije zamoljen
money-unasked-about = Što aktivnostima u tijeku još nedostaje kad pristigne sve isplaćeno, ugovoreno, obećano i traženo.
money-sources-about = Najveći izvori ugovorenog ili isplaćenog novca ({ $unit }).
money-through = Novac koji ide preko ovog sudionika

## Balance
balance-title = Ravnoteža
balance-link = Kako su ulozi raspoređeni
balance-lede = { $count ->
    [0] Nijedna od { $all } aktivnosti nije u tijeku
   *[other] U tijeku: { $count } od { $all } aktivnosti
  }, od ideje do rada u provedbi. { $served ->
    [0] Nijedna aktivna misija nema takvu aktivnost.
   *[other] Aktivne misije kojima doprinose: { $served_words } od { $missions_words }.
  }
balance-unrated = Nijedna ne kaže koliko je rizična ni kojem horizontu pripada, pa ova stranica počinje onim što se zna: kako su aktivnosti raspoređene.
unbalanced-title = Što preteže na jednu stranu i što nedostaje
unbalanced-nothing-live = Ništa nije u tijeku: nijedna aktivnost nije između ideje i rada u provedbi.
unbalanced-nobody-says-risk = Nijedna aktivnost u tijeku ne navodi rizik: nijedna ne kaže kolika je vjerojatnost da ne uspije.
unbalanced-nobody-says-horizon = Nijedna aktivnost u tijeku ne navodi horizont: nijedna ne kaže poboljšava li postojeće, premošćuje ili preobražava.
unbalanced-nobody-says-impact = Nijedna aktivnost u tijeku ne kaže koliko bi promijenila kad bi uspjela.
unbalanced-nobody-says-money = Nijedna aktivnost u tijeku nema zabilježen trošak ni iznos.
unbalanced-silent-risk = { $count ->
    [one] Bez navedenog rizika: { $count } od { $live_words } aktivnosti u tijeku.
    [few] Bez navedenog rizika: { $count } od { $live_words } aktivnosti u tijeku.
   *[other] Bez navedenog rizika: { $count_start } od { $live_words } aktivnosti u tijeku.
  }
unbalanced-silent-horizon = { $count ->
    [one] Bez navedenog horizonta: { $count } od { $live_words } aktivnosti u tijeku.
    [few] Bez navedenog horizonta: { $count } od { $live_words } aktivnosti u tijeku.
   *[other] Bez navedenog horizonta: { $count_start } od { $live_words } aktivnosti u tijeku.
  }
unbalanced-silent-impact = { $count ->
    [one] Bez navedenog učinka: { $count } od { $live_words } aktivnosti u tijeku.
    [few] Bez navedenog učinka: { $count } od { $live_words } aktivnosti u tijeku.
   *[other] Bez navedenog učinka: { $count_start } od { $live_words } aktivnosti u tijeku.
  }
unbalanced-silent-money = { $count ->
    [one] Bez zabilježenog troška i iznosa: { $count } od { $live_words } aktivnosti u tijeku.
    [few] Bez zabilježenog troška i iznosa: { $count } od { $live_words } aktivnosti u tijeku.
   *[other] Bez zabilježenog troška i iznosa: { $count_start } od { $live_words } aktivnosti u tijeku.
  }
unbalanced-same-horizon = { $where ->
    [mission] { $title }: sve aktivnosti u tijeku
   *[portfolio] Sve aktivnosti u tijeku
  }{ $silent ->
    [0] {""}
   *[other] {" "}koje navode horizont
  } pripadaju horizontu { $value }: { $count }{ $silent ->
    [0] {""}
   *[other] {"; bez navedenog horizonta: "}{ $silent }
  }.
unbalanced-same-risk = { $where ->
    [mission] { $title }: sve aktivnosti u tijeku
   *[portfolio] Sve aktivnosti u tijeku
  }{ $silent ->
    [0] {""}
   *[other] {" "}koje navode rizik
  } imaju isti rizik ({ $value }): { $count }{ $silent ->
    [0] {""}
   *[other] {"; bez navedenog rizika: "}{ $silent }
  }.
unbalanced-none-horizon = Nijedna aktivnost u tijeku ne pripada horizontu { $value }; drugim horizontima: { $count }.
unbalanced-none-risk = Nijedna aktivnost u tijeku ne navodi ovaj rizik: { $value }. S drugim rizikom: { $count }.
unbalanced-without-live = { $count ->
    [one] { $count } aktivna misija nema nijednu aktivnost u tijeku:
    [few] { $count } aktivne misije nemaju nijednu aktivnost u tijeku:
   *[other] { $count_start } aktivnih misija nema nijednu aktivnost u tijeku:
  }
unbalanced-one-live = { $count ->
    [one] { $count } aktivna misija ovisi o samo jednoj aktivnosti u tijeku:
    [few] { $count } aktivne misije ovise svaka o samo jednoj aktivnosti u tijeku:
   *[other] { $count_start } aktivnih misija ovisi svaka o samo jednoj aktivnosti u tijeku:
  }
unbalanced-without-lead = { $count ->
    [one] Nije navedeno tko vodi: { $count } od { $live_words } aktivnosti u tijeku.
    [few] Nije navedeno tko vodi: { $count } od { $live_words } aktivnosti u tijeku.
   *[other] Nije navedeno tko vodi: { $count_start } od { $live_words } aktivnosti u tijeku.
  }
unbalanced-led-by = { $title } vodi { $count_words } od { $all_words } aktivnosti u tijeku za koje se zna tko ih vodi.
unbalanced-at-place = Na istom je mjestu { $count_start } od { $all_words } aktivnosti u tijeku koje navode mjesto: { $title }.
unbalanced-paid-by = { $title } nosi { $percent } ugovorenog ili isplaćenog novca kojem je iznos poznat.
spread-title = Kako su aktivnosti raspoređene
spread-about = Broji se svaka aktivnost, i dovršena: najprije ono što je u tijeku, zatim ono što radi ili je dovršeno, zatim ono što je na čekanju ili zaustavljeno. Aktivnost koju dijele dvoje broji se kod oboje.
spread-missions = Po misijama
spread-missions-about = Na misiji bez aktivnosti u tijeku sada nitko ne radi.
spread-leads = Po vođenju
spread-leads-about = Tko vodi ili se za to ponudio.
spread-funders = Po financiranju
spread-funders-about = Tko plaća, bez odbijenih zahtjeva; novac i stupac pokazuju ugovoreno i isplaćeno, koliko su iznosi poznati.
spread-places = Po mjestima
spread-places-about = Gdje se događa.
spread-bar = Kao stupac
spread-others = { $count ->
    [one] Ostali zajedno ({ $number })
    [few] Ostali zajedno ({ $number })
   *[other] Ostali zajedno ({ $number })
  }
phase-live = u tijeku
phase-serving = u radu ili dovršeno
phase-halted = na čekanju ili zaustavljeno
no-place = Mjesto nije navedeno
no-lead = Nitko nije naveden
no-funder = Financiranje nije navedeno
bets-title = Rizik i horizont
bets-about = Svaki znak je jedna aktivnost u tijeku. Njegova je površina novac na kocki, a ispuna učinak koji bi imala kad bi uspjela.
bets-largest = Najveći predstavlja { $amount }.
bets-crowded = Previše ih je za crtanje: svako polje pokazuje one s najviše novca i kaže koliko ih još slijedi.
bets-unrated = { $count ->
    [one] Nijedna aktivnost u tijeku (ukupno { $count }) ne kaže
    [few] Nijedna od { $count } aktivnosti u tijeku ne kaže
   *[other] Nijedna od { $count_words } aktivnosti u tijeku ne kaže
  } koliko je rizična ni kojem horizontu pripada. Izvori ne daju osnovu za takvu ocjenu, pa se nema što nacrtati; tim koji to zna upisuje „risk” i „horizon” u datoteku svoje aktivnosti.
bets-table = Na kocki: procijenjeni trošak ili, ako ga nema, ono što je zabilježeno ({ $unit }).
bets-horizon = Horizont { $horizon }
bets-horizon-1 = poboljšava postojeće
bets-horizon-2 = premošćuje
bets-horizon-3 = preobražava
bets-horizon-none = Bez horizonta
bets-risk-high = Visok rizik
bets-risk-medium = Srednji rizik
bets-risk-low = Nizak rizik
bets-risk-none = Rizik nije naveden
bets-impact-high = visok učinak
bets-impact-medium = srednji učinak
bets-impact-low = nizak učinak
bets-impact-none = učinak nije naveden
bets-no-amount = kvadrat: iznos nije poznat
bets-name = { $title }: učinak: { $impact }, na kocki: { $amount }
bets-cell = rizik: { $risk }, horizont: { $horizon }: { $count }
bets-more = i još { $count }, { $amount }
bets-more-short = + { $count }
bets-more-rows = { $count ->
    [one] Još { $count } aktivnost u tijeku stoji u tablici svih aktivnosti.
    [few] Još { $count } aktivnosti u tijeku stoje u tablici svih aktivnosti.
   *[other] Još { $count } aktivnosti u tijeku stoji u tablici svih aktivnosti.
  }
alignment-title = Koja aktivnost doprinosi kojoj misiji
alignment-about = Znak pokazuje da aktivnost doprinosi misiji i kako; znakovi onoga što nije u tijeku su sivi. Prazan stupac je misija kojoj ništa ne doprinosi.
alignment-link = Koja aktivnost doprinosi kojoj misiji
alignment-pages = Tablica svih aktivnosti, dio po dio
alignment-part = Aktivnosti i misije, { $part }. dio od { $parts }
alignment-live = Aktivnosti u tijeku
serves-critical = prekretnica na kritičnom putu
serves-milestone = prekretnica
serves-whole = misija u cjelini
serves-outcome = samo ishod
roles-title = Tko sudjeluje u kojoj misiji
roles-about = Što je tko preuzeo, što plaća ili o čemu brine, po misijama; brojka broji aktivnosti. Povučene i odbijene obveze nisu uključene.
roles-part = Tko sudjeluje u kojoj misiji, { $part }. dio od { $parts }
roles-pages = Tablica svih organizacija, dio po dio
roles-hollow = šuplje: traži se ili je predloženo, nije dogovoreno
roles-unled = { $count ->
    [one] Aktivne misije s aktivnostima u tijeku koje nitko nije pristao voditi:
    [few] Aktivne misije s aktivnostima u tijeku koje nitko nije pristao voditi:
   *[other] Aktivne misije s aktivnostima u tijeku koje nitko nije pristao voditi:
  }
roles-apart = { $count ->
    [one] Još { $count } organizacija ne sudjeluje ni u jednoj ovdje zapisanoj misiji.
    [few] Još { $count } organizacije ne sudjeluju ni u jednoj ovdje zapisanoj misiji.
   *[other] Još { $count } organizacija ne sudjeluje ni u jednoj ovdje zapisanoj misiji.
  }
role-steward = briga
role-of = { $role } ({ $count })
role-not-agreed = { $role }, nije dogovoreno
part-rows = Redci { $first } – { $last } od { $all }
part-previous = Prethodni dio
part-next = Sljedeći dio
parts-label = Dijelovi

## Gaps
gaps-lede = { $count ->
    [0] Nije pronađeno ništa što nedostaje.
    [one] Nedostaje { $count } stvar između onoga što se želi i onoga što je netko preuzeo. { $critical ->
        [0] Ništa od toga nije na kritičnom putu.
       *[other] Na kritičnom putu, gdje može zadržati cijelu misiju: { $critical }.
      }
    [few] Nedostaju { $count } stvari između onoga što se želi i onoga što je netko preuzeo. { $critical ->
        [0] Ništa od toga nije na kritičnom putu.
       *[other] Na kritičnom putu, gdje mogu zadržati cijelu misiju: { $critical_start }.
      }
   *[other] Nedostaje { $count } stvari između onoga što se želi i onoga što je netko preuzeo. { $critical ->
        [0] Ništa od toga nije na kritičnom putu.
       *[other] Na kritičnom putu, gdje mogu zadržati cijelu misiju: { $critical_start }.
      }
  }
gap-closers = Mogli bi je popuniti
gap-critical = Na kritičnom putu.
holes-title = Gdje su rupe
holes-caption = Praznine po vrsti i misiji. Iscrtkani prsten je praznina, s brojkom gdje ih je više; ispunjeni je na kritičnom putu. Praznina koja se tiče više misija broji se kod svake; popisi u nastavku navode je jednom.
gaps-elsewhere = { $count ->
    [one] Još { $count } praznina ove misije navedena je kod druge.
    [few] Još { $count } praznine ove misije navedene su kod drugih.
   *[other] Još { $count } praznina ove misije navedeno je kod drugih.
  }
closers-title = Tko bi ih mogao popuniti
rules-title = Pravila
close-add-action = Dodaj aktivnost
close-add-lesson = Dodaj pouku
close-add-measurement = Dodaj brojku
close-edit = Uredi zapis
gap-milestone-unserved = Ovoj prekretnici ne doprinosi nijedna aktivnost koja je u tijeku, u radu ili na čekanju.
gap-milestone-unmeasured = Nije ispunjena i ništa ne bi pokazalo da jest: nije joj naveden nijedan ishod, a nije ni označena kao događaj.
gap-milestone-late = { $case ->
    [unserved] Nije ispunjena (rok: { $date }) i ništa joj ne doprinosi.
   *[served] Nije ispunjena (rok: { $date }).
  }
gap-milestone-single-bet = Ovom koraku kritičnog puta doprinosi samo jedna aktivnost u tijeku.
gap-milestone-order = Njezin je rok ({ $date }) kasniji od roka prekretnice „{ $other }” ({ $other_date }), koja je prije toga treba.
gap-barrier-open = Visoka prepreka na kritičnom putu; na nju ne odgovara nijedna aktivnost u tijeku ni oslonac u nastajanju.
gap-action-adrift = U tijeku je, a ne doprinosi nijednoj prekretnici i ne pomiče nijedan ishod.
gap-action-without-lead = { $case ->
    [not-agreed] Spremna je ili u provedbi; tko bi je trebao voditi, još nije pristao.
   *[nobody] Spremna je ili u provedbi; nitko je ne vodi.
  }
gap-action-commitment-stale = { $case ->
    [actor] Obveza je i dalje u istom stanju: { $actor }, { $role } – { $status } (početak: { $date }).
   *[nobody] Netko se traži za ovu ulogu: { $role } (početak: { $date }). Nitko je još nije preuzeo.
  }
gap-action-underfunded = Trošak: { $cost }. Ugovoreno ili isplaćeno: { $secured }. Nedostaje: { $amount }.
gap-action-late = { $case ->
    [task] Zadatak „{ $task }” prešao je svoj datum i nije obavljen.
   *[end] Prošao je datum završetka, a aktivnost još nije dovršena.
  }
gap-action-status-disputed = Tim kaže „{ $declared }”, a datoteke kažu „{ $computed }”.
gap-action-unconfirmed = Faza je zadnji put potvrđena davno ({ $date }) i otad više nije.
gap-action-without-lesson = Završila je u posljednjih pet godina, a iz nje nije zapisana nijedna pouka.
gap-outcome-unserved = Predstoji cilj (rok: { $date }), a nijedna aktivnost u tijeku ili u radu ne kaže da pomiče ovaj ishod.
gap-outcome-off-track = { $case ->
    [missed] Cilj nije dostignut (rok: { $date }).
    [no-target] Kreće se suprotno od željenog smjera, a nitko nije postavio cilj.
   *[behind] Sada je { $value }; oznaka je dotad bila { $expected }.
  }
gap-outcome-stale = { $case ->
    [never] Nikad nije izmjereno.
    [never-in-series] Nikad nije izmjereno na način koji se ocjenjuje: „{ $series }”.
   *[old] Datum najnovije brojke: { $date }
  }
gap-outcome-without-target = Željeni smjer postoji, a nitko nije postavio cilj.
gap-targets-disagree = Misije „{ $mission }” i „{ $other }” traže različite brojke za isti datum ({ $date }).
gap-lesson-unused = Kaže što bi trebalo slijediti, starija je od godinu dana i nije dovela ni do čega.
gap-mission-without-headline = Nijedan ishod ne predstavlja ovu misiju u cjelini.
gap-mission-without-pathway = Ima cilj ({ $date }), a na putu do njega nema nijedne prekretnice.
gap-funding-concentrated = Ugovoreni novac većim dijelom ({ $percent }) dolazi iz jednog izvora: { $source }.
gap-lead-concentrated = { $actor } vodi { $count } od { $all } aktivnosti u provedbi.
gap-portfolio-unbalanced = { $case ->
    [risk] Sve aktivnosti u tijeku koje navode rizik ({ $count }) imaju isti: { $risk }.
   *[horizon] Sve aktivnosti u tijeku koje navode horizont ({ $count }) imaju isti: { $horizon }.
  }
gap-review-due = Zapis je trebalo pregledati (rok: { $date }).
rule-title-milestone-unserved = Ništa joj ne doprinosi
rule-title-milestone-unmeasured = Ništa je ne bi pokazalo
rule-title-milestone-late = Prekretnica kasni
rule-title-milestone-single-bet = Samo jedna aktivnost
rule-title-milestone-order = Obrnut redoslijed
rule-title-barrier-open = Prepreka bez odgovora
rule-title-action-adrift = Aktivnost bez odredišta
rule-title-action-without-lead = Nitko ne vodi
rule-title-action-commitment-stale = Neriješena obveza
rule-title-action-underfunded = Nedostaje novac
rule-title-action-late = Aktivnost kasni
rule-title-action-status-disputed = Sporno stanje
rule-title-action-unconfirmed = Dugo bez potvrde
rule-title-action-without-lesson = Bez zapisane pouke
rule-title-outcome-unserved = Ništa ga ne pomiče
rule-title-outcome-off-track = Zaostaje
rule-title-outcome-stale = Dugo bez mjerenja
rule-title-outcome-without-target = Bez cilja
rule-title-targets-disagree = Ciljevi se ne slažu
rule-title-lesson-unused = Neiskorištena pouka
rule-title-mission-without-headline = Bez glavne brojke
rule-title-mission-without-pathway = Bez puta
rule-title-funding-concentrated = Jedan izvor, mnogo novca
rule-title-lead-concentrated = Jedan vodi mnogo aktivnosti
rule-title-portfolio-unbalanced = Ulozi nisu raspoređeni
rule-title-review-due = Vrijeme za pregled
rule-about-milestone-unserved = Prekretnica nije ispunjena i ne doprinosi joj nijedna aktivnost u tijeku, u radu ili na čekanju.
rule-about-milestone-unmeasured = Prekretnica nije ispunjena, ne pokazuje je nijedan ishod, a nije ni označena kao događaj.
rule-about-milestone-late = Prekretnici je prošao datum, a nije ispunjena.
rule-about-milestone-single-bet = Prekretnica na kritičnom putu nije ispunjena i doprinosi joj samo jedna aktivnost u tijeku.
rule-about-milestone-order = Prekretnica ima kasniji rok od druge koja je treba.
rule-about-barrier-open = Na kritičnom putu stoji visoka prepreka i na nju ne odgovara nijedna aktivnost u tijeku ni oslonac u nastajanju.
rule-about-action-adrift = Aktivnost u tijeku ne doprinosi nijednoj prekretnici i ne pomiče nijedan ishod.
rule-about-action-without-lead = Aktivnost je spremna ili u provedbi, a nitko nije pristao voditi je niti je vodi.
rule-about-action-commitment-stale = Obveza je više od godinu dana samo predložena ili tražena.
rule-about-action-underfunded = Aktivnost je spremna ili u provedbi, sve stavke njezina novca imaju iznos, a ugovoreno i isplaćeno manje je od troška.
rule-about-action-late = Aktivnosti je prošao datum završetka ili nekom njezinu zadatku rok.
rule-about-action-status-disputed = Ono što tim izjavljuje i ono što proizlazi iz datoteka ne slažu se.
rule-about-action-unconfirmed = Aktivnost u tijeku ili na čekanju zadnji je put potvrđena prije više od dvije godine.
rule-about-action-without-lesson = Aktivnost je dovršena ili zaustavljena u posljednjih pet godina, a nije zapisano ništa što se iz nje naučilo.
rule-about-outcome-unserved = Predstoji cilj, a nijedna aktivnost u tijeku ili u radu ne pomiče ishod.
rule-about-outcome-off-track = Ishod zaostaje, kreće se u pogrešnom smjeru ili nije dostigao cilj.
rule-about-outcome-stale = Najnovija brojka starija je nego što bi trebala biti ili brojke nema.
rule-about-outcome-without-target = Ishod ima željeni smjer, a nema cilja.
rule-about-targets-disagree = Dvije aktivne misije postavljaju različite ciljeve za isti ishod i datum.
rule-about-lesson-unused = Pouka kaže što bi trebalo slijediti, starija je od godinu dana i nije dovela ni do čega.
rule-about-mission-without-headline = Misija nema glavni ishod.
rule-about-mission-without-pathway = Misija ima cilj, a nema nijedne prekretnice.
rule-about-funding-concentrated = Jedan izvor drži više od polovice ugovorenog novca neke misije.
rule-about-lead-concentrated = Jedan sudionik vodi više od polovice aktivnosti misije koje su u provedbi.
rule-about-portfolio-unbalanced = Sve aktivnosti u tijeku jedne misije imaju isti horizont ili isti rizik.
rule-about-review-due = Zapisu je prošao datum pregleda.

## Actors and places
people-lede = { $count ->
    [0] Još nije zapisana nijedna organizacija.
    [one] Sudjeluje { $count } organizacija.
    [few] Sudjeluju { $count } organizacije.
   *[other] Sudjeluje { $count } organizacija.
  }{ $wanted ->
    [0] {""}
   *[other] {" "}Tražene obveze koje još nitko nije preuzeo: { $wanted }.
  }
wanted-title = Traži se, a još nitko
people-all = Sve organizacije
actor-type-national-government = državna vlast
actor-type-local-government = lokalna samouprava
actor-type-public-body = javna ustanova
actor-type-international-ngo = međunarodna udruga
actor-type-ngo = udruga
actor-type-community-group = skupina građana
actor-type-partnership = partnerstvo
actor-type-multilateral = multilateralno tijelo
actor-type-foundation = zaklada
actor-type-business = poduzeće
actor-type-cooperative = zadruga
actor-type-academic = sveučilište ili škola
actor-type-other = drugo tijelo
actor-types-national-government = Državna vlast
actor-types-local-government = Lokalna i regionalna samouprava
actor-types-public-body = Javne ustanove
actor-types-international-ngo = Međunarodne udruge
actor-types-ngo = Udruge
actor-types-community-group = Skupine građana
actor-types-partnership = Partnerstva
actor-types-multilateral = Multilateralna tijela
actor-types-foundation = Zaklade
actor-types-business = Poduzeća
actor-types-cooperative = Zadruge
actor-types-academic = Sveučilišta i škole
actor-types-other = Ostali
looks-after = Povjerene misije
promises-title = Što je preuzeto
pays-for = Što plaća
places-lede = { $count ->
    [0] Još nije zapisano nijedno mjesto.
    [one] { $count } mjesto na kojem se nešto učinilo, pokušalo ili planiralo.
    [few] { $count } mjesta na kojima se nešto učinilo, pokušalo ili planiralo.
   *[other] { $count_start } mjesta na kojima se nešto učinilo, pokušalo ili planiralo.
  }
where-it-happens = Gdje se događa
all-places = Sva mjesta
places-list = Mjesta na popisu
map-title = Karta
map-larger = { $title }, uvećano
map-more = i { $count ->
    [one] još { $count }
    [few] još { $count }
   *[other] još { $count_words }
  }
map-and-more = { $title } i { $count ->
    [one] još { $count }
    [few] još { $count }
   *[other] još { $count_words }
  }
map-places = { $count ->
    [one] { $number } mjesto
    [few] { $number } mjesta
   *[other] { $number } mjesta
  }
map-name = { $title }: { $states }
map-name-about = { $title }, položaj samo približan: { $states }
map-name-several = { $title }, mjesta: { $count }: { $states }
map-no-action = bez aktivnosti
map-kilometres = { $number } km
map-metres = { $number } m
map-finding-brief = Karta, { $count ->
    [one] { $number } mjesto
    [few] { $number } mjesta
   *[other] { $number } mjesta
  }.
map-finding = Karta, { $count ->
    [one] { $number } mjesto
    [few] { $number } mjesta
   *[other] { $number } mjesta
  }, s brojem aktivnosti na svakome.
map-finding-larger = Uvećana karta: { $title }, { $count ->
    [one] { $count } mjesto
    [few] { $count } mjesta
   *[other] { $count } mjesta
  }.
map-brief-about = Iscrtkani prsten: položaj je samo približan.
map-key-exact = ovdje
map-key-about = otprilike ovdje
map-key-area = područje
map-key-several = više mjesta, uvećano ili navedeno u nastavku
map-source = Obrisi: { $source }.
map-unmapped = { $count ->
    [one] { $count } mjesto nije ni na jednoj karti jer nitko ne zna položaj:
    [few] { $count } mjesta nisu ni na jednoj karti jer nitko ne zna položaje:
   *[other] { $count_start } mjesta nije ni na jednoj karti jer nitko ne zna položaje:
  }
tiles-ask = Prikaži slike karte ({ $host })
tiles-about = Time se slike traže od poslužitelja { $host }; on tada saznaje vašu adresu na internetu i koji dio karte gledate. Prije toga ne traži se ništa.
tiles-stop = Ukloni slike karte ({ $host })
tiles-credit = Slike karte: { $host }
tiles-credit-osm = Slike karte: © suradnici OpenStreetMapa
position-point = { $lat }; { $lon }
position-exact = { $what } (točno)
position-area = područje
position-area-about = područje, ugrubo nacrtano
position-unknown = nije poznato
what-happens-here = Što se ovdje događa

## Calendar
calendar-overdue = { $count ->
    [0] Ničemu nije prošao rok.
    [one] Rok je prošao za { $count } stvar.
    [few] Rok je prošao za { $count } stvari.
   *[other] Rok je prošao za { $count_start } stvari.
  }
calendar-next = { $count ->
    [one] Sljedeće: „{ $title }” ({ $date }).
    [few] Sljedeći datum (broj unosa: { $count_words }): { $date }
   *[other] Sljedeći datum (broj unosa: { $count_words }): { $date }
  }
calendar-nothing-next = Ne predstoji ništa s datumom.
calendar-overdue-title = Rok je prošao
calendar-next-title = Što slijedi
calendar-past-title = Što je bilo
calendar-past-about = { $count ->
    [one] { $number } unos
    [few] { $number } unosa
   *[other] { $number } unosa
  }
calendar-some-time = Nekad tijekom { $year }.
calendar-milestone = Prekretnica
calendar-starts = Početak misije
calendar-target = Cilj misije
calendar-ended = Misija završena
calendar-event = Događaj
calendar-task = Zadatak
calendar-task-left = Zadatak, neobavljen
calendar-review = Pregled
calendar-to-do = treba obaviti
calendar-none = U ovom portfelju još ništa nema datum.

## Prose
alert-note = Napomena
alert-tip = Savjet
alert-important = Važno
alert-warning = Upozorenje
alert-caution = Oprez
prose-code = Kôd
prose-table = Tablica { $number }: { $columns }
prose-table-bare = Tablica { $number }
prose-done = Obavljeno
prose-not-done = Nije obavljeno
prose-footnotes = Bilješke
prose-footnote = Bilješka { $number }
prose-back = Natrag na mjesto gdje se spominje bilješka { $number }
prose-back-nth = Natrag na spomen { $nth } bilješke { $number }

# The mission map.
mission-map-title = Karta misije: { $title }
map-caption-wider = Vrijeme teče od { $start }. do kraja { $end }.; godine nakon današnjeg dana nacrtane su šire od onih prije.
map-caption-narrower = Vrijeme teče od { $start }. do kraja { $end }.; godine nakon današnjeg dana nacrtane su uže od onih prije.
map-caption-one-scale = Vrijeme teče od { $start }. do kraja { $end }.
map-caption-links = Svaka postaja, pruga i prepreka je poveznica, a isto je napisano u nastavku.
map-same = Isto kao popis
map-key = Tumač karte
map-today = Danas, { $day }
map-critical = kritični put
map-no-end = bez datuma završetka
map-no-day = dan nije određen
map-barrier = Prepreka
map-barrier-easing = Prepreka koja popušta
map-barriers = prepreke: { $number }
map-enablers = oslonci: { $number }
map-stops = prekretnice: { $number }
map-actions = aktivnosti: { $number }
map-key-gate = prepreka koja stoji
map-key-easing = prepreka koja popušta
map-key-missing = oslonac koji nedostaje
map-key-emerging = oslonac koji nastaje
map-key-in-place = oslonac koji je tu

## The system map
system-title = Što vodi čemu
system-of = Što vodi ovamo: { $title }
system-open = Što vodi ovoj misiji, kao karta
system-to-mission = stranica same misije
system-about = Aktivnosti s lijeve strane vode prekretnicama i ishodima, a oni misijama. Crta ima boju stanja svoje aktivnosti; kratka iscrtkana crta označuje mjesto gdje crta nedostaje.
system-about-narrow = Svaka misija sa svime što joj vodi, prebrojeno po stanju. Svaka otvara vlastitu kartu, dio po dio.
system-about-groups = Ovdje je previše toga za crtanje dio po dio, pa svaka misija ima jedan redak: njezine aktivnosti, prekretnice i ishode te samu misiju. Crta je to šira što više veza predstavlja; svaki redak otvara vlastitu kartu.
system-about-folded = Previše je aktivnosti da bi se crtale pojedinačno, pa su one istog stanja nacrtane zajedno. Crta je to šira što više veza predstavlja.
system-left-out = Izostavljene su crte između misija koje predstavljaju manje veza od ovog broja: { $count_words }.
system-targets = Prekretnice i ishodi
system-actions = { $count ->
    [one] { $number } aktivnost
    [few] { $number } aktivnosti
   *[other] { $number } aktivnosti
  }
system-milestones = { $count ->
    [one] { $number } prekretnica
    [few] { $number } prekretnice
   *[other] { $number } prekretnica
  }
system-outcomes = { $count ->
    [one] { $number } ishod
    [few] { $number } ishoda
   *[other] { $number } ishoda
  }
system-links = { $count ->
    [0] Još nije zapisana nijedna veza od aktivnosti do onoga što bi trebala ostvariti.
    [one] { $count } veza vodi od aktivnosti do onoga što bi trebala ostvariti.
    [few] { $count } veze vode od aktivnosti do onoga što bi trebale ostvariti.
   *[other] { $count_start } veza vodi od aktivnosti do onoga što bi trebale ostvariti.
  }
system-unserved = { $count ->
    [0] Svakoj prekretnici koja predstoji nešto doprinosi.
    [one] Prekretnice kojima ništa ne doprinosi: { $count }.
    [few] Prekretnice kojima ništa ne doprinosi: { $count }.
   *[other] Prekretnice kojima ništa ne doprinosi: { $count_words }.
  }
system-unmoved = { $count ->
    [0] Svaki ishod koji se još želi ima aktivnost koja bi ga trebala pomaknuti.
    [one] { $count } ishod koji se još želi nema aktivnost koja bi ga trebala pomaknuti.
    [few] { $count } ishoda koji se još žele nemaju aktivnost koja bi ih trebala pomaknuti.
   *[other] { $count_start } ishoda koji se još žele nema aktivnost koja bi ih trebala pomaknuti.
  }
system-adrift = { $count ->
    [0] Svaka aktivnost nekamo vodi.
    [one] { $count } aktivnost ne vodi nikamo.
    [few] { $count } aktivnosti ne vode nikamo.
   *[other] { $count_start } aktivnosti ne vodi nikamo.
  }
system-ended = Ova misija više nije u tijeku, pa se ništa ne broji kao praznina.
system-adrift-title = Aktivnosti koje ne vode nikamo
system-said = { $count ->
    [0] Još nitko nije zapisao koliko su ove veze snažne ni koliko je to sigurno, pa su sve crte jednako tanke.
   *[other] Ukupno veza: { $all }. S navedenom snagom: { $strong_words }, s navedenom sigurnošću: { $sure_words }.
  }
system-strength = snaga: { $level }
system-confidence = sigurnost: { $level }
system-key-unsaid = nitko nije zapisao koliko snažno ni koliko sigurno
system-key-belongs = pripada misiji
system-key-hole = nedostaje crta
system-whole = Misija u cjelini
system-none = Ovamo ne vodi nijedna aktivnost.
system-more = { $count ->
    [one] i još { $count }
    [few] i još { $count }
   *[other] i još { $count_words }
  }
system-table-about = Isto u brojevima. Sve se broji jednom, kod misije kojoj najprije vodi; zajedničke aktivnosti vode ovoj misiji, ali i nekoj prethodnoj. Svaka misija ima vlastitu kartu i popis.
th-shared = Zajedničke aktivnosti
th-holes = Crte koje nedostaju
hole-leads-nowhere = ne vodi nikamo
hole-nothing-moves = ništa ga ne pomiče
hole-no-mission = ne doprinosi nijednoj misiji
hole-no-way = koraci nisu zapisani
overview-title = Sve misije na istoj vremenskoj crti
overview-caption = Vrijeme teče od { $start }. do kraja { $end }.; godine prije i nakon današnjeg dana imaju svaka svoje mjerilo. Prekretnice koje bi se prekrivale nacrtane su kao jedna, sa svojim brojem. Svaki je naziv poveznica na cijelu kartu misije, gdje je isto napisano.

# Pictures of the portfolio in a text.
inset-lesson = Što je proizašlo iz pouke „{ $title }”
inset-place = Gdje je: { $title }
inset-places-of = Gdje se događa: { $title }
inset-money = Novac za: { $title }
inset-nothing = Još se nema što nacrtati.
inset-table = Isto kao tablica
inset-map-links = Svaka postaja, pruga i prepreka je poveznica.

# The whole portfolio as one document
print-title = Sve, za ispis
print-about = Cijeli portfelj kao jedan dokument: svaka misija sa svojom kartom, aktivnostima, ishodima, novcem, prazninama, poukama i izvorima.
print-day = Stanje na dan { $day }
print-contents = Sadržaj

## The web editor
editor-title = Uredite ovaj portfelj
editor-what = Ovdje portfelj mijenjate u obrascima umjesto u datotekama: misije, aktivnosti, ishode, pouke i sve ostalo. Što spremite, ide u datoteke od kojih je izrađeno web-mjesto, s vašim imenom i vremenom, i ništa se nikad ne gubi: sačuvana je svaka ranija inačica.
editor-open = Otvori uređivač
editor-repository = Datoteke se čuvaju na
editor-no-repository = Postavke još ne kažu gdje se datoteke čuvaju (repository), pa uređivač može raditi samo s mapom na vašem računalu.
editor-sign-in = Prijavljujete se ondje gdje se datoteke čuvaju, s računom koji ondje imate. Ako ga nemate, obratite se onima koji održavaju ovaj portfelj.
editor-own-folder = U preglednicima Chrome i Edge možete raditi i s mapom na svojem računalu: odaberite mapu koja sadrži „content”.
editor-checked = Što spremite, provjerava se prije objave. Ako nešto ne odgovara, web-mjesto ostaje kakvo jest dok se to ne ispravi.
editor-back = Natrag na web-mjesto
editor-needs-script = Uređivač treba JavaScript.
# Feeds
feed-lessons-about = Što se pokušalo, što je iz toga proizašlo i što se naučilo.
feed-mission-ended = Misija završena: { $title }
feed-action-completed = Dovršeno: { $title }
feed-action-stopped = Zaustavljeno: { $title }
feed-milestone-met = Prekretnica ispunjena: { $title }
feed-milestone-dropped = Prekretnica napuštena: { $title }
feed-measured = { $title }: { $figure } ({ $date })
feed-of-mission = Prekretnica misije „{ $title }”.
feed-kind-lesson = Pouka
feed-kind-milestone = Prekretnica
feed-kind-mission = Misija
feed-kind-action = Aktivnost
feed-kind-outcome = Mjerenje
feed-kind-event = Događaj

# Calendar files
calendar-file-about = Prekretnice, zadaci, pregledi i događaji portfelja. Gdje je poznat samo mjesec ili godina, unos stoji na zadnjem danu i to kaže.
calendar-entry = { $kind }: { $title }
calendar-entry-about = { $kind }: { $title } ({ $date })
calendar-subscribe = Pretplatite se na ovaj kalendar
calendar-subscribe-about = S adresom ove datoteke kalendar na telefonu ili računalu ostaje ažuran; ako je otvorite jednom, dodat će datume kakvi su danas.
calendar-of = datoteka kalendara

# IATI
iati-about = Misije su aktivnosti prve razine, a aktivnosti koje im doprinose druge. Brojke, datumi i novac jednaki su onima u portfelju; što nitko nije zapisao, izostavljeno je.
iati-unregistered = Izdavač nije naveo identifikator iz registra, pa su ovi identifikatori izvedeni iz adrese web-mjesta i ne mogu se potražiti. Postavka je: iati: organisation.
iati-left-out = Izostavljeno jer norma traži datum, a nijedan nije poznat: { $title }
iati-nobody = Ne zna se tko vodi ili plaća; norma traži jednu organizaciju, pa ovdje stoji izdavač.
iati-date-within = Početak nije zapisan; ovo je najraniji datum nečega što tomu pripada.
iati-date-due = Datum nije zapisan; ovo je rok onoga čemu služi.
iati-cost-undated = Trošak je procijenjen, ali nisu poznati i početak i kraj, što je za proračun potrebno.
iati-no-currency = Jedan je iznos izostavljen: njegova valuta nije navedena ili nema oznaku.
iati-no-amount = Jedna je stavka financiranja izostavljena: nitko nije objavio iznos.
iati-no-date = Jedna je stavka financiranja izostavljena: nema datuma.
iati-money-undated = Dan nije poznat; ovo je početak aktivnosti.
iati-unit = Mjerna jedinica: { $unit }
iati-approximate = Otprilike toliko.

# Data about pages
linked-figures = { $title }: brojke

# Open data.
data-title = Otvoreni podaci
data-lede = Sve što ovaj portfelj govori i sve što je iz njega izračunato (dan izračuna: { $day }), kao datoteke za proračunske tablice, karte i programe. Sadrže { $records ->
    [one] { $number } zapis
    [few] { $number } zapisa
   *[other] { $number } zapisa
  } i mijenjaju se sa svakom stranicom.
data-whole = Sve u jednoj datoteci
data-tables = Tablice
data-tables-about = Po jedna tablica za svaku vrstu zapisa i dijela, za proračunsku tablicu ili program. Identifikatori su svugdje isti, pa se tablice po njima mogu povezati; opisnik kaže kako.
data-others = Za karte, kalendare, čitače i registre
data-how = Kako ih čitati
data-how-form = Tablice su CSV u UTF-8: zarezi između stupaca, navodnici gdje su potrebni, jedan redak zaglavlja. Prazna ćelija znači da to nitko nije zapisao.
data-how-dates = Datumi su onoliko točni koliko su poznati, u EDTF-u (ISO 8601-2): 2027, 2027-05, 2005~ (oko 2005.), 201X (2010-e), 2013/2014. Gdje je potreban jedan dan, ima ga susjedni stupac: prvi za početak, zadnji za kraj, srednji za brojku.
data-how-guard = Da nijedna proračunska tablica ne bi riječi izvršila kao formulu, ispred znakova = + - @, tabulatora, prijeloma retka ili apostrofa na početku riječi stoji apostrof, kao i iza točke sa zarezom, tabulatora ili prijeloma retka unutar njih. Uklonite po jedan apostrof na svakom od tih mjesta i riječi su onakve kako su napisane.
data-how-json = U JSON datotekama iznosi, brojke i drugi decimalni brojevi su riječi u navodnicima, da se ne izgubi nijedna znamenka. Svako je polje uvijek prisutno; null i [] znače da to nitko nije zapisao. Inačica { $version } oblika ostaje ista dok joj je broj isti; polja se mogu dodavati.
data-use = Uporaba i navođenje
data-license = Tekst i podaci smiju se koristiti pod licencijom { $license }. Navedite, molimo, odakle potječu:
data-no-license = Nitko nije zapisao pod kojom su licencijom tekst i podaci; pitajte prije nego što ih drugdje objavite. Za navođenje:
data-columns = Što stupci sadrže
data-columns-about = Isto je za programe zapisano u datapackage.json.
data-count-columns = { $count ->
    [one] { $number } stupac
    [few] { $number } stupca
   *[other] { $number } stupaca
  }
data-rows = { $number }
data-size-bytes = { $number } B
data-size-kilobytes = { $number } kB
data-size-megabytes = { $number } MB
th-file = Datoteka
th-rows = Unosi
th-size = Veličina
th-column = Stupac
th-form = Sadrži
data-form-text = riječi
data-form-texts = riječi, između njih |
data-form-id = identifikator
data-form-ids = identifikatori, između njih razmaci
data-form-date = datum, onoliko točan koliko je poznat
data-form-day = dan
data-form-number = broj
data-form-count = cijeli broj
data-form-flag = da ili ne
data-form-word = jedna riječ s popisa
data-form-address = adresa
data-form-currency = valuta (ISO 4217)
data-title-portfolio = Cijeli portfelj
data-about-portfolio = Svi zapisi sa svim poljima, njihovim tekstom u Markdownu, prijevodima i izvorima te sve izračunato: stanja, tražene crte, kritični putovi, novac, praznine. JSON.
data-title-schema = Oblik cijelog portfelja
data-about-schema = Što znači svako polje datoteke portfolio.json i što u njemu smije stajati, kao JSON Schema (2020-12).
data-title-datapackage = Opisnik tablica
data-about-datapackage = Što su tablice i njihovi stupci i kako su povezani, kao Data Package (inačica 2).
data-title-missions = Misije
data-about-missions = Svaka misija sa stanjem novca i puta.
data-title-milestones = Prekretnice
data-about-milestones = Koraci svakog puta, njihovi rokovi i kako stoje.
data-title-barriers = Prepreke
data-about-barriers = Što stoji na putu i što na to odgovara.
data-title-enablers = Oslonci
data-about-enablers = Što pomaže i dokle je stiglo.
data-title-events = Događaji
data-about-events = Što se dogodilo na putu svake misije.
data-title-actions = Aktivnosti
data-about-actions = Svaka aktivnost s fazom, stanjem i novcem.
data-title-advances = Što aktivnosti pomiču naprijed
data-about-advances = Od aktivnosti do prekretnica i misija, koliko snažno i koliko sigurno.
data-title-moves = Što bi aktivnosti trebale pomaknuti
data-about-moves = Od aktivnosti do ishoda, s djelovanjem koje se očekuje.
data-title-tasks = Zadaci
data-about-tasks = Što treba obaviti u sklopu aktivnosti.
data-title-commitments = Obveze
data-about-commitments = Tko je što preuzeo i što još nije preuzeo nitko.
data-title-funding = Financiranje
data-about-funding = Svaka stavka novca, za aktivnosti i za misije u cjelini.
data-title-outcomes = Ishodi
data-about-outcomes = Svaki ishod s jedinicom, smjerom i stanjem.
data-title-figures = Brojke
data-about-figures = Svaki početak, cilj, mjerenje i scenarij svih ishoda, po jedan u retku.
data-title-progress = Napredak
data-about-progress = Kako stoji svaki ishod, s crtom prema kojoj se ocjenjuje.
data-title-calendar = Kalendar
data-about-calendar = Prekretnice, zadaci, pregledi i događaji, za kalendar na telefonu ili računalu (iCalendar).
data-title-activities = IATI aktivnosti
data-about-activities = Misije, aktivnosti, novac i ishodi u obliku u kojem se objavljuju razvojna pomoć i javni programi (IATI 2.03).
data-title-organisation = IATI organizacija
data-about-organisation = Tko objavljuje portfelj, u istom obliku.
## What changed
kind-page = stranica
fact-changed = Zadnja promjena
changes-title = Što se promijenilo
changes-lede = Što se promijenilo u ovom portfelju, najprije najnovije: { $count ->
    [one] { $count } promjena (prva: { $date })
    [few] { $count } promjene (prva: { $date })
   *[other] { $count } promjena (prva: { $date })
}.
changes-feed = Pratite promjene u čitaču kanala
changes-none = Nije poznata nijedna promjena.
changes-by-record = Povijest svakog zapisa:
changes-records-title = { $kinds }: što se promijenilo
changes-records-lede = { $kinds } redom prema nazivu datoteke, uz svaki zapis što se promijenilo, najprije najnovije.
changes-no-repository = Ovo je web-mjesto izrađeno samo od datoteka, bez njihove povijesti.
changes-unreadable = Pri izradi ovog web-mjesta povijest datoteka nije se mogla pročitati.
changes-no-commit = Datoteke još nemaju povijest.
changes-begin = Što je bilo ranije (prije dana { $date }), ovdje se ne navodi: web-mjesto je izrađeno samo od najnovijeg dijela povijesti.
changes-pull = pull request #{ $number }
changes-merge = merge request !{ $number }
changes-commit = commit { $hash }
changes-many-added = { $kinds }, novo: { $count }.
changes-many-edited = { $kinds }, uređeno: { $count }.
changes-many-translated = Zapisi uređeni na drugom jeziku: { $count }.
changes-more = { $count ->
    [one] I još { $count } promjena.
    [few] I još { $count } promjene.
   *[other] I još { $count } promjena.
}
changes-with-others = { $count ->
    [one] { $records } i još { $count } zapis
    [few] { $records } i još { $count } zapisa
   *[other] { $records } i još { $count } zapisa
}
changes-more-records = { $count ->
    [one] I još { $count } zapis.
    [few] I još { $count } zapisa.
   *[other] I još { $count } zapisa.
}
changes-older = { $count ->
    [one] I još { $count } stariji unos.
    [few] I još { $count } starija unosa.
   *[other] I još { $count } starijih unosa.
}
change-of-portfolio = Cijeli portfelj
change-of-settings = Postavke web-mjesta
change-of-files = Slike i datoteke
change-no-amount = iznos koji nije objavljen
change-somebody-gone = netko tko više nije naveden
change-mission-status = Stanje: { $to } (prije: { $from }).
change-mission-target = Za: { $to } (prije: { $from }).
change-milestone-met = { $date ->
    [none] Prekretnica ispunjena: { $what }.
   *[other] Prekretnica ispunjena: { $what } ({ $date }).
}
change-milestone-reopened = Prekretnica se više ne računa kao ispunjena: { $what }.
change-milestone-dropped = Prekretnica napuštena: { $what }.
change-milestone-moved = Prekretnica pomaknuta: { $what }, { $to } (prije: { $from }).
change-milestone-added = { $date ->
    [none] Nova prekretnica: { $what }.
   *[other] Nova prekretnica: { $what } ({ $date }).
}
change-milestone-removed = Prekretnica uklonjena: { $what }.
change-added = { $stage ->
    [none] Novo.
   *[other] Novo. Faza: { $stage }.
}
change-removed = Uklonjeno.
change-renamed = Ima novu adresu; prije: { $old }.
change-retitled = Ima novi naslov; prije: „{ $old }”.
change-retitled-actor = Koristi drugi naziv.
change-stage = Faza: { $to } (prije: { $from }).
change-declared = Tim kaže: { $to } (prije: { $from }).
change-state = Datoteke kažu: { $to } (prije: { $from }).
change-milestone-state = { $what }: { $to } (prije: { $from }).
change-outcome-state = Prema onome što se traži: { $to } (prije: { $from }).
change-progress = { $required ->
    [none] Napredak: { $to } od dotad traženog (prije: { $from }).
   *[other] Napredak: { $to } od dotad traženog (prije: { $from }); izmjereno: { $value }, traženo: { $required }.
}
change-measured = Izmjereno ({ $date }): { $value }.
change-measured-many = Nove brojke: { $count }, najnovija ({ $date }): { $value }.
change-remeasured = Brojka ispravljena ({ $date }): { $to } (prije: { $from }).
change-unmeasured = Brojka uklonjena ({ $date }): { $value }.
change-target-set = Cilj ({ $date }): { $value }.
change-target-changed = Cilj ({ $date }): { $to } (prije: { $from }).
change-target-removed = Cilj uklonjen ({ $date }): { $value }.
change-baseline = Početak: { $to } (prije: { $from }).
change-money-total = Novac ({ $status }): { $to }, { $difference } { $way ->
    [less] manje
   *[more] više
} nego prije.
change-money-added = { $source ->
    [none] Novac ({ $status }): { $amount }.
   *[other] Novac ({ $status }): { $amount }. Izvor: { $source }.
}
change-money-status = { $source ->
    [none] Novac: { $to } (prije: { $from }): { $amount }.
   *[other] Novac: { $to } (prije: { $from }): { $amount }. Izvor: { $source }.
}
change-money-amount = { $source ->
    [none] Novac ({ $status }): { $to } (prije: { $from }).
   *[other] Novac ({ $status }): { $to } (prije: { $from }). Izvor: { $source }.
}
change-money-withdrawn = { $source ->
    [none] Novac koji se više ne vodi kao „{ $status }”: { $amount }.
   *[other] Novac koji se više ne vodi kao „{ $status }”: { $amount }. Izvor: { $source }.
}
change-cost = Trošak: { $to } (prije: { $from }).
change-promised = { $actor } sudjeluje: { $role }, { $status }.
change-promise-status = { $actor }, { $role }: { $to } (prije: { $from }).
change-promise-withdrawn = Više nije navedeno: { $actor }, { $role }.
change-wanted = Traži se: { $role }.
change-barrier-status = Prepreka „{ $what }”: { $to } (prije: { $from }).
change-barrier-added = Nova prepreka: { $what }.
change-barrier-removed = Prepreka uklonjena: { $what }.
change-enabler-status = Oslonac „{ $what }”: { $to } (prije: { $from }).
change-enabler-added = Novi oslonac: { $what }.
change-enabler-removed = Oslonac uklonjen: { $what }.
change-task-done = Zadatak obavljen: { $what }.
change-task-moved = Zadatak pomaknut: { $what }, { $to } (prije: { $from }).
change-task-added = { $date ->
    [none] Novi zadatak: { $what }.
   *[other] Novi zadatak: { $what } ({ $date }).
}
change-starts = Početak: { $to } (prije: { $from }).
change-ends = Kraj: { $to } (prije: { $from }).
change-led-to = Proizašla aktivnost: { $action }.
change-gap-closed = { $what ->
    [none] Praznina popunjena: { $gap }
   *[other] Praznina popunjena ({ $what }): { $gap }
}
change-gap-opened = { $what ->
    [none] Nova praznina: { $gap }
   *[other] Nova praznina ({ $what }): { $gap }
}
change-translated = Tekst uređen na drugom jeziku: { $language }.
change-edited = Uređeno: { $fields }.
change-reworded = Tekst je uređen.
change-files-changed = { $count ->
    [one] { $count } slika ili datoteka je nova, izmijenjena ili uklonjena.
    [few] { $count } slike ili datoteke su nove, izmijenjene ili uklonjene.
   *[other] { $count } slika ili datoteka je novo, izmijenjeno ili uklonjeno.
}
diff-title = Što ovo mijenja u portfelju
diff-from-to = Od { $before } do { $after }, oboje s istim danom izračuna: { $day }
diff-folder = datoteke u mapi
diff-nothing = U portfelju se ništa nije promijenilo.
diff-rest = Sve ostalo
diff-counts = { $changes ->
    [one] { $changes } promjena
    [few] { $changes } promjene
   *[other] { $changes } promjena
}, { $closed ->
    [0] nijedna praznina popunjena
   *[other] popunjene praznine: { $closed }
}, { $opened ->
    [0] nijedna nova praznina
   *[other] nove praznine: { $opened }
}.
diff-also = i u: { $missions }
diff-more = { $count ->
    [one] I još { $count } promjena.
    [few] I još { $count } promjene.
   *[other] I još { $count } promjena.
} Sve ih nabraja `wayfolio diff`.
diff-quiet = { $count ->
    [one] Tekst ili pojedinosti uređeni u { $count } zapisu
    [few] Tekst ili pojedinosti uređeni u { $count } zapisa
   *[other] Tekst ili pojedinosti uređeni u { $count } zapisa
}
## Search

nav-search = Traži
search-title = Pretraživanje, od A do Ž
search-title-part = Od A do Ž, stranica { $number }
search-about = Pronađite zapis po riječi koja je u njemu ili po naslovu, od A do Ž.
search-label = Tražene riječi
search-results = Pronađeno
search-found = Pronađeno: { $count }
search-none = Ništa ne sadrži te riječi. S početkom riječi možda se nađe više.
search-near = Ništa ne sadrži te riječi kako su napisane. Prikazano je ono što im je blizu.
search-some = Ništa ne sadrži sve te riječi. Prikazano je ono što sadrži neke od njih.
search-failed = Pretraživanje se nije moglo učitati. Sve stoji u nastavku, od A do Ž.
search-all-kinds = Sve
search-finer = Po misiji, fazi ili mjestu
search-more = Prikaži više
search-az = Sve ({ $number }), od A do Ž
search-parts = Stranice popisa
kinds-milestone = Prekretnice

## Lists that filter and sort

th-tag = Oznaka
actions-of-stage = Aktivnosti: { $stage }
actions-of-mission = Aktivnosti za misiju „{ $title }”
lists-label = Popisi aktivnosti
lists-by-stage = Po fazi:
lists-by-mission = Po misiji:
list-part = { $title }, stranica { $number }
list-parts = Stranice ovog popisa
list-before = Prethodna stranica
list-after = Sljedeća stranica
filter-label = Prikaži samo
filter-shown = Prikazano: { $shown } od { $all }
filter-clear = Prikaži sve
filter-open = Filtriraj i razvrstaj sve ({ $count })
filter-failed = Ostale stranice popisa nisu se mogle učitati.
filter-sort = Razvrstaj po
filter-down = { $column }, od kraja
filter-as-listed = Kako je navedeno
data-title-lessons = Pouke
data-about-lessons = Što se pokušalo, što se očekivalo, što se dogodilo i što se naučilo.
data-title-actors = Sudionici
data-about-actors = Tko sudjeluje.
data-title-places = Mjesta
data-about-places = Gdje se događa.
data-title-gaps = Praznine
data-about-gaps = Što nedostaje, po kojem pravilu i što bi to popunilo. Rečenice su na engleskom.
data-title-sources = Izvori
data-about-sources = Svaki izvor i što se u kojem zapisu na njemu temelji.
data-title-geojson = Mjesta na karti
data-about-geojson = Mjesta s aktivnostima na njima, kao GeoJSON (RFC 7946). Mjesto čiji položaj nitko ne zna nema ga ni ovdje.
data-about-figures-of = Samo brojke ovog ishoda.
data-column-mission = Misija.
data-column-title = Naziv koji ljudi čitaju.
data-column-sources-title = Naslov izvora.
data-column-summary = Jedna ili dvije rečenice o tome.
data-column-statement = Što treba postati istina.
data-column-commitments-statement = Što se preuzima.
data-column-starts = Kada počinje.
data-column-starts-day = Prvi dan početka.
data-column-target = Dan za koji je predviđeno.
data-column-progress-target = Posljednji cilj; ako je raspon, njegov lakši kraj.
data-column-target-day = Zadnji dan cilja.
data-column-status = Je li još u tijeku i kako je završilo.
data-column-barriers-status = Stoji li još.
data-column-enablers-status = Je li tu.
data-column-commitments-status = Vrijedi li.
data-column-funding-status = Koliko je novac siguran.
data-column-ended = Kada je završilo.
data-column-result = Kako je ispalo.
data-column-lessons-result = Što je bilo s očekivanjem.
data-column-steward = Sudionik koji o tome brine.
data-column-headline = Ishod koji je predstavlja.
data-column-part-of = Kojoj cjelini pripada.
data-column-continues = Iz čega je nastalo.
data-column-places = Gdje.
data-column-milestones = Koliko ima prekretnica.
data-column-milestones-met = Koliko ih je ispunjeno.
data-column-critical-path = Lanac prekretnica o kojem ovisi, redom kojim su potrebne.
data-column-actions = Aktivnosti koje doprinose.
data-column-places-actions = Aktivnosti na tom mjestu.
data-column-outcomes = Ishodi koji su za to važni.
data-column-currency = Valuta zbrojeva.
data-column-funding-currency = Valuta iznosa.
data-column-need = Procijenjeni trošak aktivnosti u tijeku.
data-column-disbursed = Što je isplaćeno; prazno kad stavke nemaju iznos.
data-column-committed = Što je obećano ugovorom.
data-column-pledged = Što je obećano bez ugovora.
data-column-sought = Što se traži.
data-column-gap = Što aktivnostima u tijeku s poznatim troškom nedostaje uz isplaćeno i ugovoreno.
data-column-gap-at-most = Može li nedostajati i manje jer neka stavka nema iznos.
data-column-tags = Riječi po kojima se može naći.
data-column-sdg = Ciljevi održivog razvoja i podciljevi, između njih razmaci.
data-column-updated = Kada je to netko zadnji put pregledao.
data-column-review-by = Kada bi to netko trebao ponovno pregledati.
data-column-page = Stranica zapisa; od korijena web-mjesta kad se ne zna gdje je web-mjesto.
data-column-milestone = Prekretnica, s misijom.
data-column-by = Rok, kako je zapisan.
data-column-due = Rok: kako je zapisan ili, ako nije, dan ispunjenja ili cilj misije.
data-column-tasks-due = Do kada.
data-column-due-day = Zadnji dan toga.
data-column-state = Kako stoji, prema izračunu.
data-column-late-and-unserved = Kasni li i ne doprinosi li joj ništa.
data-column-critical = Je li na kritičnom putu.
data-column-is-met = Je li ispunjena.
data-column-met = Kada je ispunjena, ako netko zna.
data-column-is-dropped = Je li napuštena.
data-column-dropped = Kada je napuštena, ako netko zna.
data-column-why-dropped = Zašto je napuštena.
data-column-needs = Što mora doći prije.
data-column-shown-by-event = Pokazuje li to događaj, a ništa se ne mjeri.
data-column-shown-by = Ishodi koji to pokazuju.
data-column-advanced-by = Aktivnosti koje to pomiču naprijed.
data-column-note = Napomena.
data-column-barrier = Prepreka, s misijom.
data-column-severity = Koliko je teška.
data-column-lever = Kojom polugom popušta ili djeluje.
data-column-blocks = Prekretnice koje blokira.
data-column-answered-by = Aktivnosti koje na nju odgovaraju.
data-column-enabler = Oslonac, s misijom.
data-column-helps = Prekretnice kojima pomaže.
data-column-answers = Prepreke na koje odgovara.
data-column-number = Mjesto na popisu, od 1.
data-column-date = Kada.
data-column-day = Jedan dan kao koji se datum računa.
data-column-action = Aktivnost.
data-column-kind = Koja je to vrsta aktivnosti.
data-column-figures-kind = Što je ta brojka.
data-column-stage = Dokle je stigla.
data-column-reasons = Iz čega stanje proizlazi.
data-column-declared = Što o tome kaže tim.
data-column-declared-otherwise = Kaže li tim drukčije od izračuna.
data-column-ends = Kada završava.
data-column-ends-day = Zadnji dan toga.
data-column-confirmed = Kada se zadnji put znalo da je faza točna.
data-column-reached = Je li postignuto ono zbog čega je pokrenuta.
data-column-confidence = Koliko je to sigurno.
data-column-horizon = 1 poboljšava postojeće, 2 premošćuje, 3 preobražava.
data-column-facet = Vrsta inovacije (OECD OPSI).
data-column-risk = Kolika je vjerojatnost da ne uspije.
data-column-impact = Koliko mijenja ako uspije.
data-column-rank = Bodovi prema kojima je poredana.
data-column-missions = Misije kojima doprinosi ili kojih se tiče.
data-column-lessons = Pouke o njoj.
data-column-cost = Procijenjeni ukupni iznos.
data-column-cost-currency = Valuta troška.
data-column-stopped = Kada je zaustavljena.
data-column-stopped-how = Na koji način.
data-column-stopped-why = Zašto.
data-column-stopped-by = Sudionik koji je odlučio.
data-column-stopped-at = Faza do koje je stigla.
data-column-strength = Koliko je za to važno.
data-column-outcome = Ishod.
data-column-effect = U kojem smjeru; prazno znači željeni smjer ishoda.
data-column-amount = Koliko; prazno kad nitko nije objavio.
data-column-moves-amount = Za koliko, u jedinici ishoda.
data-column-unit = Što brojka mjeri.
data-column-is-done = Je li obavljeno; prazno kad nitko nije zapisao.
data-column-done = Kada je obavljeno, ako netko zna.
data-column-actor = Sudionik; prazno kad to još nije nitko.
data-column-role = U kojoj ulozi.
data-column-agreed = Kada je preuzeto ili se prvi put tražilo.
data-column-agreed-day = Prvi dan toga.
data-column-record = Zapis, s vrstom.
data-column-from = Sudionik koji daje.
data-column-from-name = Netko bez zapisa tko daje.
data-column-via = Sudionik koji prvi prima ili duguje.
data-column-capital = Čiji je novac.
data-column-instrument = Kojim putem dolazi.
data-column-first-day = Prvi dan datuma.
data-column-last-day = Zadnji dan datuma.
data-column-conditions = Pod kojim uvjetima.
data-column-direction = Je li bolje više ili manje; watch: nikad se ne ocjenjuje.
data-column-level = Je li to ono što je napravljeno, što se promijenilo ili što je iz toga proizašlo.
data-column-every = Koliko često treba mjeriti (ISO 8601).
data-column-method = Po kojem se pravilu ocjenjuje.
data-column-judged-by = Niz koji se ocjenjuje, ako je naveden.
data-column-better-state = Povoljnije stanje, kad se izvori ne slažu.
data-column-stale = Je li najnovije mjerenje prestaro.
data-column-newest-date = Sredina datuma najnovijeg mjerenja koje se računa.
data-column-newest-low = Najnovija brojka; kad se izvori ne slažu, najniža.
data-column-newest-high = Najnovija brojka; kad se izvori ne slažu, najviša.
data-column-moved-by = Aktivnosti koje bi ga trebale pomaknuti.
data-column-shows = Prekretnice koje pokazuje.
data-column-value = Koliko.
data-column-low = Donji kraj raspona; sam: najmanje.
data-column-high = Gornji kraj raspona; sam: najviše.
data-column-approximate = Je li otprilike toliko.
data-column-series = Način mjerenja.
data-column-figures-mission = Misija kojoj cilj pripada; prazno za sve.
data-column-progress-mission = Misija prema čijim se ciljevima ocjenjuje; prazno za ciljeve svih.
data-column-scenario = Scenarij kojem pripada.
data-column-sources = Adrese izvora, između njih razmaci.
data-column-rule = Pravilo koje je primijenjeno; prazno kad se nijedno nije moglo.
data-column-gaps-rule = Pravilo koje ju je pronašlo.
data-column-start-date = Dan kad počinje tražena crta.
data-column-start = Gdje počinje.
data-column-expected-today = Što se traži na dan datoteke.
data-column-difference-today = Najnovija brojka minus to.
data-column-target-date = Dan posljednjeg cilja.
data-column-if-trend-holds = Dokle dotad dolazi ako se nastavi kao dosad.
data-column-lesson = Pouka.
data-column-learned = Što se naučilo, u jednoj rečenici.
data-column-tried = Što se pokušalo.
data-column-expected = Što se očekivalo.
data-column-happened = Što se dogodilo.
data-column-next = Što bi trebalo slijediti.
data-column-voice = told: pričaju oni koji su sudjelovali; read: zaključeno iz datoteka.
data-column-about = Zapisi o kojima govori.
data-column-evidence = Ishodi na kojima se temelji.
data-column-evidence-elsewhere = Adrese na kojima se temelji, između njih razmaci.
data-column-led-to = Aktivnosti koje je promijenila ili pokrenula.
data-column-authors = Tko je to zapisao.
data-column-type = Koja je to vrsta tijela.
data-column-url = Vlastita web-stranica.
data-column-sources-url = Gdje se može pročitati.
data-column-commitments = Koliko je obveza preuzeto ili se traži.
data-column-place = Mjesto.
data-column-latitude = Stupnjevi sjeverno (WGS 84).
data-column-longitude = Stupnjevi istočno (WGS 84).
data-column-geometry = GeoJSON datoteka koja ga crta, u sadržaju.
data-column-precision = Koliko je položaj poznat.
data-column-places-missions = Misije na tom mjestu.
data-column-actors = Sudionici na tom mjestu.
data-column-closers = Sudionici koji bi je mogli popuniti, najprije najbliži.
data-column-close-by = Što bi je popunilo.
data-column-message = Što nedostaje, na engleskom.
data-column-hint = Što bi je popunilo, riječima, na engleskom.
data-column-source-file = Datoteka koju bi trebalo ispraviti.
data-column-line = Redak u njoj, od 1.
data-column-part = Što se u zapisu na njemu temelji; prazno za cijeli zapis.
data-column-publisher = Tko ga je objavio.
data-column-accessed = Kada je pročitan.
data-column-archived = Trajan primjerak.
data-column-supports = Što potkrepljuje.
data-column-weak = Smatraju li ga urednici slabim.
data-column-actions-confidence = Koliko je tim siguran.
