### Dansk. Hver vending kaldes ved sit navn; { $… } er pladser, der fyldes ud.

## Numbers, dates, money
percent = { $number }{"\u00A0"}%
about = ca. { $what }
million = { $number }{"\u00A0"}mio.
money = { $amount }{"\u00A0"}{ $currency ->
    [DKK] kroner
    [EUR] euro
   *[other] { $currency }
  }
list-comma = {", "}
list-semicolon = {"; "}
date-decade = { $year }’erne
date-between = { $start }–{ $end }
date-from = siden { $start }
date-until = indtil { $end }
# Antal, der læses bedre som ord; resten siges i tal.
count-1 = en
count-2 = to
count-3 = tre
count-4 = fire
count-5 = fem
count-6 = seks
count-7 = syv
count-8 = otte
count-9 = ni

## Frame
# The tag of the language that this file is in, and its name in itself.
language-of = da
language-name = Dansk
not-translated = Ikke oversat endnu: { $language }
language-label = Sprog
skip = Gå til indholdet
nav-label = Hovedmenu
crumbs-label = Her er du
theme-label = Farver
theme-device = Som enheden
theme-light = Lys
theme-dark = Mørk
nav-home = Forside
nav-missions = Missioner
nav-actions = Indsatser
nav-progress = Fremdrift
nav-outcomes = Resultater
nav-lessons = Erfaringer
nav-money = Penge
nav-gaps = Mangler
nav-people = Aktører
nav-places = Steder
nav-map = Kort
nav-calendar = Kalender
foot-portfolio = Denne portefølje
foot-ways = Måder at se den på
foot-mend = Ret noget
foot-edit = Ret denne side i arkivet
foot-source = Siden er skrevet i
foot-contact = Skriv til dem, der passer den
foot-gaps = Hvad der mangler
foot-computed = Beregnet for { $day } ud fra filer, som alle må læse.
foot-license = Tekst og data: { $license }.
foot-made = Lavet med wayfolio.
not-found-title = Her er ingen side
not-found-about = Adressen kan være skrevet forkert, eller siden kan være flyttet. Herfra kan du komme videre:
moved-title = Siden er flyttet
moved-link = Gå til dens nye adresse
draft-label = Kladde.
draft-about = Denne post er ikke offentliggjort endnu.

## Words that stand in many places
today = i dag
none = ingen
no-figure = intet tal
not-given = ikke oplyst
not-known = vides ikke
not-named = ingen nævnt
nobody-named = ingen nævnt
nobody-yet = Ingen endnu
nothing-here = Intet her.
show-more = Vis { $count_words } mere
no-mission = Tjener ingen mission
about-word = om
in-words = Sådan står det, i ord
at-least = mindst { $what }
at-most = højst { $what }
due = frist { $date }
runs-from-to = { $start } til { $end }
runs-from = siden { $start }
runs-begun = begyndt { $start }, slut ikke kendt
runs-by = senest siden { $date }
runs-to = indtil { $end }
part-of = En del af
parts = Dens dele
continues = Voksede ud af
continued-by = Blev til
shows = Viser
see-also = Se også
contents-title = På denne side
other-pages = Flere sider
currency-millions = mio. { $currency ->
    [DKK] kroner
    [EUR] euro
   *[other] { $currency }
  }
sources-title = Kilder
sources-count = { $count ->
    [one] 1 kilde
   *[other] { $number } kilder
  }
outcomes-also = Tælles også
sources-refs = { $count ->
    [one] kilde
   *[other] kilder
  }
source-weak = svag kilde
source-accessed = læst { $date }
source-archived = arkiveret kopi
sources-differ = Kilderne er uenige; begge ender vises.
disputed-title = Hvor kilderne er uenige
disputed-about = Begge sider bevares. Beregningerne bruger den værdi, der står i selve posten.
disputed-label = Omstridt:
kind-mission = mission
kind-action = indsats
kind-outcome = resultat
kind-lesson = erfaring
kind-actor = aktør
kind-place = sted
kind-milestone = milepæl
kinds-mission = Missioner
kinds-action = Indsatser
kinds-outcome = Resultater
kinds-lesson = Erfaringer
kinds-actor = Aktører
kinds-place = Steder
kinds-page = Sider
count-records = { $count ->
    [one] 1 post
   *[other] { $number } poster
  }
level-low = lav
level-medium = middel
level-high = høj
tags-title = Emneord
tags-lede = De ord, som posterne er mærket med, og hvor mange poster der bærer hvert af dem.
tag-title = Mærket »{ $tag }«

## Heads of tables
th-about = Om
th-action = Indsats
th-action-state = Indsatsen
th-all = I alt
th-amount = Beløb
th-answered = Besvaret af
th-barrier = Barriere
th-belongs = Hører til
th-blocks = Spærrer for
th-capital = Kapital
th-kind = Art
th-close = Luk den
th-closed-by = Kunne lukkes af
th-confidence = Tillid
th-confirmed = Senest bekræftet
th-cost = Pris
th-date = Dato
th-effect = Virkning
th-every = Tælles
th-facet = Facet
th-figure = Tal
th-for = Til
th-from = Fra
th-funds = Betaler for
th-gap-kind = Slags mangel
th-halted = Standset
th-horizon = Horisont
th-impact = Virkning
th-instrument = Form
th-kept = Status
th-lead = Leder
th-leads = Leder
th-lever = Slags
th-lines = Poster
th-live = I gang
th-milestones = Milepæle
th-missing = Det, der mangler
th-mission = Mission
th-missions = Missioner
th-newest = Nyeste
th-notes = Noter og kilder
th-outcome = Resultat
th-place = Sted
th-position = Placering
th-promise = Tilsagn
th-promises = Tilsagn
th-result = Udfald
th-risk = Risiko
th-role = Rolle
th-rule = Regel
th-rule-where = Regel, og hvor
th-runs = Løber
th-runs-in-to = Løber ind i
th-series = Talt som
th-serving = Tjener
th-severity = Alvor
th-site = Egen hjemmeside
th-stage = Trin
th-stake = På spil
th-start = Start
th-state = Status
th-strength = Hvor stærkt
th-sure = Hvor sikkert
th-target = Mål
th-today = Afstand til mærket
th-unit = Enhed
th-what = Hvad
th-who = Hvem
th-year = År
fact-goals = Verdensmål
fact-updated = Senest opdateret
fact-review = Næste gennemgang

## States
state-met = nået
state-on-track = efter planen
state-close = tæt på
state-off-track = bagud
state-wrong-way = forkert vej
state-missed = ikke nået
state-no-target = intet mål
state-no-data = ingen tal
state-watched = følges
state-stale = intet nyere tal
state-target-ahead = forude
state-target-met = nået
state-target-missed = ikke nået
state-target-unknown = vides ikke
state-target-unjudged = ikke bedømt
state-dropped = opgivet
state-late = forsinket
state-late-unserved = forsinket, ingen indsats
state-unserved = ingen indsats
state-at-risk = i fare
state-not-started = ikke begyndt
state-blocked = spærret
state-unknown = ukendt
state-operating = i drift
state-completed = færdig
state-paused = på pause
state-stopped = standset
state-commitment-wanted = åbent
state-commitment-proposed = foreslået
state-commitment-agreed = aftalt
state-commitment-delivering = indfries
state-commitment-delivered = indfriet
state-commitment-withdrawn = trukket tilbage
state-commitment-refused = afslået
state-expectation-confirmed = forventningen holdt
state-expectation-refuted = forventningen holdt ikke
state-expectation-mixed = blandet udfald
state-expectation-unclear = uklart udfald
state-mission-active = aktiv
state-mission-reached = nået
state-mission-partly-reached = delvis nået
state-mission-missed = ikke nået
state-mission-ended = afsluttet
state-severity-error = fejl
state-severity-warning = advarsel
state-severity-note = bemærkning

## Front page and missions
home-missions = { $count ->
    [0] , ingen er afsluttet endnu
   *[other] , { $count_words } af dem afsluttet
  }
home-actions = { $count ->
    [0] , ingen af dem standset
   *[other] , { $count_words } af dem standset
  }
home-outcomes = { $count ->
    [0] , alle med et nyere tal
   *[other] , { $count_words } uden et nyere tal
  }
home-lessons = { $count ->
    [0] , alle førte til en indsats
   *[other] , { $count_words } har ikke ført til nogen indsats endnu
  }
home-gaps = { $count ->
    [0] , ingen på en kritisk vej
   *[other] , { $count_words } på en kritisk vej
  }
home-net = { $count ->
    [one] Én mission på en tidslinje
   *[other] { $count_start } missioner på én tidslinje
  }
home-net-about = Hver linje løber fra en missions start til dens mål. Årene, der kommer, er tegnet bredere end dem, der er gået. En fyldt station er nået, en rude er forsinket, en stiplet ring har ingen indsats; et tal nedenunder tæller flere, der står sammen.
net-finding = { $title }: { $count ->
    [0] ingen milepæle
    [one] én milepæl, { $states }
   *[other] { $count } milepæle: { $states }
  }
no-lessons = Der er ikke skrevet nogen erfaring ned endnu.
home-stories = Nyeste historier
home-gaps-title = Største mangler
all-lessons = Alle erfaringer
all-gaps = { $count ->
    [one] Den ene mangel
   *[other] Alle { $number } mangler
  }
all-gaps-link = Alle mangler
no-gaps = Der er ikke fundet nogen mangel.
no-gaps-here = Der er ikke fundet nogen mangel ved denne mission.
doors-title = Tre veje ind
door-manager = Trækker det hele i samme retning?
door-manager-about = For dem, der styrer: hvad der er forsinket, og hvad der hænger på hvad.
door-investor = Hvad er betalt, og hvad er i fare?
door-investor-about = For dem, der finansierer: penge efter kilde og sikkerhed, og hvad der kunne komme i gang som det næste.
door-designer = Hvad blev prøvet, og hvordan gik det?
door-designer-about = For naboer og for andre steder: historierne, også dem, der ikke lykkedes.
missions-lede = { $count ->
    [0] Der er ikke skrevet nogen mission ned endnu.
    [one] Én mission: et mål, en vej, der er planlagt baglæns fra det, og det, der mangler på vejen.
   *[other] { $count_start } missioner, { $ended ->
        [0] alle er stadig i gang.
        [one] én af dem er afsluttet.
       *[other] { $ended_words } af dem er afsluttet.
      } Hver har et mål, en vej, der er planlagt baglæns fra det, og noget, der mangler på vejen.
  }
missions-table = Missionerne som tabel
mission-target = mål { $date }
steward = ansvarlig:
pathway-title = Vejen herfra
pathway-title-target = Vejen til { $date }
pathway-none = Der er ikke skrevet nogen trin ned endnu.
pathway-ended = Denne mission er afsluttet. Dette var dens trin.
pathway-all-met = Hvert trin på den kritiske vej er nået.
pathway-next = Målet venter først på »{ $title }«. Det er det næste trin på den kritiske vej, der ikke er nået: den længste kæde af trin, der har brug for hinanden.
pathway-next-declared = Målet venter først på »{ $title }«. Det er det næste trin, der ikke er nået, på den vej, som missionen selv kalder kritisk.
milestones-by-state = Milepæle efter status
milestones-word = { $count ->
    [one] milepæl:
   *[other] milepæle:
  }
line-main = Den kritiske vej til målet
line-main-ended = Hovedlinjen
line-main-declared = Den kritiske vej, som missionen angiver den
line-joins = Gren, der støder til ved »{ $title }«
line-joins-target = Gren, der støder til ved målet
barrier-label = Barriere:
barrier-open = står
barrier-easing = giver efter
barrier-removed = fjernet
barrier-answered = besvaret af
enablers-title = Det, der hjælper
th-helps = Hjælper
barriers-title = Barrierer
answered-by-nothing = intet besvarer den
enabler-missing = Mangler
enabler-emerging = På vej
enabler-in-place = På plads
lever-policy = politik
lever-finance = finansiering
lever-technology = teknik
lever-infrastructure = infrastruktur
lever-capability = kunnen
lever-culture = kultur
lever-governance = styring
lever-data = data
no-action-runs-in = Ingen indsats løber ind her.
shown-by = Vises af
other-actions = Indsatser for missionen som helhed
other-actions-about = De tjener missionen eller flytter et af dens resultater, og løber ikke ind i nogen af dens milepæle.
events-title = Hvad der skete
gaps-on-mission = Mangler ved denne mission
who-takes-part = Hvem der er med
role-count-lead = { $count ->
    [one] leder 1
   *[other] leder { $number }
  }
role-count-partner = { $count ->
    [one] partner i 1
   *[other] partner i { $number }
  }
role-count-funder = { $count ->
    [one] betaler for 1
   *[other] betaler for { $number }
  }
role-count-support = { $count ->
    [one] støtter 1
   *[other] støtter { $number }
  }
role-count-permit = { $count ->
    [one] tillader 1
   *[other] tillader { $number }
  }
role-count-objects = { $count ->
    [one] er imod 1
   *[other] er imod { $number }
  }

## Actions
actions-lede = { $count ->
    [0] Der er ikke skrevet nogen indsats ned endnu.
    [one] Én indsats, { $live ->
        [0] som ikke er i gang nu.
       *[other] som er i gang nu.
      }
   *[other] { $count_start } indsatser, { $live ->
        [0] ingen af dem i gang nu.
       *[other] { $live_words } af dem i gang: fra idé til arbejde, der udføres.
      }
  }
actions-table = Alle indsatser
action-kind-project = projekt
action-kind-programme = program
action-kind-experiment = forsøg
action-kind-policy = politik
action-kind-campaign = kampagne
action-kind-infrastructure = anlæg
action-kind-service = tjeneste
action-kind-study = undersøgelse
stage-idea = Idé
stage-design = Udformning
stage-ready = Klar
stage-underway = Undervejs
stage-operating = I drift
stage-completed = Færdig
stage-paused = På pause
stage-stopped = Standset
stage-about-idea = Nogen har foreslået den.
stage-about-design = Nogen er ved at finde ud af hvordan.
stage-about-ready = Den kunne begynde.
stage-about-underway = Den bliver udført.
stage-about-paused = Den venter.
reached-fully = Den nåede det, den var til for.
reached-partly = Den nåede en del af det, den var til for.
reached-no = Den nåede ikke det, den var til for.
reached-unclear = Ingen kan sige, om den nåede det, den var til for.
horizon-1 = 1, forbedrer det, der er
horizon-2 = 2, en bro til noget andet
horizon-3 = 3, forvandler
facet-enhancement = forbedrende
facet-mission-oriented = missionsdrevet
facet-adaptive = tilpassende
facet-anticipatory = forudseende
team-says = Holdet siger
files-say = Filerne siger
reason-unconfirmed = Dens trin blev senest bekræftet i { $date }, og det er for længe siden.
reason-past-end = Den skulle være slut senest { $date }.
reason-task-past-due = »{ $task }« havde frist { $date } og er ikke gjort.
reason-needed-stopped = Den har brug for »{ $title }«, som blev standset, og intet fører den videre.
reason-barrier = Barrieren »{ $title }« står foran alt, hvad den fremmer.
reason-needed-late = Den har brug for »{ $title }«, som er forsinket.
reason-no-lead = Ingen har sagt ja til at lede den inden for seks måneder fra dens start.
reason-underfunded = Mindre end halvdelen af dens pris er dækket inden for et år fra dens start.
moves-forward = Hvad den bringer videre
effect-up = op
effect-down = ned
effect-watch = flytter det
effect-increases = op
effect-decreases = ned
effect-by = { $effect }, med { $amount }
answers = Svarer på
needed-by = Nødvendig for
led-from = Kom af
needs-first = Hvad der må komme først
who-promised = Hvem der har lovet hvad
no-promises = Ingen er nævnt endnu.
role-lead = leder
role-partner = partner
role-funder = betaler
role-support = støtte
role-permit = tilladelse
role-objects = modstander
tasks-title = Opgaver
task-done = gjort
what-was-learned = Hvad man lærte
nothing-learned = Der er ikke skrevet noget ned om, hvad man lærte af den.
nothing-learned-mission = Der er ikke skrevet nogen erfaring ned fra denne mission endnu.
stopped-heading = Sådan standsede den
stopped-dropped = Opgivet
stopped-rejected = Afvist
stopped-replaced = Afløst af en anden
stopped-ended = Ophørt
stopped-by = af
stopped-by-date = senest { $date }
stopped-at = på trinnet »{ $stage }«
stopped-title = Standset, og hvorfor
stopped-lede = { $count ->
    [0] Ingen indsats er blevet standset
    [one] Én indsats er blevet standset
   *[other] { $count_start } indsatser er blevet standset
  }{ $paused ->
    [0] .
    [one] , og én venter.
   *[other] , og { $paused_words } venter.
  } Det, der ikke virkede, fortælles lige så ligefremt som det, der gjorde.
stopped-these = Standset
paused-title = Venter
dropped-title = Opgivne milepæle
pipeline-title = På vej
pipeline-lede = { $count ->
    [0] Intet er i gang eller venter.
    [one] Én indsats er i gang eller venter, et sted mellem idé og arbejde, der udføres.
   *[other] { $count_start } indsatser er i gang eller venter, fra idé til arbejde, der udføres.
  }
pipeline-formula = Rækkefølgen inden for et trin følger af point, som hver indsats viser; ved lige mange afgør filens navn.
pipeline-formula-impact = Virkning: 6, når den er høj, 4 middel, 2 lav, 0, når ingen har sagt det.
pipeline-formula-ready = Parathed, op til 5: 1 for en leder, der har sagt ja; 2, når det, der er bevilget og udbetalt, dækker prisen, 1, når det dækker halvdelen; 1, når alt, den først har brug for, er i drift eller færdigt; 1, når ingen barriere står foran de milepæle, den har tilbage.
pipeline-formula-milestones = Milepæle: 2 for hver, der ikke er nået, og som den tjener, 4 for en på en kritisk vej.
pipeline-more = { $count ->
    [one] En mere er ikke nævnt her.
   *[other] { $number } flere er ikke nævnt her.
  }
points = { $count ->
    [one] 1 point
   *[other] { $number } point
  }
points-impact = Virkning { $level }: { $points }
points-ready = Klar { $points } af { $most }: { $why }
points-milestones = { $count ->
    [0] Tjener ingen milepæl, der mangler: 0
    [one] Tjener én milepæl, der mangler{ $critical ->
        [0] {""}
       *[other] , på en kritisk vej
      }: { $points }
   *[other] Tjener { $count_words } milepæle, der mangler{ $critical ->
        [0] {""}
       *[other] , { $critical_words } på en kritisk vej
      }: { $points }
  }
ready-lead = leder har sagt ja
ready-no-lead = ingen leder har sagt ja
ready-money-full = prisen er dækket
ready-money-half = halvdelen af prisen er dækket
ready-money-less = under halvdelen af prisen er dækket
ready-money-unknown = pengene kendes ikke
ready-waits = { $count ->
    [0] venter ikke på noget
    [one] venter på én indsats
   *[other] venter på { $count_words } indsatser
  }
ready-barriers = { $count ->
    [0] ingen barriere i vejen
    [one] én barriere i vejen
   *[other] { $count_words } barrierer i vejen
  }
lead-is = Leder:

## Outcomes
progress-lede = { $count ->
    [0] Der er ikke skrevet noget resultat ned endnu.
    [one] Der er ét resultat. { $met ->
        [0] Det har ikke nået noget mål
       *[other] Det har nået sit mål
      }{ $stale ->
        [0] .
       *[other] , og det har intet nyere tal.
      }
   *[other] Af { $count_words } resultater har { $met ->
        [0] ingen
        [one] ét
       *[other] { $met_words }
      } nået målet, { $behind ->
        [0] ingen
        [one] ét
       *[other] { $behind_words }
      } er bagud, og { $stale ->
        [0] alle har et nyere tal.
        [one] ét har intet nyere tal.
       *[other] { $stale_words } har intet nyere tal.
      }
  }
progress-none = { $count ->
    [one] Ét af dem har slet intet tal.
   *[other] { $count_start } af dem har slet intet tal.
  }
direction-up = mere er bedre
direction-down = mindre er bedre
direction-watch = følges, bedømmes aldrig
result-output = niveau: ydelse
result-outcome = niveau: resultat
result-impact = niveau: virkning
every-year = hvert år
every-years = hvert { $number }. år
every-months = { $count ->
    [one] hver måned
   *[other] hver { $number }. måned
  }
every-days = hver { $number }. dag
key-start = hvor det begyndte
key-required = hvad der kræves, og målet
key-measured = hvad der blev målt
key-disagree = kilderne er uenige: begge ender vises
key-stale = intet nyere tal
figures-title = Tallene bag billederne
figures-about = Det nyeste tal for hvert resultat, hvor langt det er fra mærket for i dag, og hvor langt fra det sidste mål, hvis udviklingen fra start til nyeste tal holder. Hvert resultat har sin egen side med alle tal, deres kilder og en CSV-fil.
figures-csv = Disse tal som CSV
figure-target = mål
figure-measured = målt
figure-start = start
no-figures-yet = Der er ikke skrevet noget tal ned endnu.
all-figures = Alle tal
all-figures-link = Alle tal og deres kilder
chart-title = Billedet
chart-target = { $figure } i { $year }
chart-mark = denne erfaring
chart-hatched = Skraveret: intet nyere tal.
chart-finding = { $title }: nyeste tal { $newest }; { $state }. { $target }
chart-finding-target = Mål { $figure }, { $date }.
rule-linear = Bedømt langs en ret linje.
rule-growth = Bedømt efter årlig vækst.
rule-name-linear = lineær
rule-name-growth = vækst
rule-none = ingen
scale-cut = Skalaen begynder ikke ved nul.
watched-only = Vises, bedømmes aldrig.
no-newer-figure = Der blev ikke fundet noget nyere tal.
or-better = eller, efter den bedre kilde,
judged-series = Bedømt efter
judged-linear = På den rette linje fra start til mål var mærket på det tidspunkt { $expected }. Tallet ligger { $difference } { $side ->
    [below] under
   *[above] over
  } det, hvilket er { $percent } af den ventede vej.
judged-growth = Efter årlig vækst var mærket på det tidspunkt { $expected }. Tallet ligger { $difference } { $side ->
    [below] under
   *[above] over
  } det og voksede med { $percent } af den krævede takt.
judged-today = Mærket for i dag er { $expected }; det nyeste tal ligger { $difference } { $side ->
    [below] under
   *[above] over
  } det.
# The trend runs from the start to the newest figure; if it holds …
judged-trend = { $case ->
    [reached] Hvis udviklingen siden { $since } holder, nås målet på { $target } for { $year }.
    [nothing] Hvis udviklingen siden { $since } holder, er der intet tilbage i { $year }; målet er { $target }.
   *[short] Hvis udviklingen siden { $since } holder, ender det på { $figure } i { $year }, { $difference } { $side ->
        [below] under
       *[above] over
      } målet på { $target }.
  }
percentage-points = { $one ->
    [true] { $number } procentpoint
   *[false] { $number } procentpoint
  }
caption-today = { $difference } { $side ->
    [below] under
   *[above] over
  } mærket for i dag.
caption-trend = Hvis udviklingen holder: { $what }.
trend-short = { $case ->
    [reached] målet for { $year } nås
    [nothing] intet tilbage i { $year }
   *[short] { $difference } { $side ->
        [below] under
       *[above] over
      } målet for { $year }
  }
gap-today = { $difference } { $side ->
    [below] under
   *[above] over
  } { $expected }
key-trend = hvis udviklingen fra start til nyeste holder
key-scenario = et scenarie
progress-csv = Hvordan hvert resultat står, som CSV
judged-state-met = Målet er nået.
judged-state-on-track = Det følger med det, der kræves.
judged-state-close = Det er tæt på det, der kræves.
judged-state-off-track = Det er bagud i forhold til det, der kræves.
judged-state-wrong-way = Det bevæger sig væk fra den ønskede retning.
judged-state-missed = Målets dag er gået, og det blev ikke nået.
judged-state-no-target = Ingen har sat et mål, så det bliver ikke bedømt.
judged-state-no-data = Der er intet tal at bedømme det efter.
judged-state-watched = Det vises, men bedømmes aldrig.
judged-better-denies = Efter den gunstigste kilde er det ikke tilfældet.
scenario-label = Scenarie:
moved-by = Hvad der skulle flytte det
moved-by-nothing = Ingen indsats i denne portefølje siger, at den flytter det.

## Lessons
lessons-lede = { $count ->
    [0] Der er ikke skrevet nogen erfaring ned endnu.
    [one] Én erfaring, { $unused ->
        [0] og den førte til en indsats.
       *[other] og den har ikke ført til nogen indsats i denne portefølje endnu.
      }
   *[other] { $count_start } erfaringer, fra det, der virkede, og det, der ikke gjorde. { $unused ->
        [0] Hver af dem har ført til en indsats.
        [one] Én har ikke ført til nogen indsats i denne portefølje endnu.
       *[other] { $unused_start } har ikke ført til nogen indsats i denne portefølje endnu.
      }
  }
led-to = { $count ->
    [0] har ikke ført til noget endnu
    [one] førte til én indsats
   *[other] førte til { $count_words } indsatser
  }
arc-tried = Hvad blev prøvet
arc-expected = Hvad ventede man
arc-happened = Hvad skete der
arc-learned = Hvad lærte man
arc-next = Hvad kommer så
arc-led-to = Det førte til
arc-led-to-nothing = Ingen indsats i denne portefølje tager det op endnu.
arc-gap = Det står som en mangel.
told-by = Fortalt af
voice-told = dem, der var med
voice-read = porteføljens redaktører, ud fra kilderne
rests-on = Bygger på
meanwhile = Imens: { $title }

chains-title = Hvad erfaringer førte til
chains-about = Hver linje begynder med en erfaring og løber til de indsatser, som den ændrede eller satte i gang, og til det, man lærte af dem. Tynde linjer fører til resultater, som en indsats skulle flytte; de siger ikke, at det skete.
chains-others = Flere erfaringer, der førte til noget
chains-more = { $count ->
    [one] En mere førte til noget; dens egen side viser hvad.
   *[other] { $count_start } flere førte til noget; deres egne sider viser hvad.
  }
chain-title = Hvad den førte til
chain-about = Fra denne erfaring til de indsatser, som den ændrede eller satte i gang, og til det, man lærte af dem. Tynde linjer fører til resultater, som en indsats skulle flytte; de siger ikke, at det skete.
chain-list = Det samme som en liste
chain-again = fortalt ovenfor
chain-more = og { $count } mere
chain-finding = { $title } førte til { $actions ->
    [one] én indsats
   *[other] { $actions_words } indsatser
  }{ $lessons ->
    [0] {""}
    [one] {", én erfaring mere"}
   *[other] {", "}{ $lessons_words } erfaringer mere
  }{ $outcomes ->
    [0] {""}
    [one] {", ét resultat, der skulle flytte sig"}
   *[other] {", "}{ $outcomes_words } resultater, der skulle flytte sig
  }

## Money
all-capital = Al kapital
capital-public = Offentlig
capital-private = Privat
capital-community = Borgernes egen
capital-mixed = Ikke delt op
instrument-grant = tilskud
instrument-prize = præmie
instrument-loan = lån
instrument-reimbursable-grant = tilskud, der betales tilbage
instrument-equity = egenkapital
instrument-shares = andele
instrument-guarantee = garanti
instrument-own-funds = egne midler
instrument-in-kind = i naturalier
instrument-tax = skat
instrument-tariff = afregningspris
instrument-unknown = vides ikke
funding-disbursed = udbetalt
funding-committed = bevilget
funding-pledged = lovet
funding-sought = søgt
funding-refused = afslået
funding-nobody = ingen spurgt endnu
funding-via = gennem
funding-lines = Post for post
chart-need = behov: { $amount }
chart-disbursed = { $amount } udbetalt
chart-committed = { $amount } bevilget
chart-pledged = { $amount } lovet
chart-sought = { $amount } søgt
money-lede = { $total } er registreret. Den største del er { $capital ->
    [Offentlig] offentlig kapital
    [Privat] privat kapital
   *[other] { $capital } kapital
  }, { $share }.{ $unknown ->
    [0] {""}
    [one] {" "}Yderligere én kilde kendes uden sit beløb.
   *[other] {" "}Yderligere { $unknown_words } kilder kendes uden deres beløb.
  }
money-lede-none = Der er ikke registreret noget beløb endnu.
money-disbursed = { $amount } er udbetalt.
money-promised = { $amount } er bevilget eller lovet.
money-sought = { $amount } er søgt.
money-no-amounts = Kilder er nævnt, men ingen har offentliggjort et beløb.
money-none = Der er ikke registreret nogen penge.
money-lines-without-amount = { $count ->
    [one] Yderligere én post har intet offentliggjort beløb.
   *[other] Yderligere { $count_words } poster har intet offentliggjort beløb.
  }
money-table-caption = Det samme i tal, { $unit }.
money-years = Løbende priser, { $years }.
money-need = Behov i indsatser, der er i gang
money-of-need = Heraf til indsatser i gang, der nævner en pris
money-at-most = (højst)
money-others = I andre valutaer, ikke lagt sammen:
money-converted = Nogle beløb er omregnet efter en dateret kurs.
money-shared = { $count ->
    [one] En af disse indsatser tjener også en anden mission; dens penge vises også der.
   *[other] { $count_start } af disse indsatser tjener også andre missioner; deres penge vises også der.
  }
money-shared-short = { $count ->
    [one] én indsats delt med en anden mission
   *[other] { $count_words } indsatser delt med andre missioner
  }
money-whole-mission = For missionen som helhed
all-money = Alle penge
money-all-title = Behov over for kapital
money-all-about = I { $unit } og i hver kildes priser. Jo fyldigere bjælken er, jo sikrere er pengene.
money-every-mission = Hver mission
money-missions-caption = I { $unit }. Beløb, som ingen har offentliggjort, er udeladt af summerne; posten tæller stadig som en kilde.
money-asks = Hvad der søges, og hos hvem
money-asks-none = Der søges ikke om noget for tiden.
money-concentrated = Hvem det hænger på
money-concentrated-none = Ingen mission med fire eller flere kendte poster får mere end halvdelen af sine penge fra én kilde.
money-refused = Søgt og ikke fundet
money-lines = Hver post
money-lines-about = De største først. Noter og kilder står ved hver indsats.
money-instruments = Efter form
money-instruments-about = Den form, som pengene kommer i, i { $unit }.
money-years-title = Behov over for penge, år for år
money-years-about = I { $unit }. Behovet er prisen på indsatser, der er i gang: det hele i det år, en indsats begynder, eller fordelt jævnt over årene fra start til slut, hvor begge kendes. Penge hører til året for deres dato, fordelt jævnt, hvor den dækker flere år; de omfatter også penge til det, der allerede er bygget.
money-years-no-need = Ingen indsats i gang nævner sin pris, så intet år viser et behov.
money-costs-unknown = { $count ->
    [one] En indsats i gang nævner ingen pris; hvad den har brug for, er ikke med i disse tal.
   *[other] { $count_start } indsatser i gang nævner ingen pris; hvad de har brug for, er ikke med i disse tal.
  }
no-date = ingen dato
th-need = Behov
th-of-need = Udbetalt eller bevilget til det
th-share = Andel
th-source = Kilde
chart-year-needed = behov { $need }
chart-year-of-need = { $amount }; behov { $need }
chart-live = Indsatser i gang
chart-year-most = Flest penge er fra { $year }: { $amount }.
chart-year-most-need = Mest er der brug for i { $year }: { $amount }.
ask-of-nobody = Ingen er nævnt ({ $capital }, { $instrument })
ask-without-amount = { $count ->
    [one] og én ansøgning uden beløb
   *[other] og { $count_words } ansøgninger uden beløb
  }
money-unasked = Ingen spurgt endnu
money-unasked-about = Hvad indsatser i gang stadig mangler, når alt, der er udbetalt, bevilget, lovet og søgt, er kommet.
money-sources-about = De største kilder til det, der er bevilget eller udbetalt, { $unit }.
money-through = Penge gennem den

## Balance
balance-title = Balance
balance-link = Hvordan satsningerne er spredt
balance-lede = { $count ->
    [0] Ingen af de { $all } indsatser er i gang
    [one] Én af { $all } indsatser er i gang
   *[other] { $count_start } af { $all } indsatser er i gang
  }, fra idé til arbejde, der udføres. { $served ->
    [0] Ingen aktiv mission har en.
   *[other] De tjener { $served_words } af { $missions_words } aktive missioner.
  }
balance-unrated = Ingen af dem siger, hvor risikabel den er, eller hvilken horisont den hører til, så denne side begynder med det, man ved: hvordan indsatserne er spredt.
unbalanced-title = Hvad der ligger til den ene side, og hvad der mangler
unbalanced-nothing-live = Intet er i gang: ingen indsats står mellem idé og arbejde, der udføres.
unbalanced-nobody-says-risk = Ingen indsats i gang angiver en risiko: ingen siger, hvor let den kan slå fejl.
unbalanced-nobody-says-horizon = Ingen indsats i gang nævner en horisont: ingen siger, om den forbedrer det, der er, bygger bro eller forvandler.
unbalanced-nobody-says-impact = Ingen indsats i gang siger, hvor meget den ville ændre, hvis den virkede.
unbalanced-nobody-says-money = Ingen indsats i gang har en pris eller et registreret beløb.
unbalanced-silent-risk = { $count ->
    [one] En af { $live_words } indsatser i gang angiver ingen risiko.
   *[other] { $count_start } af { $live_words } indsatser i gang angiver ingen risiko.
  }
unbalanced-silent-horizon = { $count ->
    [one] En af { $live_words } indsatser i gang nævner ingen horisont.
   *[other] { $count_start } af { $live_words } indsatser i gang nævner ingen horisont.
  }
unbalanced-silent-impact = { $count ->
    [one] En af { $live_words } indsatser i gang siger ikke, hvilken virkning den ville have.
   *[other] { $count_start } af { $live_words } indsatser i gang siger ikke, hvilken virkning de ville have.
  }
unbalanced-silent-money = { $count ->
    [one] En af { $live_words } indsatser i gang har ingen pris og intet registreret beløb.
   *[other] { $count_start } af { $live_words } indsatser i gang har ingen pris og intet registreret beløb.
  }
unbalanced-same-horizon = Hver indsats i gang{ $where ->
    [mission] {" "}i { $title }
   *[portfolio] {""}
  }{ $silent ->
    [0] {""}
   *[other] , der nævner en horisont,
  } er i horisont { $value }: { $count }{ $silent ->
    [0] {""}
   *[other] {" "}af dem, og { $silent }, der ingen nævner
  }.
unbalanced-same-risk = Hver indsats i gang{ $where ->
    [mission] {" "}i { $title }
   *[portfolio] {""}
  }{ $silent ->
    [0] {""}
   *[other] , der angiver en risiko,
  } angiver den samme, { $value }: { $count }{ $silent ->
    [0] {""}
   *[other] {" "}af dem, og { $silent }, der ingen angiver
  }.
unbalanced-none-horizon = Ingen indsats i gang er i horisont { $value }; { $count } er i andre.
unbalanced-none-risk = Ingen indsats i gang har { $value } risiko; { $count } har en anden.
unbalanced-without-live = { $count ->
    [one] Ingen indsats i gang tjener denne aktive mission:
   *[other] Ingen indsats i gang tjener { $count_words } af de aktive missioner:
  }
unbalanced-one-live = { $count ->
    [one] En enkelt indsats i gang tjener denne aktive mission alene:
   *[other] En enkelt indsats i gang tjener alene hver af { $count_words } aktive missioner:
  }
unbalanced-without-lead = { $count ->
    [one] En af { $live_words } indsatser i gang nævner ingen, der leder den.
   *[other] { $count_start } af { $live_words } indsatser i gang nævner ingen, der leder dem.
  }
unbalanced-led-by = { $title } leder { $count_words } af de { $all_words } indsatser i gang, der har en leder.
unbalanced-at-place = { $count_start } af de { $all_words } indsatser i gang, der nævner et sted, ligger ved { $title }.
unbalanced-paid-by = { $title } bærer { $percent } af de penge, der er bevilget eller udbetalt, og hvis beløb kendes.
spread-title = Hvordan indsatserne er spredt
spread-about = Hver indsats tælles, også dem, der er færdige: først det, der er i gang, så det, der tjener eller er færdigt, så det, der er på pause eller standset. En indsats, som to deles om, tælles ved begge.
spread-missions = Fordelt på missioner
spread-missions-about = En mission uden indsatser i gang har ingen, der arbejder på den nu.
spread-leads = Fordelt på ledere
spread-leads-about = Hvem der leder, eller har tilbudt det.
spread-funders = Fordelt på betalere
spread-funders-about = Hvem der betaler, afslåede ansøgninger udeladt; penge og bjælke er det, der er bevilget og udbetalt, så vidt beløbene kendes.
spread-places = Fordelt på steder
spread-places-about = Hvor det sker.
spread-bar = Som bjælke
spread-others = { $count ->
    [one] En anden
   *[other] { $number } andre tilsammen
  }
phase-live = i gang
phase-serving = tjener eller færdig
phase-halted = på pause eller standset
no-place = Intet sted nævnt
no-lead = Ingen nævnt
no-funder = Ingen betaler nævnt
bets-title = Risiko og horisont
bets-about = Hvert mærke er en indsats i gang. Dets flade er pengene på spil, dets fyld den virkning, den ville have, hvis den lykkedes.
bets-largest = Den største står for { $amount }.
bets-crowded = De er for mange til at tegne: hver celle viser dem med flest penge og siger, hvor mange der følger.
bets-unrated = { $count ->
    [one] Den ene indsats i gang siger
   *[other] Alle { $count_words } indsatser i gang siger
  } hverken, hvor risikabel den er, eller hvilken horisont den hører til. Kilderne giver ikke grundlag for sådan en vurdering, så der er intet at tegne; et hold, der ved det, skriver »risk« og »horizon« i filen for sin indsats.
bets-table = På spil: den anslåede pris, eller ellers det, der er registreret, { $unit }.
bets-horizon = Horisont { $horizon }
bets-horizon-1 = forbedrer det, der er
bets-horizon-2 = bygger bro
bets-horizon-3 = forvandler
bets-horizon-none = Ingen horisont
bets-risk-high = Høj risiko
bets-risk-medium = Middel risiko
bets-risk-low = Lav risiko
bets-risk-none = Risiko ikke oplyst
bets-impact-high = høj virkning
bets-impact-medium = middel virkning
bets-impact-low = lav virkning
bets-impact-none = virkning ikke oplyst
bets-no-amount = en firkant: intet beløb kendes
bets-name = { $title }: virkning { $impact }, på spil { $amount }
bets-cell = risiko { $risk }, horisont { $horizon }: { $count }
bets-more = og { $count } mere, { $amount }
bets-more-short = + { $count }
bets-more-rows = { $count ->
    [one] En indsats mere i gang står i tabellen nedenfor.
   *[other] { $count_start } indsatser mere i gang står i tabellen over alle indsatser.
  }
alignment-title = Hvilken indsats tjener hvilken mission
alignment-about = Et mærke viser, at en indsats tjener en mission, og hvordan; mærkerne for det, der ikke er i gang, er grå. En tom søjle er en mission, som intet tjener.
alignment-link = Hvilken indsats tjener hvilken mission
alignment-pages = Tabellen over alle indsatser, del for del
alignment-part = Indsatser og missioner, del { $part } af { $parts }
alignment-live = Indsatser i gang
serves-critical = en milepæl på en kritisk vej
serves-milestone = en milepæl
serves-whole = missionen som helhed
serves-outcome = kun et resultat
roles-title = Hvem der er med i hvilken mission
roles-about = Hvad hver har lovet, betaler eller passer, mission for mission; tallet tæller indsatserne. Tilsagn, der blev trukket tilbage eller afslået, er udeladt.
roles-part = Hvem der er med i hvilken mission, del { $part } af { $parts }
roles-pages = Tabellen over alle organisationer, del for del
roles-hollow = hul: ønsket eller foreslået, ikke aftalt
roles-unled = { $count ->
    [one] En aktiv mission med indsatser i gang, som ingen har sagt ja til at lede:
   *[other] Aktive missioner med indsatser i gang, som ingen har sagt ja til at lede:
  }
roles-apart = { $count ->
    [one] En organisation mere er ikke med i nogen mission, der er skrevet ned her.
   *[other] { $count_start } organisationer mere er ikke med i nogen mission, der er skrevet ned her.
  }
role-steward = passer den
role-of = { $role } { $count }
role-not-agreed = { $role }, ikke aftalt
part-rows = Række { $first } til { $last } af { $all }
part-previous = Forrige del
part-next = Næste del
parts-label = Dele

## Gaps
gaps-lede = { $count ->
    [0] Der er ikke fundet noget, der mangler.
    [one] Én ting mangler mellem det, man vil, og det, nogen har taget på sig. { $critical ->
        [0] Den ligger ikke på en kritisk vej.
       *[other] Den ligger på en kritisk vej og kan holde en hel mission tilbage.
      }
   *[other] { $count_start } ting mangler mellem det, man vil, og det, nogen har taget på sig. { $critical ->
        [0] Ingen af dem ligger på en kritisk vej.
        [one] Én af dem ligger på en kritisk vej og kan holde en hel mission tilbage.
       *[other] { $critical_start } af dem ligger på en kritisk vej og kan holde en hel mission tilbage.
      }
  }
gap-closers = Kunne lukkes af
gap-critical = På den kritiske vej.
holes-title = Hvor manglerne er
holes-caption = Mangler efter slags og mission. En stiplet ring er en mangel, med et tal, hvor der er flere; en fyldt ligger på en kritisk vej. En mangel, der rører flere missioner, tæller ved hver af dem; listerne nedenfor nævner den én gang.
gaps-elsewhere = { $count ->
    [one] Yderligere én mangel, der rører denne mission, står under en anden.
   *[other] Yderligere { $count_words } mangler, der rører denne mission, står under andre.
  }
closers-title = Hvem der kunne lukke dem
rules-title = Reglerne
close-add-action = Tilføj en indsats
close-add-lesson = Tilføj en erfaring
close-add-measurement = Tilføj et tal
close-edit = Ret posten
gap-milestone-unserved = Ingen indsats, der er i gang, i drift eller på pause, tjener denne milepæl.
gap-milestone-unmeasured = Den er ikke nået, og intet ville vise det: intet resultat er nævnt for den, og den er ikke mærket som en begivenhed.
gap-milestone-late = { $case ->
    [unserved] Fristen var { $date }, den er ikke nået, og ingen indsats tjener den.
   *[served] Fristen var { $date }, og den er ikke nået.
  }
gap-milestone-single-bet = En enkelt indsats i gang tjener dette trin på den kritiske vej.
gap-milestone-order = Dens frist er { $date }, efter »{ $other }«, som har brug for den senest { $other_date }.
gap-barrier-open = En høj barriere på den kritiske vej; ingen indsats i gang og ingen hjælp på vej besvarer den.
gap-action-adrift = Den er i gang, tjener ingen milepæl og flytter intet resultat.
gap-action-without-lead = { $case ->
    [not-agreed] Den er klar eller undervejs; den, der skulle lede den, har ikke sagt ja.
   *[nobody] Den er klar eller undervejs; ingen leder den.
  }
gap-action-commitment-stale = { $case ->
    [actor] Hvad { $actor } skulle gøre som { $role }, har kun været { $status } siden { $date }.
   *[nobody] Der har været brug for en som { $role } siden { $date }, og ingen har taget det på sig.
  }
gap-action-underfunded = Den koster { $cost }. { $secured } er bevilget eller udbetalt; { $amount } mangler.
gap-action-late = { $case ->
    [task] »{ $task }« er over sin dato og ikke gjort.
   *[end] Den er over sin slutdato og stadig ikke færdig.
  }
gap-action-status-disputed = Holdet siger »{ $declared }«, filerne siger »{ $computed }«.
gap-action-unconfirmed = Dens trin blev senest bekræftet i { $date }, og ikke siden.
gap-action-without-lesson = Den sluttede inden for de seneste fem år, og der er ikke skrevet nogen erfaring ned fra den.
gap-outcome-unserved = Et mål har frist { $date }, og ingen indsats i gang eller i drift siger, at den flytter det.
gap-outcome-off-track = { $case ->
    [missed] Målet for { $date } blev ikke nået.
    [no-target] Det bevæger sig væk fra den ønskede retning, og ingen har sat et mål.
   *[behind] Det står på { $value }; mærket på det tidspunkt var { $expected }.
  }
gap-outcome-stale = { $case ->
    [never] Det er aldrig blevet målt.
    [never-in-series] Det er aldrig blevet målt på den måde, der bedømmes, »{ $series }«.
   *[old] Det nyeste tal er fra { $date }.
  }
gap-outcome-without-target = Det har en ønsket retning, og ingen har sat et mål.
gap-targets-disagree = »{ $mission }« og »{ $other }« vil have forskellige tal for { $date }.
gap-lesson-unused = Den siger, hvad der burde komme så, er over et år gammel og har ikke ført til noget.
gap-mission-without-headline = Intet resultat står for denne mission som helhed.
gap-mission-without-pathway = Den har et mål, { $date }, og ingen milepæl på vejen dertil.
gap-funding-concentrated = { $percent } af dens bevilgede penge kommer fra én kilde, { $source }.
gap-lead-concentrated = { $actor } leder { $count } af de { $all } indsatser undervejs.
gap-portfolio-unbalanced = { $case ->
    [risk] Alle { $count } indsatser i gang, der angiver en risiko, har den samme, { $risk }.
   *[horizon] Alle { $count } indsatser i gang, der nævner en horisont, ligger i horisont { $horizon }.
  }
gap-review-due = Den skulle være gennemgået senest { $date }.
rule-title-milestone-unserved = Ingen indsats tjener den
rule-title-milestone-unmeasured = Intet ville vise den
rule-title-milestone-late = Forsinket milepæl
rule-title-milestone-single-bet = Kun én indsats
rule-title-milestone-order = Forkert rækkefølge
rule-title-barrier-open = En barriere, ingen besvarer
rule-title-action-adrift = Indsats uden mål
rule-title-action-without-lead = Ingen leder
rule-title-action-commitment-stale = Åbent tilsagn
rule-title-action-underfunded = Penge mangler
rule-title-action-late = Forsinket indsats
rule-title-action-status-disputed = Omstridt status
rule-title-action-unconfirmed = Ikke bekræftet for nylig
rule-title-action-without-lesson = Ingen erfaring skrevet ned
rule-title-outcome-unserved = Intet flytter det
rule-title-outcome-off-track = Bagud
rule-title-outcome-stale = Ikke talt for nylig
rule-title-outcome-without-target = Intet mål sat
rule-title-targets-disagree = Uenige mål
rule-title-lesson-unused = Ubrugt erfaring
rule-title-mission-without-headline = Intet hovedtal
rule-title-mission-without-pathway = Ingen vej
rule-title-funding-concentrated = Én kilde, mange penge
rule-title-lead-concentrated = Én leder, mange indsatser
rule-title-portfolio-unbalanced = Satsninger ikke spredt
rule-title-review-due = Gennemgang forfalden
rule-about-milestone-unserved = En milepæl er ikke nået, og ingen indsats, der er i gang, i drift eller på pause, tjener den.
rule-about-milestone-unmeasured = En milepæl er ikke nået, og intet resultat viser den, og den er heller ikke mærket som en begivenhed.
rule-about-milestone-late = En milepæl er over sin dato og ikke nået.
rule-about-milestone-single-bet = En milepæl på den kritiske vej er ikke nået, og én indsats i gang tjener den alene.
rule-about-milestone-order = En milepæl har frist efter en anden, der har brug for den.
rule-about-barrier-open = En høj barriere står på den kritiske vej, og ingen indsats i gang og ingen hjælp på vej besvarer den.
rule-about-action-adrift = En indsats i gang tjener ingen milepæl og flytter intet resultat.
rule-about-action-without-lead = En indsats er klar eller undervejs, og ingen leder har sagt ja, leverer eller har leveret.
rule-about-action-commitment-stale = Et tilsagn har været foreslået eller ønsket i over et år.
rule-about-action-underfunded = En indsats er klar eller undervejs, hver af dens pengeposter har et beløb, og det, der er bevilget og udbetalt, er mindre end dens pris.
rule-about-action-late = En indsats er over sin slutdato, eller en af dens opgaver er over fristen.
rule-about-action-status-disputed = Det, holdet angiver, og det, der følger af filerne, er ikke det samme.
rule-about-action-unconfirmed = En indsats i gang eller på pause blev senest bekræftet for over to år siden.
rule-about-action-without-lesson = En indsats blev færdig eller standset inden for fem år, og der er ikke skrevet noget ned om, hvad man lærte.
rule-about-outcome-unserved = Et mål ligger forude, og ingen indsats i gang eller i drift flytter resultatet.
rule-about-outcome-off-track = Et resultat er bagud, bevæger sig den forkerte vej eller nåede ikke sit mål.
rule-about-outcome-stale = Det nyeste tal er ældre, end det burde være, eller der er ikke noget.
rule-about-outcome-without-target = Et resultat har en ønsket retning og intet mål.
rule-about-targets-disagree = To aktive missioner sætter forskellige mål for samme resultat og dato.
rule-about-lesson-unused = En erfaring siger, hvad der burde komme så, er over et år gammel og førte ikke til noget.
rule-about-mission-without-headline = En mission har intet hovedresultat.
rule-about-mission-without-pathway = En mission har et mål og ingen milepæl.
rule-about-funding-concentrated = Én kilde står for mere end halvdelen af en missions bevilgede penge.
rule-about-lead-concentrated = Én aktør leder mere end halvdelen af en missions indsatser undervejs.
rule-about-portfolio-unbalanced = Alle en missions indsatser i gang ligger i én horisont, eller alle har samme risiko.
rule-about-review-due = En post er over datoen for sin gennemgang.

## Actors and places
people-lede = { $count ->
    [0] Der er ikke skrevet nogen organisation ned endnu.
    [one] Én organisation er med.
   *[other] { $count_start } organisationer er med.
  }{ $wanted ->
    [0] {""}
    [one] {" "}Der er brug for ét tilsagn, som ingen har givet endnu.
   *[other] {" "}Der er brug for { $wanted_words } tilsagn, som ingen har givet endnu.
  }
wanted-title = Ønsket, og ingen endnu
people-all = Alle organisationer
actor-type-national-government = stat
actor-type-local-government = kommune eller region
actor-type-public-body = offentligt organ
actor-type-international-ngo = international forening
actor-type-ngo = forening
actor-type-community-group = borgergruppe
actor-type-partnership = partnerskab
actor-type-multilateral = mellemstatsligt organ
actor-type-foundation = fond
actor-type-business = virksomhed
actor-type-cooperative = andelsselskab
actor-type-academic = universitet eller skole
actor-type-other = andet organ
actor-types-national-government = Stat
actor-types-local-government = Kommuner og regioner
actor-types-public-body = Offentlige organer
actor-types-international-ngo = Internationale foreninger
actor-types-ngo = Foreninger
actor-types-community-group = Borgergrupper
actor-types-partnership = Partnerskaber
actor-types-multilateral = Mellemstatslige organer
actor-types-foundation = Fonde
actor-types-business = Virksomheder
actor-types-cooperative = Andelsselskaber
actor-types-academic = Universiteter og skoler
actor-types-other = Andre
looks-after = Ansvarlig for
promises-title = Hvad den har lovet
pays-for = Hvad den betaler for
places-lede = { $count ->
    [0] Der er ikke skrevet noget sted ned endnu.
    [one] Ét sted, hvor noget blev gjort, prøvet eller planlagt.
   *[other] { $count_start } steder, hvor noget blev gjort, prøvet eller planlagt.
  }
where-it-happens = Hvor det sker
all-places = Alle steder
places-list = Stederne som liste
map-title = Kortet
map-larger = { $title }, tegnet større
map-more = og { $count ->
    [one] et mere
   *[other] { $count_words } mere
  }
map-and-more = { $title } og { $count ->
    [one] et mere
   *[other] { $count_words } mere
  }
map-places = { $count ->
    [one] ét sted
   *[other] { $number } steder
  }
map-name = { $title }: { $states }
map-name-about = { $title }, placeringen kun omtrentlig: { $states }
map-name-several = { $title }, { $count } steder: { $states }
map-no-action = ingen indsats
map-kilometres = { $number } km
map-metres = { $number } m
map-finding-brief = Kort med { $count ->
    [one] ét sted
   *[other] { $number } steder
  }.
map-finding = Kort med { $count ->
    [one] ét sted
   *[other] { $number } steder
  } og hvor mange indsatser der er ved hvert.
map-finding-larger = Større kort over { $title } med { $count ->
    [one] ét sted
   *[other] { $count } steder
  }.
map-brief-about = En stiplet ring: placeringen er kun omtrentlig.
map-key-exact = her
map-key-about = omtrent her
map-key-area = et område
map-key-several = flere steder, tegnet større eller nævnt nedenfor
map-source = Omrids: { $source }.
map-unmapped = { $count ->
    [one] Ét sted er ikke på noget kort, da ingen kender dets placering:
   *[other] { $count_start } steder er ikke på noget kort, da ingen kender deres placering:
  }
tiles-ask = Vis kortbilleder fra { $host }
tiles-about = Det henter billeder hos { $host }, som så får din adresse på internettet at vide og hvilken del af kortet du ser på. Før det hentes intet.
tiles-stop = Fjern billederne fra { $host }
tiles-credit = Kortbilleder: { $host }
tiles-credit-osm = Kortbilleder: © OpenStreetMaps bidragydere
position-point = { $lat }; { $lon }
position-exact = { $what } (nøjagtigt)
position-area = et område
position-area-about = et område, tegnet groft
position-unknown = vides ikke
what-happens-here = Hvad der sker her

## Calendar
calendar-overdue = { $count ->
    [0] Intet er over fristen.
    [one] Én ting er over fristen.
   *[other] { $count_start } ting er over fristen.
  }
calendar-next = { $count ->
    [one] Det næste er »{ $title }«: { $date }.
   *[other] Den næste dato er { $date }, med { $count_words } punkter.
  }
calendar-nothing-next = Intet med en dato ligger forude.
calendar-overdue-title = Over fristen
calendar-next-title = Hvad der kommer
calendar-past-title = Hvad der var
calendar-past-about = { $count ->
    [one] 1 punkt
   *[other] { $number } punkter
  }
calendar-some-time = Engang i { $year }
calendar-milestone = Milepæl
calendar-starts = Mission begynder
calendar-target = Missionens mål
calendar-ended = Mission afsluttet
calendar-event = Begivenhed
calendar-task = Opgave
calendar-task-left = Opgave, ikke gjort
calendar-review = Gennemgang
calendar-to-do = skal gøres
calendar-none = Intet i denne portefølje har en dato endnu.

## Prose
alert-note = Bemærk
alert-tip = Tip
alert-important = Vigtigt
alert-warning = Advarsel
alert-caution = Pas på
prose-code = Kode
prose-table = Tabel { $number }: { $columns }
prose-table-bare = Tabel { $number }
prose-done = Gjort
prose-not-done = Ikke gjort
prose-footnotes = Fodnoter
prose-footnote = Fodnote { $number }
prose-back = Tilbage til, hvor fodnote { $number } nævnes
prose-back-nth = Tilbage til omtale { $nth } af fodnote { $number }

# The mission map.
mission-map-title = Missionskort over { $title }
map-caption-wider = Tiden løber fra { $start } til udgangen af { $end }; årene efter i dag er tegnet bredere end dem før.
map-caption-narrower = Tiden løber fra { $start } til udgangen af { $end }; årene efter i dag er tegnet smallere end dem før.
map-caption-one-scale = Tiden løber fra { $start } til udgangen af { $end }.
map-caption-links = Hver station, hvert spor og hver barriere er et link, og det samme er skrevet ud nedenfor.
map-same = Det samme som en liste
map-key = Tegnforklaring
map-today = I dag, { $day }
map-critical = kritisk vej
map-no-end = ingen slutdato
map-no-day = ingen dag sat
map-barrier = Barriere
map-barrier-easing = Barriere, giver efter
map-barriers = { $number } barrierer
map-enablers = { $number } hjælpende ting
map-stops = { $number } milepæle
map-actions = { $number } indsatser
map-key-gate = barriere, der står
map-key-easing = barriere, der giver efter
map-key-missing = hjælp, der mangler
map-key-emerging = hjælp på vej
map-key-in-place = hjælp på plads

## The system map
system-title = Hvad der fører til hvad
system-of = Hvad der fører til { $title }
system-open = Hvad der fører til denne mission, som kort
system-to-mission = missionens egen side
system-about = Indsatser til venstre fører til milepæle og resultater, og disse til missioner. En linje har farve efter sin indsats’ status; en kort stiplet linje viser, hvor der mangler en.
system-about-narrow = Hver mission med alt, hvad der fører til den, talt efter status. Hver åbner sit eget kort, del for del.
system-about-groups = Her er for meget til at tegne del for del, så hver mission har én række: dens indsatser, dens milepæle og resultater, den selv. En linje er bredere, jo flere forbindelser den står for; hver række åbner sit eget kort.
system-about-folded = Der er for mange indsatser til at tegne dem én for én, så de, der har samme status, er tegnet sammen. En linje er bredere, jo flere forbindelser den står for.
system-left-out = Linjer fra én mission til en anden, der står for færre end { $count_words } forbindelser, er udeladt.
system-targets = Milepæle og resultater
system-actions = { $count ->
    [one] 1 indsats
   *[other] { $number } indsatser
  }
system-milestones = { $count ->
    [one] 1 milepæl
   *[other] { $number } milepæle
  }
system-outcomes = { $count ->
    [one] 1 resultat
   *[other] { $number } resultater
  }
system-links = { $count ->
    [0] Der er endnu ikke skrevet nogen forbindelse fra en indsats til det, den skulle føre til.
    [one] Én forbindelse fører fra en indsats til det, den skulle føre til.
   *[other] { $count_start } forbindelser fører fra indsatser til det, de skulle føre til.
  }
system-unserved = { $count ->
    [0] Hver milepæl forude har noget, der tjener den.
    [one] Én milepæl har intet, der tjener den.
   *[other] { $count_start } milepæle har intet, der tjener dem.
  }
system-unmoved = { $count ->
    [0] Intet resultat, der stadig ønskes, står uden noget, der flytter det.
    [one] Ét resultat, der stadig ønskes, har intet, der flytter det.
   *[other] { $count_start } resultater, der stadig ønskes, har intet, der flytter dem.
  }
system-adrift = { $count ->
    [0] Hver indsats fører et sted hen.
    [one] Én indsats fører ingen steder hen.
   *[other] { $count_start } indsatser fører ingen steder hen.
  }
system-ended = Denne mission forfølges ikke længere, så intet tæller som en mangel.
system-adrift-title = Indsatser, der ingen steder fører hen
system-said = { $count ->
    [0] Ingen har endnu skrevet, hvor stærke disse forbindelser er, eller hvor sikkert det er, så alle linjer er lige tynde.
   *[other] Af { $all } forbindelser siger { $strong_words }, hvor stærke de er, og { $sure_words }, hvor sikkert det er.
  }
system-strength = styrke { $level }
system-confidence = sikkerhed { $level }
system-key-unsaid = ingen har skrevet, hvor stærkt eller hvor sikkert
system-key-belongs = hører til missionen
system-key-hole = en linje mangler
system-whole = Missionen som helhed
system-none = Ingen indsats fører hertil.
system-more = { $count ->
    [one] og en mere
   *[other] og { $count_words } mere
  }
system-table-about = Det samme i tal. Hver tælles én gang, ved den mission, som den først fører til; delte indsatser fører til denne mission og til en tidligere. Hver mission har sit eget kort og sin egen liste.
th-shared = Delte indsatser
th-holes = Linjer, der mangler
hole-leads-nowhere = fører ingen steder hen
hole-nothing-moves = intet flytter det
hole-no-mission = tjener ingen mission
hole-no-way = ingen trin er skrevet
overview-title = Alle missioner på én tidslinje
overview-caption = Tiden løber fra { $start } til udgangen af { $end }; årene før og efter i dag har hver sin målestok. Milepæle, der ville dække hinanden, er tegnet som én, med deres antal. Hvert navn er et link til hele kortet over missionen, hvor det samme er skrevet ud.

## Pictures in a text
inset-lesson = Hvad der kom ud af erfaringen { $title }
inset-place = Hvor { $title } er
inset-places-of = Hvor { $title } sker
inset-money = Penge til { $title }
inset-nothing = Der er intet at tegne endnu.
inset-table = Det samme som en tabel
inset-map-links = Hver station, hvert spor og hver barriere er et link.

# Hele porteføljen som ét dokument
print-title = Det hele til udskrift
print-about = Hele porteføljen som ét dokument: hver mission med kort, indsatser, resultater, penge, mangler, erfaringer og kilder.
print-day = Som den stod den { $day }
print-contents = Indhold

## Redigering på nettet
editor-title = Redigér denne portefølje
editor-what = Her ændrer du porteføljen i formularer i stedet for i filer: missioner, indsatser, resultater, erfaringer og alt andet. Det, du gemmer, kommer i de filer, som siden er lavet af, med dit navn og tidspunktet, og intet går tabt: alle tidligere udgaver bliver gemt.
editor-open = Åbn redigeringen
editor-repository = Filerne ligger på
editor-no-repository = Indstillingerne siger endnu ikke, hvor filerne ligger (repository), så redigeringen kan kun arbejde med en mappe på din egen computer.
editor-sign-in = Du logger ind dér, hvor filerne ligger, med den konto, du har dér. Har du ingen, så spørg dem, der passer porteføljen.
editor-own-folder = I Chrome og Edge kan du også arbejde med en mappe på din egen computer: vælg den mappe, der indeholder »content«.
editor-checked = Det, du gemmer, bliver kontrolleret, før det udgives. Er der noget, der ikke passer, bliver siden stående, som den er, til det er rettet.
editor-back = Tilbage til siden
editor-needs-script = Redigeringen kræver JavaScript.
# Nyhedsstrømme
feed-lessons-about = Hvad der blev prøvet, hvad der kom ud af det, og hvad man lærte.
feed-mission-ended = Mission afsluttet: { $title }
feed-action-completed = Gennemført: { $title }
feed-action-stopped = Stoppet: { $title }
feed-milestone-met = Milepæl nået: { $title }
feed-milestone-dropped = Milepæl opgivet: { $title }
feed-measured = { $title }: { $figure } ({ $date })
feed-of-mission = En milepæl i missionen »{ $title }«.
feed-kind-lesson = Erfaring
feed-kind-milestone = Milepæl
feed-kind-mission = Mission
feed-kind-action = Indsats
feed-kind-outcome = Måling
feed-kind-event = Begivenhed

# Kalenderfiler
calendar-file-about = Porteføljens milepæle, opgaver, gennemgange og begivenheder. Hvor kun en måned eller et år er kendt, står punktet på den sidste dag og siger det.
calendar-entry = { $kind }: { $title }
calendar-entry-about = { $kind }: { $title } ({ $date })
calendar-subscribe = Abonnér på kalenderen
calendar-subscribe-about = Filens adresse holder en kalender på telefon eller computer ajour; åbnes den én gang, kommer datoerne ind, som de er i dag.
calendar-of = kalenderfil

# IATI
iati-about = Missioner er aktiviteter på første niveau, indsatserne, som tjener dem, på andet. Tal, datoer og penge er porteføljens; hvad ingen har skrevet, er udeladt.
iati-unregistered = Udgiveren har ikke angivet en kode fra et register, så disse koder er dannet af sidens adresse og kan ikke slås op. Indstillingen hedder: iati: organisation.
iati-left-out = Udeladt, da standarden kræver en dato og ingen er kendt: { $title }
iati-nobody = Ingen er kendt, som leder eller betaler; standarden kræver én organisation, så udgiveren står her.
iati-date-within = Der er ikke skrevet nogen start; dette er den tidligste dato for noget, som hører til.
iati-date-due = Der er ikke skrevet nogen dato; dette er fristen for det, som indsatsen tjener.
iati-cost-undated = Der er anslået en pris, men start og slutning er ikke begge kendt, og det kræver et budget.
iati-no-currency = Et beløb er udeladt: valutaen er ikke nævnt eller har ingen kode.
iati-no-amount = En linje om penge er udeladt: ingen har offentliggjort beløbet.
iati-no-date = En linje om penge er udeladt: den har ingen dato.
iati-money-undated = Dagen er ikke kendt; dette er aktivitetens start.
iati-unit = Opgjort i: { $unit }
iati-approximate = Omtrent så meget.

# Data about pages
linked-figures = { $title }: tal

## Open data
data-title = Åbne data
data-lede = Alt hvad porteføljen siger, og alt hvad der er beregnet af den for { $day }, som filer til regneark, kort og programmer. De rummer { $records ->
    [one] én post
   *[other] { $number } poster
  } og følger siderne ved hver ændring.
data-whole = Det hele i én fil
data-tables = Tabeller
data-tables-about = En tabel for hver slags post og del, til et regneark eller et program. Id’erne er ens overalt, så tabellerne kan sættes sammen ved dem; beskrivelsen siger hvordan.
data-others = Til kort, kalendere, læsere og registre
data-how = Hvordan de læses
data-how-form = Tabellerne er CSV i UTF-8: komma mellem kolonnerne, anførselstegn om det, der kræver dem, én overskriftslinje. En tom celle betyder, at ingen har skrevet det.
data-how-dates = Datoer er så præcise, som de kendes, i EDTF (ISO 8601-2): 2027, 2027-05, 2005~ (omkring 2005), 201X (2010’erne), 2013/2014. Hvor der skal bruges én dag, står den i en kolonne ved siden af: den første af en start, den sidste af en slutning, den midterste af et tal.
data-how-guard = For at intet regneark skal køre ord som en formel, står der en apostrof før = + - @, en tabulator, et linjeskift eller en apostrof i begyndelsen af ord, og efter et semikolon, en tabulator eller et linjeskift inde i dem. Tag én apostrof væk hvert af de steder, så står ordene, som de blev skrevet.
data-how-json = I JSON-filerne står beløb, tal og andre decimaltal i anførselstegn, så intet ciffer går tabt. Hvert felt er der altid; null og [] betyder, at ingen har skrevet det. Version { $version } af formen bliver, hvad den er, så længe dens nummer er det samme; felter kan komme til.
data-use = Brug og henvisning
data-license = Tekst og data må bruges under { $license }. Nævn venligst, hvor de kommer fra:
data-no-license = Ingen har skrevet, hvilken licens tekst og data står under; spørg, før du offentliggør dem andre steder. Sådan henviser du til dem:
data-columns = Hvad kolonnerne rummer
data-columns-about = Det samme står i datapackage.json til programmer.
data-count-columns = { $count ->
    [one] én kolonne
   *[other] { $number } kolonner
  }
data-rows = { $number }
data-size-bytes = { $number } byte
data-size-kilobytes = { $number } kB
data-size-megabytes = { $number } MB
th-file = Fil
th-rows = Poster
th-size = Størrelse
th-column = Kolonne
th-form = Rummer
data-form-text = ord
data-form-texts = ord, med | imellem
data-form-id = et id
data-form-ids = id’er, med mellemrum imellem
data-form-date = en dato, så præcis som den kendes
data-form-day = en dag
data-form-number = et tal
data-form-count = et helt tal
data-form-flag = yes (ja) eller no (nej)
data-form-word = ét af en liste af ord
data-form-address = en adresse
data-form-currency = en valuta (ISO 4217)
data-title-portfolio = Hele porteføljen
data-about-portfolio = Alle poster med hvert felt, deres tekst i Markdown, oversættelser og kilder, og alt hvad der er beregnet: status, krævede linjer, kritiske veje, penge, mangler. JSON.
data-title-schema = Formen for hele porteføljen
data-about-schema = Hvad hvert felt i portfolio.json betyder, og hvad der kan stå i det, som JSON Schema (2020-12).
data-title-datapackage = Beskrivelsen af tabellerne
data-about-datapackage = Hvad tabellerne og deres kolonner er, og hvordan de hører sammen, som en Data Package (version 2).
data-title-missions = Missioner
data-about-missions = Hver mission med sine penge og sin vej.
data-title-milestones = Milepæle
data-about-milestones = Trinene på hver vej, hvornår de skal være nået, og hvordan de står.
data-title-barriers = Barrierer
data-about-barriers = Hvad der står i vejen, og hvad der svarer på det.
data-title-enablers = Det, der hjælper
data-about-enablers = Hvad der hjælper, og hvor langt det er.
data-title-events = Hændelser
data-about-events = Hvad der skete på hver missions vej.
data-title-actions = Indsatser
data-about-actions = Hver indsats med sit trin, sin status og sine penge.
data-title-advances = Hvad indsatser fremmer
data-about-advances = Fra indsatser til milepæle og missioner, med hvor stærkt og hvor sikkert.
data-title-moves = Hvad indsatser skal flytte
data-about-moves = Fra indsatser til resultater, med den virkning der ventes.
data-title-tasks = Opgaver
data-about-tasks = Hvad der skal gøres inden for indsatser.
data-title-commitments = Tilsagn
data-about-commitments = Hvem der har lovet hvad, og hvad ingen har endnu.
data-title-funding = Finansiering
data-about-funding = Hver linje af penge, til indsatser og til missioner som helhed.
data-title-outcomes = Resultater
data-about-outcomes = Hvert resultat med sin enhed, retning og status.
data-title-figures = Tal
data-about-figures = Hvert udgangspunkt, mål, hver måling og hvert scenarie for alle resultater, ét pr. række.
data-title-progress = Fremdrift
data-about-progress = Hvordan hvert resultat står, med den linje, det bedømmes efter.
data-title-calendar = Kalender
data-about-calendar = Milepæle, opgaver, gennemgange og begivenheder til kalenderen på telefon eller computer (iCalendar).
data-title-activities = IATI-aktiviteter
data-about-activities = Missioner, indsatser, penge og resultater i den form, som bistand og offentlige programmer udgives i (IATI 2.03).
data-title-organisation = IATI-organisation
data-about-organisation = Hvem der udgiver porteføljen, i samme form.
## Hvad der er ændret
kind-page = side
fact-changed = Sidst ændret
changes-title = Hvad der er ændret
changes-lede = Hvad der er ændret i denne portefølje, det nyeste først: { $count ->
    [one] én ændring den { $date }
   *[other] { $count } ændringer siden { $date }
}.
changes-feed = Følg ændringerne i en feedlæser
changes-none = Der kendes ingen ændringer.
changes-by-record = Historien for hver post:
changes-records-title = { $kinds }: hvad der er ændret
changes-records-lede = { $kinds } efter deres navne i filerne, hver med det, der er ændret, det nyeste først.
changes-no-repository = Dette websted er bygget af filer alene, uden deres historie.
changes-unreadable = Filernes historie kunne ikke læses, da webstedet blev bygget.
changes-no-commit = Filerne har ingen historie endnu.
changes-begin = Hvad der skete før { $date }, fortælles ikke her: Webstedet er bygget af den nyeste del af historien alene.
changes-pull = pull request #{ $number }
changes-merge = merge request !{ $number }
changes-commit = commit { $hash }
changes-many-added = { $kinds }: { $count } nye.
changes-many-edited = { $kinds }: { $count } redigeret.
changes-many-translated = { $count } poster rettet på et andet sprog.
changes-more = { $count ->
    [one] Og én ændring mere.
   *[other] Og { $count } ændringer mere.
}
changes-with-others = { $count ->
    [one] { $records } og én til
   *[other] { $records } og { $count } til
}
changes-more-records = { $count ->
    [one] Og én post mere.
   *[other] Og { $count } poster mere.
}
changes-older = { $count ->
    [one] Og én ældre ændring.
   *[other] Og { $count } ældre ændringer.
}
change-of-portfolio = Hele porteføljen
change-of-settings = Webstedets indstillinger
change-of-files = Billeder og filer
change-no-amount = et beløb, der ikke er offentliggjort
change-somebody-gone = en, der ikke længere er nævnt
change-mission-status = Status: { $to } (før: { $from }).
change-mission-target = Til: { $to } (før: { $from }).
change-milestone-met = { $date ->
    [none] Milepæl nået: { $what }.
   *[other] Milepæl nået: { $what }, { $date }.
}
change-milestone-reopened = Milepæl regnes ikke længere for nået: { $what }.
change-milestone-dropped = Milepæl opgivet: { $what }.
change-milestone-moved = Milepæl flyttet: { $what }, { $to } (før: { $from }).
change-milestone-added = { $date ->
    [none] Ny milepæl: { $what }.
   *[other] Ny milepæl: { $what }, { $date }.
}
change-milestone-removed = Milepæl taget ud: { $what }.
change-added = { $stage ->
    [none] Ny.
   *[other] Ny. Stadie: { $stage }.
}
change-removed = Taget ud.
change-renamed = Har fået en ny adresse; den var { $old }.
change-retitled = Har fået en ny titel; den var »{ $old }«.
change-retitled-actor = Har fået et andet navn.
change-stage = Stadie: { $to } (før: { $from }).
change-declared = Holdet siger: { $to } (før: { $from }).
change-state = Filerne siger: { $to } (før: { $from }).
change-milestone-state = { $what }: { $to } (før: { $from }).
change-outcome-state = Mod det, der kræves: { $to } (før: { $from }).
change-progress = { $required ->
    [none] Fremdrift: { $to } af det, der krævedes til da (før: { $from }).
   *[other] Fremdrift: { $to } af det, der krævedes til da (før: { $from }); målt { $value }, krævet { $required }.
}
change-measured = Målt for { $date }: { $value }.
change-measured-many = { $count } nye tal, det nyeste for { $date }: { $value }.
change-remeasured = Tal for { $date } rettet: { $to } (før: { $from }).
change-unmeasured = Tal for { $date } taget ud: { $value }.
change-target-set = Mål for { $date }: { $value }.
change-target-changed = Mål for { $date }: { $to } (før: { $from }).
change-target-removed = Mål for { $date } taget ud: { $value }.
change-baseline = Udgangspunkt: { $to } (før: { $from }).
change-money-total = Penge { $status }: { $to }, { $difference } { $way ->
    [less] mindre
   *[more] mere
} end før.
change-money-added = { $source ->
    [none] Penge { $status }: { $amount }.
   *[other] Penge { $status }: { $amount } fra { $source }.
}
change-money-status = { $source ->
    [none] Penge { $to } (før: { $from }): { $amount }.
   *[other] Penge { $to } (før: { $from }): { $amount } fra { $source }.
}
change-money-amount = { $source ->
    [none] Penge { $status }: { $to } (før: { $from }).
   *[other] Penge { $status } fra { $source }: { $to } (før: { $from }).
}
change-money-withdrawn = { $source ->
    [none] Penge ikke længere { $status }: { $amount }.
   *[other] Penge ikke længere { $status }: { $amount } fra { $source }.
}
change-cost = Pris: { $to } (før: { $from }).
change-promised = { $actor } er med: { $role }, { $status }.
change-promise-status = { $actor }, { $role }: { $to } (før: { $from }).
change-promise-withdrawn = { $actor } er ikke længere nævnt: { $role }.
change-wanted = Søges: { $role }.
change-barrier-status = Barriere »{ $what }«: { $to } (før: { $from }).
change-barrier-added = Ny barriere: { $what }.
change-barrier-removed = Barriere taget ud: { $what }.
change-enabler-status = Hjælp på vejen »{ $what }«: { $to } (før: { $from }).
change-enabler-added = Ny hjælp på vejen: { $what }.
change-enabler-removed = Hjælp på vejen taget ud: { $what }.
change-task-done = Opgave løst: { $what }.
change-task-moved = Opgave flyttet: { $what }, { $to } (før: { $from }).
change-task-added = { $date ->
    [none] Ny opgave: { $what }.
   *[other] Ny opgave: { $what }, { $date }.
}
change-starts = Begynder: { $to } (før: { $from }).
change-ends = Slutter: { $to } (før: { $from }).
change-led-to = Førte til: { $action }.
change-gap-closed = { $what ->
    [none] Mangel lukket: { $gap }
   *[other] Mangel lukket ved { $what }: { $gap }
}
change-gap-opened = { $what ->
    [none] Ny mangel: { $gap }
   *[other] Ny mangel ved { $what }: { $gap }
}
change-translated = Ord rettet på et andet sprog: { $language }.
change-edited = Rettet: { $fields }.
change-reworded = Teksten er rettet.
change-files-changed = { $count ->
    [one] Ét billede eller én fil er ny, ændret eller væk.
   *[other] { $count } billeder eller filer er nye, ændrede eller væk.
}
diff-title = Hvad dette ændrer i porteføljen
diff-from-to = Fra { $before } til { $after }, begge beregnet for { $day }.
diff-folder = filerne i mappen
diff-nothing = Intet er ændret i porteføljen.
diff-rest = Alt andet
diff-counts = { $changes ->
    [one] Én ændring
   *[other] { $changes } ændringer
}, { $closed ->
    [0] ingen mangel lukket
    [one] én mangel lukket
   *[other] { $closed } mangler lukket
}, { $opened ->
    [0] ingen ny mangel
    [one] én ny mangel
   *[other] { $opened } nye mangler
}.
diff-also = også i: { $missions }
diff-more = { $count ->
    [one] Og én ændring mere.
   *[other] Og { $count } ændringer mere.
} `wayfolio diff` viser dem alle.
diff-quiet = { $count ->
    [one] Ord eller enkeltheder rettet i én post
   *[other] Ord eller enkeltheder rettet i { $count } poster
}
## Search

nav-search = Søg
search-title = Søg, og alt fra A til Å
search-title-part = Fra A til Å, side { $number }
search-about = Find en post på et ord i den, eller på dens titel fra A til Å.
search-label = Ord at søge efter
search-results = Fundet
search-found = { $count } fundet
search-none = Intet rummer disse ord. Begyndelsen af et ord finder måske mere.
search-near = Intet rummer disse ord, som de er skrevet. Her er det, der kommer tæt på.
search-some = Intet rummer alle disse ord. Her er det, der rummer nogle af dem.
search-failed = Søgningen kunne ikke hentes. Alt står nedenfor, fra A til Å.
search-all-kinds = Alle
search-finer = Efter mission, trin eller sted
search-more = Vis flere
search-az = Alle { $number } fra A til Å
search-parts = Listens sider
kinds-milestone = Milepæle

## Lister, der kan filtreres og sorteres

th-tag = Emneord
actions-of-stage = Indsatser: { $stage }
actions-of-mission = Indsatser for { $title }
lists-label = Lister over indsatser
lists-by-stage = Efter trin:
lists-by-mission = Efter mission:
list-part = { $title }, side { $number }
list-parts = Listens sider
list-before = Forrige side
list-after = Næste side
filter-label = Vis kun
filter-shown = { $shown } af { $all } vises
filter-clear = Vis alle
filter-open = Filtrér og sortér alle { $count }
filter-failed = Listens andre sider kunne ikke hentes.
filter-sort = Sortér efter
filter-down = { $column }, bagfra
filter-as-listed = Som på listen
data-title-lessons = Erfaringer
data-about-lessons = Hvad der blev prøvet og ventet, hvad der skete, og hvad der blev lært.
data-title-actors = Aktører
data-about-actors = Hvem der er med.
data-title-places = Steder
data-about-places = Hvor det sker.
data-title-gaps = Mangler
data-about-gaps = Hvad der mangler, efter hvilken regel, og hvad der ville lukke det. Sætningerne er på engelsk.
data-title-sources = Kilder
data-about-sources = Hver kilde, og hvad i hvilken post der hviler på den.
data-title-geojson = Steder på et kort
data-about-geojson = Stederne med indsatserne der, som GeoJSON (RFC 7946). Et sted, hvis position ingen kender, har ingen.
data-about-figures-of = Tallene for dette resultat alene.
data-column-mission = Missionen.
data-column-title = Navnet, som folk læser.
data-column-sources-title = Kildens titel.
data-column-summary = En eller to sætninger om det.
data-column-statement = Hvad der skal være sandt.
data-column-commitments-statement = Hvad der loves.
data-column-starts = Hvornår det begynder.
data-column-starts-day = Den første dag af begyndelsen.
data-column-target = Den dag, det gælder.
data-column-progress-target = Det sidste mål; af et interval den letteste ende.
data-column-target-day = Den sidste dag, målet gælder.
data-column-status = Om der stadig arbejdes på den, og hvordan den endte.
data-column-barriers-status = Om den stadig står.
data-column-enablers-status = Om den er der.
data-column-commitments-status = Om det holder.
data-column-funding-status = Hvor sikre pengene er.
data-column-ended = Hvornår den endte.
data-column-result = Hvordan det gik.
data-column-lessons-result = Hvad der blev af forventningen.
data-column-steward = Aktøren, der passer på den.
data-column-headline = Resultatet, der står for den.
data-column-part-of = Hvad det er en del af.
data-column-continues = Hvad det er vokset ud af.
data-column-places = Hvor.
data-column-milestones = Hvor mange milepæle den har.
data-column-milestones-met = Hvor mange af dem der er nået.
data-column-critical-path = Kæden af milepæle, den hænger på, i den rækkefølge de kræves.
data-column-actions = Indsatser, der tjener den.
data-column-places-actions = Indsatser der.
data-column-outcomes = Resultater, der har betydning for den.
data-column-currency = Summernes valuta.
data-column-funding-currency = Beløbets valuta.
data-column-need = Hvad levende indsatser anslås at koste.
data-column-disbursed = Hvad der er udbetalt; tom, når linjerne ikke har beløb.
data-column-committed = Hvad der er lovet ved kontrakt.
data-column-pledged = Hvad der er lovet uden kontrakt.
data-column-sought = Hvad der søges om.
data-column-gap = Hvad levende indsatser med kendt pris mangler ud over det udbetalte og det lovede ved kontrakt.
data-column-gap-at-most = Om manglen kan være mindre, fordi en linje ikke har beløb.
data-column-tags = Ord at finde det ved.
data-column-sdg = Verdensmål og delmål, med mellemrum imellem.
data-column-updated = Hvornår nogen sidst gik det igennem.
data-column-review-by = Hvornår nogen bør gå det igennem næste gang.
data-column-page = Dens side; fra stedets rod, når det ikke vides, hvor stedet står.
data-column-milestone = Milepælen, med sin mission.
data-column-by = Hvornår den skal være nået, som skrevet.
data-column-due = Hvornår det skal være nået: som skrevet, ellers dagen det blev nået, ellers missionens mål.
data-column-tasks-due = Inden hvornår.
data-column-due-day = Den sidste dag af det.
data-column-state = Hvordan det står, som beregnet.
data-column-late-and-unserved = Om den er forsinket, og intet tjener den.
data-column-critical = Om det ligger på en kritisk vej.
data-column-is-met = Om den er nået.
data-column-met = Hvornår den blev nået, hvis nogen ved det.
data-column-is-dropped = Om den er opgivet.
data-column-dropped = Hvornår den blev opgivet, hvis nogen ved det.
data-column-why-dropped = Hvorfor den blev opgivet.
data-column-needs = Hvad der skal komme først.
data-column-shown-by-event = Om en hændelse viser den, og intet tælles.
data-column-shown-by = Resultater, der viser den.
data-column-advanced-by = Indsatser, der fremmer den.
data-column-note = En bemærkning.
data-column-barrier = Barrieren, med sin mission.
data-column-severity = Hvor meget det vejer.
data-column-lever = Med hvilket middel den giver efter eller virker.
data-column-blocks = Milepælene, den spærrer for.
data-column-answered-by = Indsatser, der svarer på den.
data-column-enabler = Det, der hjælpern, med sin mission.
data-column-helps = Milepælene, den hjælper.
data-column-answers = Barriererne, den svarer på.
data-column-number = Pladsen i listen, fra 1.
data-column-date = Hvornår.
data-column-day = Den ene dag, datoen tæller som.
data-column-action = Indsatsen.
data-column-kind = Hvilken slags indsats det er.
data-column-figures-kind = Hvad tallet er.
data-column-stage = Hvor langt den er.
data-column-reasons = Hvad status følger af.
data-column-declared = Hvad holdet siger om den.
data-column-declared-otherwise = Om holdet siger noget andet end det beregnede.
data-column-ends = Hvornår den slutter.
data-column-ends-day = Den sidste dag af det.
data-column-confirmed = Hvornår trinnet sidst vidstes at være sandt.
data-column-reached = Om den nåede det, den var til for.
data-column-confidence = Hvor sikkert det er.
data-column-horizon = 1 forbedrer det, der er, 2 bygger bro, 3 omdanner.
data-column-facet = Slagsen af innovation (OECD OPSI).
data-column-risk = Hvor sandsynligt det er, at den fejler.
data-column-impact = Hvor meget den ændrer, hvis den virker.
data-column-rank = De point, den rangordnes efter.
data-column-missions = Missionerne, den tjener eller rører.
data-column-lessons = Erfaringer om den.
data-column-cost = Den anslåede sum.
data-column-cost-currency = Prisens valuta.
data-column-stopped = Hvornår den blev stoppet.
data-column-stopped-how = På hvilken måde.
data-column-stopped-why = Hvorfor.
data-column-stopped-by = Aktøren, der besluttede det.
data-column-stopped-at = Det trin, den var nået til.
data-column-strength = Hvor meget den betyder for det.
data-column-outcome = Resultatet.
data-column-effect = Hvilken vej; tom betyder resultatets ønskede retning.
data-column-amount = Hvor meget; tom, når ingen har offentliggjort det.
data-column-moves-amount = Med hvor meget, i resultatets enhed.
data-column-unit = Hvad et tal tæller.
data-column-is-done = Om den er gjort; tom, når ingen har skrevet det.
data-column-done = Hvornår den blev gjort, hvis nogen ved det.
data-column-actor = Aktøren; tom, når det ikke er nogen endnu.
data-column-role = Som hvad.
data-column-agreed = Hvornår det blev givet eller først ønsket.
data-column-agreed-day = Den første dag af det.
data-column-record = Posten, med sin slags.
data-column-from = Aktøren, der giver dem.
data-column-from-name = Nogen uden en post, der giver dem.
data-column-via = Aktøren, der modtager dem først eller skylder dem.
data-column-capital = Hvis penge det er.
data-column-instrument = Ad hvilken vej de kommer.
data-column-first-day = Datoens første dag.
data-column-last-day = Datoens sidste dag.
data-column-conditions = På hvilke vilkår.
data-column-direction = Om mere eller mindre er bedre; watch: det bedømmes aldrig.
data-column-level = Om det er det, der blev lavet, det, der ændredes, eller det, der kom ud af det.
data-column-every = Hvor ofte det bør måles (ISO 8601).
data-column-method = Efter hvilken regel det bedømmes.
data-column-judged-by = Serien, der bedømmes, hvor en er nævnt.
data-column-better-state = Den bedre status, hvor kilderne er uenige.
data-column-stale = Om den nyeste måling er for gammel.
data-column-newest-date = Midten af datoen for den nyeste måling, der tæller.
data-column-newest-low = Det nyeste tal; hvor kilderne er uenige, det laveste.
data-column-newest-high = Det nyeste tal; hvor kilderne er uenige, det højeste.
data-column-moved-by = Indsatser, der skal flytte det.
data-column-shows = Milepæle, det viser.
data-column-value = Hvor meget.
data-column-low = Den nedre ende af et interval; alene: mindst.
data-column-high = Den øvre ende af et interval; alene: højst.
data-column-approximate = Om det er cirka så meget.
data-column-series = Måden at tælle på.
data-column-figures-mission = Missionen, hvis mål det er; tom for alle.
data-column-progress-mission = Missionen, hvis mål det bedømmes efter; tom for alles.
data-column-scenario = Scenariet, det hører til.
data-column-sources = Kildernes adresser, med mellemrum imellem.
data-column-rule = Reglen, der blev brugt; tom, når ingen kunne bruges.
data-column-gaps-rule = Reglen, der fandt det.
data-column-start-date = Dagen, den krævede linje begynder.
data-column-start = Hvor den begynder.
data-column-expected-today = Hvad der kræves på filens dag.
data-column-difference-today = Det nyeste tal minus det.
data-column-target-date = Det sidste måls dag.
data-column-if-trend-holds = Hvad der kommer ud af det til den tid, hvis det fortsætter som hidtil.
data-column-lesson = Erfaringen.
data-column-learned = Hvad der blev lært, i en sætning.
data-column-tried = Hvad der blev prøvet.
data-column-expected = Hvad der blev ventet.
data-column-happened = Hvad der skete.
data-column-next = Hvad der bør komme nu.
data-column-voice = told: fortalt af dem, der var med; read: sluttet af filerne.
data-column-about = Posterne, den handler om.
data-column-evidence = Resultater, den hviler på.
data-column-evidence-elsewhere = Adresser, den hviler på, med mellemrum imellem.
data-column-led-to = Indsatser, den ændrede eller satte i gang.
data-column-authors = Hvem der skrev den ned.
data-column-type = Hvilken slags organ det er.
data-column-url = Dens eget websted.
data-column-sources-url = Hvor den kan læses.
data-column-commitments = Hvor mange tilsagn den har givet eller er ønsket til.
data-column-place = Stedet.
data-column-latitude = Grader nord (WGS 84).
data-column-longitude = Grader øst (WGS 84).
data-column-geometry = En GeoJSON-fil, der tegner det, i indholdet.
data-column-precision = Hvor godt beliggenheden kendes.
data-column-places-missions = Missioner der.
data-column-actors = Aktører der.
data-column-closers = Aktører, der kunne lukke det, den nærmeste først.
data-column-close-by = Hvad der ville lukke det.
data-column-message = Hvad der mangler, på engelsk.
data-column-hint = Hvad der ville lukke det, i ord, på engelsk.
data-column-source-file = Filen, der skulle rettes.
data-column-line = Linjen i den, fra 1.
data-column-part = Hvad i posten der hviler på den; tom for det hele.
data-column-publisher = Hvem der udgav den.
data-column-accessed = Hvornår den blev læst.
data-column-archived = En kopi, der holder.
data-column-supports = Hvad den støtter.
data-column-weak = Om redaktørerne anser den for svag.
data-column-actions-confidence = Hvor sikkert holdet er.
