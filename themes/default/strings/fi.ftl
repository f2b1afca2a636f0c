### Suomi. Jokaista ilmausta kutsutaan nimellään; { $… } on paikka, joka täytetään.

## Numbers, dates, money
percent = { $number }{"\u00A0"}%
about = noin { $what }
million = { $number }{"\u00A0"}milj.
money = { $amount }{"\u00A0"}{ $currency ->
    [EUR] €
   *[other] { $currency }
  }
list-comma = {", "}
list-semicolon = {"; "}
date-decade = { $year }-luku
date-between = { $start }–{ $end }
date-from = { $start }–
date-until = –{ $end }
# Luvut, jotka on parempi lukea sanoina; muut sanotaan numeroin.
count-1 = yksi
count-2 = kaksi
count-3 = kolme
count-4 = neljä
count-5 = viisi
count-6 = kuusi
count-7 = seitsemän
count-8 = kahdeksan
count-9 = yhdeksän

## Frame
# The tag of the language that this file is in, and its name in itself.
language-of = fi
language-name = suomi
not-translated = Ei vielä käännetty: { $language }
language-label = Kieli
skip = Siirry sisältöön
nav-label = Päävalikko
crumbs-label = Olet tässä
theme-label = Värit
theme-device = Kuten laitteessa
theme-light = Vaalea
theme-dark = Tumma
nav-home = Etusivu
nav-missions = Missiot
nav-actions = Toimet
nav-progress = Edistyminen
nav-outcomes = Tulokset
nav-lessons = Opit
nav-money = Rahat
nav-gaps = Puutteet
nav-people = Toimijat
nav-places = Paikat
nav-map = Kartta
nav-calendar = Kalenteri
foot-portfolio = Tämä salkku
foot-ways = Tapoja katsoa sitä
foot-mend = Korjaa jotakin
foot-edit = Muokkaa tätä sivua tietovarastossa
foot-source = Tämä sivu on kirjoitettu tiedostoon
foot-contact = Kirjoita ylläpitäjille
foot-gaps = Mitä puuttuu
foot-computed = Laskettu päivälle { $day } tiedostoista, jotka kuka tahansa voi lukea.
foot-license = Teksti ja tiedot: { $license }.
foot-made = Tehty wayfoliolla.
not-found-title = Täällä ei ole sivua
not-found-about = Osoitteessa voi olla kirjoitusvirhe, tai sivu on voinut siirtyä. Tästä pääset eteenpäin:
moved-title = Tämä sivu on siirtynyt
moved-link = Siirry uuteen osoitteeseen
draft-label = Luonnos.
draft-about = Tätä kirjausta ei ole vielä julkaistu.

## Words that stand in many places
today = tänään
none = ei mitään
no-figure = ei lukua
not-given = ei kerrottu
not-known = ei tiedossa
not-named = ketään ei nimetty
nobody-named = ketään ei nimetty
nobody-yet = Ei vielä ketään
nothing-here = Täällä ei ole mitään.
show-more = Näytä vielä { $count_words }
no-mission = Ei edistä mitään missiota
about-word = aihe:
in-words = Tilanne sanoin
at-least = vähintään { $what }
at-most = enintään { $what }
due = määräaika { $date }
runs-from-to = { $start } – { $end }
runs-from = alku { $start }
runs-begun = alku { $start }, loppu ei tiedossa
runs-by = alku viimeistään { $date }
runs-to = loppu { $end }
part-of = Osa kokonaisuutta
parts = Sen osat
continues = Kasvoi tästä
continued-by = Kasvoi täksi
shows = Osoittaa
see-also = Katso myös
contents-title = Tällä sivulla
other-pages = Lisää sivuja
currency-millions = milj. { $currency ->
    [EUR] €
   *[other] { $currency }
  }
sources-title = Lähteet
sources-count = { $count ->
    [one] 1 lähde
   *[other] { $number } lähdettä
  }
outcomes-also = Lasketaan myös
sources-refs = { $count ->
    [one] lähde
   *[other] lähteet
  }
source-weak = heikko lähde
source-accessed = luettu { $date }
source-archived = arkistoitu kopio
sources-differ = Lähteet ovat eri mieltä; molemmat päät näytetään.
disputed-title = Missä lähteet ovat eri mieltä
disputed-about = Molemmat puolet säilytetään. Laskelmissa käytetään kirjauksen omaa arvoa.
disputed-label = Kiistanalainen:
kind-mission = missio
kind-action = toimi
kind-outcome = tulos
kind-lesson = oppi
kind-actor = toimija
kind-place = paikka
kind-milestone = etappi
kinds-mission = Missiot
kinds-action = Toimet
kinds-outcome = Tulokset
kinds-lesson = Opit
kinds-actor = Toimijat
kinds-place = Paikat
kinds-page = Sivut
count-records = { $count ->
    [one] 1 kirjaus
   *[other] { $number } kirjausta
  }
level-low = matala
level-medium = keskitaso
level-high = korkea
tags-title = Asiasanat
tags-lede = Sanat, joilla kirjaukset on merkitty, ja kuinka monta kirjausta kullakin on.
tag-title = Asiasana ”{ $tag }”

## Heads of tables
th-about = Aihe
th-action = Toimi
th-action-state = Toimi
th-all = Kaikki
th-amount = Summa
th-answered = Ratkojat
th-barrier = Este
th-belongs = Kuuluu
th-blocks = Estää
th-capital = Pääoma
th-kind = Laji
th-close = Korjaa
th-closed-by = Voisi korjata
th-confidence = Varmuus
th-confirmed = Viimeksi vahvistettu
th-cost = Kustannus
th-date = Päivä
th-effect = Vaikutus
th-every = Mittausväli
th-facet = Innovaation laji
th-figure = Luku
th-for = Mihin
th-from = Keneltä
th-funds = Maksaa
th-gap-kind = Puutteen laji
th-halted = Pysähtynyt
th-horizon = Horisontti
th-impact = Vaikuttavuus
th-instrument = Muoto
th-kept = Tila
th-lead = Vetäjä
th-leads = Vetää
th-lever = Laji
th-lines = Rivit
th-live = Vireillä
th-milestones = Etapit
th-missing = Mitä puuttuu
th-mission = Missio
th-missions = Missiot
th-newest = Uusin
th-notes = Huomiot ja lähteet
th-outcome = Tulos
th-place = Paikka
th-position = Sijainti
th-promise = Lupaus
th-promises = Mukana
th-result = Miten kävi
th-risk = Riski
th-role = Rooli
th-rule = Sääntö
th-rule-where = Sääntö ja paikka
th-runs = Kesto
th-runs-in-to = Johtaa etappiin
th-series = Laskutapa
th-serving = Käytössä
th-severity = Painavuus
th-site = Oma sivusto
th-stage = Vaihe
th-stake = Panoksena
th-start = Alku
th-state = Tila
th-strength = Kuinka vahvasti
th-sure = Kuinka varmasti
th-target = Tavoite
th-today = Ero vaadittuun
th-unit = Yksikkö
th-what = Mikä
th-who = Kuka
th-year = Vuosi
fact-goals = Globaalit tavoitteet
fact-updated = Viimeksi päivitetty
fact-review = Seuraava tarkistus

## States
state-met = saavutettu
state-on-track = aikataulussa
state-close = lähellä
state-off-track = jäljessä
state-wrong-way = väärään suuntaan
state-missed = jäi saavuttamatta
state-no-target = ei tavoitetta
state-no-data = ei tietoa
state-watched = seurannassa
state-stale = ei uudempaa lukua
state-target-ahead = edessä
state-target-met = saavutettu
state-target-missed = jäi saavuttamatta
state-target-unknown = ei tiedossa
state-target-unjudged = ei arvioitu
state-dropped = luovuttu
state-late = myöhässä
state-late-unserved = myöhässä, ei toimia
state-unserved = ei toimia
state-at-risk = vaarassa
state-not-started = ei alkanut
state-blocked = esteen takana
state-unknown = ei tiedossa
state-operating = toiminnassa
state-completed = valmis
state-paused = tauolla
state-stopped = lopetettu
state-commitment-wanted = avoin
state-commitment-proposed = ehdotettu
state-commitment-agreed = sovittu
state-commitment-delivering = täytetään
state-commitment-delivered = täytetty
state-commitment-withdrawn = peruttu
state-commitment-refused = torjuttu
state-expectation-confirmed = odotus toteutui
state-expectation-refuted = odotus ei toteutunut
state-expectation-mixed = vaihteleva tulos
state-expectation-unclear = epäselvä tulos
state-mission-active = käynnissä
state-mission-reached = saavutettu
state-mission-partly-reached = osittain saavutettu
state-mission-missed = jäi saavuttamatta
state-mission-ended = päättynyt
state-severity-error = virhe
state-severity-warning = varoitus
state-severity-note = huomautus

## Front page and missions
home-missions = { $count ->
    [0] , yksikään ei ole vielä päättynyt
   *[other] , joista { $count_words } on päättynyt
  }
home-actions = { $count ->
    [0] , yhtäkään ei ole lopetettu
   *[other] , joista { $count_words } on lopetettu
  }
home-outcomes = { $count ->
    [0] , kaikilla on tuore luku
   *[other] , joista { $count_words } on ilman tuoretta lukua
  }
home-lessons = { $count ->
    [0] , jokainen johti toimeen
   *[other] , joista { $count_words } ei ole vielä johtanut toimeen
  }
home-gaps = { $count ->
    [0] , yksikään ei ole kriittisellä polulla
   *[other] , joista { $count_words } on kriittisellä polulla
  }
home-net = { $count ->
    [one] Yksi missio aikajanalla
   *[other] { $count_start } missiota samalla aikajanalla
  }
home-net-about = Jokainen viiva kulkee mission alusta sen tavoitteeseen. Tulevat vuodet on piirretty leveämmiksi kuin menneet. Täytetty asema on saavutettu, vinoneliö on myöhässä, katkorenkaaseen ei johda yhtään toimea; luku alla kertoo, montako on samassa kohdassa.
net-finding = { $title }: { $count ->
    [0] ei etappeja
    [one] yksi etappi, { $states }
   *[other] { $count } etappia: { $states }
  }
no-lessons = Yhtään oppia ei ole vielä kirjattu.
home-stories = Uusimmat tarinat
home-gaps-title = Suurimmat puutteet
all-lessons = Kaikki opit
all-gaps = { $count ->
    [one] Ainoa puute
   *[other] Kaikki { $number } puutetta
  }
all-gaps-link = Kaikki puutteet
no-gaps = Puutteita ei löytynyt.
no-gaps-here = Tästä missiosta ei löytynyt puutteita.
doors-title = Kolme tietä sisään
door-manager = Vetääkö kaikki samaan suuntaan?
door-manager-about = Niille, jotka ohjaavat: mikä on myöhässä ja mikä riippuu mistäkin.
door-investor = Mikä on maksettu, ja mikä on vaarassa?
door-investor-about = Niille, jotka rahoittavat: rahat lähteen ja varmuuden mukaan, ja mikä voisi lähteä liikkeelle seuraavaksi.
door-designer = Mitä kokeiltiin, ja miten kävi?
door-designer-about = Naapureille ja muille paikkakunnille: tarinat, myös epäonnistumiset.
missions-lede = { $count ->
    [0] Yhtään missiota ei ole vielä kirjattu.
    [one] Yksi missio: tavoite, siitä taaksepäin suunniteltu tie ja se, mitä tieltä puuttuu.
   *[other] { $count_start } missiota, { $ended ->
        [0] kaikki yhä käynnissä.
        [one] joista yksi on jo päättynyt.
       *[other] joista { $ended_words } on jo päättynyt.
      } Jokaisella on tavoite, siitä taaksepäin suunniteltu tie ja se, mitä tieltä puuttuu.
  }
missions-table = Missiot taulukkona
mission-target = tavoite { $date }
steward = vastuutaho:
pathway-title = Tie tästä eteenpäin
pathway-title-target = Tie tavoitteeseen: { $date }
pathway-none = Askelia ei ole vielä kirjattu.
pathway-ended = Tämä missio on päättynyt. Nämä olivat sen askeleet.
pathway-all-met = Kaikki kriittisen polun askeleet on saavutettu.
pathway-next = Tavoite odottaa ensimmäiseksi tätä: ”{ $title }”. Se on seuraava saavuttamaton askel kriittisellä polulla, joka on pisin toisiaan tarvitsevien askelten ketju.
pathway-next-declared = Tavoite odottaa ensimmäiseksi tätä: ”{ $title }”. Se on seuraava saavuttamaton askel polulla, jonka missio itse merkitsee kriittiseksi.
milestones-by-state = Etapit tilan mukaan
milestones-word = { $count ->
    [one] etappi:
   *[other] etappia:
  }
line-main = Kriittinen polku tavoitteeseen
line-main-ended = Päälinja
line-main-declared = Kriittinen polku, kuten missio sen merkitsee
line-joins = Haara, joka liittyy etapissa ”{ $title }”
line-joins-target = Haara, joka liittyy tavoitteessa
barrier-label = Este:
barrier-open = avoinna
barrier-easing = hellittää
barrier-removed = poistettu
barrier-answered = ratkojana
enablers-title = Mikä auttaa
th-helps = Auttaa
barriers-title = Esteet
answered-by-nothing = mikään ei ratko sitä
enabler-missing = Puuttuu
enabler-emerging = Tulossa
enabler-in-place = Kunnossa
lever-policy = politiikka
lever-finance = rahoitus
lever-technology = teknologia
lever-infrastructure = infrastruktuuri
lever-capability = osaaminen
lever-culture = kulttuuri
lever-governance = hallinto
lever-data = tieto
no-action-runs-in = Tähän ei johda yhtään toimea.
shown-by = Tämän osoittaa
other-actions = Toimet koko mission hyväksi
other-actions-about = Ne edistävät missiota tai vaikuttavat johonkin sen tulokseen, mutta eivät johda mihinkään sen etappiin.
events-title = Mitä tapahtui
gaps-on-mission = Tämän mission puutteet
who-takes-part = Ketkä ovat mukana
role-count-lead = { $count ->
    [one] vetää 1
   *[other] vetää { $number }
  }
role-count-partner = { $count ->
    [one] kumppanina 1
   *[other] kumppanina { $number }
  }
role-count-funder = { $count ->
    [one] maksaa 1
   *[other] maksaa { $number }
  }
role-count-support = { $count ->
    [one] tukee 1
   *[other] tukee { $number }
  }
role-count-permit = { $count ->
    [one] antaa luvan 1
   *[other] antaa luvan { $number }
  }
role-count-objects = { $count ->
    [one] vastustaa 1
   *[other] vastustaa { $number }
  }

## Actions
actions-lede = { $count ->
    [0] Yhtään toimea ei ole vielä kirjattu.
    [one] Yksi toimi, { $live ->
        [0] joka ei ole nyt vireillä.
       *[other] joka on nyt vireillä.
      }
   *[other] { $count_start } toimea, { $live ->
        [0] joista yksikään ei ole nyt vireillä.
       *[other] joista { $live_words } on vireillä: ideasta käynnissä olevaan työhön.
      }
  }
actions-table = Kaikki toimet
action-kind-project = hanke
action-kind-programme = ohjelma
action-kind-experiment = kokeilu
action-kind-policy = linjaus
action-kind-campaign = kampanja
action-kind-infrastructure = infrastruktuuri
action-kind-service = palvelu
action-kind-study = selvitys
stage-idea = Idea
stage-design = Suunnitteilla
stage-ready = Aloitusvalmis
stage-underway = Käynnissä
stage-operating = Toiminnassa
stage-completed = Valmis
stage-paused = Tauolla
stage-stopped = Lopetettu
stage-about-idea = Joku on ehdottanut sitä.
stage-about-design = Joku selvittää, miten se tehdään.
stage-about-ready = Se voisi alkaa.
stage-about-underway = Sitä tehdään.
stage-about-paused = Se odottaa.
reached-fully = Se saavutti sen, mitä varten se oli.
reached-partly = Se saavutti osan siitä, mitä varten se oli.
reached-no = Se ei saavuttanut sitä, mitä varten se oli.
reached-unclear = Kukaan ei osaa sanoa, saavuttiko se sen, mitä varten se oli.
horizon-1 = 1, parantaa nykyistä
horizon-2 = 2, silta johonkin muuhun
horizon-3 = 3, muuttaa perusteita
facet-enhancement = parantava
facet-mission-oriented = missiolähtöinen
facet-adaptive = mukautuva
facet-anticipatory = ennakoiva
team-says = Tiimi sanoo
files-say = Tiedostot sanovat
reason-unconfirmed = Sen vaihe vahvistettiin viimeksi liian kauan sitten: { $date }.
reason-past-end = Sen piti päättyä viimeistään { $date }.
reason-task-past-due = Tehtävän ”{ $task }” määräaika oli { $date }, eikä se ole valmis.
reason-needed-stopped = Se tarvitsee toimea ”{ $title }”, joka lopetettiin ilman jatkajaa.
reason-barrier = Este ”{ $title }” on kaiken sen edessä, mitä toimi edistää.
reason-needed-late = Se tarvitsee toimea ”{ $title }”, joka on myöhässä.
reason-no-lead = Kukaan ei ole lupautunut vetämään sitä, vaikka sen alku on enintään puolen vuoden päässä tai jo ohi.
reason-underfunded = Alle puolet sen kustannuksesta on varmistunut, vaikka sen alku on enintään vuoden päässä tai jo ohi.
moves-forward = Mitä se vie eteenpäin
effect-up = ylös
effect-down = alas
effect-watch = vaikuttaa
effect-increases = ylös
effect-decreases = alas
effect-by = { $effect }, määrä { $amount }
answers = Ratkoo
needed-by = Tätä tarvitsee
led-from = Syntyi opista
needs-first = Mitä on tultava ensin
who-promised = Kuka on luvannut mitä
no-promises = Ketään ei ole vielä nimetty.
role-lead = vetäjä
role-partner = kumppani
role-funder = rahoittaja
role-support = tukija
role-permit = luvan antaja
role-objects = vastustaja
tasks-title = Tehtävät
task-done = tehty
what-was-learned = Mitä opittiin
nothing-learned = Siitä ei ole vielä kirjattu yhtään oppia.
nothing-learned-mission = Tästä missiosta ei ole vielä kirjattu yhtään oppia.
stopped-heading = Miten se loppui
stopped-dropped = Luovuttiin
stopped-rejected = Torjuttiin
stopped-replaced = Toinen korvasi sen
stopped-ended = Päättyi
stopped-by = päättäjä:
stopped-by-date = viimeistään { $date }
stopped-at = vaiheessa ”{ $stage }”
stopped-title = Mikä lopetettiin, ja miksi
stopped-lede = { $count ->
    [0] Yhtään toimea ei ole lopetettu
    [one] Yksi toimi on lopetettu
   *[other] { $count_start } toimea on lopetettu
  }{ $paused ->
    [0] .
    [one] , ja yksi odottaa.
   *[other] , ja { $paused_words } odottaa.
  } Se, mikä ei toiminut, kerrotaan yhtä suoraan kuin se, mikä toimi.
stopped-these = Lopetetut
paused-title = Odottavat
dropped-title = Etapit, joista luovuttiin
pipeline-title = Vireillä
pipeline-lede = { $count ->
    [0] Mitään ei ole vireillä eikä odottamassa.
    [one] Yksi toimi on vireillä tai odottaa, jossakin idean ja käynnissä olevan työn välillä.
   *[other] { $count_start } toimea on vireillä tai odottaa, ideasta käynnissä olevaan työhön.
  }
pipeline-formula = Järjestys vaiheen sisällä tulee pisteistä, jotka näkyvät kunkin toimen kohdalla; tasatilanteessa ratkaisee tiedoston nimi.
pipeline-formula-impact = Vaikuttavuus: korkea 6, keskitaso 4, matala 2, ja 0, kun kukaan ei ole kertonut sitä.
pipeline-formula-ready = Valmius, enintään 5: 1 lupautuneesta vetäjästä; 2, kun sidottu ja maksettu raha kattaa kustannuksen, tai 1, kun se kattaa puolet; 1, kun kaikki ensin tarvittava on toiminnassa tai valmista; 1, kun jäljellä olevien etappien edessä ei ole avointa estettä.
pipeline-formula-milestones = Etapit: 2 jokaisesta saavuttamattomasta etapista, jota toimi edistää, ja 4, jos etappi on kriittisellä polulla.
pipeline-more = { $count ->
    [one] Yhtä ei ole nimetty tässä.
   *[other] Tässä ei ole nimetty kaikkia; lisäksi on { $number }.
  }
points = { $count ->
    [one] 1 piste
   *[other] { $number } pistettä
  }
points-impact = Vaikuttavuus { $level }: { $points }
points-ready = Valmius { $points }/{ $most }: { $why }
points-milestones = { $count ->
    [0] Ei edistä yhtään saavuttamatonta etappia: 0
    [one] Edistää yhtä saavuttamatonta etappia{ $critical ->
        [0] {""}
       *[other] , joka on kriittisellä polulla
      }: { $points }
   *[other] Edistää { $count } saavuttamatonta etappia{ $critical ->
        [0] {""}
       *[other] , joista { $critical_words } on kriittisellä polulla
      }: { $points }
  }
ready-lead = vetäjä lupautunut
ready-no-lead = vetäjä ei ole lupautunut
ready-money-full = kustannus katettu
ready-money-half = puolet kustannuksesta katettu
ready-money-less = alle puolet kustannuksesta katettu
ready-money-unknown = rahoitus ei tiedossa
ready-waits = { $count ->
    [0] ei odota mitään
    [one] odottaa yhtä toimea
   *[other] odottaa { $count } toimea
  }
ready-barriers = { $count ->
    [0] ei avointa estettä
    [one] yksi avoin este
   *[other] { $count_words } avointa estettä
  }
lead-is = Vetäjä:

## Outcomes
progress-lede = { $count ->
    [0] Yhtään tulosta ei ole vielä kirjattu.
    [one] Tuloksia on yksi. { $met ->
        [0] Se ei ole saavuttanut tavoitetta
       *[other] Se on saavuttanut tavoitteensa
      }{ $stale ->
        [0] .
       *[other] , eikä sillä ole tuoretta lukua.
      }
   *[other] Tuloksia on { $count_words }. Niistä { $met ->
        [0] yksikään ei ole saavuttanut tavoitetta
        [one] yksi on saavuttanut tavoitteen
       *[other] { $met_words } on saavuttanut tavoitteen
      }, { $behind ->
        [0] yksikään ei ole jäljessä
        [one] yksi on jäljessä
       *[other] { $behind_words } on jäljessä
      }, ja { $stale ->
        [0] kaikilla on tuore luku.
        [one] yksi on ilman tuoretta lukua.
       *[other] { $stale_words } on ilman tuoretta lukua.
      }
  }
progress-none = { $count ->
    [one] Niistä yhdellä ei ole lukua lainkaan.
   *[other] Niistä { $count_words } on kokonaan ilman lukua.
  }
direction-up = enemmän on parempi
direction-down = vähemmän on parempi
direction-watch = seurataan, ei arvioida
result-output = taso: tuotos
result-outcome = taso: tulos
result-impact = taso: vaikutus
every-year = vuosittain
every-years = { $number } vuoden välein
every-months = { $count ->
    [one] kuukausittain
   *[other] { $number } kuukauden välein
  }
every-days = { $number } päivän välein
key-start = mistä lähdettiin
key-required = mitä vaaditaan, ja tavoite
key-measured = mitä mitattiin
key-disagree = lähteet ovat eri mieltä: molemmat päät näytetään
key-stale = ei uudempaa lukua
figures-title = Kuvien luvut
figures-about = Jokaisen tuloksen uusin luku, sen ero tämän päivän vaadittuun tasoon ja ero viimeiseen tavoitteeseen, jos suunta alusta uusimpaan lukuun jatkuu. Jokaisella tuloksella on oma sivu, jossa ovat kaikki luvut, niiden lähteet ja CSV-tiedosto.
figures-csv = Nämä luvut CSV-muodossa
figure-target = tavoite
figure-measured = mitattu
figure-start = alku
no-figures-yet = Yhtään lukua ei ole vielä kirjattu.
all-figures = Kaikki luvut
all-figures-link = Kaikki luvut ja niiden lähteet
chart-title = Kuva
chart-target = { $figure } vuonna { $year }
chart-mark = tämä oppi
chart-hatched = Viivoitettu: ei uudempaa lukua.
chart-finding = { $title }: uusin luku { $newest }; { $state }. { $target }
chart-finding-target = Tavoite { $figure }, { $date }.
rule-linear = Arvioidaan suoraa viivaa pitkin.
rule-growth = Arvioidaan vuosikasvun mukaan.
rule-name-linear = lineaarinen
rule-name-growth = kasvu
rule-none = ei mitään
scale-cut = Asteikko ei ala nollasta.
watched-only = Näytetään, ei arvioida.
no-newer-figure = Uudempaa lukua ei löytynyt.
or-better = tai paremman lähteen mukaan
judged-series = Arviointiperuste
judged-linear = Suoralla viivalla alusta tavoitteeseen vaadittu taso oli silloin { $expected }. Luku on { $side ->
    [below] sen alla
   *[above] sen yllä
  } (ero { $difference }), ja se on edennyt { $percent } odotetusta matkasta.
judged-growth = Vuosikasvun mukaan vaadittu taso oli silloin { $expected }. Luku on { $side ->
    [below] sen alla
   *[above] sen yllä
  } (ero { $difference }), ja sen kasvu on ollut { $percent } vaaditusta.
judged-today = Tämän päivän vaadittu taso on { $expected }; uusin luku on { $side ->
    [below] sen alla
   *[above] sen yllä
  }, ero { $difference }.
# The trend runs from the start to the newest figure; if it holds …
judged-trend = { $case ->
    [reached] Jos suunta vuodesta { $since } jatkuu, vuoden { $year } tavoite { $target } saavutetaan.
    [nothing] Jos suunta vuodesta { $since } jatkuu, siitä ei ole mitään jäljellä vuonna { $year }; tavoite on { $target }.
   *[short] Jos suunta vuodesta { $since } jatkuu, luku on vuonna { $year } { $figure }. Se on { $side ->
        [below] alle
       *[above] yli
      } tavoitteen, joka on { $target }; ero on { $difference }.
  }
percentage-points = { $one ->
    [true] { $number } prosenttiyksikkö
   *[false] { $number } prosenttiyksikköä
  }
caption-today = { $difference } { $side ->
    [below] alle
   *[above] yli
  } tämän päivän vaaditun tason.
caption-trend = Jos suunta jatkuu: { $what }.
trend-short = { $case ->
    [reached] vuoden { $year } tavoite saavutetaan
    [nothing] mitään ei ole jäljellä vuonna { $year }
   *[short] { $difference } { $side ->
        [below] alle
       *[above] yli
      } vuoden { $year } tavoitteen
  }
gap-today = { $difference } { $side ->
    [below] alle
   *[above] yli
  } tason { $expected }
key-trend = jos suunta alusta uusimpaan jatkuu
key-scenario = skenaario
progress-csv = Kaikkien tulosten tilanne CSV-muodossa
judged-state-met = Tavoite on saavutettu.
judged-state-on-track = Se pysyy vaaditussa tahdissa.
judged-state-close = Se on lähellä vaadittua.
judged-state-off-track = Se on jäljessä vaaditusta.
judged-state-wrong-way = Se liikkuu toivottua suuntaa vastaan.
judged-state-missed = Tavoitteen päivä on ohi, eikä sitä saavutettu.
judged-state-no-target = Kukaan ei ole asettanut tavoitetta, joten sitä ei arvioida.
judged-state-no-data = Arviointiin ei ole lukua tai lähtötasoa.
judged-state-watched = Se näytetään, mutta sitä ei arvioida.
judged-better-denies = Suotuisamman lähteen mukaan näin ei ole.
scenario-label = Skenaario:
moved-by = Minkä pitäisi vaikuttaa siihen
moved-by-nothing = Mikään tämän salkun toimi ei kerro vaikuttavansa tähän.

## Lessons
lessons-lede = { $count ->
    [0] Yhtään oppia ei ole vielä kirjattu.
    [one] Yksi oppi, { $unused ->
        [0] ja se johti toimeen.
       *[other] eikä se ole vielä johtanut mihinkään tämän salkun toimeen.
      }
   *[other] { $count_start } oppia siitä, mikä toimi, ja siitä, mikä ei. { $unused ->
        [0] Jokainen on johtanut toimeen.
        [one] Yksi ei ole vielä johtanut mihinkään tämän salkun toimeen.
       *[other] { $unused_start } ei ole vielä johtanut mihinkään tämän salkun toimeen.
      }
  }
led-to = { $count ->
    [0] ei ole vielä johtanut mihinkään
    [one] johti yhteen toimeen
   *[other] johti { $count } toimeen
  }
arc-tried = Mitä kokeiltiin
arc-expected = Mitä odotettiin
arc-happened = Mitä tapahtui
arc-learned = Mitä opittiin
arc-next = Mitä seuraavaksi
arc-led-to = Se johti tähän
arc-led-to-nothing = Mikään tämän salkun toimi ei ole vielä tarttunut siihen.
arc-gap = Se on kirjattu puutteeksi.
told-by = Kertoja
voice-told = mukana olleet
voice-read = salkun toimittajat lähteiden perusteella
rests-on = Perustuu
meanwhile = Samaan aikaan: { $title }

chains-title = Mihin opit johtivat
chains-about = Jokainen viiva alkaa opista ja kulkee toimiin, joita se muutti tai joita siitä alkoi, ja siihen, mitä niistä opittiin. Ohuet viivat johtavat tuloksiin, joihin toimen pitäisi vaikuttaa; ne eivät sano, että se on vaikuttanut.
chains-others = Muita oppeja, jotka johtivat johonkin
chains-more = { $count ->
    [one] Yksi muu oppi johti johonkin; sen oma sivu kertoo, mihin.
   *[other] { $count_start } muuta oppia johti johonkin; niiden omat sivut kertovat, mihin.
  }
chain-title = Mihin se johti
chain-about = Tästä opista toimiin, joita se muutti tai joita siitä alkoi, ja siihen, mitä niistä opittiin. Ohuet viivat johtavat tuloksiin, joihin toimen pitäisi vaikuttaa; ne eivät sano, että se on vaikuttanut.
chain-list = Sama luettelona
chain-again = kerrottu yllä
chain-more = ja { $count } muuta
chain-finding = { $title } on johtanut tähän: { $actions ->
    [one] yksi toimi
   *[other] { $actions_words } toimea
  }{ $lessons ->
    [0] {""}
    [one] {", yksi oppi lisää"}
   *[other] {", "}{ $lessons_words } oppia lisää
  }{ $outcomes ->
    [0] {""}
    [one] {", yksi tulos, jonka pitäisi muuttua"}
   *[other] {", "}{ $outcomes_words } tulosta, joiden pitäisi muuttua
  }

## Money
all-capital = Kaikki pääoma
capital-public = Julkinen
capital-private = Yksityinen
capital-community = Yhteisön
capital-mixed = Ei eritelty
instrument-grant = avustus
instrument-prize = palkinto
instrument-loan = laina
instrument-reimbursable-grant = takaisin maksettava avustus
instrument-equity = oma pääoma
instrument-shares = osuudet
instrument-guarantee = takaus
instrument-own-funds = omat varat
instrument-in-kind = työnä tai tavarana
instrument-tax = vero
instrument-tariff = maksut
instrument-unknown = ei tiedossa
funding-disbursed = maksettu
funding-committed = sidottu
funding-pledged = luvattu
funding-sought = haettu
funding-refused = evätty
funding-nobody = ei vielä pyydetty keneltäkään
funding-via = välittäjä:
funding-lines = Rivi riviltä
chart-need = tarve: { $amount }
chart-disbursed = { $amount } maksettu
chart-committed = { $amount } sidottu
chart-pledged = { $amount } luvattu
chart-sought = { $amount } haettu
money-lede = Kirjattuna on { $total }. Suurin osa pääomasta: { $capital ->
    [Julkinen] julkinen
    [Yksityinen] yksityinen
   *[other] { $capital }
  }, { $share }.{ $unknown ->
    [0] {""}
    [one] {" "}Lisäksi tiedossa on yksi lähde, jonka summaa ei tunneta.
   *[other] {" "}Lisäksi tiedossa on { $unknown_words } lähdettä, joiden summia ei tunneta.
  }
money-lede-none = Yhtään rahasummaa ei ole vielä kirjattu.
money-disbursed = Maksettu { $amount }.
money-promised = Sidottu tai luvattu { $amount }.
money-sought = Haettu { $amount }.
money-no-amounts = Lähteet on nimetty, mutta kukaan ei ole julkaissut summaa.
money-none = Rahaa ei ole kirjattu.
money-lines-without-amount = { $count ->
    [one] Lisäksi yhden rivin summaa ei ole julkaistu.
   *[other] Lisäksi { $count } rivin summaa ei ole julkaistu.
  }
money-table-caption = Sama lukuina, { $unit }.
money-years = Nimellisarvoin, { $years }.
money-need = Vireillä olevien toimien tarve
money-of-need = Siitä vireillä oleville toimille, jotka kertovat kustannuksensa
money-at-most = (enintään)
money-others = Muissa valuutoissa, ei laskettu yhteen:
money-converted = Osa summista on muunnettu päivätyllä kurssilla.
money-shared = { $count ->
    [one] Yksi näistä toimista edistää myös toista missiota; sen rahat näytetään sielläkin.
   *[other] Näistä toimista { $count_words } edistää myös muita missioita; niiden rahat näytetään sielläkin.
  }
money-shared-short = { $count ->
    [one] yksi toimi yhteinen toisen mission kanssa
   *[other] { $count_words } toimea yhteisiä muiden missioiden kanssa
  }
money-whole-mission = Koko missiolle
all-money = Kaikki rahat
money-all-title = Tarve ja pääoma
money-all-about = { $unit }, kunkin lähteen hinnoin. Mitä täydempi palkki, sitä varmempi raha.
money-every-mission = Jokainen missio
money-missions-caption = { $unit }. Summat, joita kukaan ei ole julkaissut, jäävät laskuista pois; rivi lasketaan silti lähteeksi.
money-asks = Mitä pyydetään, ja keneltä
money-asks-none = Mitään ei pyydetä tällä hetkellä.
money-concentrated = Kenen varassa se on
money-concentrated-none = Mikään missio, jolla on vähintään neljä tunnettua riviä, ei saa yli puolta rahastaan yhdestä lähteestä.
money-refused = Haettiin, ei saatu
money-lines = Jokainen rivi
money-lines-about = Suurin ensin. Huomiot ja lähteet ovat kunkin toimen kohdalla.
money-instruments = Rahoitusmuodoittain
money-instruments-about = { $unit }. Missä muodossa raha tulee.
money-years-title = Tarve ja raha vuosittain
money-years-about = { $unit }. Tarve on vireillä olevien toimien kustannus: kokonaan toimen alkamisvuonna, tai jaettuna tasan alun ja lopun välisille vuosille, jos molemmat tunnetaan. Raha lasketaan päiväyksensä vuodelle, tai jaetaan tasan, jos se kattaa useita vuosia; mukana on myös jo rakennetun raha.
money-years-no-need = Mikään vireillä oleva toimi ei kerro kustannustaan, joten tarvetta ei näy minään vuonna.
money-costs-unknown = { $count ->
    [one] Yksi vireillä oleva toimi ei kerro kustannusta; sen tarve ei ole näissä luvuissa.
   *[other] { $count_start } vireillä olevaa toimea ei kerro kustannusta; niiden tarve ei ole näissä luvuissa.
  }
no-date = ei päivää
th-need = Tarve
th-of-need = Siihen maksettu tai sidottu
th-share = Osuus
th-source = Lähde
chart-year-needed = tarve { $need }
chart-year-of-need = { $amount }; tarve { $need }
chart-live = Vireillä olevat toimet
chart-year-most = Eniten rahaa on vuonna { $year }: { $amount }.
chart-year-most-need = Eniten tarvitaan vuonna { $year }: { $amount }.
ask-of-nobody = Ketään ei ole nimetty ({ $capital }, { $instrument })
ask-without-amount = { $count ->
    [one] ja yksi pyyntö ilman summaa
   *[other] ja { $count_words } pyyntöä ilman summaa
  }
money-unasked = Ei vielä pyydetty keneltäkään
money-unasked-about = Mitä vireillä olevilta toimilta yhä puuttuu, kun kaikki maksettu, sidottu, luvattu ja haettu on saatu.
money-sources-about = Sidotun tai maksetun rahan suurimmat lähteet, { $unit }.
money-through = Sen kautta kulkeva raha

## Balance
balance-title = Tasapaino
balance-link = Miten panokset jakautuvat
balance-lede = { $count ->
    [0] Toimia on { $all }, eikä yksikään ole vireillä
    [one] Toimia on { $all }, ja niistä yksi on vireillä
   *[other] Toimia on { $all }, ja niistä { $count_words } on vireillä
  }, siis jossakin idean ja käynnissä olevan työn välillä. { $served ->
    [0] Millään käynnissä olevalla missiolla ei ole sellaista.
   *[other] Ne edistävät käynnissä olevia missioita ({ $served }/{ $missions }).
  }
balance-unrated = Mikään niistä ei kerro, kuinka riskialtis se on tai mihin horisonttiin se kuuluu, joten tämä sivu alkaa siitä, mikä tiedetään: miten toimet jakautuvat.
unbalanced-title = Mikä painottuu yhdelle puolelle, ja mitä puuttuu
unbalanced-nothing-live = Mitään ei ole vireillä: mikään toimi ei ole idean ja käynnissä olevan työn välillä.
unbalanced-nobody-says-risk = Mikään vireillä oleva toimi ei kerro riskiään: kuinka todennäköisesti se epäonnistuu.
unbalanced-nobody-says-horizon = Mikään vireillä oleva toimi ei kerro horisonttiaan: parantaako se nykyistä, rakentaako siltaa vai muuttaako perusteita.
unbalanced-nobody-says-impact = Mikään vireillä oleva toimi ei kerro, kuinka paljon se muuttaisi onnistuessaan.
unbalanced-nobody-says-money = Millekään vireillä olevalle toimelle ei ole kirjattu kustannusta tai summaa.
unbalanced-silent-risk = { $count ->
    [one] Vireillä olevista toimista ({ $live }) yksi ei kerro riskiä.
   *[other] Vireillä olevista toimista ({ $live }) { $count_words } ei kerro riskiä.
  }
unbalanced-silent-horizon = { $count ->
    [one] Vireillä olevista toimista ({ $live }) yksi ei kerro horisonttia.
   *[other] Vireillä olevista toimista ({ $live }) { $count_words } ei kerro horisonttia.
  }
unbalanced-silent-impact = { $count ->
    [one] Vireillä olevista toimista ({ $live }) yksi ei kerro, millainen vaikuttavuus sillä olisi.
   *[other] Vireillä olevista toimista ({ $live }) { $count_words } ei kerro, millainen vaikuttavuus niillä olisi.
  }
unbalanced-silent-money = { $count ->
    [one] Vireillä olevista toimista ({ $live }) yksi on ilman kirjattua kustannusta tai summaa.
   *[other] Vireillä olevista toimista ({ $live }) { $count_words } on ilman kirjattua kustannusta tai summaa.
  }
unbalanced-same-horizon = Kaikki vireillä olevat toimet{ $where ->
    [mission] {" "}missiossa ”{ $title }”
   *[portfolio] {""}
  }{ $silent ->
    [0] {""}
   *[other] , jotka kertovat horisontin,
  } ovat samassa horisontissa ({ $value }): { $count }{ $silent ->
    [0] {""}
   *[other] {" "}kaikkiaan, ja lisäksi { $silent } ilman horisonttia
  }.
unbalanced-same-risk = Kaikilla vireillä olevilla toimilla{ $where ->
    [mission] {" "}missiossa ”{ $title }”
   *[portfolio] {""}
  }{ $silent ->
    [0] {""}
   *[other] , jotka kertovat riskin,
  } on sama riski ({ $value }): { $count }{ $silent ->
    [0] {""}
   *[other] {" "}kaikkiaan, ja lisäksi { $silent } ilman riskiä
  }.
unbalanced-none-horizon = Yksikään vireillä oleva toimi ei ole horisontissa { $value }; muissa niitä on { $count }.
unbalanced-none-risk = Yhdenkään vireillä olevan toimen riski ei ole { $value }; muita riskejä on { $count }.
unbalanced-without-live = { $count ->
    [one] Yhdellä käynnissä olevalla missiolla ei ole vireillä olevia toimia:
   *[other] Käynnissä olevia missioita ilman vireillä olevia toimia on { $count_words }:
  }
unbalanced-one-live = { $count ->
    [one] Yksi käynnissä oleva missio on yhden ainoan vireillä olevan toimen varassa:
   *[other] { $count_start } käynnissä olevaa missiota on kukin yhden ainoan vireillä olevan toimen varassa:
  }
unbalanced-without-lead = { $count ->
    [one] Vireillä olevista toimista ({ $live }) yhdelle ei ole nimetty vetäjää.
   *[other] Vireillä olevista toimista ({ $live }) ilman nimettyä vetäjää on { $count_words }.
  }
unbalanced-led-by = { $title } vetää suurta osaa vireillä olevista toimista, joilla on vetäjä: { $count }/{ $all }.
unbalanced-at-place = Vireillä olevista toimista, jotka kertovat paikan, samassa paikassa on { $count }/{ $all }: { $title }.
unbalanced-paid-by = { $title }: { $percent } sidotusta tai maksetusta rahasta, jonka summa tunnetaan.
spread-title = Miten toimet jakautuvat
spread-about = Jokainen toimi lasketaan, myös valmiit: ensin vireillä olevat, sitten toiminnassa olevat tai valmiit, sitten tauolla olevat tai lopetetut. Kahden yhteinen toimi lasketaan kummallekin.
spread-missions = Missioittain
spread-missions-about = Missiolla, jolla ei ole vireillä olevia toimia, ei ole nyt ketään työssä sen hyväksi.
spread-leads = Vetäjittäin
spread-leads-about = Kuka vetää tai on tarjoutunut vetämään.
spread-funders = Rahoittajittain
spread-funders-about = Kuka maksaa, evätyt pyynnöt pois lukien; raha ja palkki ovat sidottua ja maksettua siltä osin kuin summat tunnetaan.
spread-places = Paikoittain
spread-places-about = Missä se tapahtuu.
spread-bar = Palkkina
spread-others = { $count ->
    [one] Yksi muu
   *[other] { $number } muuta yhteensä
  }
phase-live = vireillä
phase-serving = toiminnassa tai valmis
phase-halted = tauolla tai lopetettu
no-place = Paikkaa ei kerrottu
no-lead = Ketään ei nimetty
no-funder = Rahoittajaa ei kerrottu
bets-title = Riski ja horisontti
bets-about = Jokainen merkki on vireillä oleva toimi. Sen pinta-ala on panoksena oleva raha, ja täyttö kertoo vaikuttavuuden, joka sillä olisi onnistuessaan.
bets-largest = Suurin merkki on { $amount }.
bets-crowded = Niitä on liikaa piirrettäväksi: jokainen ruutu näyttää ne, joissa on eniten rahaa, ja kertoo, montako seuraa.
bets-unrated = { $count ->
    [one] Ainoa vireillä oleva toimi ei kerro
   *[other] Vireillä olevista toimista ({ $count }) yksikään ei kerro
  }, kuinka riskialtis se on tai mihin horisonttiin se kuuluu. Lähteet eivät tue tällaista arviota, joten piirrettävää ei ole; tiimi, joka tietää, kirjoittaa toimensa tiedostoon ”risk” ja ”horizon”.
bets-table = Panoksena: arvioitu kustannus tai muuten kirjattu summa, { $unit }.
bets-horizon = Horisontti { $horizon }
bets-horizon-1 = parantaa nykyistä
bets-horizon-2 = rakentaa siltaa
bets-horizon-3 = muuttaa perusteita
bets-horizon-none = Ei horisonttia
bets-risk-high = Korkea riski
bets-risk-medium = Keskitason riski
bets-risk-low = Matala riski
bets-risk-none = Riskiä ei kerrottu
bets-impact-high = korkea vaikuttavuus
bets-impact-medium = keskitason vaikuttavuus
bets-impact-low = matala vaikuttavuus
bets-impact-none = vaikuttavuutta ei kerrottu
bets-no-amount = neliö: summa ei tiedossa
bets-name = { $title }: vaikuttavuus { $impact }, panoksena { $amount }
bets-cell = riski { $risk }, horisontti { $horizon }: { $count }
bets-more = ja { $count } muuta, { $amount }
bets-more-short = + { $count }
bets-more-rows = { $count ->
    [one] Yksi muu vireillä oleva toimi on alla olevassa taulukossa.
   *[other] { $count_start } muuta vireillä olevaa toimea on kaikkien toimien taulukossa.
  }
alignment-title = Mikä toimi edistää mitäkin missiota
alignment-about = Merkki kertoo, että toimi edistää missiota, ja miten; muiden kuin vireillä olevien merkit ovat harmaita. Tyhjä sarake on missio, jota mikään ei edistä.
alignment-link = Mikä toimi edistää mitäkin missiota
alignment-pages = Kaikkien toimien taulukko osa osalta
alignment-part = Toimet ja missiot, osa { $part }/{ $parts }
alignment-live = Vireillä olevat toimet
serves-critical = etappi kriittisellä polulla
serves-milestone = etappi
serves-whole = koko missio
serves-outcome = vain tulos
roles-title = Kuka on mukana missäkin missiossa
roles-about = Mitä kukin on luvannut, mistä maksaa tai mistä huolehtii, missioittain; luku kertoo toimien määrän. Perutut ja torjutut lupaukset on jätetty pois.
roles-part = Kuka on mukana missäkin missiossa, osa { $part }/{ $parts }
roles-pages = Kaikkien organisaatioiden taulukko osa osalta
roles-hollow = ontto: haettu tai ehdotettu, ei sovittu
roles-unled = { $count ->
    [one] Käynnissä oleva missio, jonka vireillä olevia toimia kukaan ei ole lupautunut vetämään:
   *[other] Käynnissä olevat missiot, joiden vireillä olevia toimia kukaan ei ole lupautunut vetämään:
  }
roles-apart = { $count ->
    [one] Yksi muu organisaatio ei ole mukana missään tänne kirjatussa missiossa.
   *[other] { $count_start } muuta organisaatiota ei ole mukana missään tänne kirjatussa missiossa.
  }
role-steward = vastuutaho
role-of = { $role } { $count }
role-not-agreed = { $role }, ei sovittu
part-rows = Rivit { $first }–{ $last }, yhteensä { $all }
part-previous = Edellinen osa
part-next = Seuraava osa
parts-label = Osat

## Gaps
gaps-lede = { $count ->
    [0] Mitään ei havaittu puuttuvan.
    [one] Halutun ja jo hoidettavaksi otetun välistä puuttuu yksi asia. { $critical ->
        [0] Se ei ole kriittisellä polulla.
       *[other] Se on kriittisellä polulla ja voi viivästyttää koko missiota.
      }
   *[other] Halutun ja jo hoidettavaksi otetun välistä puuttuu { $count_words } asiaa. { $critical ->
        [0] Yksikään niistä ei ole kriittisellä polulla.
        [one] Yksi niistä on kriittisellä polulla ja voi viivästyttää koko missiota.
       *[other] Niistä { $critical_words } on kriittisellä polulla ja voi viivästyttää koko missiota.
      }
  }
gap-closers = Voisi korjata
gap-critical = Kriittisellä polulla.
holes-title = Missä aukot ovat
holes-caption = Puutteet lajeittain ja missioittain. Katkorengas on puute, ja siinä on luku, jos niitä on useita; täytetty on kriittisellä polulla. Useaa missiota koskeva puute lasketaan kuhunkin; alla olevissa luetteloissa se on kerran.
gaps-elsewhere = { $count ->
    [one] Vielä yksi tätä missiota koskeva puute on toisen mission kohdalla.
   *[other] Vielä { $count_words } tätä missiota koskevaa puutetta on muiden missioiden kohdalla.
  }
closers-title = Kuka voisi korjata ne
rules-title = Säännöt
close-add-action = Lisää toimi
close-add-lesson = Lisää oppi
close-add-measurement = Lisää luku
close-edit = Muokkaa kirjausta
gap-milestone-unserved = Mikään vireillä, toiminnassa tai tauolla oleva toimi ei edistä tätä etappia.
gap-milestone-unmeasured = Sitä ei ole saavutettu, eikä mikään osoittaisi, että se saavutettiin: sille ei ole nimetty tulosta, eikä sitä ole merkitty tapahtumaksi.
gap-milestone-late = { $case ->
    [unserved] Sen määräaika oli { $date }, sitä ei ole saavutettu, eikä mikään edistä sitä.
   *[served] Sen määräaika oli { $date }, eikä sitä ole saavutettu.
  }
gap-milestone-single-bet = Vain yksi vireillä oleva toimi edistää tätä kriittisen polun askelta.
gap-milestone-order = Sen määräaika on { $date }, myöhemmin kuin etapin ”{ $other }”, joka tarvitsee sitä jo aiemmin: { $other_date }.
gap-barrier-open = Painava este kriittisellä polulla; mikään vireillä oleva toimi tai tulossa oleva mahdollistaja ei ratko sitä.
gap-action-adrift = Se on vireillä, mutta ei edistä mitään etappia eikä vaikuta mihinkään tulokseen.
gap-action-without-lead = { $case ->
    [not-agreed] Se on aloitusvalmis tai käynnissä; vetäjäksi ajateltu ei ole lupautunut.
   *[nobody] Se on aloitusvalmis tai käynnissä; kukaan ei vedä sitä.
  }
gap-action-commitment-stale = { $case ->
    [actor] { $actor }, { $role }: tila on ollut vain ”{ $status }” tästä alkaen: { $date }.
   *[nobody] { $role }: rooliin on haettu jotakuta tästä alkaen, eikä kukaan ole ottanut sitä: { $date }.
  }
gap-action-underfunded = Se maksaa { $cost }. Sidottu tai maksettu on { $secured }; puuttuu { $amount }.
gap-action-late = { $case ->
    [task] ”{ $task }” on yli määräajan eikä valmis.
   *[end] Sen loppupäivä on ohi, eikä se ole vielä valmis.
  }
gap-action-status-disputed = Tiimi sanoo ”{ $declared }”, tiedostot sanovat ”{ $computed }”.
gap-action-unconfirmed = Sen vaihetta ei ole vahvistettu tämän jälkeen: { $date }.
gap-action-without-lesson = Se päättyi viimeisten viiden vuoden aikana, eikä siitä ole kirjattu yhtään oppia.
gap-outcome-unserved = Tavoitteen määräaika on { $date }, eikä mikään vireillä tai toiminnassa oleva toimi kerro vaikuttavansa tähän.
gap-outcome-off-track = { $case ->
    [missed] Tavoite jäi saavuttamatta: { $date }.
    [no-target] Se liikkuu toivottua suuntaa vastaan, eikä kukaan ole asettanut tavoitetta.
   *[behind] Sen arvo on { $value }; vaadittu taso oli silloin { $expected }.
  }
gap-outcome-stale = { $case ->
    [never] Sitä ei ole koskaan mitattu.
    [never-in-series] Sitä ei ole koskaan mitattu arvioitavalla tavalla, ”{ $series }”.
   *[old] Uusimman luvun päivä on { $date }.
  }
gap-outcome-without-target = Sillä on toivottu suunta, mutta kukaan ei ole asettanut tavoitetta.
gap-targets-disagree = ”{ $mission }” ja ”{ $other }” haluavat eri luvut samalle päivälle: { $date }.
gap-lesson-unused = Se kertoo, mitä pitäisi tehdä seuraavaksi, on yli vuoden vanha eikä ole johtanut mihinkään.
gap-mission-without-headline = Mikään tulos ei edusta tätä missiota kokonaisuutena.
gap-mission-without-pathway = Sillä on tavoite ({ $date }), mutta ei yhtään etappia matkalla sinne.
gap-funding-concentrated = { $percent } sen sidotusta rahasta tulee yhdestä lähteestä: { $source }.
gap-lead-concentrated = { $actor } vetää suurinta osaa käynnissä olevista toimista: { $count }/{ $all }.
gap-portfolio-unbalanced = { $case ->
    [risk] Kaikilla riskinsä kertovilla vireillä olevilla toimilla ({ $count }) on sama riski: { $risk }.
   *[horizon] Kaikki horisonttinsa kertovat vireillä olevat toimet ({ $count }) ovat samassa horisontissa: { $horizon }.
  }
gap-review-due = Sen tarkistuksen määräaika oli { $date }.
rule-title-milestone-unserved = Mikään toimi ei edistä
rule-title-milestone-unmeasured = Mikään ei osoittaisi sitä
rule-title-milestone-late = Etappi myöhässä
rule-title-milestone-single-bet = Vain yksi toimi
rule-title-milestone-order = Väärä järjestys
rule-title-barrier-open = Este, jota kukaan ei ratko
rule-title-action-adrift = Toimi ilman suuntaa
rule-title-action-without-lead = Ei vetäjää
rule-title-action-commitment-stale = Lupaus jäi auki
rule-title-action-underfunded = Rahaa puuttuu
rule-title-action-late = Toimi myöhässä
rule-title-action-status-disputed = Kiistanalainen tila
rule-title-action-unconfirmed = Ei vahvistettu hiljattain
rule-title-action-without-lesson = Oppia ei ole kirjattu
rule-title-outcome-unserved = Mikään ei vaikuta siihen
rule-title-outcome-off-track = Jäljessä
rule-title-outcome-stale = Ei laskettu hiljattain
rule-title-outcome-without-target = Tavoitetta ei asetettu
rule-title-targets-disagree = Ristiriitaiset tavoitteet
rule-title-lesson-unused = Käyttämätön oppi
rule-title-mission-without-headline = Ei päätulosta
rule-title-mission-without-pathway = Ei polkua
rule-title-funding-concentrated = Yksi lähde, paljon rahaa
rule-title-lead-concentrated = Yksi vetäjä, monta toimea
rule-title-portfolio-unbalanced = Panoksia ei ole hajautettu
rule-title-review-due = Aika tarkistaa
rule-about-milestone-unserved = Etappia ei ole saavutettu, eikä mikään vireillä, toiminnassa tai tauolla oleva toimi edistä sitä.
rule-about-milestone-unmeasured = Etappia ei ole saavutettu, eikä mikään tulos osoita sitä, eikä sitä ole merkitty tapahtumaksi.
rule-about-milestone-late = Etapin määräaika on ohi, eikä sitä ole saavutettu.
rule-about-milestone-single-bet = Kriittisen polun etappia ei ole saavutettu, ja vain yksi vireillä oleva toimi edistää sitä.
rule-about-milestone-order = Etapin määräaika on myöhempi kuin toisen etapin, joka tarvitsee sitä.
rule-about-barrier-open = Painava este on avoinna kriittisellä polulla, eikä mikään vireillä oleva toimi tai tulossa oleva mahdollistaja ratko sitä.
rule-about-action-adrift = Vireillä oleva toimi ei edistä mitään etappia eikä vaikuta mihinkään tulokseen.
rule-about-action-without-lead = Toimi on aloitusvalmis tai käynnissä, eikä kukaan ole lupautunut sen vetäjäksi tai täytä tai ole täyttänyt tätä lupausta.
rule-about-action-commitment-stale = Sitoumus on ollut ehdotettuna tai haettuna yli vuoden.
rule-about-action-underfunded = Toimi on aloitusvalmis tai käynnissä, sen jokaisella rahoitusrivillä on summa, ja sidottu ja maksettu jäävät alle kustannuksen.
rule-about-action-late = Toimen loppupäivä tai jonkin sen tehtävän määräaika on ohi.
rule-about-action-status-disputed = Tiimin ilmoitus ja se, mitä tiedostoista seuraa, ovat ristiriidassa.
rule-about-action-unconfirmed = Vireillä tai tauolla oleva toimi vahvistettiin viimeksi yli kaksi vuotta sitten.
rule-about-action-without-lesson = Toimi valmistui tai lopetettiin viiden vuoden sisällä, eikä siitä ole kirjattu mitään opittua.
rule-about-outcome-unserved = Tavoite on edessä, eikä mikään vireillä tai toiminnassa oleva toimi vaikuta tulokseen.
rule-about-outcome-off-track = Tulos on jäljessä, liikkuu väärään suuntaan tai ei saavuttanut tavoitettaan.
rule-about-outcome-stale = Uusin luku on vanhempi kuin pitäisi, tai lukua ei ole.
rule-about-outcome-without-target = Tuloksella on toivottu suunta mutta ei tavoitetta.
rule-about-targets-disagree = Kaksi käynnissä olevaa missiota asettaa eri tavoitteet samalle tulokselle ja päivälle.
rule-about-lesson-unused = Oppi kertoo, mitä pitäisi tehdä seuraavaksi, on yli vuoden vanha eikä ole johtanut mihinkään.
rule-about-mission-without-headline = Missiolla ei ole päätulosta.
rule-about-mission-without-pathway = Missiolla on tavoite mutta ei yhtään etappia.
rule-about-funding-concentrated = Yksi lähde kattaa yli puolet mission sidotusta rahasta.
rule-about-lead-concentrated = Yksi toimija vetää yli puolta mission käynnissä olevista toimista.
rule-about-portfolio-unbalanced = Kaikki mission vireillä olevat toimet ovat samassa horisontissa, tai niillä kaikilla on sama riski.
rule-about-review-due = Kirjauksen tarkistuspäivä on ohi.

## Actors and places
people-lede = { $count ->
    [0] Yhtään organisaatiota ei ole vielä kirjattu.
    [one] Mukana on yksi organisaatio.
   *[other] Mukana on { $count_words } organisaatiota.
  }{ $wanted ->
    [0] {""}
    [one] {" "}Yhtä lupausta pyydetään, eikä kukaan ole vielä antanut sitä.
   *[other] {" "}Pyydettyjä lupauksia, joita kukaan ei ole vielä antanut, on { $wanted_words }.
  }
wanted-title = Haetaan, eikä vielä ketään
people-all = Kaikki organisaatiot
actor-type-national-government = valtionhallinto
actor-type-local-government = paikallishallinto
actor-type-public-body = julkinen elin
actor-type-international-ngo = kansainvälinen järjestö
actor-type-ngo = järjestö
actor-type-community-group = yhteisöryhmä
actor-type-partnership = kumppanuus
actor-type-multilateral = monenvälinen elin
actor-type-foundation = säätiö
actor-type-business = yritys
actor-type-cooperative = osuuskunta
actor-type-academic = yliopisto tai koulu
actor-type-other = muu taho
actor-types-national-government = Valtionhallinto
actor-types-local-government = Paikallis- ja aluehallinto
actor-types-public-body = Julkiset elimet
actor-types-international-ngo = Kansainväliset järjestöt
actor-types-ngo = Järjestöt
actor-types-community-group = Yhteisöryhmät
actor-types-partnership = Kumppanuudet
actor-types-multilateral = Monenväliset elimet
actor-types-foundation = Säätiöt
actor-types-business = Yritykset
actor-types-cooperative = Osuuskunnat
actor-types-academic = Yliopistot ja koulut
actor-types-other = Muut
looks-after = Vastuutahona
promises-title = Mitä se on luvannut
pays-for = Mistä se maksaa
places-lede = { $count ->
    [0] Yhtään paikkaa ei ole vielä kirjattu.
    [one] Yksi paikka, jossa jotakin tehtiin, kokeiltiin tai suunniteltiin.
   *[other] { $count_start } paikkaa, joissa jotakin tehtiin, kokeiltiin tai suunniteltiin.
  }
where-it-happens = Missä se tapahtuu
all-places = Kaikki paikat
places-list = Paikat luettelona
map-title = Kartta
map-larger = { $title }, suurempana
map-more = ja { $count ->
    [one] yksi muu
   *[other] { $count_words } muuta
  }
map-and-more = { $title } ja { $count ->
    [one] yksi muu
   *[other] { $count_words } muuta
  }
map-places = { $count ->
    [one] yksi paikka
   *[other] { $number } paikkaa
  }
map-name = { $title }: { $states }
map-name-about = { $title }, sijainti vain suunnilleen oikein: { $states }
map-name-several = { $title }, { $count } paikkaa: { $states }
map-no-action = ei toimia
map-kilometres = { $number } km
map-metres = { $number } m
map-finding-brief = Kartta, jolla on { $count ->
    [one] yksi paikka
   *[other] { $number } paikkaa
  }.
map-finding = Kartta, jolla on { $count ->
    [one] yksi paikka
   *[other] { $number } paikkaa
  } ja kunkin paikan toimien määrä.
map-finding-larger = Suurempi kartta: { $title }, { $count ->
    [one] yksi paikka
   *[other] { $count } paikkaa
  }.
map-brief-about = Katkorengas: sijainti on vain suunnilleen oikein.
map-key-exact = tässä
map-key-about = suunnilleen tässä
map-key-area = alue
map-key-several = useita paikkoja, piirretty suurempana tai lueteltu alla
map-source = Ääriviivat: { $source }.
map-unmapped = { $count ->
    [one] Yksi paikka ei ole millään kartalla, koska kukaan ei tiedä sen sijaintia:
   *[other] { $count_start } paikkaa ei ole millään kartalla, koska kukaan ei tiedä niiden sijaintia:
  }
tiles-ask = Näytä karttakuvat: { $host }
tiles-about = Kuvat pyydetään palvelusta { $host }, joka saa silloin tietää internetosoitteesi ja mitä kartan osaa katsot. Ennen sitä mitään ei pyydetä.
tiles-stop = Poista karttakuvat: { $host }
tiles-credit = Karttakuvat: { $host }
tiles-credit-osm = Karttakuvat: © OpenStreetMapin tekijät
position-point = { $lat }; { $lon }
position-exact = { $what } (tarkka)
position-area = alue
position-area-about = alue, piirretty suurpiirteisesti
position-unknown = ei tiedossa
what-happens-here = Mitä täällä tapahtuu

## Calendar
calendar-overdue = { $count ->
    [0] Mikään ei ole myöhässä.
    [one] Yksi asia on myöhässä.
   *[other] { $count_start } asiaa on myöhässä.
  }
calendar-next = { $count ->
    [one] Seuraavana on ”{ $title }”: { $date }.
   *[other] Seuraava päivä on { $date }, ja sillä on { $count_words } merkintää.
  }
calendar-nothing-next = Edessä ei ole mitään, millä olisi päivä.
calendar-overdue-title = Myöhässä
calendar-next-title = Mitä on tulossa
calendar-past-title = Mitä oli
calendar-past-about = { $count ->
    [one] 1 merkintä
   *[other] { $number } merkintää
  }
calendar-some-time = Joskus vuonna { $year }
calendar-milestone = Etappi
calendar-starts = Missio alkaa
calendar-target = Mission tavoite
calendar-ended = Missio päättyi
calendar-event = Tapahtuma
calendar-task = Tehtävä
calendar-task-left = Tehtävä, jäi tekemättä
calendar-review = Tarkistus
calendar-to-do = tekemättä
calendar-none = Millään tässä salkussa ei ole vielä päivää.

## Prose
alert-note = Huomaa
alert-tip = Vinkki
alert-important = Tärkeää
alert-warning = Varoitus
alert-caution = Varo
prose-code = Koodi
prose-table = Taulukko { $number }: { $columns }
prose-table-bare = Taulukko { $number }
prose-done = Tehty
prose-not-done = Tekemättä
prose-footnotes = Alaviitteet
prose-footnote = Alaviite { $number }
prose-back = Takaisin kohtaan, jossa on alaviite { $number }
prose-back-nth = Takaisin alaviitteen { $number } mainintaan { $nth }

# The mission map.
mission-map-title = Missiokartta: { $title }
map-caption-wider = Aika kulkee vuodesta { $start } vuoden { $end } loppuun; tulevat vuodet on piirretty leveämmiksi kuin menneet.
map-caption-narrower = Aika kulkee vuodesta { $start } vuoden { $end } loppuun; tulevat vuodet on piirretty kapeammiksi kuin menneet.
map-caption-one-scale = Aika kulkee vuodesta { $start } vuoden { $end } loppuun.
map-caption-links = Jokainen asema, raide ja este on linkki, ja sama on kirjoitettu alle.
map-same = Sama luettelona
map-key = Kartan selitykset
map-today = Tänään, { $day }
map-critical = kriittinen polku
map-no-end = ei loppupäivää
map-no-day = päivää ei asetettu
map-barrier = Este
map-barrier-easing = Este, hellittää
map-barriers = { $number } estettä
map-enablers = { $number } mahdollistajaa
map-stops = { $number } etappia
map-actions = { $number } toimea
map-key-gate = este, joka seisoo
map-key-easing = este, joka hellittää
map-key-missing = mahdollistaja, joka puuttuu
map-key-emerging = mahdollistaja, joka on tulossa
map-key-in-place = mahdollistaja, joka on kunnossa

## The system map
system-title = Mikä johtaa mihinkin
system-of = Mikä johtaa tähän: { $title }
system-open = Mikä johtaa tähän missioon, karttana
system-to-mission = mission oma sivu
system-about = Vasemmalla olevat toimet johtavat etappeihin ja tuloksiin, ja nämä missioihin. Viivalla on toimensa tilan väri; lyhyt katkoviiva merkitsee kohtaa, josta viiva puuttuu.
system-about-narrow = Jokainen missio ja kaikki, mikä siihen johtaa, tilan mukaan laskettuna. Kustakin avautuu oma kartta osa osalta.
system-about-groups = Täällä on liikaa piirrettäväksi osa osalta, joten kullakin missiolla on yksi rivi: sen toimet, sen etapit ja tulokset ja se itse. Viiva on sitä leveämpi, mitä useampaa yhteyttä se edustaa; jokaisesta rivistä avautuu oma kartta.
system-about-folded = Toimia on liikaa piirrettäväksi yksitellen, joten samassa tilassa olevat on piirretty yhteen. Viiva on sitä leveämpi, mitä useampaa yhteyttä se edustaa.
system-left-out = Missiosta toiseen kulkevat viivat, joissa on yhteyksiä vähemmän kuin { $count_words }, on jätetty pois.
system-targets = Etapit ja tulokset
system-actions = { $count ->
    [one] 1 toimi
   *[other] { $number } toimea
  }
system-milestones = { $count ->
    [one] 1 etappi
   *[other] { $number } etappia
  }
system-outcomes = { $count ->
    [one] 1 tulos
   *[other] { $number } tulosta
  }
system-links = { $count ->
    [0] Yhtään yhteyttä toimesta siihen, mitä sen pitäisi saada aikaan, ei ole vielä kirjattu.
    [one] Yksi yhteys johtaa toimesta siihen, mitä sen pitäisi saada aikaan.
   *[other] { $count_start } yhteyttä johtaa toimista siihen, mitä niiden pitäisi saada aikaan.
  }
system-unserved = { $count ->
    [0] Jotakin tehdään jokaisen edessä olevan etapin hyväksi.
    [one] Yhtä etappia ei edistä mikään.
   *[other] Etappeja, joita mikään ei edistä, on { $count_words }.
  }
system-unmoved = { $count ->
    [0] Jokaisella yhä tavoitellulla tuloksella on toimi, jonka pitäisi vaikuttaa siihen.
    [one] Yhdellä yhä tavoitellulla tuloksella ei ole siihen tähtäävää toimea.
   *[other] Yhä tavoiteltuja tuloksia ilman niihin tähtäävää toimea on { $count_words }.
  }
system-adrift = { $count ->
    [0] Jokainen toimi johtaa johonkin.
    [one] Yksi toimi ei johda mihinkään.
   *[other] { $count_start } toimea ei johda mihinkään.
  }
system-ended = Tätä missiota ei enää tavoitella, joten minkään ei katsota puuttuvan.
system-adrift-title = Toimet, jotka eivät johda mihinkään
system-said = { $count ->
    [0] Kukaan ei ole vielä kirjannut, kuinka vahvoja nämä yhteydet ovat tai kuinka varmaa se on, joten kaikki viivat ovat yhtä ohuita.
   *[other] Yhteyksiä on { $all }, ja niistä vahvuuden kertoo { $strong_words } ja varmuuden { $sure_words }.
  }
system-strength = vahvuus: { $level }
system-confidence = varmuus: { $level }
system-key-unsaid = kukaan ei ole kirjannut, kuinka vahvasti tai varmasti
system-key-belongs = kuuluu missioon
system-key-hole = viiva puuttuu
system-whole = Missio kokonaisuutena
system-none = Tähän ei johda yhtään toimea.
system-more = { $count ->
    [one] ja yksi muu
   *[other] ja { $count_words } muuta
  }
system-table-about = Sama lukuina. Kukin lasketaan kerran, sen mission kohdalla, johon se ensin johtaa; yhteiset toimet johtavat tähän missioon ja myös aiempaan. Jokaisella missiolla on oma kartta ja luettelo.
th-shared = Yhteiset toimet
th-holes = Puuttuvat viivat
hole-leads-nowhere = ei johda mihinkään
hole-nothing-moves = mikään ei vaikuta siihen
hole-no-mission = ei edistä mitään missiota
hole-no-way = askelia ei ole kirjattu
overview-title = Kaikki missiot samalla aikajanalla
overview-caption = Aika kulkee vuodesta { $start } vuoden { $end } loppuun; menneillä ja tulevilla vuosilla on omat asteikkonsa. Etapit, jotka peittäisivät toisensa, on piirretty yhdeksi, jossa on niiden lukumäärä. Jokainen nimi on linkki missionsa koko karttaan, jossa sama on kirjoitettuna.

# Pictures of the portfolio in a text.
inset-lesson = Mitä opista seurasi: { $title }
inset-place = Missä on { $title }
inset-places-of = Missä tämä tapahtuu: { $title }
inset-money = Rahat: { $title }
inset-nothing = Piirrettävää ei ole vielä.
inset-table = Sama taulukkona
inset-map-links = Jokainen asema, raide ja este on linkki.

# The whole portfolio as one document
print-title = Kaikki tulostettavaksi
print-about = Koko salkku yhtenä asiakirjana: jokainen missio karttoineen, toimineen, tuloksineen, rahoineen, puutteineen, oppeineen ja lähteineen.
print-day = Tilanne { $day }
print-contents = Sisällys

## The web editor
editor-title = Muokkaa tätä salkkua
editor-what = Täällä muutat salkkua lomakkeilla tiedostojen sijasta: missioita, toimia, tuloksia, oppeja ja kaikkea muuta. Tallentamasi menee tiedostoihin, joista sivusto tehdään, nimesi ja kellonajan kanssa, eikä mitään katoa: jokainen aiempi versio säilyy.
editor-open = Avaa muokkain
editor-repository = Tiedostot säilytetään täällä:
editor-no-repository = Asetukset eivät vielä kerro, missä tiedostoja säilytetään (repository), joten muokkain toimii vain oman tietokoneesi kansiossa.
editor-sign-in = Kirjaudut sisään siellä, missä tiedostoja säilytetään, sinne luomallasi tunnuksella. Jos sinulla ei ole tunnusta, kysy tämän salkun ylläpitäjiltä.
editor-own-folder = Chromessa ja Edgessä voit käyttää myös oman tietokoneesi kansiota: valitse kansio, jossa on ”content”.
editor-checked = Tallentamasi tarkistetaan ennen julkaisua. Jos jokin ei täsmää, sivusto pysyy ennallaan, kunnes se on korjattu.
editor-back = Takaisin sivustolle
editor-needs-script = Muokkain tarvitsee JavaScriptin.
# Feeds
feed-lessons-about = Mitä kokeiltiin, mitä siitä seurasi ja mitä opittiin.
feed-mission-ended = Missio päättyi: { $title }
feed-action-completed = Valmistui: { $title }
feed-action-stopped = Lopetettiin: { $title }
feed-milestone-met = Etappi saavutettiin: { $title }
feed-milestone-dropped = Etapista luovuttiin: { $title }
feed-measured = { $title }: { $figure } ({ $date })
feed-of-mission = Etappi missiossa ”{ $title }”.
feed-kind-lesson = Oppi
feed-kind-milestone = Etappi
feed-kind-mission = Missio
feed-kind-action = Toimi
feed-kind-outcome = Mittaus
feed-kind-event = Tapahtuma

# Calendar files
calendar-file-about = Salkun etapit, tehtävät, tarkistukset ja tapahtumat. Jos tiedossa on vain kuukausi tai vuosi, merkintä on sen viimeisenä päivänä ja kertoo siitä.
calendar-entry = { $kind }: { $title }
calendar-entry-about = { $kind }: { $title } ({ $date })
calendar-subscribe = Tilaa tämä kalenteri
calendar-subscribe-about = Tämän tiedoston osoite pitää puhelimen tai tietokoneen kalenterin ajan tasalla; kerran avattuna se lisää päivät sellaisina kuin ne nyt ovat.
calendar-of = kalenteritiedosto

# IATI
iati-about = Missiot ovat ensimmäisen tason hankkeita ja niitä edistävät toimet toisen tason. Luvut, päivät ja rahat ovat salkusta; mitä kukaan ei ole kirjannut, on jätetty pois.
iati-unregistered = Julkaisija ei ole ilmoittanut rekisterin tunnusta, joten nämä tunnukset on muodostettu sivuston osoitteesta eikä niitä voi hakea rekisteristä. Asetus on: iati: organisation.
iati-left-out = Jätetty pois, koska standardi vaatii päivän eikä sellaista tiedetä: { $title }
iati-nobody = Ei tiedetä, kuka vetää tai maksaa; standardi vaatii yhden organisaation, joten tässä on julkaisija.
iati-date-within = Alkua ei ole kirjattu; tämä on varhaisin siihen kuuluva päivä.
iati-date-due = Päivää ei ole kirjattu; tämä on sen tavoitteen määräaika.
iati-cost-undated = Kustannus on arvioitu, mutta alkua ja loppua ei tunneta molempia, ja budjetti tarvitsee ne.
iati-no-currency = Yksi summa on jätetty pois: sen valuuttaa ei ole nimetty, tai sillä ei ole koodia.
iati-no-amount = Yksi rahoitusrivi on jätetty pois: kukaan ei ole julkaissut sen summaa.
iati-no-date = Yksi rahoitusrivi on jätetty pois: sillä ei ole päivää.
iati-money-undated = Päivä ei ole tiedossa; tämä on hankkeen alku.
iati-unit = Laskentayksikkö: { $unit }
iati-approximate = Likimääräinen luku.

# Data about pages
linked-figures = { $title }: luvut

# Open data.
data-title = Avoin data
data-lede = Kaikki, mitä tämä salkku kertoo, ja kaikki, mitä siitä on laskettu päivälle { $day }, tiedostoina taulukko-, kartta- ja muita ohjelmia varten. Niissä on { $records ->
    [one] yksi kirjaus
   *[other] { $number } kirjausta
  }, ja ne muuttuvat jokaisen sivun mukana.
data-whole = Kaikki yhdessä tiedostossa
data-tables = Taulukot
data-tables-about = Yksi taulukko kutakin kirjausten ja niiden osien lajia varten, taulukkolaskentaan tai ohjelmalle. Tunnukset ovat kaikkialla samat, joten taulukot voi yhdistää niiden avulla; kuvaustiedosto kertoo, miten.
data-others = Kartoille, kalentereille, lukijoille ja rekistereille
data-how = Miten niitä luetaan
data-how-form = Taulukot ovat CSV-muodossa ja UTF-8-merkistössä: sarakkeiden välissä pilkut, tarvittaessa lainausmerkit, yksi otsikkorivi. Tyhjä solu tarkoittaa, ettei kukaan ole kirjannut sitä.
data-how-dates = Päivät ovat niin tarkkoja kuin ne tunnetaan, EDTF-muodossa (ISO 8601-2): 2027, 2027-05, 2005~ (noin 2005), 201X (2010-luku), 2013/2014. Kun tarvitaan yksi päivä, se on viereisessä sarakkeessa: alun ensimmäinen, lopun viimeinen, luvun keskimmäinen.
data-how-guard = Jotta mikään taulukkolaskenta ei suorita sanoja kaavana, merkkien = + - @, sarkaimen, rivinvaihdon tai heittomerkin edessä on heittomerkki tekstin alussa, samoin tekstin sisällä puolipisteen, sarkaimen ja rivinvaihdon jälkeen. Poista kustakin tällaisesta kohdasta yksi heittomerkki, niin teksti on sellaisena kuin se kirjoitettiin.
data-how-json = JSON-tiedostoissa summat, luvut ja muut desimaaliluvut ovat tekstiä lainausmerkeissä, jottei yksikään numero katoa. Jokainen kenttä on aina mukana; null ja [] tarkoittavat, ettei kukaan ole kirjannut sitä. Muodon versio { $version } pysyy samana niin kauan kuin sen numero pysyy; kenttiä voi tulla lisää.
data-use = Käyttö ja viittaaminen
data-license = Tekstiä ja tietoja saa käyttää lisenssillä { $license }. Kerro, mistä ne ovat:
data-no-license = Kukaan ei ole kirjannut, millä lisenssillä tekstiä ja tietoja saa käyttää; kysy ennen kuin julkaiset ne muualla. Näin viittaat niihin:
data-columns = Mitä sarakkeissa on
data-columns-about = Sama on kirjoitettu ohjelmia varten tiedostoon datapackage.json.
data-count-columns = { $count ->
    [one] yksi sarake
   *[other] { $number } saraketta
  }
data-rows = { $number }
data-size-bytes = { $number } tavua
data-size-kilobytes = { $number } kt
data-size-megabytes = { $number } Mt
th-file = Tiedosto
th-rows = Merkintöjä
th-size = Koko
th-column = Sarake
th-form = Sisältää
data-form-text = sanoja
data-form-texts = sanoja, välissä |
data-form-id = tunnus
data-form-ids = tunnuksia, välissä välilyönti
data-form-date = päivä niin tarkkana kuin se tunnetaan
data-form-day = päivä
data-form-number = luku
data-form-count = kokonaisluku
data-form-flag = kyllä tai ei
data-form-word = yksi luettelon sanoista
data-form-address = osoite
data-form-currency = valuutta (ISO 4217)
data-title-portfolio = Koko salkku
data-about-portfolio = Kaikki kirjaukset ja niiden jokainen kenttä, tekstit Markdownina, käännökset ja lähteet sekä kaikki niistä laskettu: tilat, vaaditut viivat, kriittiset polut, rahat, puutteet. JSON.
data-title-schema = Koko salkun muoto
data-about-schema = Mitä kukin tiedoston portfolio.json kenttä tarkoittaa ja mitä siinä voi olla, JSON Schemana (2020-12).
data-title-datapackage = Taulukoiden kuvaustiedosto
data-about-datapackage = Mitä taulukot ja niiden sarakkeet ovat ja miten ne kuuluvat yhteen, Data Packagena (versio 2).
data-title-missions = Missiot
data-about-missions = Kukin missio, sen rahojen ja polun tila.
data-title-milestones = Etapit
data-about-milestones = Kunkin polun askeleet, niiden määräajat ja tilanne.
data-title-barriers = Esteet
data-about-barriers = Mikä on tiellä, ja mikä ratkoo sitä.
data-title-enablers = Mahdollistajat
data-about-enablers = Mikä auttaa, ja kuinka pitkällä se on.
data-title-events = Tapahtumat
data-about-events = Mitä kunkin mission tiellä tapahtui.
data-title-actions = Toimet
data-about-actions = Kukin toimi, sen vaihe, tila ja rahat.
data-title-advances = Mitä toimet edistävät
data-about-advances = Toimista etappeihin ja missioihin, kuinka vahvasti ja kuinka varmasti.
data-title-moves = Mihin toimien pitäisi vaikuttaa
data-about-moves = Toimista tuloksiin, ja odotettu vaikutus.
data-title-tasks = Tehtävät
data-about-tasks = Mitä toimissa on tehtävänä.
data-title-commitments = Sitoumukset
data-about-commitments = Kuka on luvannut mitä, ja mitä ei ole vielä luvannut kukaan.
data-title-funding = Rahoitus
data-about-funding = Jokainen rahoitusrivi, toimien ja kokonaisten missioiden.
data-title-outcomes = Tulokset
data-about-outcomes = Kukin tulos, sen yksikkö, suunta ja tila.
data-title-figures = Luvut
data-about-figures = Kaikkien tulosten lähtötasot, tavoitteet, mittaukset ja skenaariot, yksi rivillä.
data-title-progress = Edistyminen
data-about-progress = Kunkin tuloksen tilanne ja viiva, jota vasten sitä arvioidaan.
data-title-calendar = Kalenteri
data-about-calendar = Etapit, tehtävät, tarkistukset ja tapahtumat puhelimen tai tietokoneen kalenteriin (iCalendar).
data-title-activities = IATI-hankkeet
data-about-activities = Missiot, toimet, rahat ja tulokset muodossa, jossa avustus- ja julkiset ohjelmat julkaistaan (IATI 2.03).
data-title-organisation = IATI-organisaatio
data-about-organisation = Kuka salkun julkaisee, samassa muodossa.
## What changed
kind-page = sivu
fact-changed = Viimeksi muuttunut
changes-title = Mikä muuttui
changes-lede = Mikä tässä salkussa muuttui, uusin ensin: { $count ->
    [one] yksi muutos ({ $date })
   *[other] { $count } muutosta (alkaen { $date })
}.
changes-feed = Seuraa muutoksia syötteenlukijalla
changes-none = Muutoksia ei ole tiedossa.
changes-by-record = Kunkin kirjauksen historia:
changes-records-title = { $kinds }: mikä muuttui
changes-records-lede = { $kinds } tiedostonimien mukaisessa järjestyksessä, ja kustakin se, mikä muuttui, uusin ensin.
changes-no-repository = Tämä sivusto tehtiin pelkistä tiedostoista, ilman niiden historiaa.
changes-unreadable = Tiedostojen historiaa ei voitu lukea, kun tämä sivusto tehtiin.
changes-no-commit = Tiedostoilla ei ole vielä historiaa.
changes-begin = Tätä vanhempaa ei kerrota tässä: { $date }. Sivusto tehtiin vain historian uusimmasta osasta.
changes-pull = muutospyyntö #{ $number }
changes-merge = yhdistämispyyntö !{ $number }
changes-commit = muutos { $hash }
changes-many-added = { $kinds }: { $count } uutta.
changes-many-edited = { $kinds }: { $count } muokattu.
changes-many-translated = Toisella kielellä muokattuja kirjauksia: { $count }.
changes-more = { $count ->
    [one] Ja yksi muutos lisää.
   *[other] Ja { $count } muutosta lisää.
}
changes-with-others = { $count ->
    [one] { $records } ja yksi kirjaus lisää
   *[other] { $records } ja { $count } kirjausta lisää
}
changes-more-records = { $count ->
    [one] Ja yksi kirjaus lisää.
   *[other] Ja { $count } kirjausta lisää.
}
changes-older = { $count ->
    [one] Ja yksi vanhempi merkintä.
   *[other] Ja { $count } vanhempaa merkintää.
}
change-of-portfolio = Koko salkku
change-of-settings = Sivuston asetukset
change-of-files = Kuvat ja tiedostot
change-no-amount = julkaisematon summa
change-somebody-gone = taho, jota ei enää luetella
change-mission-status = Tila: { $to } (oli { $from }).
change-mission-target = Tavoitepäivä: { $to } (oli { $from }).
change-milestone-met = { $date ->
    [none] Etappi saavutettu: { $what }.
   *[other] Etappi saavutettu: { $what }, { $date }.
}
change-milestone-reopened = Etappia ei enää katsota saavutetuksi: { $what }.
change-milestone-dropped = Etapista luovuttu: { $what }.
change-milestone-moved = Etappi siirretty: { $what }, { $to } (oli { $from }).
change-milestone-added = { $date ->
    [none] Uusi etappi: { $what }.
   *[other] Uusi etappi: { $what }, { $date }.
}
change-milestone-removed = Etappi poistettu: { $what }.
change-added = { $stage ->
    [none] Uusi.
   *[other] Uusi. Vaihe: { $stage }.
}
change-removed = Poistettu.
change-renamed = Sai uuden osoitteen; se oli { $old }.
change-retitled = Sai uuden otsikon; se oli ”{ $old }”.
change-retitled-actor = Käyttää toista nimeä.
change-stage = Vaihe: { $to } (oli { $from }).
change-declared = Tiimi sanoo: { $to } (oli { $from }).
change-state = Tiedostot sanovat: { $to } (oli { $from }).
change-milestone-state = { $what }: { $to } (oli { $from }).
change-outcome-state = Vaadittuun verrattuna: { $to } (oli { $from }).
change-progress = { $required ->
    [none] Edistyminen: { $to } siihen mennessä vaaditusta (oli { $from }).
   *[other] Edistyminen: { $to } siihen mennessä vaaditusta (oli { $from }); mitattu { $value }, vaadittu { $required }.
}
change-measured = Mitattu { $date }: { $value }.
change-measured-many = Uusia lukuja { $count }, uusin { $date }: { $value }.
change-remeasured = Luku { $date } korjattu: { $to } (oli { $from }).
change-unmeasured = Luku { $date } poistettu: { $value }.
change-target-set = Tavoite { $date }: { $value }.
change-target-changed = Tavoite { $date }: { $to } (oli { $from }).
change-target-removed = Tavoite { $date } poistettu: { $value }.
change-baseline = Lähtötaso: { $to } (oli { $from }).
change-money-total = Raha, { $status }: { $to }, { $difference } { $way ->
    [less] vähemmän
   *[more] enemmän
} kuin ennen.
change-money-added = { $source ->
    [none] Raha, { $status }: { $amount }.
   *[other] Raha, { $status }: { $amount }, lähde { $source }.
}
change-money-status = { $source ->
    [none] Raha, { $to } (oli { $from }): { $amount }.
   *[other] Raha, { $to } (oli { $from }): { $amount }, lähde { $source }.
}
change-money-amount = { $source ->
    [none] Raha, { $status }: { $to } (oli { $from }).
   *[other] Raha, { $status }, lähde { $source }: { $to } (oli { $from }).
}
change-money-withdrawn = { $source ->
    [none] Raha ei enää { $status }: { $amount }.
   *[other] Raha ei enää { $status }: { $amount }, lähde { $source }.
}
change-cost = Kustannus: { $to } (oli { $from }).
change-promised = { $actor } on mukana: { $role }, { $status }.
change-promise-status = { $actor }, { $role }: { $to } (oli { $from }).
change-promise-withdrawn = { $actor } ei ole enää nimettynä: { $role }.
change-wanted = Haetaan: { $role }.
change-barrier-status = Este ”{ $what }”: { $to } (oli { $from }).
change-barrier-added = Uusi este: { $what }.
change-barrier-removed = Este poistettu luettelosta: { $what }.
change-enabler-status = Mahdollistaja ”{ $what }”: { $to } (oli { $from }).
change-enabler-added = Uusi mahdollistaja: { $what }.
change-enabler-removed = Mahdollistaja poistettu luettelosta: { $what }.
change-task-done = Tehtävä tehty: { $what }.
change-task-moved = Tehtävä siirretty: { $what }, { $to } (oli { $from }).
change-task-added = { $date ->
    [none] Uusi tehtävä: { $what }.
   *[other] Uusi tehtävä: { $what }, { $date }.
}
change-starts = Alkaa: { $to } (oli { $from }).
change-ends = Päättyy: { $to } (oli { $from }).
change-led-to = Johti tähän: { $action }.
change-gap-closed = { $what ->
    [none] Puute korjattu: { $gap }
   *[other] Puute korjattu, { $what }: { $gap }
}
change-gap-opened = { $what ->
    [none] Uusi puute: { $gap }
   *[other] Uusi puute, { $what }: { $gap }
}
change-translated = Sanoja muokattu toisella kielellä: { $language }.
change-edited = Muokattu: { $fields }.
change-reworded = Tekstiä muokattiin.
change-files-changed = { $count ->
    [one] Yksi kuva tai tiedosto on uusi, muuttunut tai poistettu.
   *[other] { $count } kuvaa tai tiedostoa on uusia, muuttuneita tai poistettuja.
}
diff-title = Mitä tämä muuttaa salkussa
diff-from-to = Ennen: { $before }. Jälkeen: { $after }. Molemmat laskettu päivälle { $day }.
diff-folder = kansion tiedostot
diff-nothing = Salkussa ei muuttunut mitään.
diff-rest = Kaikki muu
diff-counts = { $changes ->
    [one] Yksi muutos
   *[other] { $changes } muutosta
}, { $closed ->
    [0] puutteita ei korjattu
    [one] yksi puute korjattu
   *[other] { $closed } puutetta korjattu
}, { $opened ->
    [0] uusia puutteita ei tullut
    [one] yksi uusi puute
   *[other] { $opened } uutta puutetta
}.
diff-also = myös näissä: { $missions }
diff-more = { $count ->
    [one] Ja yksi muutos lisää.
   *[other] Ja { $count } muutosta lisää.
} `wayfolio diff` luettelee ne kaikki.
diff-quiet = { $count ->
    [one] Sanoja tai yksityiskohtia muokattu yhdessä kirjauksessa
   *[other] Sanoja tai yksityiskohtia muokattu { $count } kirjauksessa
}
## Search

nav-search = Haku
search-title = Haku ja aakkosellinen luettelo
search-title-part = Aakkosellinen luettelo, sivu { $number }
search-about = Etsi kirjaus sen sisältämällä sanalla tai otsikon mukaan aakkosista.
search-label = Etsittävät sanat
search-results = Löytyi
search-found = { $count } löytyi
search-none = Missään ei ole näitä sanoja. Sanan alku voi löytää enemmän.
search-near = Missään ei ole näitä sanoja tällaisina. Näytetään lähimmät.
search-some = Missään ei ole kaikkia näitä sanoja. Näytetään ne, joissa on osa niistä.
search-failed = Hakua ei voitu ladata. Kaikki on alla aakkosjärjestyksessä.
search-all-kinds = Kaikki
search-finer = Mission, vaiheen tai paikan mukaan
search-more = Näytä lisää
search-az = Kaikki { $number } aakkosjärjestyksessä
search-parts = Luettelon sivut
kinds-milestone = Etapit

## Lists that filter and sort

th-tag = Asiasana
actions-of-stage = Toimet: { $stage }
actions-of-mission = Missio ja sen toimet: { $title }
lists-label = Toimien luettelot
lists-by-stage = Vaiheittain:
lists-by-mission = Missioittain:
list-part = { $title }, sivu { $number }
list-parts = Tämän luettelon sivut
list-before = Edellinen sivu
list-after = Seuraava sivu
filter-label = Näytä vain
filter-shown = { $shown }/{ $all } näkyvissä
filter-clear = Näytä kaikki
filter-open = Suodata ja järjestä kaikki { $count }
filter-failed = Luettelon muita sivuja ei voitu ladata.
filter-sort = Järjestä
filter-down = { $column }, lopusta alkaen
filter-as-listed = Luettelon järjestys
data-title-lessons = Opit
data-about-lessons = Mitä kokeiltiin ja odotettiin, mitä tapahtui ja mitä opittiin.
data-title-actors = Toimijat
data-about-actors = Ketkä ovat mukana.
data-title-places = Paikat
data-about-places = Missä se tapahtuu.
data-title-gaps = Puutteet
data-about-gaps = Mitä puuttuu, minkä säännön mukaan ja mikä korjaisi sen. Lauseet ovat englanniksi.
data-title-sources = Lähteet
data-about-sources = Jokainen lähde, ja mikä kustakin kirjauksesta perustuu siihen.
data-title-geojson = Paikat kartalla
data-about-geojson = Paikat ja niiden toimet GeoJSON-muodossa (RFC 7946). Paikalla, jonka sijaintia kukaan ei tiedä, ei ole sijaintia.
data-about-figures-of = Vain tämän tuloksen luvut.
data-column-mission = Missio.
data-column-title = Nimi, jonka ihmiset lukevat.
data-column-sources-title = Lähteen otsikko.
data-column-summary = Yksi tai kaksi lausetta siitä.
data-column-statement = Minkä pitää olla totta.
data-column-commitments-statement = Mitä on luvattu.
data-column-starts = Milloin se alkaa.
data-column-starts-day = Sen alun ensimmäinen päivä.
data-column-target = Tavoitepäivä.
data-column-progress-target = Viimeinen tavoite; vaihteluvälistä sen helpompi pää.
data-column-target-day = Sen tavoitteen viimeinen päivä.
data-column-status = Tavoitellaanko sitä yhä, ja miten se päättyi.
data-column-barriers-status = Onko se yhä tiellä.
data-column-enablers-status = Onko se olemassa.
data-column-commitments-status = Pitääkö se.
data-column-funding-status = Kuinka varma raha on.
data-column-ended = Milloin se päättyi.
data-column-result = Miten siinä kävi.
data-column-lessons-result = Miten odotukselle kävi.
data-column-steward = Toimija, joka huolehtii siitä.
data-column-headline = Tulos, joka edustaa sitä.
data-column-part-of = Minkä osa se on.
data-column-continues = Mistä se kasvoi.
data-column-places = Missä.
data-column-milestones = Kuinka monta etappia sillä on.
data-column-milestones-met = Kuinka moni niistä on saavutettu.
data-column-critical-path = Etappien ketju, jonka varassa se on, siinä järjestyksessä kuin niitä tarvitaan.
data-column-actions = Toimet, jotka edistävät sitä.
data-column-places-actions = Siellä olevat toimet.
data-column-outcomes = Sille tärkeät tulokset.
data-column-currency = Yhteissummien valuutta.
data-column-funding-currency = Summan valuutta.
data-column-need = Mitä vireillä olevien toimien arvioidaan maksavan.
data-column-disbursed = Mitä on maksettu; tyhjä, kun riveillä ei ole summaa.
data-column-committed = Mitä on luvattu sopimuksella.
data-column-pledged = Mitä on luvattu ilman sopimusta.
data-column-sought = Mitä on haettu.
data-column-gap = Mitä vireillä olevilta toimilta, joiden kustannus tunnetaan, puuttuu maksetun ja sopimuksella luvatun lisäksi.
data-column-gap-at-most = Voiko vaje olla pienempi, koska jollakin rivillä ei ole summaa.
data-column-tags = Sanoja, joilla sen löytää.
data-column-sdg = Kestävän kehityksen tavoitteet ja alatavoitteet, välissä välilyönti.
data-column-updated = Milloin joku viimeksi kävi sen läpi.
data-column-review-by = Milloin jonkun pitäisi seuraavan kerran käydä se läpi.
data-column-page = Sen sivu; sivuston juuresta, kun sivuston paikkaa ei tiedetä.
data-column-milestone = Etappi ja sen missio.
data-column-by = Sen määräaika, kuten se on kirjattu.
data-column-due = Sen määräaika: kuten kirjattu, muuten saavuttamispäivä tai mission tavoite.
data-column-tasks-due = Mihin mennessä.
data-column-due-day = Sen viimeinen päivä.
data-column-state = Sen tilanne laskettuna.
data-column-late-and-unserved = Onko se myöhässä ilman, että mikään edistää sitä.
data-column-critical = Onko se kriittisellä polulla.
data-column-is-met = Onko se saavutettu.
data-column-met = Milloin se saavutettiin, jos joku tietää.
data-column-is-dropped = Luovuttiinko siitä.
data-column-dropped = Milloin siitä luovuttiin, jos joku tietää.
data-column-why-dropped = Miksi siitä luovuttiin.
data-column-needs = Mitä on tultava ensin.
data-column-shown-by-event = Osoittaako sen tapahtuma ilman, että mitään lasketaan.
data-column-shown-by = Tulokset, jotka osoittavat sen.
data-column-advanced-by = Toimet, jotka edistävät sitä.
data-column-note = Huomautus.
data-column-barrier = Este ja sen missio.
data-column-severity = Kuinka paljon se painaa.
data-column-lever = Millä keinolla se hellittää tai vaikuttaa.
data-column-blocks = Etapit, jotka se estää.
data-column-answered-by = Toimet, jotka ratkovat sitä.
data-column-enabler = Mahdollistaja ja sen missio.
data-column-helps = Etapit, joita se auttaa.
data-column-answers = Esteet, joita se ratkoo.
data-column-number = Paikka luettelossaan, alkaen luvusta 1.
data-column-date = Milloin.
data-column-day = Se yksi päivä, jona päiväys lasketaan.
data-column-action = Toimi.
data-column-kind = Minkä lajin toimi se on.
data-column-figures-kind = Mikä luku on.
data-column-stage = Kuinka pitkällä se on.
data-column-reasons = Mistä sen tila seuraa.
data-column-declared = Mitä tiimi sanoo siitä.
data-column-declared-otherwise = Sanooko tiimi muuta kuin mitä on laskettu.
data-column-ends = Milloin se päättyy.
data-column-ends-day = Sen viimeinen päivä.
data-column-confirmed = Milloin sen vaiheen viimeksi tiedettiin pitävän paikkansa.
data-column-reached = Saavuttiko se sen, mitä varten se oli.
data-column-confidence = Kuinka varmaa se on.
data-column-horizon = 1 parantaa nykyistä, 2 rakentaa siltaa, 3 muuttaa perusteita.
data-column-facet = Innovaation laji (OECD OPSI).
data-column-risk = Kuinka todennäköisesti se epäonnistuu.
data-column-impact = Kuinka paljon se muuttaa onnistuessaan.
data-column-rank = Pisteet, jotka antavat sille sijan.
data-column-missions = Missiot, joita se edistää tai koskettaa.
data-column-lessons = Sitä koskevat opit.
data-column-cost = Arvioitu kokonaissumma.
data-column-cost-currency = Kustannuksen valuutta.
data-column-stopped = Milloin se lopetettiin.
data-column-stopped-how = Millä tavalla.
data-column-stopped-why = Miksi.
data-column-stopped-by = Toimija, joka päätti.
data-column-stopped-at = Vaihe, jonka se oli saavuttanut.
data-column-strength = Kuinka paljon se merkitsee sille.
data-column-outcome = Tulos.
data-column-effect = Mihin suuntaan; tyhjä tarkoittaa tuloksen toivottua suuntaa.
data-column-amount = Kuinka paljon; tyhjä, kun kukaan ei ole julkaissut sitä.
data-column-moves-amount = Kuinka paljon, tuloksen yksikössä.
data-column-unit = Mitä luku laskee.
data-column-is-done = Onko se tehty; tyhjä, kun kukaan ei ole kirjannut sitä.
data-column-done = Milloin se tehtiin, jos joku tietää.
data-column-actor = Toimija; tyhjä, kun ketään ei vielä ole.
data-column-role = Missä roolissa.
data-column-agreed = Milloin se annettiin tai sitä ensi kerran haettiin.
data-column-agreed-day = Sen ensimmäinen päivä.
data-column-record = Kirjaus ja sen laji.
data-column-from = Toimija, joka antaa sen.
data-column-from-name = Joku ilman kirjausta, joka antaa sen.
data-column-via = Toimija, joka saa sen ensin tai on sen velkaa.
data-column-capital = Kenen rahaa se on.
data-column-instrument = Missä muodossa se tulee.
data-column-first-day = Päiväyksen ensimmäinen päivä.
data-column-last-day = Päiväyksen viimeinen päivä.
data-column-conditions = Millä ehdoilla.
data-column-direction = Onko enemmän vai vähemmän parempi; watch: sitä ei koskaan arvioida.
data-column-level = Onko se se, mitä tehtiin, mikä muuttui vai mitä siitä seurasi.
data-column-every = Kuinka usein se pitäisi mitata (ISO 8601).
data-column-method = Minkä säännön mukaan sitä arvioidaan.
data-column-judged-by = Arvioitava sarja, jos sellainen on nimetty.
data-column-better-state = Parempi tila, kun lähteet ovat eri mieltä.
data-column-stale = Onko uusin mittaus liian vanha.
data-column-newest-date = Uusimman huomioon otetun mittauksen päiväyksen keskikohta.
data-column-newest-low = Uusin luku; kun lähteet ovat eri mieltä, matalin.
data-column-newest-high = Uusin luku; kun lähteet ovat eri mieltä, korkein.
data-column-moved-by = Toimet, joiden pitäisi vaikuttaa siihen.
data-column-shows = Etapit, jotka se osoittaa.
data-column-value = Kuinka paljon.
data-column-low = Vaihteluvälin alapää; yksinään: vähintään.
data-column-high = Vaihteluvälin yläpää; yksinään: enintään.
data-column-approximate = Onko luku likimääräinen.
data-column-series = Laskutapa.
data-column-figures-mission = Missio, jonka tavoite se on; tyhjä, kun se koskee kaikkia.
data-column-progress-mission = Missio, jonka tavoitteiden mukaan sitä arvioidaan; tyhjä, kun tavoitteet koskevat kaikkia.
data-column-scenario = Skenaario, johon se kuuluu.
data-column-sources = Lähteiden osoitteet, välissä välilyönti.
data-column-rule = Käytetty sääntö; tyhjä, kun mitään ei voitu käyttää.
data-column-gaps-rule = Sääntö, joka löysi sen.
data-column-start-date = Päivä, josta vaadittu viiva alkaa.
data-column-start = Mistä se alkaa.
data-column-expected-today = Mitä tiedoston päivänä vaaditaan.
data-column-difference-today = Uusin luku miinus se.
data-column-target-date = Viimeisen tavoitteen päivä.
data-column-if-trend-holds = Mihin siihen mennessä päädytään, jos kaikki jatkuu kuten tähän asti.
data-column-lesson = Oppi.
data-column-learned = Mitä opittiin, yhtenä lauseena.
data-column-tried = Mitä kokeiltiin.
data-column-expected = Mitä odotettiin.
data-column-happened = Mitä tapahtui.
data-column-next = Mitä pitäisi tehdä seuraavaksi.
data-column-voice = told: mukana olleiden kertoma; read: päätelty tiedostoista.
data-column-about = Kirjaukset, joita se koskee.
data-column-evidence = Tulokset, joihin se perustuu.
data-column-evidence-elsewhere = Osoitteet, joihin se perustuu, välissä välilyönti.
data-column-led-to = Toimet, joita se muutti tai joita siitä alkoi.
data-column-authors = Kuka sen kirjasi.
data-column-type = Millainen taho se on.
data-column-url = Sen oma sivusto.
data-column-sources-url = Missä sen voi lukea.
data-column-commitments = Kuinka monta sitoumusta se on antanut tai siltä haetaan.
data-column-place = Paikka.
data-column-latitude = Astetta pohjoiseen (WGS 84).
data-column-longitude = Astetta itään (WGS 84).
data-column-geometry = GeoJSON-tiedosto, joka piirtää sen, sisällön joukossa.
data-column-precision = Kuinka hyvin sijainti tunnetaan.
data-column-places-missions = Siellä olevat missiot.
data-column-actors = Siellä olevat toimijat.
data-column-closers = Toimijat, jotka voisivat korjata sen, lähin ensin.
data-column-close-by = Mikä korjaisi sen.
data-column-message = Mitä puuttuu, englanniksi.
data-column-hint = Mikä korjaisi sen, sanoin, englanniksi.
data-column-source-file = Tiedosto, joka korjattaisiin.
data-column-line = Sen rivi, alkaen luvusta 1.
data-column-part = Mikä kirjauksesta perustuu siihen; tyhjä, kun kaikki.
data-column-publisher = Kuka sen julkaisi.
data-column-accessed = Milloin se luettiin.
data-column-archived = Pysyvä kopio.
data-column-supports = Mitä se tukee.
data-column-weak = Pitävätkö toimittajat sitä heikkona.
data-column-actions-confidence = Kuinka varma tiimi on.
