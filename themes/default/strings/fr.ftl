### Français. Chaque phrase est appelée par son nom ; { $… } marque la place de ce qui varie.

## Numbers, dates, money
percent = { $number }{"\u00A0"}%
about = env. { $what }
million = { $number }{"\u00A0"}M
money = { $amount }{"\u00A0"}{ $currency ->
    [EUR] €
   *[other] { $currency }
  }
list-comma = {", "}
list-semicolon = {"; "}
date-decade = années { $year }
date-between = { $start }–{ $end }
date-from = début : { $start }
date-until = fin : { $end }
# Les nombres qui se lisent mieux en lettres ; les autres sont en chiffres.
count-1 = une
count-2 = deux
count-3 = trois
count-4 = quatre
count-5 = cinq
count-6 = six
count-7 = sept
count-8 = huit
count-9 = neuf

## Frame
# The tag of the language that this file is in, and its name in itself.
language-of = fr
language-name = Français
not-translated = Pas encore traduit : { $language }
language-label = Langue
skip = Aller au contenu
nav-label = Menu principal
crumbs-label = Vous êtes ici
theme-label = Couleurs
theme-device = Comme l’appareil
theme-light = Clair
theme-dark = Sombre
nav-home = Accueil
nav-missions = Missions
nav-actions = Actions
nav-progress = Avancement
nav-outcomes = Résultats
nav-lessons = Leçons
nav-money = Argent
nav-gaps = Lacunes
nav-people = Acteurs
nav-places = Lieux
nav-map = Carte
nav-calendar = Calendrier
foot-portfolio = Ce portefeuille
foot-ways = Façons de le voir
foot-mend = Corriger quelque chose
foot-edit = Modifier cette page dans le dépôt
foot-source = Cette page est écrite dans
foot-contact = Écrire à l’équipe qui le tient
foot-gaps = Ce qui manque
foot-computed = Calculé pour le { $day } à partir de fichiers que tout le monde peut lire.
foot-license = Textes et données : { $license }.
foot-made = Fait avec wayfolio.
not-found-title = Il n’y a pas de page ici
not-found-about = L’adresse contient peut-être une faute de frappe, ou la page a été déplacée. Voici comment continuer :
moved-title = Cette page a été déplacée
moved-link = Aller à sa nouvelle adresse
draft-label = Brouillon.
draft-about = Cette fiche n’est pas encore publiée.

## Words that stand in many places
today = aujourd’hui
none = aucune
no-figure = pas de valeur
not-given = non précisé
not-known = non connu
not-named = aucun nom indiqué
nobody-named = aucun nom indiqué
nobody-yet = Encore personne
nothing-here = Rien ici.
show-more = En afficher { $count } de plus
no-mission = Ne contribue à aucune mission
about-word = à propos de
in-words = Où l’on en est, en quelques mots
at-least = au moins { $what }
at-most = au plus { $what }
due = échéance : { $date }
runs-from-to = { $start } – { $end }
runs-from = début : { $start }
runs-begun = début : { $start }, fin non connue
runs-by = début au plus tard : { $date }
runs-to = fin : { $end }
part-of = Fait partie de
parts = Ses parties
continues = Issu de
continued-by = A donné
shows = Montre
see-also = Voir aussi
contents-title = Sur cette page
other-pages = Autres pages
currency-millions = { $currency ->
    [EUR] M€
   *[other] M{"\u00A0"}{ $currency }
  }
sources-title = Sources
sources-count = { $count ->
    [one] { $number } source
   *[other] { $number } sources
  }
outcomes-also = Aussi mesuré
sources-refs = { $count ->
    [one] source
   *[other] sources
  }
source-weak = source fragile
source-accessed = lu : { $date }
source-archived = copie archivée
sources-differ = Les sources divergent ; les deux extrémités sont montrées.
disputed-title = Là où les sources divergent
disputed-about = Les deux côtés sont conservés. Les calculs utilisent la valeur de la fiche elle-même.
disputed-label = Contesté :
kind-mission = mission
kind-action = action
kind-outcome = résultat
kind-lesson = leçon
kind-actor = acteur
kind-place = lieu
kind-milestone = jalon
kinds-mission = Missions
kinds-action = Actions
kinds-outcome = Résultats
kinds-lesson = Leçons
kinds-actor = Acteurs
kinds-place = Lieux
kinds-page = Pages
count-records = { $count ->
    [one] { $number } fiche
   *[other] { $number } fiches
  }
level-low = faible
level-medium = moyen
level-high = fort
tags-title = Mots-clés
tags-lede = Les mots qui marquent les fiches, et combien de fiches portent chacun.
tag-title = Mot-clé « { $tag } »

## Heads of tables
th-about = En bref
th-action = Action
th-action-state = L’action
th-all = Total
th-amount = Montant
th-answered = Traité par
th-barrier = Obstacle
th-belongs = Appartient à
th-blocks = Bloque
th-capital = Capital
th-kind = Type
th-close = Combler
th-closed-by = Peut combler
th-confidence = Certitude
th-confirmed = Dernière confirmation
th-cost = Coût
th-date = Date
th-effect = Effet
th-every = Mesuré
th-facet = Facette
th-figure = Valeur
th-for = Pour
th-from = De
th-funds = Finance
th-gap-kind = Type de lacune
th-halted = À l’arrêt
th-horizon = Horizon
th-impact = Impact
th-instrument = Forme
th-kept = État
th-lead = Pilote
th-leads = Pilote
th-lever = Type
th-lines = Lignes
th-live = Actives
th-milestones = Jalons
th-missing = Ce qui manque
th-mission = Mission
th-missions = Missions
th-newest = Dernière valeur
th-notes = Notes et sources
th-outcome = Résultat
th-place = Lieu
th-position = Position
th-promise = Engagement
th-promises = Prend part à
th-result = Bilan
th-risk = Risque
th-role = Rôle
th-rule = Règle
th-rule-where = Règle et endroit
th-runs = Durée
th-runs-in-to = Mène à
th-series = Mesuré comme
th-serving = En service
th-severity = Gravité
th-site = Son site
th-stage = Phase
th-stake = Mise
th-start = Départ
th-state = État
th-strength = Force
th-sure = Certitude
th-target = Cible
th-today = Écart au repère
th-unit = Unité
th-what = Quoi
th-who = Qui
th-year = Année
fact-goals = Objectifs
fact-updated = Dernière mise à jour
fact-review = Prochaine relecture

## States
state-met = atteint
state-on-track = en bonne voie
state-close = proche
state-off-track = hors trajectoire
state-wrong-way = mauvais sens
state-missed = manqué
state-no-target = sans cible
state-no-data = sans données
state-watched = suivi
state-stale = pas de valeur plus récente
state-target-ahead = à venir
state-target-met = atteinte
state-target-missed = manquée
state-target-unknown = non connu
state-target-unjudged = sans évaluation
state-dropped = abandonné
state-late = en retard
state-late-unserved = en retard, sans action
state-unserved = sans action
state-at-risk = à risque
state-not-started = pas commencée
state-blocked = bloquée
state-unknown = inconnu
state-operating = en service
state-completed = achevée
state-paused = en pause
state-stopped = arrêtée
state-commitment-wanted = à pourvoir
state-commitment-proposed = proposé
state-commitment-agreed = convenu
state-commitment-delivering = en cours
state-commitment-delivered = tenu
state-commitment-withdrawn = retiré
state-commitment-refused = refusé
state-expectation-confirmed = attente confirmée
state-expectation-refuted = attente démentie
state-expectation-mixed = bilan partagé
state-expectation-unclear = bilan incertain
state-mission-active = active
state-mission-reached = atteinte
state-mission-partly-reached = atteinte en partie
state-mission-missed = non atteinte
state-mission-ended = close
state-severity-error = erreur
state-severity-warning = avertissement
state-severity-note = remarque

## Front page and missions
home-missions = { $count ->
    [0] , aucune encore close
    [one] , dont une close
   *[other] , dont { $count_words } closes
  }
home-actions = { $count ->
    [0] , aucune arrêtée
    [one] , dont une arrêtée
   *[other] , dont { $count_words } arrêtées
  }
home-outcomes = { $count ->
    [0] , tous avec une valeur récente
    [one] , dont un sans valeur récente
   *[other] , dont { $count_words } sans valeur récente
  }
home-lessons = { $count ->
    [0] , chacune a mené à une action
    [one] , dont une n’a encore mené à aucune action
   *[other] , dont { $count_words } n’ont encore mené à aucune action
  }
home-gaps = { $count ->
    [0] , aucune sur un chemin critique
    [one] , dont une sur un chemin critique
   *[other] , dont { $count_words } sur un chemin critique
  }
home-net = { $count ->
    [one] { $count_start } mission sur une ligne du temps
   *[other] { $count_start } missions sur une même ligne du temps
  }
home-net-about = Chaque ligne va du début d’une mission à sa cible. Les années à venir sont dessinées plus larges que les années passées. Une station pleine est atteinte, un losange est en retard, un anneau en pointillé n’a aucune action ; un chiffre en dessous en compte plusieurs au même endroit.
net-finding = { $title } : { $count ->
    [0] aucun jalon
    [one] un jalon, { $states }
   *[other] { $count } jalons : { $states }
  }
no-lessons = Aucune leçon n’est encore écrite.
home-stories = Derniers récits
home-gaps-title = Principales lacunes
all-lessons = Toutes les leçons
all-gaps = { $count ->
    [one] Toutes les lacunes ({ $number })
   *[other] Les { $number } lacunes
  }
all-gaps-link = Toutes les lacunes
no-gaps = Aucune lacune n’a été trouvée.
no-gaps-here = Aucune lacune n’a été trouvée pour cette mission.
doors-title = Trois entrées
door-manager = Tout tire-t-il dans le même sens ?
door-manager-about = Pour qui pilote : ce qui est en retard, et ce qui dépend de quoi.
door-investor = Qu’est-ce qui est payé, et qu’est-ce qui est à risque ?
door-investor-about = Pour qui finance : l’argent par source et par degré de certitude, et ce qui pourrait avancer ensuite.
door-designer = Qu’a-t-on essayé, et qu’en est-il sorti ?
door-designer-about = Pour le voisinage et pour d’autres lieux : les récits, échecs compris.
missions-lede = { $count ->
    [0] Aucune mission n’est encore inscrite.
    [one] Une mission : une cible, un chemin tracé à rebours depuis elle, et ce qui manque sur ce chemin.
   *[other] { $count_start } missions, { $ended ->
        [0] toutes encore en cours.
        [one] dont une est close.
       *[other] dont { $ended_words } sont closes.
      } Chacune a une cible, un chemin tracé à rebours depuis elle, et ce qui manque sur ce chemin.
  }
missions-table = Les missions en tableau
mission-target = cible : { $date }
steward = responsable :
pathway-title = Le chemin à partir d’ici
pathway-title-target = Le chemin vers la cible ({ $date })
pathway-none = Aucune étape n’est encore inscrite.
pathway-ended = Cette mission est close. Voici quelles étaient ses étapes.
pathway-all-met = Toutes les étapes du chemin critique sont atteintes.
pathway-next = La cible attend d’abord « { $title } ». C’est la prochaine étape à atteindre sur le chemin critique : la plus longue chaîne d’étapes qui dépendent l’une de l’autre.
pathway-next-declared = La cible attend d’abord « { $title } ». C’est la prochaine étape à atteindre sur le chemin que la mission désigne elle-même comme critique.
milestones-by-state = Jalons par état
milestones-word = { $count ->
    [one] jalon :
   *[other] jalons :
  }
line-main = Le chemin critique, jusqu’à la cible
line-main-ended = La ligne principale
line-main-declared = Le chemin critique, tel que la mission le désigne
line-joins = Branche qui rejoint « { $title } »
line-joins-target = Branche qui rejoint la cible
barrier-label = Obstacle :
barrier-open = présent
barrier-easing = en recul
barrier-removed = levé
barrier-answered = traité par
enablers-title = Ce qui aide
th-helps = Aide
barriers-title = Obstacles
answered-by-nothing = rien ne le traite
enabler-missing = Manquant
enabler-emerging = En train de naître
enabler-in-place = En place
lever-policy = politique
lever-finance = finances
lever-technology = technique
lever-infrastructure = infrastructure
lever-capability = savoir-faire
lever-culture = culture
lever-governance = gouvernance
lever-data = données
no-action-runs-in = Aucune action ne mène ici.
shown-by = Montré par
other-actions = Actions pour la mission dans son ensemble
other-actions-about = Elles contribuent à la mission ou font évoluer un de ses résultats, et ne mènent à aucun de ses jalons.
events-title = Ce qui s’est passé
gaps-on-mission = Lacunes de cette mission
who-takes-part = Qui prend part
role-count-lead = { $count ->
    [one] pilote { $number }
   *[other] pilote { $number }
  }
role-count-partner = { $count ->
    [one] partenaire sur { $number }
   *[other] partenaire sur { $number }
  }
role-count-funder = { $count ->
    [one] finance { $number }
   *[other] finance { $number }
  }
role-count-support = { $count ->
    [one] soutient { $number }
   *[other] soutient { $number }
  }
role-count-permit = { $count ->
    [one] autorise { $number }
   *[other] autorise { $number }
  }
role-count-objects = { $count ->
    [one] s’oppose à { $number }
   *[other] s’oppose à { $number }
  }

## Actions
actions-lede = { $count ->
    [0] Aucune action n’est encore inscrite.
    [one] Une action, { $live ->
        [0] pas active en ce moment.
       *[other] active en ce moment.
      }
   *[other] { $count_start } actions, { $live ->
        [0] aucune active en ce moment.
        [one] dont une active : de l’idée aux travaux en cours.
       *[other] dont { $live_words } actives : de l’idée aux travaux en cours.
      }
  }
actions-table = Toutes les actions
action-kind-project = projet
action-kind-programme = programme
action-kind-experiment = expérimentation
action-kind-policy = règlement
action-kind-campaign = campagne
action-kind-infrastructure = infrastructure
action-kind-service = service
action-kind-study = étude
stage-idea = Idée
stage-design = Conception
stage-ready = Prête
stage-underway = En cours
stage-operating = En service
stage-completed = Achevée
stage-paused = En pause
stage-stopped = Arrêtée
stage-about-idea = Quelqu’un l’a proposée.
stage-about-design = Quelqu’un cherche comment faire.
stage-about-ready = Elle pourrait commencer.
stage-about-underway = On y travaille.
stage-about-paused = Elle attend.
reached-fully = Elle a atteint ce qu’elle visait.
reached-partly = Elle a atteint en partie ce qu’elle visait.
reached-no = Elle n’a pas atteint ce qu’elle visait.
reached-unclear = Personne ne peut dire si elle a atteint ce qu’elle visait.
horizon-1 = 1, améliore l’existant
horizon-2 = 2, un pont vers autre chose
horizon-3 = 3, transforme
facet-enhancement = amélioration
facet-mission-oriented = orientée mission
facet-adaptive = adaptation
facet-anticipatory = anticipation
team-says = L’équipe dit
files-say = Les fichiers disent
reason-unconfirmed = Dernière confirmation de sa phase : { $date }. C’est trop ancien.
reason-past-end = Sa fin était prévue au plus tard : { $date }.
reason-task-past-due = « { $task } » avait pour échéance { $date } et n’est pas faite.
reason-needed-stopped = Elle a besoin de « { $title } », qui s’est arrêtée, et rien ne la prolonge.
reason-barrier = L’obstacle « { $title } » se dresse devant tout ce qu’elle fait avancer.
reason-needed-late = Elle a besoin de « { $title } », qui est en retard.
reason-no-lead = Personne n’a accepté de la piloter, et son début est à moins de six mois ou déjà passé.
reason-underfunded = Moins de la moitié de son coût est engagée, et son début est à moins d’un an ou déjà passé.
moves-forward = Ce qu’elle fait avancer
effect-up = à la hausse
effect-down = à la baisse
effect-watch = le fait évoluer
effect-increases = à la hausse
effect-decreases = à la baisse
effect-by = { $effect }, de { $amount }
answers = Traite
needed-by = Nécessaire à
led-from = Née de
needs-first = Ce qui doit venir d’abord
who-promised = Qui s’est engagé à quoi
no-promises = Personne n’est encore nommé.
role-lead = pilote
role-partner = partenaire
role-funder = financeur
role-support = soutien
role-permit = autorisation
role-objects = opposition
tasks-title = Tâches
task-done = faite
what-was-learned = Ce qu’on a appris
nothing-learned = Rien de ce qu’elle a appris n’est encore écrit.
nothing-learned-mission = Aucune leçon de cette mission n’est encore écrite.
stopped-heading = Comment elle s’est arrêtée
stopped-dropped = Abandonnée
stopped-rejected = Rejetée
stopped-replaced = Remplacée par une autre
stopped-ended = Terminée
stopped-by = par
stopped-by-date = au plus tard : { $date }
stopped-at = à la phase « { $stage } »
stopped-title = Arrêtées, et pourquoi
stopped-lede = { $count ->
    [0] Aucune action n’a été arrêtée
    [one] Une action a été arrêtée
   *[other] { $count_start } actions ont été arrêtées
  }{ $paused ->
    [0] .
    [one] , et une est en attente.
   *[other] , et { $paused_words } sont en attente.
  } Ce qui n’a pas marché est raconté aussi franchement que ce qui a marché.
stopped-these = Arrêtées
paused-title = En attente
dropped-title = Jalons abandonnés
pipeline-title = En chantier
pipeline-lede = { $count ->
    [0] Rien n’est actif ni en attente.
    [one] Une action est active ou en attente, quelque part entre l’idée et les travaux en cours.
   *[other] { $count_start } actions sont actives ou en attente, de l’idée aux travaux en cours.
  }
pipeline-formula = L’ordre dans une phase suit des points, que chaque action affiche ; à égalité, le nom du fichier décide.
pipeline-formula-impact = Impact : 6 s’il est fort, 4 s’il est moyen, 2 s’il est faible, 0 si personne ne l’a dit.
pipeline-formula-ready = Degré de préparation, jusqu’à 5 : 1 si un pilote a accepté ; 2 si ce qui est engagé et versé couvre le coût, 1 s’il en couvre la moitié ; 1 si tout ce dont elle a d’abord besoin est en service ou achevé ; 1 si aucun obstacle ne se dresse devant les jalons qui lui restent.
pipeline-formula-milestones = Jalons : 2 pour chaque jalon à atteindre auquel elle contribue, 4 s’il est sur un chemin critique.
pipeline-more = { $count ->
    [one] { $number } autre n’est pas nommée ici.
   *[other] { $number } autres ne sont pas nommées ici.
  }
points = { $count ->
    [one] { $number } point
   *[other] { $number } points
  }
points-impact = Impact { $level } : { $points }
points-ready = Préparation { $points } sur { $most } : { $why }
points-milestones = { $count ->
    [0] Ne contribue à aucun jalon à atteindre : 0
    [one] Contribue à un jalon à atteindre{ $critical ->
        [0] {""}
       *[other] , sur un chemin critique
      } : { $points }
   *[other] Contribue à { $count_words } jalons à atteindre{ $critical ->
        [0] {""}
        [one] , dont un sur un chemin critique
       *[other] , dont { $critical_words } sur un chemin critique
      } : { $points }
  }
ready-lead = pilote d’accord
ready-no-lead = aucun pilote d’accord
ready-money-full = coût couvert
ready-money-half = moitié du coût couverte
ready-money-less = moins de la moitié du coût couverte
ready-money-unknown = argent non connu
ready-waits = { $count ->
    [0] n’attend rien
    [one] attend une action
   *[other] attend { $count_words } actions
  }
ready-barriers = { $count ->
    [0] aucun obstacle présent
    [one] un obstacle présent
   *[other] { $count_words } obstacles présents
  }
lead-is = Pilote :

## Outcomes
progress-lede = { $count ->
    [0] Aucun résultat n’est encore inscrit.
    [one] Il y a un résultat. { $met ->
        [0] Il n’a atteint aucune cible
       *[other] Il a atteint sa cible
      }{ $stale ->
        [0] .
       *[other] , et il n’a pas de valeur récente.
      }
   *[other] Sur { $count_words } résultats, { $met ->
        [0] aucun n’a
        [one] un a
       *[other] { $met_words } ont
      } atteint la cible, { $behind ->
        [0] aucun n’est
        [one] un est
       *[other] { $behind_words } sont
      } en retard, et { $stale ->
        [0] tous ont une valeur récente.
        [one] un n’a pas de valeur récente.
       *[other] { $stale_words } n’ont pas de valeur récente.
      }
  }
progress-none = { $count ->
    [one] Un d’entre eux n’a aucune valeur.
   *[other] { $count_start } d’entre eux n’ont aucune valeur.
  }
direction-up = plus, c’est mieux
direction-down = moins, c’est mieux
direction-watch = suivi, jamais évalué
result-output = niveau : réalisation
result-outcome = niveau : résultat
result-impact = niveau : impact
every-year = chaque année
every-years = tous les { $number } ans
every-months = { $count ->
    [one] chaque mois
   *[other] tous les { $number } mois
  }
every-days = tous les { $number } jours
key-start = le point de départ
key-required = ce qu’il faut, et la cible
key-measured = ce qui a été mesuré
key-disagree = les sources divergent : les deux extrémités sont montrées
key-stale = pas de valeur plus récente
figures-title = Les chiffres derrière les images
figures-about = La dernière valeur de chaque résultat, son écart au repère du jour, et son écart à la dernière cible si la tendance du départ à la dernière valeur se maintient. Chaque résultat a sa propre page avec toutes les valeurs, leurs sources et un fichier CSV.
figures-csv = Ces chiffres en CSV
figure-target = cible
figure-measured = mesuré
figure-start = départ
no-figures-yet = Aucune valeur n’est encore inscrite.
all-figures = Toutes les valeurs
all-figures-link = Toutes les valeurs et leurs sources
chart-title = L’image
chart-target = { $figure } d’ici { $year }
chart-mark = cette leçon
chart-hatched = Hachuré : pas de valeur plus récente.
chart-finding = { $title } : dernière valeur { $newest } ; { $state }. { $target }
chart-finding-target = Cible { $figure }, { $date }.
rule-linear = Évalué le long d’une droite.
rule-growth = Évalué selon la croissance annuelle.
rule-name-linear = linéaire
rule-name-growth = croissance
rule-none = aucune
scale-cut = L’échelle ne commence pas à zéro.
watched-only = Montré, jamais évalué.
no-newer-figure = Aucune valeur plus récente n’a été trouvée.
or-better = ou, selon la meilleure source,
judged-series = Évalué selon
judged-linear = Sur la droite qui va du départ à la cible, le repère à cette date était : { $expected }. La valeur est { $side ->
    [below] inférieure
   *[above] supérieure
  } de { $difference }, soit { $percent } du chemin attendu.
judged-growth = Selon la croissance annuelle, le repère à cette date était : { $expected }. La valeur est { $side ->
    [below] inférieure
   *[above] supérieure
  } de { $difference }, et a progressé à { $percent } du rythme voulu.
judged-today = Le repère du jour est : { $expected } ; la dernière valeur est { $side ->
    [below] inférieure
   *[above] supérieure
  } de { $difference }.
# The trend runs from the start to the newest figure; if it holds …
judged-trend = { $case ->
    [reached] Si la tendance depuis { $since } se maintient, la cible de { $target } pour { $year } est atteinte.
    [nothing] Si la tendance depuis { $since } se maintient, il n’en reste rien d’ici { $year } ; la cible est de { $target }.
   *[short] Si la tendance depuis { $since } se maintient, on arrive à { $figure } en { $year }, soit { $difference } { $side ->
        [below] au-dessous
       *[above] au-dessus
      } de la cible de { $target }.
  }
percentage-points = { $one ->
    [true] { $number } point de pourcentage
   *[false] { $number } points de pourcentage
  }
caption-today = { $difference } { $side ->
    [below] au-dessous
   *[above] au-dessus
  } du repère du jour.
caption-trend = Si la tendance se maintient : { $what }.
trend-short = { $case ->
    [reached] cible pour { $year } atteinte
    [nothing] plus rien d’ici { $year }
   *[short] { $difference } { $side ->
        [below] au-dessous
       *[above] au-dessus
      } de la cible pour { $year }
  }
gap-today = { $difference } { $side ->
    [below] au-dessous
   *[above] au-dessus
  } de { $expected }
key-trend = si la tendance du départ à la dernière valeur se maintient
key-scenario = un scénario
progress-csv = Où en est chaque résultat, en CSV
judged-state-met = La cible est atteinte.
judged-state-on-track = Il suit le rythme voulu.
judged-state-close = Il est proche de ce qu’il faut.
judged-state-off-track = Il est en retard sur ce qu’il faut.
judged-state-wrong-way = Il évolue à l’inverse du sens voulu.
judged-state-missed = Le jour de la cible est passé, et elle n’a pas été atteinte.
judged-state-no-target = Personne n’a fixé de cible ; il n’est donc pas évalué.
judged-state-no-data = Il n’y a pas de valeur pour l’évaluer, ou pas de départ d’où mesurer.
judged-state-watched = Il est montré, jamais évalué.
judged-better-denies = Selon la source la plus favorable, ce n’est pas le cas.
scenario-label = Scénario :
moved-by = Ce qui devrait le faire évoluer
moved-by-nothing = Aucune action de ce portefeuille ne dit qu’elle le fait évoluer.

## Lessons
lessons-lede = { $count ->
    [0] Aucune leçon n’est encore écrite.
    [one] Une leçon, { $unused ->
        [0] qui a mené à une action.
       *[other] qui n’a encore mené à aucune action de ce portefeuille.
      }
   *[other] { $count_start } leçons, de ce qui a marché et de ce qui n’a pas marché. { $unused ->
        [0] Chacune a mené à une action.
        [one] Une n’a encore mené à aucune action de ce portefeuille.
       *[other] { $unused_start } n’ont encore mené à aucune action de ce portefeuille.
      }
  }
led-to = { $count ->
    [0] n’a encore mené à rien
    [one] a mené à une action
   *[other] a mené à { $count_words } actions
  }
arc-tried = Ce qu’on a essayé
arc-expected = Ce qu’on attendait
arc-happened = Ce qui s’est passé
arc-learned = Ce qu’on a appris
arc-next = Ce qui vient ensuite
arc-led-to = Elle a mené à
arc-led-to-nothing = Aucune action de ce portefeuille ne la reprend encore.
arc-gap = Elle figure parmi les lacunes.
told-by = Racontée par
voice-told = les personnes concernées
voice-read = la rédaction du portefeuille, d’après les sources
rests-on = S’appuie sur
meanwhile = Entre-temps : { $title }

chains-title = Ce que les leçons ont donné
chains-about = Chaque ligne part d’une leçon et va vers les actions qu’elle a changées ou lancées, puis vers ce qu’on en a appris. Des lignes fines mènent aux résultats qu’une action devrait faire évoluer ; elles ne disent pas que c’est arrivé.
chains-others = Autres leçons qui ont donné quelque chose
chains-more = { $count ->
    [one] { $count_start } autre a donné quelque chose ; sa propre page montre quoi.
   *[other] { $count_start } autres ont donné quelque chose ; leurs propres pages montrent quoi.
  }
chain-title = Ce qu’elle a donné
chain-about = De cette leçon aux actions qu’elle a changées ou lancées, puis à ce qu’on en a appris. Des lignes fines mènent aux résultats qu’une action devrait faire évoluer ; elles ne disent pas que c’est arrivé.
chain-list = La même chose en liste
chain-again = raconté plus haut
chain-more = et { $count } de plus
chain-finding = { $title } a mené à { $actions ->
    [one] { $actions_words } action
   *[other] { $actions_words } actions
  }{ $lessons ->
    [0] {""}
    [one] {", une autre leçon"}
   *[other] {", "}{ $lessons_words } autres leçons
  }{ $outcomes ->
    [0] {""}
    [one] {", un résultat qui devrait évoluer"}
   *[other] {", "}{ $outcomes_words } résultats qui devraient évoluer
  }

## Money
all-capital = Tout le capital
capital-public = Public
capital-private = Privé
capital-community = Citoyen
capital-mixed = Non réparti
instrument-grant = subvention
instrument-prize = prix
instrument-loan = prêt
instrument-reimbursable-grant = avance remboursable
instrument-equity = fonds propres
instrument-shares = parts
instrument-guarantee = garantie
instrument-own-funds = autofinancement
instrument-in-kind = en nature
instrument-tax = impôt
instrument-tariff = redevance
instrument-unknown = non connu
funding-disbursed = versé
funding-committed = engagé
funding-pledged = promis
funding-sought = demandé
funding-refused = refusé
funding-nobody = pas encore demandé
funding-via = par
funding-lines = Ligne par ligne
chart-need = besoin : { $amount }
chart-disbursed = versé : { $amount }
chart-committed = engagé : { $amount }
chart-pledged = promis : { $amount }
chart-sought = demandé : { $amount }
money-lede = Total inscrit : { $total }. La plus grande part vient du capital « { $capital } » : { $share }.{ $unknown ->
    [0] {""}
    [one] {" "}Une autre source est connue sans son montant.
   *[other] {" "}{ $unknown_start } autres sources sont connues sans leur montant.
  }
money-lede-none = Aucun montant n’est encore inscrit.
money-disbursed = Versé : { $amount }.
money-promised = Engagé ou promis : { $amount }.
money-sought = Demandé : { $amount }.
money-no-amounts = Des sources sont nommées, mais personne n’a publié de montant.
money-none = Aucun argent n’est inscrit.
money-lines-without-amount = { $count ->
    [one] { $count_start } autre ligne n’a pas de montant publié.
   *[other] { $count_start } autres lignes n’ont pas de montant publié.
  }
money-table-caption = La même chose en chiffres, { $unit }.
money-years = Valeurs nominales, { $years }.
money-need = Besoin des actions actives
money-of-need = Dont pour des actions actives au coût connu
money-at-most = (au plus)
money-others = Dans d’autres monnaies, hors total :
money-converted = Certains montants ont été convertis à un taux daté.
money-shared = { $count ->
    [one] { $count_start } de ces actions contribue aussi à une autre mission ; son argent y figure également.
   *[other] { $count_start } de ces actions contribuent aussi à d’autres missions ; leur argent y figure également.
  }
money-shared-short = { $count ->
    [one] { $count_words } action partagée avec une autre mission
   *[other] { $count_words } actions partagées avec d’autres missions
  }
money-whole-mission = Pour la mission dans son ensemble
all-money = Tout l’argent
money-all-title = Besoin et capital
money-all-about = { $unit }, aux prix de chaque source. Plus la barre est pleine, plus l’argent est sûr.
money-every-mission = Toutes les missions
money-missions-caption = { $unit }. Les montants que personne n’a publiés ne sont pas dans les sommes ; la ligne compte quand même comme source.
money-asks = Ce qui est demandé, et à qui
money-asks-none = Rien n’est demandé en ce moment.
money-concentrated = De qui tout dépend
money-concentrated-none = Aucune mission d’au moins quatre lignes connues ne reçoit plus de la moitié de son argent d’une seule source.
money-refused = Cherché sans être trouvé
money-lines = Toutes les lignes
money-lines-about = Les plus grandes d’abord. Les notes et les sources se trouvent avec chaque action.
money-instruments = Par forme
money-instruments-about = { $unit }. Sous quelle forme vient l’argent.
money-years-title = Besoin et argent, par année
money-years-about = { $unit }. Le besoin est le coût des actions actives : en entier l’année où une action commence, ou réparti également sur les années de son début à sa fin lorsque les deux sont connus. L’argent compte pour l’année de sa date, réparti également lorsqu’elle en couvre plusieurs ; il comprend l’argent de ce qui est déjà construit.
money-years-no-need = Aucune action active n’indique son coût ; aucune année ne montre donc de besoin.
money-costs-unknown = { $count ->
    [one] { $count_start } action active n’indique pas de coût ; son besoin n’est pas dans ces chiffres.
   *[other] { $count_start } actions actives n’indiquent pas de coût ; leur besoin n’est pas dans ces chiffres.
  }
no-date = sans date
th-need = Besoin
th-of-need = Versé ou engagé pour lui
th-share = Part
th-source = Source
chart-year-needed = besoin : { $need }
chart-year-of-need = { $amount } ; besoin : { $need }
chart-live = Actions actives
chart-year-most = L’année qui compte le plus d’argent est { $year } : { $amount }.
chart-year-most-need = L’année du plus grand besoin est { $year } : { $amount }.
ask-of-nobody = Personne n’est nommé ({ $capital }, { $instrument })
ask-without-amount = { $count ->
    [one] et { $count_words } demande sans montant
   *[other] et { $count_words } demandes sans montant
  }
money-unasked = Pas encore demandé
money-unasked-about = Ce qui manquerait encore aux actions actives si tout ce qui est versé, engagé, promis et demandé arrivait.
money-sources-about = Les plus grandes sources de ce qui est engagé ou versé, { $unit }.
money-through = Argent passant par cet acteur

## Balance
balance-title = Équilibre
balance-link = Comment les mises sont réparties
balance-lede = { $count ->
    [0] Sur { $all } actions, aucune n’est active
    [one] Sur { $all } actions, une est active
   *[other] Sur { $all } actions, { $count_words } sont actives
  }, de l’idée aux travaux en cours. { $served ->
    [0] Aucune mission active n’en a.
    [one] { $missions ->
        [one] La seule mission active en a au moins une.
       *[other] Une mission active sur { $missions_words } en a au moins une.
      }
   *[other] { $served_start } missions actives sur { $missions_words } en ont au moins une.
  }
balance-unrated = Aucune ne dit quel risque elle porte ni à quel horizon elle appartient ; cette page commence donc par ce qui est connu : comment les actions sont réparties.
unbalanced-title = Ce qui pèse d’un seul côté, et ce qui manque
unbalanced-nothing-live = Rien n’est actif : aucune action ne se trouve entre l’idée et les travaux en cours.
unbalanced-nobody-says-risk = Aucune action active n’indique de risque : aucune ne dit si elle a des chances d’échouer.
unbalanced-nobody-says-horizon = Aucune action active n’indique d’horizon : aucune ne dit si elle améliore l’existant, fait un pont ou transforme.
unbalanced-nobody-says-impact = Aucune action active ne dit ce qu’elle changerait si elle réussissait.
unbalanced-nobody-says-money = Aucune action active n’a de coût ni de montant inscrit.
unbalanced-silent-risk = { $count ->
    [one] { $live ->
        [one] La seule action active
       *[other] Sur { $live_words } actions actives, une
      } n’indique pas de risque.
   *[other] Sur { $live_words } actions actives, { $count_words } n’indiquent pas de risque.
  }
unbalanced-silent-horizon = { $count ->
    [one] { $live ->
        [one] La seule action active
       *[other] Sur { $live_words } actions actives, une
      } n’indique pas d’horizon.
   *[other] Sur { $live_words } actions actives, { $count_words } n’indiquent pas d’horizon.
  }
unbalanced-silent-impact = { $count ->
    [one] { $live ->
        [one] La seule action active
       *[other] Sur { $live_words } actions actives, une
      } ne dit pas quel impact elle aurait.
   *[other] Sur { $live_words } actions actives, { $count_words } ne disent pas quel impact elles auraient.
  }
unbalanced-silent-money = { $count ->
    [one] { $live ->
        [one] La seule action active
       *[other] Sur { $live_words } actions actives, une
      } n’a ni coût ni montant inscrit.
   *[other] Sur { $live_words } actions actives, { $count_words } n’ont ni coût ni montant inscrit.
  }
unbalanced-same-horizon = Toutes les actions actives{ $where ->
    [mission] {" "}de « { $title } »
   *[portfolio] {""}
  }{ $silent ->
    [0] {""}
   *[other] {" "}qui indiquent un horizon
  } sont à l’horizon { $value } : { $count }{ $silent ->
    [0] {""}
   *[other] {" "}; sans indication : { $silent }
  }.
unbalanced-same-risk = Toutes les actions actives{ $where ->
    [mission] {" "}de « { $title } »
   *[portfolio] {""}
  }{ $silent ->
    [0] {""}
   *[other] {" "}qui indiquent un risque
  } portent le même risque, { $value } : { $count }{ $silent ->
    [0] {""}
   *[other] {" "}; sans indication : { $silent }
  }.
unbalanced-none-horizon = Aucune action active n’est à l’horizon { $value } ; à d’autres horizons : { $count }.
unbalanced-none-risk = Aucune action active ne porte le risque « { $value } » ; avec un autre risque : { $count }.
unbalanced-without-live = { $count ->
    [one] { $count_start } mission active n’a aucune action active :
   *[other] { $count_start } missions actives n’ont aucune action active :
  }
unbalanced-one-live = { $count ->
    [one] { $count_start } mission active dépend d’une seule action active :
   *[other] { $count_start } missions actives dépendent chacune d’une seule action active :
  }
unbalanced-without-lead = { $count ->
    [one] { $live ->
        [one] La seule action active
       *[other] Sur { $live_words } actions actives, une
      } ne nomme personne pour la piloter.
   *[other] Sur { $live_words } actions actives, { $count_words } ne nomment personne pour les piloter.
  }
unbalanced-led-by = { $title } pilote { $count_words } des { $all_words } actions actives qui ont un pilote.
unbalanced-at-place = { $count_start } des { $all_words } actions actives qui indiquent un lieu sont au même endroit : { $title }.
unbalanced-paid-by = { $title } apporte { $percent } de l’argent engagé ou versé dont le montant est connu.
spread-title = Comment les actions sont réparties
spread-about = Chaque action compte, même achevée : d’abord ce qui est actif, puis ce qui est en service ou achevé, puis ce qui est en pause ou arrêté. Une action partagée par deux compte chez l’un et chez l’autre.
spread-missions = Par mission
spread-missions-about = À une mission sans action active, personne ne travaille en ce moment.
spread-leads = Par pilote
spread-leads-about = Qui pilote, ou a proposé de le faire.
spread-funders = Par financeur
spread-funders-about = Qui paie, hors demandes refusées ; l’argent et la barre montrent ce qui est engagé et versé, pour autant que les montants sont connus.
spread-places = Par lieu
spread-places-about = Où cela se passe.
spread-bar = En barre
spread-others = { $count ->
    [one] { $number } autre
   *[other] { $number } autres ensemble
  }
phase-live = active
phase-serving = en service ou achevée
phase-halted = en pause ou arrêtée
no-place = Aucun lieu indiqué
no-lead = Aucun nom indiqué
no-funder = Aucun financeur indiqué
bets-title = Risque et horizon
bets-about = Chaque signe est une action active. Sa surface est l’argent misé, son remplissage l’impact qu’elle aurait si elle réussissait.
bets-largest = Le plus grand représente { $amount }.
bets-crowded = Il y en a trop pour tout dessiner : chaque case montre celles qui ont le plus d’argent et dit combien suivent.
bets-unrated = { $count ->
    [one] La seule action active ne dit pas
   *[other] Aucune des { $count_words } actions actives ne dit
  } quel risque elle porte ni à quel horizon elle appartient. Les sources ne permettent pas d’en juger ; il n’y a donc rien à dessiner. Une équipe qui le sait écrit « risk » et « horizon » dans le fichier de son action.
bets-table = Mise : le coût estimé ou, à défaut, ce qui est inscrit, { $unit }.
bets-horizon = Horizon { $horizon }
bets-horizon-1 = améliore l’existant
bets-horizon-2 = fait un pont
bets-horizon-3 = transforme
bets-horizon-none = Sans horizon
bets-risk-high = Risque fort
bets-risk-medium = Risque moyen
bets-risk-low = Risque faible
bets-risk-none = Risque non précisé
bets-impact-high = impact fort
bets-impact-medium = impact moyen
bets-impact-low = impact faible
bets-impact-none = impact non précisé
bets-no-amount = un carré : aucun montant connu
bets-name = { $title } : impact { $impact }, mise { $amount }
bets-cell = risque { $risk }, horizon { $horizon } : { $count }
bets-more = et { $count } de plus, { $amount }
bets-more-short = + { $count }
bets-more-rows = { $count ->
    [one] { $count_start } autre action active figure dans le tableau ci-dessous.
   *[other] { $count_start } autres actions actives figurent dans le tableau de toutes les actions.
  }
alignment-title = Quelle action contribue à quelle mission
alignment-about = Un signe montre qu’une action contribue à une mission, et comment ; les signes de ce qui n’est pas actif sont gris. Une colonne vide est une mission à laquelle rien ne contribue.
alignment-link = Quelle action contribue à quelle mission
alignment-pages = Le tableau de toutes les actions, partie par partie
alignment-part = Actions et missions, partie { $part } sur { $parts }
alignment-live = Actions actives
serves-critical = un jalon sur un chemin critique
serves-milestone = un jalon
serves-whole = la mission dans son ensemble
serves-outcome = un résultat seulement
roles-title = Qui prend part à quelle mission
roles-about = Ce à quoi chacun s’est engagé, ce qu’il paie ou ce dont il a la charge, par mission ; le chiffre compte les actions. Les engagements retirés ou refusés n’y sont pas.
roles-part = Qui prend part à quelle mission, partie { $part } sur { $parts }
roles-pages = Le tableau de toutes les organisations, partie par partie
roles-hollow = creux : à pourvoir ou proposé, non convenu
roles-unled = { $count ->
    [one] Mission active dont personne n’a accepté de piloter les actions actives :
   *[other] Missions actives dont personne n’a accepté de piloter les actions actives :
  }
roles-apart = { $count ->
    [one] { $count_start } autre organisation ne prend part à aucune mission inscrite ici.
   *[other] { $count_start } autres organisations ne prennent part à aucune mission inscrite ici.
  }
role-steward = en a la charge
role-of = { $role } { $count }
role-not-agreed = { $role }, non convenu
part-rows = Lignes { $first } à { $last } sur { $all }
part-previous = Partie précédente
part-next = Partie suivante
parts-label = Parties

## Gaps
gaps-lede = { $count ->
    [0] Rien de manquant n’a été trouvé.
    [one] Une lacune sépare ce qui est voulu de ce que quelqu’un a pris en charge. { $critical ->
        [0] Elle n’est pas sur un chemin critique.
       *[other] Elle est sur un chemin critique et peut retarder toute une mission.
      }
   *[other] { $count_start } lacunes séparent ce qui est voulu de ce que quelqu’un a pris en charge. { $critical ->
        [0] Aucune n’est sur un chemin critique.
        [one] L’une est sur un chemin critique et peut retarder toute une mission.
       *[other] { $critical_start } sont sur un chemin critique et peuvent retarder toute une mission.
      }
  }
gap-closers = Peut combler
gap-critical = Sur le chemin critique.
holes-title = Où sont les lacunes
holes-caption = Lacunes par type et par mission. Un anneau en pointillé est une lacune, avec un chiffre s’il y en a plusieurs ; un anneau plein est sur un chemin critique. Une lacune qui touche plusieurs missions compte pour chacune ; les listes ci-dessous ne la nomment qu’une fois.
gaps-elsewhere = { $count ->
    [one] Une autre lacune de cette mission figure sous une autre mission.
   *[other] { $count_start } autres lacunes de cette mission figurent sous d’autres missions.
  }
closers-title = Qui pourrait les combler
rules-title = Les règles
close-add-action = Ajouter une action
close-add-lesson = Ajouter une leçon
close-add-measurement = Ajouter une valeur
close-edit = Modifier la fiche
gap-milestone-unserved = Aucune action active, en service ou en pause ne contribue à ce jalon.
gap-milestone-unmeasured = Il n’est pas atteint, et rien ne montrerait qu’il l’est : aucun résultat n’est nommé pour lui, et il n’est pas marqué comme un événement.
gap-milestone-late = { $case ->
    [unserved] Son échéance était { $date } ; il n’est pas atteint, et rien n’y contribue.
   *[served] Son échéance était { $date } ; il n’est pas atteint.
  }
gap-milestone-single-bet = Une seule action active contribue à cette étape du chemin critique.
gap-milestone-order = Son échéance ({ $date }) vient après celle de « { $other } », qui en a besoin plus tôt : { $other_date }.
gap-barrier-open = Un grand obstacle sur le chemin critique ; aucune action active et aucun appui naissant ne le traite.
gap-action-adrift = Elle est active, mais ne contribue à aucun jalon et ne fait évoluer aucun résultat.
gap-action-without-lead = { $case ->
    [not-agreed] Elle est prête ou en cours ; qui devrait la piloter n’a pas donné son accord.
   *[nobody] Elle est prête ou en cours ; personne ne la pilote.
  }
gap-action-commitment-stale = { $case ->
    [actor] { $actor } ({ $role }) : depuis { $date }, l’engagement en est resté à « { $status } ».
   *[nobody] Rôle à pourvoir (début : { $date }) : { $role }. Personne ne l’a encore pris.
  }
gap-action-underfunded = Elle coûte { $cost }. Engagé ou versé : { $secured } ; il manque { $amount }.
gap-action-late = { $case ->
    [task] « { $task } » a dépassé sa date et n’est pas faite.
   *[end] Elle a dépassé sa fin et n’est toujours pas achevée.
  }
gap-action-status-disputed = L’équipe dit « { $declared } », les fichiers disent « { $computed } ».
gap-action-unconfirmed = Dernière confirmation de sa phase : { $date }. Rien depuis.
gap-action-without-lesson = Elle s’est terminée dans les cinq dernières années, et aucune leçon n’en est écrite.
gap-outcome-unserved = Une cible est attendue ({ $date }), et aucune action active ou en service ne dit qu’elle le fait évoluer.
gap-outcome-off-track = { $case ->
    [missed] La cible a été manquée ({ $date }).
    [no-target] Il évolue à l’inverse du sens voulu, et personne n’a fixé de cible.
   *[behind] Il en est à { $value } ; le repère à cette date était : { $expected }.
  }
gap-outcome-stale = { $case ->
    [never] Il n’a jamais été mesuré.
    [never-in-series] Il n’a jamais été mesuré de la façon qui sert à l’évaluer, « { $series } ».
   *[old] Date de la dernière valeur : { $date }.
  }
gap-outcome-without-target = Il a un sens voulu, et personne n’a fixé de cible.
gap-targets-disagree = « { $mission } » et « { $other } » veulent des valeurs différentes pour { $date }.
gap-lesson-unused = Elle dit ce qui devrait venir ensuite, elle a plus d’un an, et elle n’a mené à rien.
gap-mission-without-headline = Aucun résultat ne représente cette mission dans son ensemble.
gap-mission-without-pathway = Elle a une cible, { $date }, et aucun jalon pour y arriver.
gap-funding-concentrated = { $percent } de son argent engagé vient d’une seule source : { $source }.
gap-lead-concentrated = { $actor } pilote { $count } des { $all } actions en cours.
gap-portfolio-unbalanced = { $case ->
    [risk] Les { $count } actions actives qui indiquent un risque portent toutes le même : { $risk }.
   *[horizon] Les { $count } actions actives qui indiquent un horizon sont toutes à l’horizon { $horizon }.
  }
gap-review-due = Une relecture était prévue : { $date }.
rule-title-milestone-unserved = Aucune action n’y contribue
rule-title-milestone-unmeasured = Rien ne le montrerait
rule-title-milestone-late = Jalon en retard
rule-title-milestone-single-bet = Une seule action
rule-title-milestone-order = Dans le désordre
rule-title-barrier-open = Un obstacle que rien ne traite
rule-title-action-adrift = Action sans but
rule-title-action-without-lead = Personne ne pilote
rule-title-action-commitment-stale = Engagement en suspens
rule-title-action-underfunded = Argent manquant
rule-title-action-late = Action en retard
rule-title-action-status-disputed = État contesté
rule-title-action-unconfirmed = Sans confirmation récente
rule-title-action-without-lesson = Aucune leçon écrite
rule-title-outcome-unserved = Rien ne le fait évoluer
rule-title-outcome-off-track = Hors trajectoire
rule-title-outcome-stale = Sans mesure récente
rule-title-outcome-without-target = Aucune cible fixée
rule-title-targets-disagree = Cibles qui divergent
rule-title-lesson-unused = Leçon inutilisée
rule-title-mission-without-headline = Aucun résultat phare
rule-title-mission-without-pathway = Aucun chemin
rule-title-funding-concentrated = Une source, beaucoup d’argent
rule-title-lead-concentrated = Un pilote, beaucoup d’actions
rule-title-portfolio-unbalanced = Mises non réparties
rule-title-review-due = Relecture à faire
rule-about-milestone-unserved = Un jalon n’est pas atteint, et aucune action active, en service ou en pause n’y contribue.
rule-about-milestone-unmeasured = Un jalon n’est pas atteint, aucun résultat ne le montre, et il n’est pas non plus marqué comme un événement.
rule-about-milestone-late = Un jalon a dépassé sa date et n’est pas atteint.
rule-about-milestone-single-bet = Un jalon du chemin critique n’est pas atteint, et une seule action active y contribue.
rule-about-milestone-order = Un jalon a son échéance après celle d’un autre qui en a besoin.
rule-about-barrier-open = Un grand obstacle se dresse sur le chemin critique, et aucune action active et aucun appui naissant ne le traite.
rule-about-action-adrift = Une action active ne contribue à aucun jalon et ne fait évoluer aucun résultat.
rule-about-action-without-lead = Une action est prête ou en cours, et aucun pilote n’a convenu, ne tient ou n’a tenu son engagement.
rule-about-action-commitment-stale = Un engagement est proposé ou à pourvoir depuis plus d’un an.
rule-about-action-underfunded = Une action est prête ou en cours, chaque ligne de son argent a un montant, et ce qui est engagé et versé reste au-dessous de son coût.
rule-about-action-late = Une action a dépassé sa fin, ou l’une de ses tâches son échéance.
rule-about-action-status-disputed = Ce que l’équipe déclare et ce qui découle des fichiers divergent.
rule-about-action-unconfirmed = La dernière confirmation d’une action active ou en pause date de plus de deux ans.
rule-about-action-without-lesson = Une action s’est achevée ou arrêtée dans les cinq dernières années, et rien de ce qu’on en a appris n’est écrit.
rule-about-outcome-unserved = Une cible est à venir, et aucune action active ou en service ne fait évoluer le résultat.
rule-about-outcome-off-track = Un résultat est hors trajectoire, évolue dans le mauvais sens ou a manqué sa cible.
rule-about-outcome-stale = La dernière valeur est plus ancienne qu’elle ne devrait, ou il n’y en a pas.
rule-about-outcome-without-target = Un résultat a un sens voulu et pas de cible.
rule-about-targets-disagree = Deux missions actives fixent des cibles différentes pour un même résultat et une même date.
rule-about-lesson-unused = Une leçon dit ce qui devrait venir ensuite, a plus d’un an et n’a mené à rien.
rule-about-mission-without-headline = Une mission n’a pas de résultat phare.
rule-about-mission-without-pathway = Une mission a une cible et aucun jalon.
rule-about-funding-concentrated = Une seule source apporte plus de la moitié de l’argent engagé d’une mission.
rule-about-lead-concentrated = Un acteur pilote plus de la moitié des actions en cours d’une mission.
rule-about-portfolio-unbalanced = Toutes les actions actives d’une mission sont à un seul horizon, ou portent toutes le même risque.
rule-about-review-due = Une fiche a dépassé sa date de relecture.

## Actors and places
people-lede = { $count ->
    [0] Aucune organisation n’est encore inscrite.
    [one] Une organisation prend part.
   *[other] { $count_start } organisations prennent part.
  }{ $wanted ->
    [0] {""}
    [one] {" "}Un engagement est recherché, et personne ne l’a encore pris.
   *[other] {" "}{ $wanted_start } engagements sont recherchés, et personne ne les a encore pris.
  }
wanted-title = À pourvoir, et encore personne
people-all = Toutes les organisations
actor-type-national-government = État
actor-type-local-government = collectivité locale
actor-type-public-body = organisme public
actor-type-international-ngo = association internationale
actor-type-ngo = association
actor-type-community-group = groupe d’habitants
actor-type-partnership = partenariat
actor-type-multilateral = organisation multilatérale
actor-type-foundation = fondation
actor-type-business = entreprise
actor-type-cooperative = coopérative
actor-type-academic = université ou école
actor-type-other = autre organisme
actor-types-national-government = État
actor-types-local-government = Collectivités locales et régionales
actor-types-public-body = Organismes publics
actor-types-international-ngo = Associations internationales
actor-types-ngo = Associations
actor-types-community-group = Groupes d’habitants
actor-types-partnership = Partenariats
actor-types-multilateral = Organisations multilatérales
actor-types-foundation = Fondations
actor-types-business = Entreprises
actor-types-cooperative = Coopératives
actor-types-academic = Universités et écoles
actor-types-other = Autres
looks-after = Responsable de
promises-title = Ses engagements
pays-for = Ce qu’il finance
places-lede = { $count ->
    [0] Aucun lieu n’est encore inscrit.
    [one] Un lieu où quelque chose a été fait, essayé ou prévu.
   *[other] { $count_start } lieux où quelque chose a été fait, essayé ou prévu.
  }
where-it-happens = Où cela se passe
all-places = Tous les lieux
places-list = Les lieux en liste
map-title = La carte
map-larger = { $title }, en plus grand
map-more = et { $count ->
    [one] { $count } autre
   *[other] { $count_words } autres
  }
map-and-more = { $title } et { $count ->
    [one] { $count } autre
   *[other] { $count_words } autres
  }
map-places = { $count ->
    [one] { $number } lieu
   *[other] { $number } lieux
  }
map-name = { $title } : { $states }
map-name-about = { $title }, position approximative : { $states }
map-name-several = { $title }, { $count } lieux : { $states }
map-no-action = aucune action
map-kilometres = { $number } km
map-metres = { $number } m
map-finding-brief = Carte avec { $count ->
    [one] { $number } lieu
   *[other] { $number } lieux
  }.
map-finding = Carte avec { $count ->
    [one] { $number } lieu
   *[other] { $number } lieux
  } et le nombre d’actions de chacun.
map-finding-larger = Carte plus grande de { $title } avec { $count ->
    [one] { $count } lieu
   *[other] { $count } lieux
  }.
map-brief-about = Un anneau en pointillé : la position n’est qu’approximative.
map-key-exact = ici
map-key-about = à peu près ici
map-key-area = une zone
map-key-several = plusieurs lieux, dessinés en plus grand ou listés plus bas
map-source = Contours : { $source }.
map-unmapped = { $count ->
    [one] { $count } lieu n’est sur aucune carte, car personne n’en connaît la position :
   *[other] { $count_start } lieux ne sont sur aucune carte, car personne n’en connaît la position :
  }
tiles-ask = Afficher les images de carte de { $host }
tiles-about = Des images sont alors demandées à { $host }, qui apprend votre adresse internet et la partie de la carte que vous regardez. Rien n’est demandé avant.
tiles-stop = Retirer les images de { $host }
tiles-credit = Images de carte : { $host }
tiles-credit-osm = Images de carte : © contributeurs d’OpenStreetMap
position-point = { $lat } ; { $lon }
position-exact = { $what } (exact)
position-area = une zone
position-area-about = une zone, dessinée à grands traits
position-unknown = non connue
what-happens-here = Ce qui se passe ici

## Calendar
calendar-overdue = { $count ->
    [0] Rien n’est en retard.
    [one] Une chose est en retard.
   *[other] { $count_start } choses sont en retard.
  }
calendar-next = { $count ->
    [one] La prochaine date est celle de « { $title } » : { $date }.
   *[other] La prochaine date est { $date }, pour { $count_words } entrées.
  }
calendar-nothing-next = Rien de daté n’est à venir.
calendar-overdue-title = En retard
calendar-next-title = Ce qui vient ensuite
calendar-past-title = Ce qui a eu lieu
calendar-past-about = { $count ->
    [one] { $number } entrée
   *[other] { $number } entrées
  }
calendar-some-time = Dans l’année { $year }
calendar-milestone = Jalon
calendar-starts = Début de la mission
calendar-target = Cible de la mission
calendar-ended = Fin de la mission
calendar-event = Événement
calendar-task = Tâche
calendar-task-left = Tâche restée en plan
calendar-review = Relecture
calendar-to-do = à faire
calendar-none = Rien dans ce portefeuille n’a encore de date.

## Prose
alert-note = Remarque
alert-tip = Conseil
alert-important = Important
alert-warning = Avertissement
alert-caution = Prudence
prose-code = Code
prose-table = Tableau { $number } : { $columns }
prose-table-bare = Tableau { $number }
prose-done = Fait
prose-not-done = Pas fait
prose-footnotes = Notes de bas de page
prose-footnote = Note { $number }
prose-back = Retour à l’appel de la note { $number }
prose-back-nth = Retour à l’appel { $nth } de la note { $number }

# The mission map.
mission-map-title = Carte de mission : { $title }
map-caption-wider = Le temps va de { $start } à fin { $end } ; les années après aujourd’hui sont dessinées plus larges que celles d’avant.
map-caption-narrower = Le temps va de { $start } à fin { $end } ; les années après aujourd’hui sont dessinées plus étroites que celles d’avant.
map-caption-one-scale = Le temps va de { $start } à fin { $end }.
map-caption-links = Chaque station, chaque voie et chaque obstacle est un lien, et la même chose est écrite en toutes lettres plus bas.
map-same = La même chose en liste
map-key = Légende de la carte
map-today = Aujourd’hui, { $day }
map-critical = chemin critique
map-no-end = sans date de fin
map-no-day = sans jour fixé
map-barrier = Obstacle
map-barrier-easing = Obstacle, en recul
map-barriers = { $number } obstacles
map-enablers = { $number } appuis
map-stops = { $number } jalons
map-actions = { $number } actions
map-key-gate = obstacle présent
map-key-easing = obstacle en recul
map-key-missing = appui manquant
map-key-emerging = appui naissant
map-key-in-place = appui en place

## The system map
system-title = Ce qui mène à quoi
system-of = Ce qui mène à « { $title } »
system-open = Ce qui mène à cette mission, en carte
system-to-mission = la page de la mission elle-même
system-about = Les actions, à gauche, mènent à des jalons et à des résultats, et ceux-ci à des missions. Une ligne a la couleur de l’état de son action ; un court trait pointillé marque une place où il en manque une.
system-about-narrow = Chaque mission avec tout ce qui y mène, compté par état. Chacune ouvre sa propre carte, partie par partie.
system-about-groups = Il y a ici trop de choses pour les dessiner une à une ; chaque mission a donc une rangée : ses actions, ses jalons et résultats, elle-même. Une ligne est d’autant plus large qu’elle représente plus de liens ; chaque rangée ouvre sa propre carte.
system-about-folded = Il y a trop d’actions pour les dessiner une à une ; celles d’un même état sont donc dessinées ensemble. Une ligne est d’autant plus large qu’elle représente plus de liens.
system-left-out = Les lignes d’une mission à une autre qui représentent moins de { $count } liens sont omises.
system-targets = Jalons et résultats
system-actions = { $count ->
    [one] { $number } action
   *[other] { $number } actions
  }
system-milestones = { $count ->
    [one] { $number } jalon
   *[other] { $number } jalons
  }
system-outcomes = { $count ->
    [one] { $number } résultat
   *[other] { $number } résultats
  }
system-links = { $count ->
    [0] Aucun lien n’est encore écrit d’une action vers ce qu’elle devrait apporter.
    [one] Un lien mène d’une action à ce qu’elle devrait apporter.
   *[other] { $count_start } liens mènent d’actions à ce qu’elles devraient apporter.
  }
system-unserved = { $count ->
    [0] Quelque chose contribue à chaque jalon à venir.
    [one] Rien ne contribue à un des jalons.
   *[other] Rien ne contribue à { $count_words } jalons.
  }
system-unmoved = { $count ->
    [0] Chaque résultat encore voulu a une action qui devrait le faire évoluer.
    [one] Un résultat encore voulu n’a aucune action qui devrait le faire évoluer.
   *[other] { $count_start } résultats encore voulus n’ont aucune action qui devrait les faire évoluer.
  }
system-adrift = { $count ->
    [0] Chaque action mène quelque part.
    [one] Une action ne mène nulle part.
   *[other] { $count_start } actions ne mènent nulle part.
  }
system-ended = Cette mission n’est plus poursuivie ; rien ne compte donc comme manquant.
system-adrift-title = Actions qui ne mènent nulle part
system-said = { $count ->
    [0] Personne n’a encore écrit quelle est la force de ces liens, ni avec quelle certitude ; toutes les lignes sont donc également fines.
   *[other] Liens : { $all } ; avec leur force : { $strong } ; avec leur certitude : { $sure }.
  }
system-strength = force : { $level }
system-confidence = certitude : { $level }
system-key-unsaid = personne n’a écrit avec quelle force, ni avec quelle certitude
system-key-belongs = appartient à la mission
system-key-hole = une ligne manque
system-whole = La mission dans son ensemble
system-none = Aucune action ne mène ici.
system-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count_words } autres
  }
system-table-about = La même chose en chiffres. Chaque élément est compté une fois, avec la mission à laquelle il mène d’abord ; les actions partagées mènent à cette mission ainsi qu’à une précédente. Chaque mission a sa propre carte et sa propre liste.
th-shared = Actions partagées
th-holes = Lignes manquantes
hole-leads-nowhere = ne mène nulle part
hole-nothing-moves = rien ne le fait évoluer
hole-no-mission = ne contribue à aucune mission
hole-no-way = aucune étape inscrite
overview-title = Toutes les missions sur une même ligne du temps
overview-caption = Le temps va de { $start } à fin { $end } ; les années avant et après aujourd’hui ont chacune leur échelle. Les jalons qui se cacheraient l’un l’autre sont dessinés en un seul, avec leur nombre. Chaque nom est un lien vers la carte entière de sa mission, où la même chose est écrite en toutes lettres.

# Pictures of the portfolio in a text.
inset-lesson = Ce qu’a donné la leçon « { $title } »
inset-place = Où se trouve { $title }
inset-places-of = Où se passe « { $title } »
inset-money = Argent pour « { $title } »
inset-nothing = Il n’y a encore rien à dessiner.
inset-table = La même chose en tableau
inset-map-links = Chaque station, chaque voie et chaque obstacle est un lien.

# The whole portfolio as one document
print-title = Tout, à imprimer
print-about = Tout le portefeuille en un seul document : chaque mission avec sa carte, actions, résultats, argent, lacunes, leçons et sources.
print-day = État au { $day }
print-contents = Sommaire

## The web editor
editor-title = Modifier ce portefeuille
editor-what = Ici, vous modifiez le portefeuille dans des formulaires plutôt que dans des fichiers : missions, actions, résultats, leçons et tout le reste. Ce que vous enregistrez va dans les fichiers dont le site est fait, avec votre nom et l’heure, et rien ne se perd jamais : chaque version antérieure est conservée.
editor-open = Ouvrir l’éditeur
editor-repository = Les fichiers se trouvent à
editor-no-repository = Les réglages ne disent pas encore où se trouvent les fichiers (repository) ; l’éditeur ne peut donc travailler qu’avec un dossier de votre propre ordinateur.
editor-sign-in = Vous vous connectez là où se trouvent les fichiers, avec le compte que vous y avez. Si vous n’en avez pas, demandez à l’équipe qui tient ce portefeuille.
editor-own-folder = Dans Chrome et Edge, vous pouvez aussi travailler avec un dossier de votre propre ordinateur : choisissez le dossier qui contient « content ».
editor-checked = Ce que vous enregistrez est vérifié avant d’être publié. Si quelque chose ne va pas, le site reste comme il est jusqu’à ce que ce soit corrigé.
editor-back = Retour au site
editor-needs-script = L’éditeur a besoin de JavaScript.
# Feeds
feed-lessons-about = Ce qu’on a essayé, ce qui en est sorti et ce qu’on a appris.
feed-mission-ended = Mission close : { $title }
feed-action-completed = Achevée : { $title }
feed-action-stopped = Arrêtée : { $title }
feed-milestone-met = Jalon atteint : { $title }
feed-milestone-dropped = Jalon abandonné : { $title }
feed-measured = { $title } : { $figure } ({ $date })
feed-of-mission = Un jalon de la mission « { $title } ».
feed-kind-lesson = Leçon
feed-kind-milestone = Jalon
feed-kind-mission = Mission
feed-kind-action = Action
feed-kind-outcome = Mesure
feed-kind-event = Événement

# Calendar files
calendar-file-about = Jalons, tâches, relectures et événements du portefeuille. Quand seul un mois ou une année est connu, l’entrée est placée à son dernier jour et le dit.
calendar-entry = { $kind } : { $title }
calendar-entry-about = { $kind } : { $title } ({ $date })
calendar-subscribe = S’abonner à ce calendrier
calendar-subscribe-about = L’adresse de ce fichier tient à jour un calendrier sur téléphone ou ordinateur ; ouvert une fois, il ajoute les dates telles qu’elles sont aujourd’hui.
calendar-of = fichier de calendrier

# IATI
iati-about = Les missions sont des activités du premier niveau, les actions qui y contribuent du second. Les valeurs, les dates et l’argent sont ceux du portefeuille ; ce que personne n’a écrit est omis.
iati-unregistered = L’organisme qui publie n’a indiqué aucun identifiant d’un registre ; ces identifiants sont donc formés à partir de l’adresse du site et ne se trouvent dans aucun registre. Le réglage est : iati: organisation.
iati-left-out = Omis, car la norme veut une date et aucune n’est connue : { $title }
iati-nobody = On ne sait pas qui pilote ou paie ; la norme veut une organisation, l’organisme qui publie figure donc ici.
iati-date-within = Aucun début n’est écrit ; voici la date la plus ancienne de tout ce qui en fait partie.
iati-date-due = Aucune date n’est écrite ; voici l’échéance de ce à quoi cela sert.
iati-cost-undated = Un coût est estimé, mais le début et la fin ne sont pas tous deux connus ; un budget a besoin des deux.
iati-no-currency = Un montant est omis : sa monnaie n’est pas nommée, ou n’a pas de code.
iati-no-amount = Une ligne de financement est omise : personne n’a publié son montant.
iati-no-date = Une ligne de financement est omise : elle n’a pas de date.
iati-money-undated = Le jour n’est pas connu ; voici le début de l’activité.
iati-unit = Compté en : { $unit }
iati-approximate = Environ cette quantité.

# Data about pages
linked-figures = { $title } : valeurs

# Open data.
data-title = Données ouvertes
data-lede = Tout ce que dit ce portefeuille, et tout ce qui en a été calculé pour le { $day }, en fichiers pour tableurs, cartes et programmes. Ils contiennent { $records ->
    [one] { $number } fiche
   *[other] { $number } fiches
  } et changent avec chaque page.
data-whole = Le tout en un seul fichier
data-tables = Tableaux
data-tables-about = Un tableau pour chaque type de fiche et de partie, pour un tableur ou un programme. Les identifiants sont les mêmes partout, si bien que les tableaux peuvent être reliés par eux ; le descripteur dit comment.
data-others = Pour cartes, calendriers, lecteurs et registres
data-how = Comment les lire
data-how-form = Les tableaux sont en CSV, en UTF-8 : des virgules entre les colonnes, des guillemets autour de ce qui en demande, une ligne d’en-tête. Une cellule vide veut dire que personne n’a rien écrit.
data-how-dates = Les dates sont aussi précises qu’on les connaît, en EDTF (ISO 8601-2) : 2027, 2027-05, 2005~ (vers 2005), 201X (années 2010), 2013/2014. Là où il faut un seul jour, une colonne voisine le donne : le premier d’un début, le dernier d’une fin, le milieu pour une valeur.
data-how-guard = Pour qu’aucun tableur n’exécute des mots comme une formule, une apostrophe est placée avant = + - @, une tabulation, un saut de ligne ou une apostrophe au début des mots, et après un point-virgule, une tabulation ou un saut de ligne qui s’y trouve. Retirez une apostrophe à chacun de ces endroits, et les mots sont tels qu’ils ont été écrits.
data-how-json = Dans les fichiers JSON, les montants, les valeurs et les autres nombres décimaux sont du texte entre guillemets, pour qu’aucun chiffre ne se perde. Chaque champ est toujours là ; null et [] veulent dire que personne n’a rien écrit. La version { $version } de la forme reste ce qu’elle est tant que son numéro ne change pas ; des champs peuvent s’ajouter.
data-use = Utilisation et citation
data-license = Les textes et les données peuvent être utilisés sous { $license }. Merci d’indiquer d’où ils viennent :
data-no-license = Personne n’a écrit sous quelle licence sont les textes et les données ; demandez avant de les publier ailleurs. Pour les citer :
data-columns = Ce que contiennent les colonnes
data-columns-about = La même chose est écrite dans datapackage.json pour les programmes.
data-count-columns = { $count ->
    [one] { $number } colonne
   *[other] { $number } colonnes
  }
data-rows = { $number }
data-size-bytes = { $number } octets
data-size-kilobytes = { $number } ko
data-size-megabytes = { $number } Mo
th-file = Fichier
th-rows = Lignes
th-size = Taille
th-column = Colonne
th-form = Contient
data-form-text = du texte
data-form-texts = des textes, séparés par |
data-form-id = un identifiant
data-form-ids = des identifiants, séparés par des espaces
data-form-date = une date aussi précise qu’on la connaît
data-form-day = un jour
data-form-number = un nombre
data-form-count = un nombre entier
data-form-flag = oui ou non
data-form-word = un mot d’une liste
data-form-address = une adresse
data-form-currency = une monnaie (ISO 4217)
data-title-portfolio = Tout le portefeuille
data-about-portfolio = Toutes les fiches avec chaque champ, leur texte en Markdown, les traductions et les sources, et tout ce qui a été calculé : états, lignes requises, chemins critiques, argent, lacunes. JSON.
data-title-schema = La forme de tout le portefeuille
data-about-schema = Ce que veut dire chaque champ de portfolio.json, et ce qui peut y figurer, en JSON Schema (2020-12).
data-title-datapackage = Le descripteur des tableaux
data-about-datapackage = Ce que sont les tableaux et leurs colonnes et comment ils vont ensemble, en Data Package (version 2).
data-title-missions = Missions
data-about-missions = Chaque mission avec l’état de son argent et de son chemin.
data-title-milestones = Jalons
data-about-milestones = Les étapes de chaque chemin, leur échéance et où elles en sont.
data-title-barriers = Obstacles
data-about-barriers = Ce qui se dresse sur le chemin, et ce qui le traite.
data-title-enablers = Appuis
data-about-enablers = Ce qui aide, et où cela en est.
data-title-events = Événements
data-about-events = Ce qui s’est passé sur le chemin de chaque mission.
data-title-actions = Actions
data-about-actions = Chaque action avec sa phase, son état et son argent.
data-title-advances = Ce que les actions font avancer
data-about-advances = Des actions aux jalons et aux missions, avec quelle force et quelle certitude.
data-title-moves = Ce que les actions devraient faire évoluer
data-about-moves = Des actions aux résultats, avec l’effet attendu.
data-title-tasks = Tâches
data-about-tasks = Ce qui est à faire au sein des actions.
data-title-commitments = Engagements
data-about-commitments = Qui s’est engagé à quoi, et ce que personne n’a encore pris.
data-title-funding = Financement
data-about-funding = Chaque ligne d’argent, des actions et des missions dans leur ensemble.
data-title-outcomes = Résultats
data-about-outcomes = Chaque résultat avec son unité, son sens et son état.
data-title-figures = Valeurs
data-about-figures = Chaque départ, cible, mesure et scénario de tous les résultats, un par ligne.
data-title-progress = Avancement
data-about-progress = Où en est chaque résultat, avec la ligne qui sert à l’évaluer.
data-title-calendar = Calendrier
data-about-calendar = Jalons, tâches, relectures et événements, pour le calendrier d’un téléphone ou d’un ordinateur (iCalendar).
data-title-activities = Activités IATI
data-about-activities = Missions, actions, argent et résultats dans la forme où l’on publie l’aide et les programmes publics (IATI 2.03).
data-title-organisation = Organisation IATI
data-about-organisation = Qui publie le portefeuille, dans la même forme.
## What changed
kind-page = page
fact-changed = Dernier changement
changes-title = Ce qui a changé
changes-lede = Ce qui a changé dans ce portefeuille, le plus récent d’abord : { $count ->
    [one] { $count } changement, { $date }
   *[other] { $count } changements depuis { $date }
}.
changes-feed = Suivre les changements dans un lecteur de flux
changes-none = Aucun changement n’est connu.
changes-by-record = L’historique de chaque fiche :
changes-records-title = { $kinds } : ce qui a changé
changes-records-lede = { $kinds } dans l’ordre de leurs noms de fichier, avec ce qui a changé dans chaque fiche, le plus récent d’abord.
changes-no-repository = Ce site a été construit à partir des seuls fichiers, sans leur historique.
changes-unreadable = L’historique des fichiers n’a pas pu être lu lors de la construction de ce site.
changes-no-commit = Les fichiers n’ont pas encore d’historique.
changes-begin = Ce qui précède cette date n’est pas raconté ici : { $date }. Le site a été construit à partir de la seule partie récente de l’historique.
changes-pull = pull request nº { $number }
changes-merge = merge request nº { $number }
changes-commit = commit { $hash }
changes-many-added = { $kinds } : { $count } de plus.
changes-many-edited = { $kinds } : { $count } avec des modifications.
changes-many-translated = Fiches modifiées dans une autre langue : { $count }.
changes-more = { $count ->
    [one] Et { $count } autre changement.
   *[other] Et { $count } autres changements.
}
changes-with-others = { $count ->
    [one] { $records } et { $count } autre fiche
   *[other] { $records } et { $count } autres fiches
}
changes-more-records = { $count ->
    [one] Et { $count } autre fiche.
   *[other] Et { $count } autres fiches.
}
changes-older = { $count ->
    [one] Et { $count } entrée plus ancienne.
   *[other] Et { $count } entrées plus anciennes.
}
change-of-portfolio = Tout le portefeuille
change-of-settings = Réglages du site
change-of-files = Images et fichiers
change-no-amount = un montant non publié
change-somebody-gone = quelqu’un qui n’est plus inscrit
change-mission-status = État : { $to } (avant : { $from }).
change-mission-target = Cible : { $to } (avant : { $from }).
change-milestone-met = { $date ->
    [none] Jalon atteint : { $what }.
   *[other] Jalon atteint : { $what }, { $date }.
}
change-milestone-reopened = Jalon qui ne compte plus comme atteint : { $what }.
change-milestone-dropped = Jalon abandonné : { $what }.
change-milestone-moved = Jalon déplacé : { $what }, { $to } (avant : { $from }).
change-milestone-added = { $date ->
    [none] Nouveau jalon : { $what }.
   *[other] Nouveau jalon : { $what }, { $date }.
}
change-milestone-removed = Jalon retiré : { $what }.
change-added = { $stage ->
    [none] Ajout.
   *[other] Ajout. Phase : { $stage }.
}
change-removed = Retrait.
change-renamed = A une nouvelle adresse ; c’était { $old }.
change-retitled = A un nouveau titre ; c’était « { $old } ».
change-retitled-actor = Porte un autre nom.
change-stage = Phase : { $to } (avant : { $from }).
change-declared = L’équipe dit : { $to } (avant : { $from }).
change-state = Les fichiers disent : { $to } (avant : { $from }).
change-milestone-state = { $what } : { $to } (avant : { $from }).
change-outcome-state = Par rapport à ce qu’il faut : { $to } (avant : { $from }).
change-progress = { $required ->
    [none] Avancement : { $to } de ce qu’il fallait à cette date (avant : { $from }).
   *[other] Avancement : { $to } de ce qu’il fallait à cette date (avant : { $from }) ; mesuré { $value }, requis { $required }.
}
change-measured = Mesure ({ $date }) : { $value }.
change-measured-many = { $count } nouvelles valeurs, la dernière ({ $date }) : { $value }.
change-remeasured = Valeur corrigée ({ $date }) : { $to } (avant : { $from }).
change-unmeasured = Valeur retirée ({ $date }) : { $value }.
change-target-set = Cible ({ $date }) : { $value }.
change-target-changed = Cible ({ $date }) : { $to } (avant : { $from }).
change-target-removed = Cible retirée ({ $date }) : { $value }.
change-baseline = Départ : { $to } (avant : { $from }).
change-money-total = Argent { $status } : { $to }, { $difference } { $way ->
    [less] de moins
   *[more] de plus
} qu’avant.
change-money-added = { $source ->
    [none] Argent { $status } : { $amount }.
   *[other] Argent { $status } : { $amount } (source : { $source }).
}
change-money-status = { $source ->
    [none] Argent { $to } (avant : { $from }) : { $amount }.
   *[other] Argent { $to } (avant : { $from }) : { $amount } (source : { $source }).
}
change-money-amount = { $source ->
    [none] Argent { $status } : { $to } (avant : { $from }).
   *[other] Argent { $status } (source : { $source }) : { $to } (avant : { $from }).
}
change-money-withdrawn = { $source ->
    [none] Argent qui n’est plus { $status } : { $amount }.
   *[other] Argent qui n’est plus { $status } : { $amount } (source : { $source }).
}
change-cost = Coût : { $to } (avant : { $from }).
change-promised = { $actor } prend part : { $role }, { $status }.
change-promise-status = { $actor }, { $role } : { $to } (avant : { $from }).
change-promise-withdrawn = { $actor } n’apparaît plus : { $role }.
change-wanted = Rôle à pourvoir : { $role }.
change-barrier-status = Obstacle « { $what } » : { $to } (avant : { $from }).
change-barrier-added = Nouvel obstacle : { $what }.
change-barrier-removed = Obstacle retiré : { $what }.
change-enabler-status = Appui « { $what } » : { $to } (avant : { $from }).
change-enabler-added = Nouvel appui : { $what }.
change-enabler-removed = Appui retiré : { $what }.
change-task-done = Tâche faite : { $what }.
change-task-moved = Tâche déplacée : { $what }, { $to } (avant : { $from }).
change-task-added = { $date ->
    [none] Nouvelle tâche : { $what }.
   *[other] Nouvelle tâche : { $what }, { $date }.
}
change-starts = Début : { $to } (avant : { $from }).
change-ends = Fin : { $to } (avant : { $from }).
change-led-to = A mené à : { $action }.
change-gap-closed = { $what ->
    [none] Lacune comblée : { $gap }
   *[other] Lacune comblée pour « { $what } » : { $gap }
}
change-gap-opened = { $what ->
    [none] Nouvelle lacune : { $gap }
   *[other] Nouvelle lacune pour « { $what } » : { $gap }
}
change-translated = Texte modifié dans une autre langue : { $language }.
change-edited = Modifié : { $fields }.
change-reworded = Le texte a été modifié.
change-files-changed = { $count ->
    [one] { $count } image ou fichier a été ajouté, changé ou retiré.
   *[other] { $count } images ou fichiers ont été ajoutés, changés ou retirés.
}
diff-title = Ce que cela change dans le portefeuille
diff-from-to = De { $before } à { $after }, tous deux calculés pour le { $day }.
diff-folder = les fichiers du dossier
diff-nothing = Rien n’a changé dans le portefeuille.
diff-rest = Tout le reste
diff-counts = { $changes ->
    [one] { $changes } changement
   *[other] { $changes } changements
}, { $closed ->
    [0] aucune lacune comblée
    [one] une lacune comblée
   *[other] { $closed } lacunes comblées
}, { $opened ->
    [0] aucune nouvelle lacune
    [one] une nouvelle lacune
   *[other] { $opened } nouvelles lacunes
}.
diff-also = aussi dans : { $missions }
diff-more = { $count ->
    [one] Et { $count } autre changement.
   *[other] Et { $count } autres changements.
} `wayfolio diff` les liste tous.
diff-quiet = { $count ->
    [one] Texte ou détails modifiés dans { $count } fiche
   *[other] Texte ou détails modifiés dans { $count } fiches
}
## Search

nav-search = Recherche
search-title = Recherche, et de A à Z
search-title-part = De A à Z, page { $number }
search-about = Trouvez une fiche par un mot qu’elle contient, ou par son titre de A à Z.
search-label = Mots à chercher
search-results = Trouvé
search-found = Trouvé : { $count }
search-none = Rien ne contient ces mots. Le début d’un mot en trouvera peut-être davantage.
search-near = Rien ne contient ces mots tels quels. Voici ce qui s’en approche.
search-some = Rien ne contient tous ces mots. Voici ce qui en contient quelques-uns.
search-failed = La recherche n’a pas pu être chargée. Tout se trouve plus bas, de A à Z.
search-all-kinds = Tout
search-finer = Par mission, phase ou lieu
search-more = Afficher plus
search-az = Toutes les fiches ({ $number }) de A à Z
search-parts = Pages de la liste
kinds-milestone = Jalons

## Lists that filter and sort

th-tag = Mot-clé
actions-of-stage = Actions : { $stage }
actions-of-mission = Actions pour « { $title } »
lists-label = Listes d’actions
lists-by-stage = Par phase :
lists-by-mission = Par mission :
list-part = { $title }, page { $number }
list-parts = Pages de cette liste
list-before = Page précédente
list-after = Page suivante
filter-label = N’afficher que
filter-shown = { $shown } sur { $all } à l’écran
filter-clear = Tout afficher
filter-open = Filtrer et trier toute la liste ({ $count })
filter-failed = Les autres pages de la liste n’ont pas pu être chargées.
filter-sort = Trier par
filter-down = { $column }, ordre inverse
filter-as-listed = Ordre de la liste
data-title-lessons = Leçons
data-about-lessons = Ce qu’on a essayé, attendu, ce qui s’est passé et ce qu’on a appris.
data-title-actors = Acteurs
data-about-actors = Qui prend part.
data-title-places = Lieux
data-about-places = Où cela se passe.
data-title-gaps = Lacunes
data-about-gaps = Ce qui manque, selon quelle règle, et ce qui le comblerait. Les phrases sont en anglais.
data-title-sources = Sources
data-about-sources = Chaque source, et ce qui s’y appuie dans quelle fiche.
data-title-geojson = Lieux sur une carte
data-about-geojson = Les lieux avec leurs actions, en GeoJSON (RFC 7946). Un lieu dont personne ne connaît la position n’en a pas.
data-about-figures-of = Les valeurs de ce seul résultat.
data-column-mission = La mission.
data-column-title = Le nom qui se lit.
data-column-sources-title = Le titre de la source.
data-column-summary = Une ou deux phrases à son sujet.
data-column-statement = Ce qui doit devenir vrai.
data-column-commitments-statement = Ce qui est promis.
data-column-starts = Quand cela commence.
data-column-starts-day = Le premier jour de son début.
data-column-target = Le jour visé.
data-column-progress-target = La dernière cible ; d’une fourchette, l’extrémité la plus facile.
data-column-target-day = Le dernier jour de sa cible.
data-column-status = Si elle est encore poursuivie, et comment elle s’est terminée.
data-column-barriers-status = S’il est encore là.
data-column-enablers-status = S’il est en place.
data-column-commitments-status = S’il tient.
data-column-funding-status = À quel point l’argent est sûr.
data-column-ended = Quand elle s’est terminée.
data-column-result = Son bilan.
data-column-lessons-result = Ce qu’est devenue l’attente.
data-column-steward = L’acteur qui en a la charge.
data-column-headline = Le résultat qui la représente.
data-column-part-of = Ce dont la fiche fait partie.
data-column-continues = Ce dont elle est issue.
data-column-places = Où.
data-column-milestones = Combien de jalons elle a.
data-column-milestones-met = Combien d’entre eux sont atteints.
data-column-critical-path = La chaîne de jalons dont elle dépend, dans l’ordre où il les faut.
data-column-actions = Les actions qui y contribuent.
data-column-places-actions = Les actions à cet endroit.
data-column-outcomes = Les résultats qui comptent pour elle.
data-column-currency = La monnaie des sommes.
data-column-funding-currency = La monnaie du montant.
data-column-need = Le coût estimé des actions actives.
data-column-disbursed = Ce qui est versé ; vide si des lignes n’ont pas de montant.
data-column-committed = Ce qui est engagé par contrat.
data-column-pledged = Ce qui est promis sans contrat.
data-column-sought = Ce qui est demandé.
data-column-gap = Ce qui manque aux actions actives au coût connu, outre ce qui est versé et engagé par contrat.
data-column-gap-at-most = Si la lacune peut être plus petite, parce qu’une ligne n’a pas de montant.
data-column-tags = Des mots pour la trouver.
data-column-sdg = Objectifs et cibles de développement durable, séparés par des espaces.
data-column-updated = Quand quelqu’un l’a relue pour la dernière fois.
data-column-review-by = Quand quelqu’un devrait la relire.
data-column-page = Sa page ; à partir de la racine du site quand on ne sait pas où se trouve le site.
data-column-milestone = Le jalon, avec sa mission.
data-column-by = Son échéance, telle qu’elle est écrite.
data-column-due = Son échéance : telle qu’elle est écrite, sinon le jour où il a été atteint, sinon la cible de la mission.
data-column-tasks-due = Pour quand.
data-column-due-day = Le dernier jour de cette échéance.
data-column-state = Où cela en est, d’après le calcul.
data-column-late-and-unserved = S’il est en retard et que rien n’y contribue.
data-column-critical = Si cela se trouve sur un chemin critique.
data-column-is-met = S’il est atteint.
data-column-met = Quand il a été atteint, si quelqu’un le sait.
data-column-is-dropped = S’il a été abandonné.
data-column-dropped = Quand il a été abandonné, si quelqu’un le sait.
data-column-why-dropped = Pourquoi il a été abandonné.
data-column-needs = Ce qui doit venir d’abord.
data-column-shown-by-event = Si un événement le montre et que rien n’est compté.
data-column-shown-by = Les résultats qui le montrent.
data-column-advanced-by = Les actions qui le font avancer.
data-column-note = Une remarque.
data-column-barrier = L’obstacle, avec sa mission.
data-column-severity = Combien il pèse.
data-column-lever = Par quel moyen il recule ou agit.
data-column-blocks = Les jalons qu’il bloque.
data-column-answered-by = Les actions qui le traitent.
data-column-enabler = L’appui, avec sa mission.
data-column-helps = Les jalons qu’il aide.
data-column-answers = Les obstacles traités.
data-column-number = Le rang dans sa liste, à partir de 1.
data-column-date = Quand.
data-column-day = Le jour unique que représente la date.
data-column-action = L’action.
data-column-kind = De quel type d’action il s’agit.
data-column-figures-kind = Ce qu’est la valeur.
data-column-stage = Où elle en est.
data-column-reasons = D’où découle son état.
data-column-declared = Ce que l’équipe en dit.
data-column-declared-otherwise = Si l’équipe dit autre chose que le calcul.
data-column-ends = Quand elle se termine.
data-column-ends-day = Le dernier jour de cette fin.
data-column-confirmed = Quand on a su pour la dernière fois que sa phase était juste.
data-column-reached = Si elle a atteint ce qu’elle visait.
data-column-confidence = Avec quelle certitude.
data-column-horizon = 1 améliore l’existant, 2 fait un pont, 3 transforme.
data-column-facet = Le type d’innovation (OCDE, OPSI).
data-column-risk = À quel point elle risque d’échouer.
data-column-impact = Ce qu’elle change si elle réussit.
data-column-rank = Les points qui la classent.
data-column-missions = Les missions auxquelles cela contribue ou touche.
data-column-lessons = Les leçons à ce sujet.
data-column-cost = Le total estimé.
data-column-cost-currency = La monnaie du coût.
data-column-stopped = Quand elle a été arrêtée.
data-column-stopped-how = De quelle manière.
data-column-stopped-why = Pourquoi.
data-column-stopped-by = L’acteur qui a décidé.
data-column-stopped-at = La phase qu’elle avait atteinte.
data-column-strength = Combien cela compte pour cet élément.
data-column-outcome = Le résultat.
data-column-effect = Dans quel sens ; vide : le sens voulu du résultat.
data-column-amount = Combien ; vide si personne ne l’a publié.
data-column-moves-amount = De combien, dans l’unité du résultat.
data-column-unit = Ce que compte une valeur.
data-column-is-done = Si elle est faite ; vide si personne ne l’a écrit.
data-column-done = Quand elle a été faite, si quelqu’un le sait.
data-column-actor = L’acteur ; vide s’il n’y a encore personne.
data-column-role = À quel titre.
data-column-agreed = Quand il a été pris, ou recherché pour la première fois.
data-column-agreed-day = Le premier jour de cette date.
data-column-record = La fiche, avec son type.
data-column-from = L’acteur qui le donne.
data-column-from-name = Quelqu’un sans fiche qui le donne.
data-column-via = L’acteur qui le reçoit d’abord ou qui le doit.
data-column-capital = À qui est l’argent.
data-column-instrument = Sous quelle forme il vient.
data-column-first-day = Le premier jour de la date.
data-column-last-day = Le dernier jour de la date.
data-column-conditions = À quelles conditions.
data-column-direction = Si plus ou moins est mieux ; watch : jamais évalué.
data-column-level = Si c’est ce qui a été réalisé, ce qui a changé, ou ce qui en est sorti.
data-column-every = À quelle fréquence il devrait être mesuré (ISO 8601).
data-column-method = Selon quelle règle il est évalué.
data-column-judged-by = La série qui est évaluée, lorsqu’une est nommée.
data-column-better-state = Le meilleur état, là où les sources divergent.
data-column-stale = Si la dernière mesure est trop ancienne.
data-column-newest-date = Le milieu de la date de la dernière mesure qui compte.
data-column-newest-low = La dernière valeur ; là où les sources divergent, la plus basse.
data-column-newest-high = La dernière valeur ; là où les sources divergent, la plus haute.
data-column-moved-by = Les actions qui devraient le faire évoluer.
data-column-shows = Les jalons qu’il montre.
data-column-value = Combien.
data-column-low = L’extrémité basse d’une fourchette ; seule : au moins.
data-column-high = L’extrémité haute d’une fourchette ; seule : au plus.
data-column-approximate = Si c’est environ cette quantité.
data-column-series = La façon de compter.
data-column-figures-mission = La mission dont c’est la cible ; vide pour toutes.
data-column-progress-mission = La mission dont les cibles servent à l’évaluer ; vide pour celles de toutes.
data-column-scenario = Le scénario auquel elle appartient.
data-column-sources = Les adresses des sources, séparées par des espaces.
data-column-rule = La règle utilisée ; vide si aucune ne pouvait l’être.
data-column-gaps-rule = La règle qui l’a trouvée.
data-column-start-date = Le jour où commence la ligne requise.
data-column-start = Où elle commence.
data-column-expected-today = Ce qu’il faut au jour du fichier.
data-column-difference-today = La dernière valeur moins celle-ci.
data-column-target-date = Le jour de la dernière cible.
data-column-if-trend-holds = Ce que cela donne à cette date si tout continue ainsi.
data-column-lesson = La leçon.
data-column-learned = Ce qu’on a appris, en une phrase.
data-column-tried = Ce qu’on a essayé.
data-column-expected = Ce qu’on attendait.
data-column-happened = Ce qui s’est passé.
data-column-next = Ce qui devrait venir ensuite.
data-column-voice = told : racontée par les personnes concernées ; read : tirée des fichiers.
data-column-about = Les fiches dont elle parle.
data-column-evidence = Les résultats sur lesquels elle s’appuie.
data-column-evidence-elsewhere = Les adresses sur lesquelles elle s’appuie, séparées par des espaces.
data-column-led-to = Les actions qu’elle a changées ou lancées.
data-column-authors = Qui l’a écrite.
data-column-type = De quel type d’organisme il s’agit.
data-column-url = Son propre site.
data-column-sources-url = Où on peut la lire.
data-column-commitments = Combien d’engagements il a pris, ou combien on lui en demande.
data-column-place = Le lieu.
data-column-latitude = Degrés nord (WGS 84).
data-column-longitude = Degrés est (WGS 84).
data-column-geometry = Un fichier GeoJSON du contenu qui le dessine.
data-column-precision = À quel point la position est connue.
data-column-places-missions = Les missions à cet endroit.
data-column-actors = Les acteurs à cet endroit.
data-column-closers = Les acteurs qui pourraient la combler, les plus proches d’abord.
data-column-close-by = Ce qui la comblerait.
data-column-message = Ce qui manque, en anglais.
data-column-hint = Ce qui la comblerait, en mots, en anglais.
data-column-source-file = Le fichier à corriger.
data-column-line = Sa ligne, à partir de 1.
data-column-part = Ce qui s’y appuie dans la fiche ; vide pour le tout.
data-column-publisher = Qui l’a publiée.
data-column-accessed = Quand elle a été lue.
data-column-archived = Une copie qui dure.
data-column-supports = Ce qu’elle appuie.
data-column-weak = Si la rédaction la juge fragile.
data-column-actions-confidence = À quel point l’équipe en est sûre.
