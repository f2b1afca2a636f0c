### Ελληνικά. Κάθε φράση λέγεται με το κλειδί της· τα { $… } είναι θέσεις που συμπληρώνονται.

## Numbers, dates, money
percent = { $number }%
about = περίπου { $what }
million = { $number }{"\u00A0"}εκατ.
money = { $amount }{"\u00A0"}{ $currency ->
    [EUR] €
   *[other] { $currency }
  }
# Οι συντομογραφίες των μηνών στέκουν και με ημέρα και χωρίς.
list-comma = {", "}
list-semicolon = {"· "}
date-decade = δεκαετία του { $year }
date-between = { $start }–{ $end }
date-from = αρχή: { $start }
date-until = τέλος: { $end }
# Τα αριθμητικά αλλάζουν με το γένος, γι’ αυτό γράφονται με ψηφία.
count-1 = 1
count-2 = 2
count-3 = 3
count-4 = 4
count-5 = 5
count-6 = 6
count-7 = 7
count-8 = 8
count-9 = 9

## Frame
# The tag of the language that this file is in, and its name in itself.
language-of = el
language-name = Ελληνικά
not-translated = Δεν έχει μεταφραστεί ακόμη: { $language }
language-label = Γλώσσα
skip = Μετάβαση στο περιεχόμενο
nav-label = Κύριο μενού
crumbs-label = Βρίσκεστε εδώ
theme-label = Χρώματα
theme-device = Όπως η συσκευή
theme-light = Φωτεινά
theme-dark = Σκούρα
nav-home = Αρχική
nav-missions = Αποστολές
nav-actions = Δράσεις
nav-progress = Πρόοδος
nav-outcomes = Δείκτες
nav-lessons = Διδάγματα
nav-money = Χρήματα
nav-gaps = Κενά
nav-people = Φορείς
nav-places = Τόποι
nav-map = Χάρτης
nav-calendar = Ημερολόγιο
foot-portfolio = Το χαρτοφυλάκιο
foot-ways = Τρόποι να το δείτε
foot-mend = Διορθώστε κάτι
foot-edit = Επεξεργασία της σελίδας στο αποθετήριο
foot-source = Η σελίδα αυτή είναι γραμμένη στο
foot-contact = Γράψτε σε όσους το φροντίζουν
foot-gaps = Τι λείπει
foot-computed = Υπολογίστηκε για { $day } από αρχεία που μπορεί να διαβάσει ο καθένας.
foot-license = Κείμενο και δεδομένα: { $license }.
foot-made = Φτιαγμένο με wayfolio.
not-found-title = Δεν υπάρχει σελίδα εδώ
not-found-about = Ίσως η διεύθυνση γράφτηκε λάθος ή η σελίδα μετακινήθηκε. Μπορείτε να συνεχίσετε από εδώ:
moved-title = Η σελίδα μετακινήθηκε
moved-link = Πηγαίνετε στη νέα διεύθυνση
draft-label = Πρόχειρο.
draft-about = Η εγγραφή αυτή δεν έχει δημοσιευτεί ακόμη.

## Words that stand in many places
today = σήμερα
none = κανένα
no-figure = καμία τιμή
not-given = δεν δίνεται
not-known = άγνωστο
not-named = δεν κατονομάζεται
nobody-named = δεν κατονομάζεται κανείς
nobody-yet = Κανείς ακόμη
nothing-here = Τίποτα εδώ.
show-more = Εμφάνιση ακόμη { $count_words }
no-mission = Χωρίς αποστολή
about-word = για
in-words = Πώς έχει, με λόγια
at-least = τουλάχιστον { $what }
at-most = το πολύ { $what }
due = προθεσμία: { $date }
runs-from-to = { $start } – { $end }
runs-from = αρχή: { $start }
runs-begun = αρχή: { $start }, τέλος άγνωστο
runs-by = αρχή το αργότερο: { $date }
runs-to = τέλος: { $end }
part-of = Ανήκει σε
parts = Τα μέρη
continues = Προέκυψε από
continued-by = Εξελίχθηκε σε
shows = Δείχνει
see-also = Δείτε επίσης
contents-title = Σε αυτή τη σελίδα
other-pages = Άλλες σελίδες
currency-millions = εκατ. { $currency ->
    [EUR] €
   *[other] { $currency }
  }
sources-title = Πηγές
sources-count = { $count ->
    [one] 1 πηγή
   *[other] { $number } πηγές
  }
outcomes-also = Μετρώνται επίσης
sources-refs = { $count ->
    [one] πηγή
   *[other] πηγές
  }
source-weak = αδύναμη πηγή
source-accessed = ανάγνωση: { $date }
source-archived = αρχειοθετημένο αντίγραφο
sources-differ = Οι πηγές διαφωνούν· φαίνονται και οι δύο τιμές.
disputed-title = Όπου οι πηγές διαφωνούν
disputed-about = Διατηρούνται και οι δύο εκδοχές. Οι υπολογισμοί χρησιμοποιούν την τιμή της ίδιας της εγγραφής.
disputed-label = Διαφωνία:
kind-mission = αποστολή
kind-action = δράση
kind-outcome = δείκτης
kind-lesson = δίδαγμα
kind-actor = φορέας
kind-place = τόπος
kind-milestone = ορόσημο
kinds-mission = Αποστολές
kinds-action = Δράσεις
kinds-outcome = Δείκτες
kinds-lesson = Διδάγματα
kinds-actor = Φορείς
kinds-place = Τόποι
kinds-page = Σελίδες
count-records = { $count ->
    [one] 1 εγγραφή
   *[other] { $number } εγγραφές
  }
level-low = χαμηλός
level-medium = μέτριος
level-high = υψηλός
tags-title = Ετικέτες
tags-lede = Οι λέξεις με τις οποίες σημειώνονται οι εγγραφές, και πόσες φέρουν την καθεμία.
tag-title = Με την ετικέτα «{ $tag }»

## Heads of tables
th-about = Περιγραφή
th-action = Δράση
th-action-state = Η δράση
th-all = Σύνολο
th-amount = Ποσό
th-answered = Απάντηση από
th-barrier = Εμπόδιο
th-belongs = Ανήκει σε
th-blocks = Εμποδίζει
th-capital = Κεφάλαιο
th-kind = Είδος
th-close = Κλείστε το
th-closed-by = Μπορεί να κλείσει από
th-confidence = Βαθμός βεβαιότητας
th-confirmed = Επιβεβαίωση
th-cost = Κόστος
th-date = Ημερομηνία
th-effect = Επίδραση
th-every = Μέτρηση
th-facet = Τύπος
th-figure = Τιμή
th-for = Για
th-from = Από
th-funds = Πληρώνει για
th-gap-kind = Είδος κενού
th-halted = Σταματημένες
th-horizon = Ορίζοντας
th-impact = Αντίκτυπος
th-instrument = Μέσο
th-kept = Κατάσταση
th-lead = Συντονίζει
th-leads = Συντονίζει
th-lever = Είδος
th-lines = Γραμμές
th-live = Τρέχουσες
th-milestones = Ορόσημα
th-missing = Τι λείπει
th-mission = Αποστολή
th-missions = Αποστολές
th-newest = Πιο πρόσφατη
th-notes = Σημειώσεις και πηγές
th-outcome = Δείκτης
th-place = Τόπος
th-position = Θέση
th-promise = Υπόσχεση
th-promises = Συμμετέχει σε
th-result = Αποτέλεσμα
th-risk = Κίνδυνος
th-role = Ρόλος
th-rule = Κανόνας
th-rule-where = Κανόνας και πού
th-runs = Διάρκεια
th-runs-in-to = Οδηγεί σε
th-series = Τρόπος μέτρησης
th-serving = Αποδίδουν
th-severity = Βαθμός
th-site = Ιστότοπος
th-stage = Στάδιο
th-stake = Διακύβευμα
th-start = Αφετηρία
th-state = Κατάσταση
th-strength = Βαθμός συμβολής
th-sure = Βαθμός βεβαιότητας
th-target = Στόχος
th-today = Απόκλιση
th-unit = Μονάδα
th-what = Τι
th-who = Ποιος
th-year = Έτος
fact-goals = Στόχοι
fact-updated = Ενημέρωση
fact-review = Επόμενος έλεγχος

## States
state-met = επιτεύχθηκε
state-on-track = εντός πορείας
state-close = κοντά
state-off-track = εκτός πορείας
state-wrong-way = λάθος κατεύθυνση
state-missed = δεν επιτεύχθηκε
state-no-target = χωρίς στόχο
state-no-data = χωρίς στοιχεία
state-watched = παρακολουθείται
state-stale = χωρίς νεότερα στοιχεία
state-target-ahead = εκκρεμεί
state-target-met = επιτεύχθηκε
state-target-missed = δεν επιτεύχθηκε
state-target-unknown = άγνωστο
state-target-unjudged = δεν αξιολογείται
state-dropped = εγκαταλείφθηκε
state-late = καθυστερεί
state-late-unserved = καθυστερεί, χωρίς δράση
state-unserved = χωρίς δράση
state-at-risk = σε κίνδυνο
state-not-started = δεν άρχισε
state-blocked = σε εμπλοκή
state-unknown = άγνωστο
state-operating = σε λειτουργία
state-completed = ολοκληρώθηκε
state-paused = σε παύση
state-stopped = διακόπηκε
state-commitment-wanted = ζητείται
state-commitment-proposed = προτάθηκε
state-commitment-agreed = συμφωνήθηκε
state-commitment-delivering = υλοποιείται
state-commitment-delivered = υλοποιήθηκε
state-commitment-withdrawn = ανακλήθηκε
state-commitment-refused = απορρίφθηκε
state-expectation-confirmed = η προσδοκία επιβεβαιώθηκε
state-expectation-refuted = η προσδοκία διαψεύστηκε
state-expectation-mixed = μικτό αποτέλεσμα
state-expectation-unclear = ασαφές αποτέλεσμα
state-mission-active = ενεργή
state-mission-reached = επιτεύχθηκε
state-mission-partly-reached = επιτεύχθηκε εν μέρει
state-mission-missed = δεν επιτεύχθηκε
state-mission-ended = έληξε
state-severity-error = σφάλμα
state-severity-warning = προειδοποίηση
state-severity-note = σημείωση

## Front page and missions
home-missions = { $count ->
    [0] , καμία δεν έχει λήξει ακόμη
   *[other] , έχουν λήξει: { $count_words }
  }
home-actions = { $count ->
    [0] , καμία δεν διακόπηκε
   *[other] , διακόπηκαν: { $count_words }
  }
home-outcomes = { $count ->
    [0] , όλοι με πρόσφατη τιμή
   *[other] , χωρίς πρόσφατη τιμή: { $count_words }
  }
home-lessons = { $count ->
    [0] , το καθένα οδήγησε σε δράση
   *[other] , χωρίς δράση ακόμη: { $count_words }
  }
home-gaps = { $count ->
    [0] , κανένα σε κρίσιμη διαδρομή
   *[other] , { $count_words } σε κρίσιμη διαδρομή
  }
home-net = { $count ->
    [one] Μία αποστολή σε μια γραμμή του χρόνου
   *[other] { $count_start } αποστολές σε μία γραμμή του χρόνου
  }
home-net-about = Κάθε γραμμή πηγαίνει από την έναρξη μιας αποστολής ως τον στόχο της. Τα χρόνια που έρχονται σχεδιάζονται πιο πλατιά από όσα πέρασαν. Γεμάτος σταθμός: επιτεύχθηκε· ρόμβος: καθυστερεί· διακεκομμένος κύκλος: δεν τον υπηρετεί καμία δράση· ο αριθμός από κάτω μετρά όσους στέκουν μαζί.
net-finding = { $title }: { $count ->
    [0] κανένα ορόσημο
    [one] ένα ορόσημο, { $states }
   *[other] { $count } ορόσημα: { $states }
  }
no-lessons = Δεν έχει γραφτεί ακόμη κανένα δίδαγμα.
home-stories = Νεότερες ιστορίες
home-gaps-title = Τα μεγαλύτερα κενά
all-lessons = Όλα τα διδάγματα
all-gaps = { $count ->
    [one] Το ένα κενό
   *[other] Και τα { $number } κενά
  }
all-gaps-link = Όλα τα κενά
no-gaps = Δεν βρέθηκε κανένα κενό.
no-gaps-here = Δεν βρέθηκε κανένα κενό σε αυτή την αποστολή.
doors-title = Τρεις είσοδοι
door-manager = Τραβούν όλα προς την ίδια κατεύθυνση;
door-manager-about = Για όσους διευθύνουν: τι καθυστερεί και τι εξαρτάται από τι.
door-investor = Τι έχει πληρωθεί και τι κινδυνεύει;
door-investor-about = Για όσους χρηματοδοτούν: χρήματα ανά πηγή και βεβαιότητα, και τι μπορεί να προχωρήσει μετά.
door-designer = Τι δοκιμάστηκε και πώς πήγε;
door-designer-about = Για γείτονες και για άλλους τόπους: οι ιστορίες, μαζί και οι αποτυχίες.
missions-lede = { $count ->
    [0] Δεν έχει γραφτεί ακόμη καμία αποστολή.
    [one] Μία αποστολή: ένας στόχος, μια διαδρομή σχεδιασμένη από το τέλος προς την αρχή, και όσα λείπουν από αυτήν.
   *[other] { $count_start } αποστολές, { $ended ->
        [0] όλες σε εξέλιξη.
        [one] μία από αυτές έχει κλείσει.
       *[other] { $ended_words } από αυτές έχουν κλείσει.
      } Καθεμία έχει έναν στόχο, μια διαδρομή σχεδιασμένη από το τέλος προς την αρχή, και όσα λείπουν από αυτήν.
  }
missions-table = Οι αποστολές σε πίνακα
mission-target = στόχος: { $date }
steward = μέριμνα:
pathway-title = Ο δρόμος από εδώ
pathway-title-target = Ο δρόμος προς τον στόχο: { $date }
pathway-none = Δεν έχουν γραφτεί ακόμη βήματα.
pathway-ended = Η αποστολή αυτή έχει κλείσει. Αυτά ήταν τα βήματά της.
pathway-all-met = Όλα τα βήματα της κρίσιμης διαδρομής έχουν επιτευχθεί.
pathway-next = Ο στόχος περιμένει πρώτα το ορόσημο «{ $title }». Είναι το επόμενο ανοιχτό βήμα στην κρίσιμη διαδρομή: τη μακρύτερη αλυσίδα βημάτων που χρειάζονται το ένα το άλλο.
pathway-next-declared = Ο στόχος περιμένει πρώτα το ορόσημο «{ $title }». Είναι το επόμενο ανοιχτό βήμα στη διαδρομή που η ίδια η αποστολή σημειώνει ως κρίσιμη.
milestones-by-state = Ορόσημα ανά κατάσταση
milestones-word = { $count ->
    [one] ορόσημο:
   *[other] ορόσημα:
  }
line-main = Η κρίσιμη διαδρομή προς τον στόχο
line-main-ended = Η κύρια γραμμή
line-main-declared = Η κρίσιμη διαδρομή, όπως τη σημειώνει η αποστολή
line-joins = Κλάδος που καταλήγει στο ορόσημο «{ $title }»
line-joins-target = Κλάδος που καταλήγει στον στόχο
barrier-label = Εμπόδιο:
barrier-open = παραμένει
barrier-easing = υποχωρεί
barrier-removed = άρθηκε
barrier-answered = απάντηση:
enablers-title = Τι βοηθά
th-helps = Βοηθά
barriers-title = Εμπόδια
answered-by-nothing = τίποτα δεν το αντιμετωπίζει
enabler-missing = Λείπει
enabler-emerging = Διαμορφώνεται
enabler-in-place = Υπάρχει
lever-policy = πολιτική
lever-finance = χρηματοδότηση
lever-technology = τεχνολογία
lever-infrastructure = υποδομές
lever-capability = ικανότητες
lever-culture = νοοτροπία
lever-governance = διακυβέρνηση
lever-data = δεδομένα
no-action-runs-in = Καμία δράση δεν οδηγεί εδώ.
shown-by = Το δείχνει
other-actions = Δράσεις για την αποστολή ως σύνολο
other-actions-about = Υπηρετούν την αποστολή ή επηρεάζουν κάποιον δείκτη της, χωρίς να οδηγούν σε κανένα ορόσημό της.
events-title = Τι έγινε
gaps-on-mission = Κενά σε αυτή την αποστολή
who-takes-part = Ποιοι συμμετέχουν
role-count-lead = { $count ->
    [one] συντονίζει 1
   *[other] συντονίζει { $number }
  }
role-count-partner = { $count ->
    [one] συμπράττει σε 1
   *[other] συμπράττει σε { $number }
  }
role-count-funder = { $count ->
    [one] πληρώνει για 1
   *[other] πληρώνει για { $number }
  }
role-count-support = { $count ->
    [one] υποστηρίζει 1
   *[other] υποστηρίζει { $number }
  }
role-count-permit = { $count ->
    [one] αδειοδοτεί 1
   *[other] αδειοδοτεί { $number }
  }
role-count-objects = { $count ->
    [one] αντιτίθεται σε 1
   *[other] αντιτίθεται σε { $number }
  }

## Actions
actions-lede = { $count ->
    [0] Δεν έχει γραφτεί ακόμη καμία δράση.
    [one] Μία δράση, { $live ->
        [0] που δεν τρέχει τώρα.
       *[other] που τρέχει τώρα.
      }
   *[other] { $count_start } δράσεις, { $live ->
        [0] καμία δεν τρέχει τώρα.
       *[other] τρέχουν τώρα: { $live_words } (από την ιδέα έως την εκτέλεση).
      }
  }
actions-table = Όλες οι δράσεις
action-kind-project = έργο
action-kind-programme = πρόγραμμα
action-kind-experiment = πείραμα
action-kind-policy = πολιτική
action-kind-campaign = εκστρατεία
action-kind-infrastructure = υποδομή
action-kind-service = υπηρεσία
action-kind-study = μελέτη
stage-idea = Ιδέα
stage-design = Σχεδιασμός
stage-ready = Σε ετοιμότητα
stage-underway = Σε εξέλιξη
stage-operating = Σε λειτουργία
stage-completed = Ολοκληρώθηκε
stage-paused = Σε παύση
stage-stopped = Διακόπηκε
stage-about-idea = Κάποιος την πρότεινε.
stage-about-design = Κάποιος εξετάζει πώς θα γίνει.
stage-about-ready = Μπορεί να αρχίσει.
stage-about-underway = Γίνεται τώρα.
stage-about-paused = Περιμένει.
reached-fully = Πέτυχε αυτό για το οποίο έγινε.
reached-partly = Πέτυχε εν μέρει αυτό για το οποίο έγινε.
reached-no = Δεν πέτυχε αυτό για το οποίο έγινε.
reached-unclear = Κανείς δεν μπορεί να πει αν πέτυχε αυτό για το οποίο έγινε.
horizon-1 = 1, βελτιώνει ό,τι υπάρχει
horizon-2 = 2, γέφυρα προς κάτι άλλο
horizon-3 = 3, μετασχηματίζει
facet-enhancement = βελτιωτική
facet-mission-oriented = προς μια αποστολή
facet-adaptive = προσαρμοστική
facet-anticipatory = προνοητική
team-says = Η ομάδα λέει
files-say = Τα αρχεία λένε
reason-unconfirmed = Το στάδιό της επιβεβαιώθηκε τελευταία φορά πριν από πολύ καιρό: { $date }.
reason-past-end = Θα έπρεπε να έχει τελειώσει: { $date }.
reason-task-past-due = Η εργασία «{ $task }» δεν έχει γίνει και η προθεσμία της έληξε: { $date }.
reason-needed-stopped = Χρειάζεται τη δράση «{ $title }», που διακόπηκε, και τίποτα δεν τη συνεχίζει.
reason-barrier = Το εμπόδιο «{ $title }» στέκει μπροστά σε όλα όσα προωθεί η δράση.
reason-needed-late = Χρειάζεται τη δράση «{ $title }», που καθυστερεί.
reason-no-lead = Κανείς δεν έχει συμφωνήσει να τη συντονίσει, ενώ η έναρξη απέχει το πολύ έξι μήνες.
reason-underfunded = Έχει δεσμευτεί λιγότερο από το μισό κόστος της, ενώ η έναρξη απέχει το πολύ έναν χρόνο.
moves-forward = Τι προωθεί
effect-up = πάνω
effect-down = κάτω
effect-watch = τον επηρεάζει
effect-increases = πάνω
effect-decreases = κάτω
effect-by = { $effect }, κατά { $amount }
answers = Αντιμετωπίζει
needed-by = Τη χρειάζεται
led-from = Προήλθε από
needs-first = Τι πρέπει να προηγηθεί
who-promised = Ποιος υποσχέθηκε τι
no-promises = Δεν κατονομάζεται κανείς ακόμη.
role-lead = συντονισμός
role-partner = σύμπραξη
role-funder = χρηματοδότηση
role-support = υποστήριξη
role-permit = άδεια
role-objects = αντίρρηση
tasks-title = Εργασίες
task-done = έγινε
what-was-learned = Τι μάθαμε
nothing-learned = Δεν έχει γραφτεί ακόμη δίδαγμα από αυτή τη δράση.
nothing-learned-mission = Δεν έχει γραφτεί ακόμη δίδαγμα από αυτή την αποστολή.
stopped-heading = Πώς διακόπηκε
stopped-dropped = Εγκαταλείφθηκε
stopped-rejected = Απορρίφθηκε
stopped-replaced = Αντικαταστάθηκε από άλλη
stopped-ended = Έληξε
stopped-by = απόφαση:
stopped-by-date = το αργότερο: { $date }
stopped-at = στο στάδιο «{ $stage }»
stopped-title = Τι διακόπηκε και γιατί
stopped-lede = { $count ->
    [0] Δεν διακόπηκε καμία δράση
    [one] Διακόπηκε μία δράση
   *[other] Διακόπηκαν { $count_start } δράσεις
  }{ $paused ->
    [0] .
    [one] , και μία περιμένει.
   *[other] , και { $paused_words } περιμένουν.
  } Όσα δεν πέτυχαν λέγονται εξίσου απλά με όσα πέτυχαν.
stopped-these = Διακόπηκαν
paused-title = Σε αναμονή
dropped-title = Ορόσημα που εγκαταλείφθηκαν
pipeline-title = Ροή δράσεων
pipeline-lede = { $count ->
    [0] Τίποτα δεν τρέχει και τίποτα δεν περιμένει.
    [one] Μία δράση τρέχει ή περιμένει, κάπου ανάμεσα στην ιδέα και την εκτέλεση.
   *[other] { $count_start } δράσεις τρέχουν ή περιμένουν, από την ιδέα έως την εκτέλεση.
  }
pipeline-formula = Η σειρά μέσα σε κάθε στάδιο προκύπτει από βαθμούς που φαίνονται σε κάθε δράση· στις ισοβαθμίες μετρά το όνομα του αρχείου.
pipeline-formula-impact = Αντίκτυπος: 6 αν είναι υψηλός, 4 μέτριος, 2 χαμηλός, 0 αν δεν το έχει πει κανείς.
pipeline-formula-ready = Ετοιμότητα, έως 5: 1 αν ο συντονισμός έχει συμφωνηθεί· 2 αν όσα έχουν δεσμευτεί και καταβληθεί καλύπτουν το κόστος, 1 αν καλύπτουν το μισό· 1 αν όσα χρειάζεται πρώτα λειτουργούν ή έχουν ολοκληρωθεί· 1 αν δεν μένει εμπόδιο μπροστά στα ορόσημα που της απομένουν.
pipeline-formula-milestones = Ορόσημα: 2 για κάθε ανοιχτό που υπηρετεί, 4 αν βρίσκεται σε κρίσιμη διαδρομή.
pipeline-more = { $count ->
    [one] Ακόμη μία δεν κατονομάζεται εδώ.
   *[other] Ακόμη { $number } δεν κατονομάζονται εδώ.
  }
points = { $count ->
    [one] 1 βαθμός
   *[other] { $number } βαθμοί
  }
points-impact = Αντίκτυπος { $level }: { $points }
points-ready = Ετοιμότητα { $points } από { $most }: { $why }
points-milestones = { $count ->
    [0] Δεν υπηρετεί κανένα ανοιχτό ορόσημο: 0
    [one] Υπηρετεί ένα ανοιχτό ορόσημο{ $critical ->
        [0] {""}
       *[other] , σε κρίσιμη διαδρομή
      }: { $points }
   *[other] Υπηρετεί { $count_words } ανοιχτά ορόσημα{ $critical ->
        [0] {""}
       *[other] , { $critical_words } σε κρίσιμη διαδρομή
      }: { $points }
  }
ready-lead = συντονισμός συμφωνημένος
ready-no-lead = χωρίς συμφωνημένο συντονισμό
ready-money-full = το κόστος καλύπτεται
ready-money-half = καλύπτεται το μισό κόστος
ready-money-less = καλύπτεται λιγότερο από το μισό
ready-money-unknown = άγνωστα τα χρήματα
ready-waits = { $count ->
    [0] δεν περιμένει τίποτα
    [one] περιμένει μία δράση
   *[other] περιμένει { $count_words } δράσεις
  }
ready-barriers = { $count ->
    [0] κανένα εμπόδιο
    [one] ένα εμπόδιο παραμένει
   *[other] { $count_words } εμπόδια παραμένουν
  }
lead-is = Συντονίζει:

## Outcomes
progress-lede = { $count ->
    [0] Δεν έχει γραφτεί ακόμη κανένας δείκτης.
    [one] Υπάρχει ένας δείκτης. { $met ->
        [0] Δεν έχει φτάσει σε στόχο
       *[other] Έχει φτάσει τον στόχο του
      }{ $stale ->
        [0] .
       *[other] , και δεν έχει πρόσφατη τιμή.
      }
   *[other] Από τους { $count_words } δείκτες, { $met ->
        [0] κανένας δεν έχει φτάσει
        [one] ένας έχει φτάσει
       *[other] { $met_words } έχουν φτάσει
      } τον στόχο, { $behind ->
        [0] κανένας δεν υστερεί
        [one] ένας υστερεί
       *[other] { $behind_words } υστερούν
      } και { $stale ->
        [0] όλοι έχουν πρόσφατη τιμή.
        [one] ένας δεν έχει πρόσφατη τιμή.
       *[other] { $stale_words } δεν έχουν πρόσφατη τιμή.
      }
  }
progress-none = { $count ->
    [one] Ένας από αυτούς δεν έχει καμία τιμή.
   *[other] { $count_start } από αυτούς δεν έχουν καμία τιμή.
  }
direction-up = καλύτερα περισσότερο
direction-down = καλύτερα λιγότερο
direction-watch = παρακολουθείται, δεν αξιολογείται
result-output = επίπεδο: εκροή
result-outcome = επίπεδο: αποτέλεσμα
result-impact = επίπεδο: αντίκτυπος
every-year = κάθε χρόνο
every-years = κάθε { $number } χρόνια
every-months = { $count ->
    [one] κάθε μήνα
   *[other] κάθε { $number } μήνες
  }
every-days = κάθε { $number } ημέρες
key-start = από πού ξεκίνησε
key-required = τι απαιτείται, και ο στόχος
key-measured = τι μετρήθηκε
key-disagree = οι πηγές διαφωνούν: φαίνονται και οι δύο τιμές
key-stale = καμία νεότερη τιμή
figures-title = Οι τιμές πίσω από τις εικόνες
figures-about = Η πιο πρόσφατη τιμή κάθε δείκτη, πόσο απέχει από την αναμενόμενη σήμερα και πόσο από τον τελευταίο στόχο, αν συνεχιστεί η τάση από την αφετηρία ως την πιο πρόσφατη τιμή. Κάθε δείκτης έχει δική του σελίδα με όλες τις τιμές, τις πηγές τους και ένα αρχείο CSV.
figures-csv = Οι τιμές αυτές σε CSV
figure-target = στόχος
figure-measured = μέτρηση
figure-start = αφετηρία
no-figures-yet = Δεν έχει γραφτεί ακόμη καμία τιμή.
all-figures = Όλες οι τιμές
all-figures-link = Όλες οι τιμές και οι πηγές τους
chart-title = Η εικόνα
chart-target = { $figure } έως το { $year }
chart-mark = το δίδαγμα αυτό
chart-hatched = Με διαγράμμιση: καμία νεότερη τιμή.
chart-finding = { $title }: πιο πρόσφατη τιμή { $newest }· { $state }. { $target }
chart-finding-target = Στόχος: { $figure }, { $date }.
rule-linear = Αξιολογείται με ευθεία γραμμή.
rule-growth = Αξιολογείται με την ετήσια αύξηση.
rule-name-linear = ευθεία
rule-name-growth = αύξηση
rule-none = κανένας
scale-cut = Η κλίμακα δεν ξεκινά από το μηδέν.
watched-only = Εμφανίζεται, δεν αξιολογείται.
no-newer-figure = Δεν βρέθηκε νεότερη τιμή.
or-better = ή, κατά την ευνοϊκότερη πηγή,
judged-series = Αξιολογείται με
judged-linear = Στην ευθεία από την αφετηρία ως τον στόχο, η αναμενόμενη τιμή ως τότε ήταν { $expected }. Η μέτρηση βρίσκεται { $side ->
    [below] κάτω
   *[above] πάνω
  } από αυτήν κατά { $difference }· έχει καλυφθεί το { $percent } της αναμενόμενης διαδρομής.
judged-growth = Με την ετήσια αύξηση, η αναμενόμενη τιμή ως τότε ήταν { $expected }. Η μέτρηση βρίσκεται { $side ->
    [below] κάτω
   *[above] πάνω
  } από αυτήν κατά { $difference }, και αυξήθηκε με το { $percent } του απαιτούμενου ρυθμού.
judged-today = Η αναμενόμενη τιμή για σήμερα είναι { $expected }· η πιο πρόσφατη βρίσκεται { $side ->
    [below] κάτω
   *[above] πάνω
  } από αυτήν κατά { $difference }.
# The trend runs from the start to the newest figure; if it holds …
judged-trend = { $case ->
    [reached] Αν συνεχιστεί η τάση από το { $since }, ο στόχος για το { $year } θα επιτευχθεί: { $target }.
    [nothing] Αν συνεχιστεί η τάση από το { $since }, δεν θα μείνει τίποτα έως το { $year }· ο στόχος είναι { $target }.
   *[short] Αν συνεχιστεί η τάση από το { $since }, το { $year } η τιμή θα είναι { $figure }, κατά { $difference } { $side ->
        [below] κάτω
       *[above] πάνω
      } από τον στόχο ({ $target }).
  }
percentage-points = { $one ->
    [true] { $number } ποσοστιαία μονάδα
   *[false] { $number } ποσοστιαίες μονάδες
  }
caption-today = { $difference } { $side ->
    [below] κάτω
   *[above] πάνω
  } από την αναμενόμενη τιμή για σήμερα.
caption-trend = Αν συνεχιστεί η τάση: { $what }.
trend-short = { $case ->
    [reached] ο στόχος για το { $year } επιτυγχάνεται
    [nothing] δεν μένει τίποτα έως το { $year }
   *[short] { $difference } { $side ->
        [below] κάτω
       *[above] πάνω
      } από τον στόχο για το { $year }
  }
gap-today = { $difference } { $side ->
    [below] κάτω
   *[above] πάνω
  } από { $expected }
key-trend = αν συνεχιστεί η τάση από την αφετηρία ως την πιο πρόσφατη τιμή
key-scenario = ένα σενάριο
progress-csv = Πώς στέκει κάθε δείκτης, σε CSV
judged-state-met = Ο στόχος επιτεύχθηκε.
judged-state-on-track = Συμβαδίζει με όσα απαιτούνται.
judged-state-close = Είναι κοντά σε όσα απαιτούνται.
judged-state-off-track = Υστερεί σε σχέση με όσα απαιτούνται.
judged-state-wrong-way = Κινείται αντίθετα από την επιθυμητή κατεύθυνση.
judged-state-missed = Η ημέρα του στόχου πέρασε χωρίς να επιτευχθεί.
judged-state-no-target = Κανείς δεν έχει ορίσει στόχο, οπότε δεν αξιολογείται.
judged-state-no-data = Δεν υπάρχει τιμή για να αξιολογηθεί ή αφετηρία για να μετρηθεί.
judged-state-watched = Εμφανίζεται, δεν αξιολογείται.
judged-better-denies = Κατά την ευνοϊκότερη πηγή αυτό δεν ισχύει.
scenario-label = Σενάριο:
moved-by = Τι αναμένεται να τον επηρεάσει
moved-by-nothing = Καμία δράση σε αυτό το χαρτοφυλάκιο δεν λέει ότι τον επηρεάζει.

## Lessons
lessons-lede = { $count ->
    [0] Δεν έχει γραφτεί ακόμη κανένα δίδαγμα.
    [one] Ένα δίδαγμα, { $unused ->
        [0] και οδήγησε σε δράση.
       *[other] και δεν έχει οδηγήσει ακόμη σε δράση σε αυτό το χαρτοφυλάκιο.
      }
   *[other] { $count_start } διδάγματα, από όσα πέτυχαν και από όσα δεν πέτυχαν. { $unused ->
        [0] Το καθένα οδήγησε σε δράση.
        [one] Ένα δεν έχει οδηγήσει ακόμη σε δράση σε αυτό το χαρτοφυλάκιο.
       *[other] { $unused_start } δεν έχουν οδηγήσει ακόμη σε δράση σε αυτό το χαρτοφυλάκιο.
      }
  }
led-to = { $count ->
    [0] δεν οδήγησε πουθενά ακόμη
    [one] οδήγησε σε μία δράση
   *[other] οδήγησε σε { $count_words } δράσεις
  }
arc-tried = Τι δοκιμάστηκε
arc-expected = Τι περιμέναμε
arc-happened = Τι έγινε
arc-learned = Τι μάθαμε
arc-next = Τι έπεται
arc-led-to = Οδήγησε σε
arc-led-to-nothing = Καμία δράση σε αυτό το χαρτοφυλάκιο δεν το έχει αξιοποιήσει ακόμη.
arc-gap = Καταγράφεται ως κενό.
told-by = Το λένε
voice-told = όσοι συμμετείχαν
voice-read = οι συντάκτες του χαρτοφυλακίου, από τις πηγές
rests-on = Στηρίζεται σε
meanwhile = Στο μεταξύ: { $title }

chains-title = Πού οδήγησαν τα διδάγματα
chains-about = Κάθε γραμμή ξεκινά από ένα δίδαγμα και φτάνει στις δράσεις που άλλαξε ή ξεκίνησε, και σε όσα μάθαμε από εκείνες. Οι λεπτές γραμμές οδηγούν σε δείκτες που μια δράση αναμένεται να επηρεάσει· δεν λένε ότι το έκανε.
chains-others = Άλλα διδάγματα που οδήγησαν κάπου
chains-more = { $count ->
    [one] Ακόμη ένα οδήγησε κάπου· η σελίδα του δείχνει πού.
   *[other] Ακόμη { $count_start } οδήγησαν κάπου· οι σελίδες τους δείχνουν πού.
  }
chain-title = Πού οδήγησε
chain-about = Από αυτό το δίδαγμα στις δράσεις που άλλαξε ή ξεκίνησε, και σε όσα μάθαμε από εκείνες. Οι λεπτές γραμμές οδηγούν σε δείκτες που μια δράση αναμένεται να επηρεάσει· δεν λένε ότι το έκανε.
chain-list = Το ίδιο σε λίστα
chain-again = ειπώθηκε παραπάνω
chain-more = και ακόμη { $count }
chain-finding = { $title }: οδήγησε σε { $actions ->
    [one] μία δράση
   *[other] { $actions_words } δράσεις
  }{ $lessons ->
    [0] {""}
    [one] {", ένα ακόμη δίδαγμα"}
   *[other] {", "}{ $lessons_words } ακόμη διδάγματα
  }{ $outcomes ->
    [0] {""}
    [one] {", έναν δείκτη που αναμένεται να επηρεαστεί"}
   *[other] {", "}{ $outcomes_words } δείκτες που αναμένεται να επηρεαστούν
  }

## Money
all-capital = Όλο το κεφάλαιο
capital-public = Δημόσιο
capital-private = Ιδιωτικό
capital-community = Κοινοτικό
capital-mixed = Αδιαχώριστο
instrument-grant = επιχορήγηση
instrument-prize = βραβείο
instrument-loan = δάνειο
instrument-reimbursable-grant = επιστρεπτέα επιχορήγηση
instrument-equity = συμμετοχή στο κεφάλαιο
instrument-shares = μερίδια
instrument-guarantee = εγγύηση
instrument-own-funds = ίδιοι πόροι
instrument-in-kind = σε είδος
instrument-tax = φόρος
instrument-tariff = τέλος χρήσης
instrument-unknown = άγνωστο
funding-disbursed = καταβλήθηκε
funding-committed = δεσμεύτηκε
funding-pledged = υπόσχεση
funding-sought = ζητήθηκε
funding-refused = απορρίφθηκε
funding-nobody = δεν ζητήθηκε ακόμη
funding-via = μέσω
funding-lines = Γραμμή προς γραμμή
chart-need = ανάγκη: { $amount }
chart-disbursed = καταβλήθηκαν { $amount }
chart-committed = δεσμεύτηκαν { $amount }
chart-pledged = υποσχέσεις για { $amount }
chart-sought = ζητήθηκαν { $amount }
money-lede = Έχουν καταγραφεί { $total }. Το μεγαλύτερο μερίδιο, { $share }, είναι στην κατηγορία «{ $capital }».{ $unknown ->
    [0] {""}
    [one] {" "}Μία ακόμη πηγή είναι γνωστή χωρίς το ποσό της.
   *[other] {" "}{ $unknown_start } ακόμη πηγές είναι γνωστές χωρίς τα ποσά τους.
  }
money-lede-none = Δεν έχει καταγραφεί ακόμη κανένα ποσό.
money-disbursed = Έχουν καταβληθεί { $amount }.
money-promised = Έχουν δεσμευτεί ή είναι υποσχέσεις { $amount }.
money-sought = Ζητούνται { $amount }.
money-no-amounts = Κατονομάζονται πηγές, αλλά κανείς δεν έχει δημοσιεύσει ποσό.
money-none = Δεν έχουν καταγραφεί χρήματα.
money-lines-without-amount = { $count ->
    [one] Μία ακόμη γραμμή δεν έχει δημοσιευμένο ποσό.
   *[other] { $count_start } ακόμη γραμμές δεν έχουν δημοσιευμένο ποσό.
  }
money-table-caption = Το ίδιο σε αριθμούς, { $unit }.
money-years = Ονομαστικά, { $years }.
money-need = Ανάγκη των δράσεων που τρέχουν
money-of-need = Από αυτήν, για τρέχουσες δράσεις με γνωστό κόστος
money-at-most = (το πολύ)
money-others = Σε άλλα νομίσματα, χωρίς άθροιση:
money-converted = Ορισμένα ποσά μετατράπηκαν με ισοτιμία συγκεκριμένης ημέρας.
money-shared = { $count ->
    [one] Μία από αυτές τις δράσεις υπηρετεί και άλλη αποστολή· τα χρήματά της φαίνονται και εκεί.
   *[other] { $count_start } από αυτές τις δράσεις υπηρετούν και άλλες αποστολές· τα χρήματά τους φαίνονται και εκεί.
  }
money-shared-short = { $count ->
    [one] μία δράση κοινή με άλλη αποστολή
   *[other] { $count_words } δράσεις κοινές με άλλες αποστολές
  }
money-whole-mission = Για την αποστολή ως σύνολο
all-money = Όλα τα χρήματα
money-all-title = Ανάγκη και κεφάλαιο
money-all-about = { $unit }, στις τιμές κάθε πηγής. Όσο πιο γεμάτη η μπάρα, τόσο πιο σίγουρα τα χρήματα.
money-every-mission = Κάθε αποστολή
money-missions-caption = { $unit }. Ποσά που δεν δημοσίευσε κανείς λείπουν από τα αθροίσματα· η γραμμή μετρά πάντως ως πηγή.
money-asks = Τι ζητείται, και από ποιον
money-asks-none = Προς το παρόν δεν ζητείται τίποτα.
money-concentrated = Από ποιον εξαρτάται
money-concentrated-none = Καμία αποστολή με τέσσερις ή περισσότερες γνωστές γραμμές δεν παίρνει πάνω από τα μισά χρήματά της από μία πηγή.
money-refused = Ζητήθηκαν και δεν βρέθηκαν
money-lines = Κάθε γραμμή
money-lines-about = Πρώτα οι μεγαλύτερες. Σημειώσεις και πηγές βρίσκονται σε κάθε δράση.
money-instruments = Ανά μέσο
money-instruments-about = { $unit }. Με ποιον τρόπο έρχονται τα χρήματα.
money-years-title = Ανάγκη και χρήματα, ανά έτος
money-years-about = { $unit }. Ανάγκη είναι το κόστος των δράσεων που τρέχουν: ολόκληρο στο έτος έναρξης ή μοιρασμένο εξίσου στα έτη από την έναρξη ως τη λήξη, όταν είναι γνωστές και οι δύο. Τα χρήματα ανήκουν στο έτος της ημερομηνίας τους και μοιράζονται εξίσου όταν αυτή καλύπτει περισσότερα έτη· περιλαμβάνονται και χρήματα για ό,τι έχει ήδη χτιστεί.
money-years-no-need = Καμία τρέχουσα δράση δεν αναφέρει το κόστος της, οπότε κανένα έτος δεν δείχνει ανάγκη.
money-costs-unknown = { $count ->
    [one] Μία τρέχουσα δράση δεν αναφέρει κόστος· όσα χρειάζεται δεν υπάρχουν σε αυτούς τους αριθμούς.
   *[other] { $count_start } τρέχουσες δράσεις δεν αναφέρουν κόστος· όσα χρειάζονται δεν υπάρχουν σε αυτούς τους αριθμούς.
  }
no-date = χωρίς ημερομηνία
th-need = Ανάγκη
th-of-need = Καταβλήθηκε ή δεσμεύτηκε
th-share = Μερίδιο
th-source = Πηγή
chart-year-needed = χρειάζονται { $need }
chart-year-of-need = { $amount }· χρειάζονται { $need }
chart-live = Τρέχουσες δράσεις
chart-year-most = Τα περισσότερα χρήματα είναι του { $year }: { $amount }.
chart-year-most-need = Τα περισσότερα χρειάζονται το { $year }: { $amount }.
ask-of-nobody = Δεν κατονομάζεται κανείς ({ $capital }, { $instrument })
ask-without-amount = { $count ->
    [one] και ένα αίτημα χωρίς ποσό
   *[other] και { $count_words } αιτήματα χωρίς ποσό
  }
money-unasked = Δεν ζητήθηκε ακόμη από κανέναν
money-unasked-about = Όσα λείπουν ακόμη από τις τρέχουσες δράσεις, αφού έρθουν όλα όσα καταβλήθηκαν, δεσμεύτηκαν, δόθηκαν ως υποσχέσεις και ζητήθηκαν.
money-sources-about = Οι μεγαλύτερες πηγές όσων έχουν δεσμευτεί ή καταβληθεί, { $unit }.
money-through = Χρήματα μέσω του φορέα

## Balance
balance-title = Ισορροπία
balance-link = Πώς μοιράζονται τα στοιχήματα
balance-lede = { $count ->
    [0] Από τις { $all } δράσεις δεν τρέχει καμία
    [one] Από τις { $all } δράσεις τρέχει μία
   *[other] Από τις { $all } δράσεις τρέχουν { $count_start }
  } ανάμεσα στην ιδέα και την εκτέλεση. { $served ->
    [0] Καμία ενεργή αποστολή δεν έχει τέτοια δράση.
   *[other] Ενεργές αποστολές που υπηρετούνται: { $served_words } από { $missions_words }.
  }
balance-unrated = Καμία δεν λέει πόσο κίνδυνο έχει ή σε ποιον ορίζοντα ανήκει, γι’ αυτό η σελίδα αρχίζει με όσα είναι γνωστά: πώς μοιράζονται οι δράσεις.
unbalanced-title = Τι γέρνει προς μία πλευρά και τι λείπει
unbalanced-nothing-live = Τίποτα δεν τρέχει: καμία δράση δεν βρίσκεται ανάμεσα στην ιδέα και την εκτέλεση.
unbalanced-nobody-says-risk = Καμία τρέχουσα δράση δεν δηλώνει κίνδυνο: καμία δεν λέει πόσο πιθανό είναι να αποτύχει.
unbalanced-nobody-says-horizon = Καμία τρέχουσα δράση δεν δηλώνει ορίζοντα: καμία δεν λέει αν βελτιώνει ό,τι υπάρχει, γεφυρώνει ή μετασχηματίζει.
unbalanced-nobody-says-impact = Καμία τρέχουσα δράση δεν λέει πόσα θα άλλαζε αν πετύχαινε.
unbalanced-nobody-says-money = Για καμία τρέχουσα δράση δεν έχει καταγραφεί κόστος ή ποσό.
unbalanced-silent-risk = { $count ->
    [one] Μία από τις { $live_words } τρέχουσες δράσεις δεν δηλώνει κίνδυνο.
   *[other] { $count_start } από τις { $live_words } τρέχουσες δράσεις δεν δηλώνουν κίνδυνο.
  }
unbalanced-silent-horizon = { $count ->
    [one] Μία από τις { $live_words } τρέχουσες δράσεις δεν δηλώνει ορίζοντα.
   *[other] { $count_start } από τις { $live_words } τρέχουσες δράσεις δεν δηλώνουν ορίζοντα.
  }
unbalanced-silent-impact = { $count ->
    [one] Μία από τις { $live_words } τρέχουσες δράσεις δεν λέει τι αντίκτυπο θα είχε.
   *[other] { $count_start } από τις { $live_words } τρέχουσες δράσεις δεν λένε τι αντίκτυπο θα είχαν.
  }
unbalanced-silent-money = { $count ->
    [one] Μία από τις { $live_words } τρέχουσες δράσεις δεν έχει καταγεγραμμένο κόστος ή ποσό.
   *[other] { $count_start } από τις { $live_words } τρέχουσες δράσεις δεν έχουν καταγεγραμμένο κόστος ή ποσό.
  }
unbalanced-same-horizon = { $where ->
    [mission] «{ $title }»: όλες οι τρέχουσες δράσεις
   *[portfolio] Όλες οι τρέχουσες δράσεις
  }{ $silent ->
    [0] {""}
   *[other] {" "}που δηλώνουν ορίζοντα
  } βρίσκονται στον ορίζοντα { $value }: { $count }{ $silent ->
    [0] {""}
   *[other] {" "}(χωρίς δήλωση: { $silent })
  }.
unbalanced-same-risk = { $where ->
    [mission] «{ $title }»: όλες οι τρέχουσες δράσεις
   *[portfolio] Όλες οι τρέχουσες δράσεις
  }{ $silent ->
    [0] {""}
   *[other] {" "}που δηλώνουν κίνδυνο
  } έχουν τον ίδιο κίνδυνο ({ $value }): { $count }{ $silent ->
    [0] {""}
   *[other] {" "}(χωρίς δήλωση: { $silent })
  }.
unbalanced-none-horizon = Καμία τρέχουσα δράση δεν βρίσκεται στον ορίζοντα { $value }· σε άλλους: { $count }.
unbalanced-none-risk = Καμία τρέχουσα δράση δεν έχει τέτοιον κίνδυνο: { $value }· με άλλον κίνδυνο: { $count }.
unbalanced-without-live = { $count ->
    [one] Μία ενεργή αποστολή δεν έχει τρέχουσα δράση:
   *[other] { $count_start } ενεργές αποστολές δεν έχουν τρέχουσα δράση:
  }
unbalanced-one-live = { $count ->
    [one] Μία ενεργή αποστολή στηρίζεται σε μία μόνο τρέχουσα δράση:
   *[other] { $count_start } ενεργές αποστολές στηρίζονται σε μία μόνο τρέχουσα δράση η καθεμία:
  }
unbalanced-without-lead = { $count ->
    [one] Μία από τις { $live_words } τρέχουσες δράσεις δεν λέει ποιος τη συντονίζει.
   *[other] { $count_start } από τις { $live_words } τρέχουσες δράσεις δεν λένε ποιος τις συντονίζει.
  }
unbalanced-led-by = { $title }: συντονίζει { $count_words } από τις { $all_words } τρέχουσες δράσεις που έχουν συντονισμό.
unbalanced-at-place = { $title }: εδώ γίνονται { $count_start } από τις { $all_words } τρέχουσες δράσεις που δηλώνουν τόπο.
unbalanced-paid-by = { $title }: δίνει το { $percent } των χρημάτων που δεσμεύτηκαν ή καταβλήθηκαν και έχουν γνωστό ποσό.
spread-title = Πώς μοιράζονται οι δράσεις
spread-about = Μετρά κάθε δράση, και όσες ολοκληρώθηκαν: πρώτα όσες τρέχουν, έπειτα όσες αποδίδουν ή ολοκληρώθηκαν, ύστερα όσες είναι σε παύση ή διακόπηκαν. Μια κοινή δράση μετρά και στις δύο πλευρές.
spread-missions = Ανά αποστολή
spread-missions-about = Σε μια αποστολή χωρίς τρέχουσες δράσεις δεν εργάζεται κανείς τώρα.
spread-leads = Ανά συντονισμό
spread-leads-about = Ποιος συντονίζει ή έχει προσφερθεί να συντονίσει.
spread-funders = Ανά χρηματοδότη
spread-funders-about = Ποιος πληρώνει, χωρίς τα αιτήματα που απορρίφθηκαν· χρήματα και μπάρα είναι όσα δεσμεύτηκαν και καταβλήθηκαν, στον βαθμό που τα ποσά είναι γνωστά.
spread-places = Ανά τόπο
spread-places-about = Πού γίνεται.
spread-bar = Ως μπάρα
spread-others = { $count ->
    [one] Ακόμη ένας
   *[other] { $number } άλλοι μαζί
  }
phase-live = τρέχουσες
phase-serving = αποδίδουν ή ολοκληρώθηκαν
phase-halted = σε παύση ή διακόπηκαν
no-place = Δεν δίνεται τόπος
no-lead = Δεν κατονομάζεται κανείς
no-funder = Δεν δίνεται χρηματοδότης
bets-title = Κίνδυνος και ορίζοντας
bets-about = Κάθε σημάδι είναι μια τρέχουσα δράση. Το εμβαδόν του είναι τα χρήματα που διακυβεύονται, το γέμισμά του ο αντίκτυπος που θα είχε αν πετύχαινε.
bets-largest = Το μεγαλύτερο αντιστοιχεί σε { $amount }.
bets-crowded = Είναι πάρα πολλές για να σχεδιαστούν: κάθε κελί δείχνει όσες έχουν τα περισσότερα χρήματα και λέει πόσες ακολουθούν.
bets-unrated = { $count ->
    [one] Η μία τρέχουσα δράση δεν λέει
   *[other] Από τις { $count_words } τρέχουσες δράσεις καμία δεν λέει
  } πόσο κίνδυνο έχει ή σε ποιον ορίζοντα ανήκει. Οι πηγές δεν στηρίζουν τέτοια κρίση, οπότε δεν υπάρχει τίποτα να σχεδιαστεί· μια ομάδα που γνωρίζει γράφει risk και horizon στο αρχείο της δράσης της.
bets-table = Διακύβευμα: το εκτιμώμενο κόστος ή, αλλιώς, όσα έχουν καταγραφεί, { $unit }.
bets-horizon = Ορίζοντας { $horizon }
bets-horizon-1 = βελτιώνει ό,τι υπάρχει
bets-horizon-2 = γεφυρώνει
bets-horizon-3 = μετασχηματίζει
bets-horizon-none = Χωρίς ορίζοντα
bets-risk-high = Υψηλός κίνδυνος
bets-risk-medium = Μέτριος κίνδυνος
bets-risk-low = Χαμηλός κίνδυνος
bets-risk-none = Άγνωστος κίνδυνος
bets-impact-high = υψηλός αντίκτυπος
bets-impact-medium = μέτριος αντίκτυπος
bets-impact-low = χαμηλός αντίκτυπος
bets-impact-none = άγνωστος αντίκτυπος
bets-no-amount = τετράγωνο: δεν είναι γνωστό κανένα ποσό
bets-name = { $title }: αντίκτυπος { $impact }, διακύβευμα { $amount }
bets-cell = κίνδυνος { $risk }, ορίζοντας { $horizon }: { $count }
bets-more = και ακόμη { $count }, { $amount }
bets-more-short = + { $count }
bets-more-rows = { $count ->
    [one] Μία ακόμη τρέχουσα δράση βρίσκεται στον πίνακα παρακάτω.
   *[other] { $count_start } ακόμη τρέχουσες δράσεις βρίσκονται στον πίνακα όλων των δράσεων.
  }
alignment-title = Ποια δράση υπηρετεί ποια αποστολή
alignment-about = Ένα σημάδι δείχνει ότι μια δράση υπηρετεί μια αποστολή, και πώς· τα σημάδια όσων δεν τρέχουν είναι γκρίζα. Μια άδεια στήλη είναι αποστολή που δεν την υπηρετεί τίποτα.
alignment-link = Ποια δράση υπηρετεί ποια αποστολή
alignment-pages = Ο πίνακας όλων των δράσεων, ανά μέρος
alignment-part = Δράσεις και αποστολές, μέρος { $part } από { $parts }
alignment-live = Τρέχουσες δράσεις
serves-critical = ορόσημο σε κρίσιμη διαδρομή
serves-milestone = ορόσημο
serves-whole = η αποστολή ως σύνολο
serves-outcome = μόνο δείκτης
roles-title = Ποιος συμμετέχει σε ποια αποστολή
roles-about = Τι έχει υποσχεθεί, πληρώνει ή φροντίζει ο καθένας, ανά αποστολή· ο αριθμός μετρά τις δράσεις. Υποσχέσεις που ανακλήθηκαν ή απορρίφθηκαν παραλείπονται.
roles-part = Ποιος συμμετέχει σε ποια αποστολή, μέρος { $part } από { $parts }
roles-pages = Ο πίνακας όλων των οργανισμών, ανά μέρος
roles-hollow = κενό σημάδι: ζητείται ή προτάθηκε, δεν συμφωνήθηκε
roles-unled = { $count ->
    [one] Ενεργή αποστολή με τρέχουσες δράσεις που κανείς δεν έχει συμφωνήσει να συντονίσει:
   *[other] Ενεργές αποστολές με τρέχουσες δράσεις που κανείς δεν έχει συμφωνήσει να συντονίσει:
  }
roles-apart = { $count ->
    [one] Ένας ακόμη οργανισμός δεν συμμετέχει σε καμία αποστολή από όσες είναι γραμμένες εδώ.
   *[other] { $count_start } ακόμη οργανισμοί δεν συμμετέχουν σε καμία αποστολή από όσες είναι γραμμένες εδώ.
  }
role-steward = μέριμνα
role-of = { $role } { $count }
role-not-agreed = { $role }, δεν συμφωνήθηκε
part-rows = Γραμμές { $first } έως { $last } από { $all }
part-previous = Προηγούμενο μέρος
part-next = Επόμενο μέρος
parts-label = Μέρη

## Gaps
gaps-lede = { $count ->
    [0] Δεν βρέθηκε να λείπει τίποτα.
    [one] Λείπει ένα πράγμα ανάμεσα σε όσα θέλουμε και σε όσα έχει αναλάβει κάποιος. { $critical ->
        [0] Δεν βρίσκεται σε κρίσιμη διαδρομή.
       *[other] Βρίσκεται σε κρίσιμη διαδρομή και μπορεί να καθυστερήσει μια ολόκληρη αποστολή.
      }
   *[other] Λείπουν { $count_start } πράγματα ανάμεσα σε όσα θέλουμε και σε όσα έχει αναλάβει κάποιος. { $critical ->
        [0] Κανένα δεν βρίσκεται σε κρίσιμη διαδρομή.
        [one] Ένα από αυτά βρίσκεται σε κρίσιμη διαδρομή και μπορεί να καθυστερήσει μια ολόκληρη αποστολή.
       *[other] { $critical_start } από αυτά βρίσκονται σε κρίσιμη διαδρομή και μπορούν να καθυστερήσουν μια ολόκληρη αποστολή.
      }
  }
gap-closers = Μπορεί να το κλείσει
gap-critical = Στην κρίσιμη διαδρομή.
holes-title = Πού βρίσκονται τα κενά
holes-caption = Κενά ανά είδος και αποστολή. Ο διακεκομμένος κύκλος είναι κενό, με αριθμό όπου είναι περισσότερα· ο γεμάτος βρίσκεται σε κρίσιμη διαδρομή. Κενό που αφορά πολλές αποστολές μετρά σε καθεμία· οι κατάλογοι παρακάτω το αναφέρουν μία φορά.
gaps-elsewhere = { $count ->
    [one] Ένα ακόμη κενό αυτής της αποστολής αναφέρεται σε άλλη.
   *[other] Άλλα { $count_words } κενά αυτής της αποστολής αναφέρονται σε άλλες.
  }
closers-title = Ποιος μπορεί να τα κλείσει
rules-title = Οι κανόνες
close-add-action = Προσθέστε δράση
close-add-lesson = Προσθέστε δίδαγμα
close-add-measurement = Προσθέστε τιμή
close-edit = Διορθώστε την εγγραφή
gap-milestone-unserved = Δεν το υπηρετεί καμία δράση που τρέχει, λειτουργεί ή είναι σε παύση.
gap-milestone-unmeasured = Δεν έχει επιτευχθεί, και τίποτα δεν θα το έδειχνε: δεν ορίζεται δείκτης και δεν σημειώνεται ως γεγονός.
gap-milestone-late = { $case ->
    [unserved] Η προθεσμία έληξε ({ $date }), δεν έχει επιτευχθεί, και δεν το υπηρετεί τίποτα.
   *[served] Η προθεσμία έληξε ({ $date }) και δεν έχει επιτευχθεί.
  }
gap-milestone-single-bet = Μία μόνο τρέχουσα δράση υπηρετεί αυτό το βήμα της κρίσιμης διαδρομής.
gap-milestone-order = Η προθεσμία του ({ $date }) είναι μετά το ορόσημο «{ $other }», που το χρειάζεται νωρίτερα ({ $other_date }).
gap-barrier-open = Μεγάλο εμπόδιο στην κρίσιμη διαδρομή· δεν το αντιμετωπίζει καμία τρέχουσα δράση και κανένα στήριγμα που διαμορφώνεται.
gap-action-adrift = Τρέχει, αλλά δεν υπηρετεί κανένα ορόσημο και δεν επηρεάζει κανέναν δείκτη.
gap-action-without-lead = { $case ->
    [not-agreed] Είναι έτοιμη ή σε εξέλιξη· όποιος θα τη συντόνιζε δεν έχει συμφωνήσει.
   *[nobody] Είναι έτοιμη ή σε εξέλιξη· δεν τη συντονίζει κανείς.
  }
gap-action-commitment-stale = { $case ->
    [actor] { $actor }, με ρόλο «{ $role }»: μόνο «{ $status }» (αρχή: { $date }).
   *[nobody] Για τον ρόλο «{ $role }» αναζητείται κάποιος (αρχή: { $date }), και δεν τον έχει αναλάβει κανείς.
  }
gap-action-underfunded = Κοστίζει { $cost }. Έχουν δεσμευτεί ή καταβληθεί { $secured }· λείπουν { $amount }.
gap-action-late = { $case ->
    [task] Η προθεσμία της εργασίας «{ $task }» πέρασε και δεν έχει γίνει.
   *[end] Η λήξη της πέρασε και δεν έχει ολοκληρωθεί.
  }
gap-action-status-disputed = Η ομάδα λέει «{ $declared }», τα αρχεία λένε «{ $computed }».
gap-action-unconfirmed = Το στάδιό της επιβεβαιώθηκε τελευταία φορά: { $date }.
gap-action-without-lesson = Τελείωσε μέσα στα τελευταία πέντε χρόνια, και δεν έχει γραφτεί δίδαγμα από αυτήν.
gap-outcome-unserved = Υπάρχει στόχος ({ $date }), και καμία δράση που τρέχει ή λειτουργεί δεν λέει ότι επηρεάζει τον δείκτη.
gap-outcome-off-track = { $case ->
    [missed] Ο στόχος δεν επιτεύχθηκε: { $date }.
    [no-target] Κινείται αντίθετα από την επιθυμητή κατεύθυνση, και κανείς δεν έχει ορίσει στόχο.
   *[behind] Βρίσκεται στο { $value }· η αναμενόμενη τιμή ως τότε ήταν { $expected }.
  }
gap-outcome-stale = { $case ->
    [never] Δεν έχει μετρηθεί ποτέ.
    [never-in-series] Δεν έχει μετρηθεί ποτέ με τον τρόπο που αξιολογείται: «{ $series }».
   *[old] Η πιο πρόσφατη τιμή: { $date }.
  }
gap-outcome-without-target = Έχει επιθυμητή κατεύθυνση, και κανείς δεν έχει ορίσει στόχο.
gap-targets-disagree = Οι αποστολές «{ $mission }» και «{ $other }» θέλουν διαφορετικές τιμές ({ $date }).
gap-lesson-unused = Λέει τι πρέπει να ακολουθήσει, είναι παλαιότερο από έναν χρόνο, και δεν έχει οδηγήσει πουθενά.
gap-mission-without-headline = Κανένας δείκτης δεν εκφράζει την αποστολή ως σύνολο.
gap-mission-without-pathway = Έχει στόχο ({ $date }) και κανένα ορόσημο στον δρόμο προς αυτόν.
gap-funding-concentrated = Το { $percent } των δεσμευμένων χρημάτων της έρχεται από μία πηγή: { $source }.
gap-lead-concentrated = { $actor }: συντονίζει { $count } από τις { $all } δράσεις σε εξέλιξη.
gap-portfolio-unbalanced = { $case ->
    [risk] Και οι { $count } τρέχουσες δράσεις που δηλώνουν κίνδυνο έχουν τον ίδιο: { $risk }.
   *[horizon] Και οι { $count } τρέχουσες δράσεις που δηλώνουν ορίζοντα βρίσκονται στον ορίζοντα { $horizon }.
  }
gap-review-due = Έπρεπε να έχει ελεγχθεί: { $date }.
rule-title-milestone-unserved = Χωρίς δράση
rule-title-milestone-unmeasured = Τίποτα δεν θα το έδειχνε
rule-title-milestone-late = Ορόσημο σε καθυστέρηση
rule-title-milestone-single-bet = Μία μόνο δράση
rule-title-milestone-order = Εκτός σειράς
rule-title-barrier-open = Εμπόδιο χωρίς απάντηση
rule-title-action-adrift = Δράση χωρίς σκοπό
rule-title-action-without-lead = Δεν συντονίζει κανείς
rule-title-action-commitment-stale = Υπόσχεση που εκκρεμεί
rule-title-action-underfunded = Λείπουν χρήματα
rule-title-action-late = Δράση σε καθυστέρηση
rule-title-action-status-disputed = Διαφωνία για την κατάσταση
rule-title-action-unconfirmed = Χωρίς πρόσφατη επιβεβαίωση
rule-title-action-without-lesson = Δεν γράφτηκε δίδαγμα
rule-title-outcome-unserved = Τίποτα δεν τον επηρεάζει
rule-title-outcome-off-track = Εκτός πορείας
rule-title-outcome-stale = Χωρίς πρόσφατη μέτρηση
rule-title-outcome-without-target = Δεν ορίστηκε στόχος
rule-title-targets-disagree = Στόχοι που διαφωνούν
rule-title-lesson-unused = Αναξιοποίητο δίδαγμα
rule-title-mission-without-headline = Χωρίς κύριο δείκτη
rule-title-mission-without-pathway = Χωρίς διαδρομή
rule-title-funding-concentrated = Μία πηγή, πολλά χρήματα
rule-title-lead-concentrated = Ένας συντονίζει πολλές δράσεις
rule-title-portfolio-unbalanced = Αμοίραστα στοιχήματα
rule-title-review-due = Εκκρεμεί έλεγχος
rule-about-milestone-unserved = Ένα ορόσημο δεν έχει επιτευχθεί, και δεν το υπηρετεί καμία δράση που τρέχει, λειτουργεί ή είναι σε παύση.
rule-about-milestone-unmeasured = Ένα ορόσημο δεν έχει επιτευχθεί, δεν το δείχνει κανένας δείκτης και δεν σημειώνεται ως γεγονός.
rule-about-milestone-late = Η ημερομηνία ενός ορόσημου πέρασε χωρίς να επιτευχθεί.
rule-about-milestone-single-bet = Ένα ορόσημο στην κρίσιμη διαδρομή δεν έχει επιτευχθεί, και το υπηρετεί μία μόνο τρέχουσα δράση.
rule-about-milestone-order = Ένα ορόσημο έχει προθεσμία μετά από κάποιο άλλο που το χρειάζεται.
rule-about-barrier-open = Ένα μεγάλο εμπόδιο παραμένει στην κρίσιμη διαδρομή, και δεν το αντιμετωπίζει καμία τρέχουσα δράση και κανένα στήριγμα που διαμορφώνεται.
rule-about-action-adrift = Μια τρέχουσα δράση δεν υπηρετεί κανένα ορόσημο και δεν επηρεάζει κανέναν δείκτη.
rule-about-action-without-lead = Μια δράση είναι έτοιμη ή σε εξέλιξη, και κανείς δεν έχει συμφωνήσει να τη συντονίσει ούτε τη συντόνισε.
rule-about-action-commitment-stale = Μια δέσμευση προτάθηκε ή ζητείται εδώ και πάνω από έναν χρόνο.
rule-about-action-underfunded = Μια δράση είναι έτοιμη ή σε εξέλιξη, κάθε γραμμή των χρημάτων της έχει ποσό, και όσα δεσμεύτηκαν και καταβλήθηκαν μένουν κάτω από το κόστος της.
rule-about-action-late = Πέρασε η λήξη μιας δράσης ή η προθεσμία μιας εργασίας της.
rule-about-action-status-disputed = Όσα δηλώνει η ομάδα και όσα προκύπτουν από τα αρχεία διαφωνούν.
rule-about-action-unconfirmed = Μια δράση που τρέχει ή είναι σε παύση επιβεβαιώθηκε τελευταία φορά πριν από περισσότερα από δύο χρόνια.
rule-about-action-without-lesson = Μια δράση ολοκληρώθηκε ή διακόπηκε μέσα σε πέντε χρόνια, και δεν έχει γραφτεί τι μάθαμε από αυτήν.
rule-about-outcome-unserved = Υπάρχει στόχος μπροστά, και καμία δράση που τρέχει ή λειτουργεί δεν επηρεάζει τον δείκτη.
rule-about-outcome-off-track = Ένας δείκτης είναι εκτός πορείας, κινείται σε λάθος κατεύθυνση ή δεν πέτυχε τον στόχο του.
rule-about-outcome-stale = Η πιο πρόσφατη τιμή είναι παλαιότερη από όσο θα έπρεπε, ή δεν υπάρχει.
rule-about-outcome-without-target = Ένας δείκτης έχει επιθυμητή κατεύθυνση και κανέναν στόχο.
rule-about-targets-disagree = Δύο ενεργές αποστολές ορίζουν διαφορετικούς στόχους για τον ίδιο δείκτη και την ίδια ημερομηνία.
rule-about-lesson-unused = Ένα δίδαγμα λέει τι πρέπει να ακολουθήσει, είναι παλαιότερο από έναν χρόνο, και δεν οδήγησε πουθενά.
rule-about-mission-without-headline = Μια αποστολή δεν έχει κύριο δείκτη.
rule-about-mission-without-pathway = Μια αποστολή έχει στόχο και κανένα ορόσημο.
rule-about-funding-concentrated = Μία πηγή δίνει πάνω από τα μισά δεσμευμένα χρήματα μιας αποστολής.
rule-about-lead-concentrated = Ένας φορέας συντονίζει πάνω από τις μισές δράσεις σε εξέλιξη μιας αποστολής.
rule-about-portfolio-unbalanced = Όλες οι τρέχουσες δράσεις μιας αποστολής βρίσκονται σε έναν ορίζοντα ή έχουν τον ίδιο κίνδυνο.
rule-about-review-due = Πέρασε η ημερομηνία ελέγχου μιας εγγραφής.

## Actors and places
people-lede = { $count ->
    [0] Δεν έχει γραφτεί ακόμη κανένας οργανισμός.
    [one] Συμμετέχει ένας οργανισμός.
   *[other] Συμμετέχουν { $count_start } οργανισμοί.
  }{ $wanted ->
    [0] {""}
    [one] {" "}Ζητείται μία υπόσχεση που δεν την έχει δώσει κανείς ακόμη.
   *[other] {" "}Ζητούνται { $wanted_start } υποσχέσεις που δεν τις έχει δώσει κανείς ακόμη.
  }
wanted-title = Ζητούνται, και κανείς ακόμη
people-all = Όλοι οι οργανισμοί
actor-type-national-government = κεντρική διοίκηση
actor-type-local-government = τοπική αυτοδιοίκηση
actor-type-public-body = δημόσιος φορέας
actor-type-international-ngo = διεθνής ένωση
actor-type-ngo = σύλλογος
actor-type-community-group = ομάδα της κοινότητας
actor-type-partnership = σύμπραξη
actor-type-multilateral = πολυμερής οργανισμός
actor-type-foundation = ίδρυμα
actor-type-business = επιχείρηση
actor-type-cooperative = συνεταιρισμός
actor-type-academic = πανεπιστήμιο ή σχολείο
actor-type-other = άλλος φορέας
actor-types-national-government = Κεντρική διοίκηση
actor-types-local-government = Τοπική και περιφερειακή αυτοδιοίκηση
actor-types-public-body = Δημόσιοι φορείς
actor-types-international-ngo = Διεθνείς ενώσεις
actor-types-ngo = Σύλλογοι
actor-types-community-group = Ομάδες της κοινότητας
actor-types-partnership = Συμπράξεις
actor-types-multilateral = Πολυμερείς οργανισμοί
actor-types-foundation = Ιδρύματα
actor-types-business = Επιχειρήσεις
actor-types-cooperative = Συνεταιρισμοί
actor-types-academic = Πανεπιστήμια και σχολεία
actor-types-other = Άλλοι
looks-after = Μεριμνά για
promises-title = Τι έχει υποσχεθεί
pays-for = Για τι πληρώνει
places-lede = { $count ->
    [0] Δεν έχει γραφτεί ακόμη κανένας τόπος.
    [one] Ένας τόπος όπου κάτι έγινε, δοκιμάστηκε ή σχεδιάστηκε.
   *[other] { $count_start } τόποι όπου κάτι έγινε, δοκιμάστηκε ή σχεδιάστηκε.
  }
where-it-happens = Πού γίνεται
all-places = Όλοι οι τόποι
places-list = Οι τόποι σε λίστα
map-title = Ο χάρτης
map-larger = { $title }, σε μεγέθυνση
map-more = και { $count ->
    [one] ακόμη ένας
   *[other] ακόμη { $count_words }
  }
map-and-more = { $title } και { $count ->
    [one] ακόμη ένας
   *[other] ακόμη { $count_words }
  }
map-places = { $count ->
    [one] ένας τόπος
   *[other] { $number } τόποι
  }
map-name = { $title }: { $states }
map-name-about = { $title }, θέση μόνο κατά προσέγγιση: { $states }
map-name-several = { $title }, { $count } τόποι: { $states }
map-no-action = καμία δράση
map-kilometres = { $number } χλμ.
map-metres = { $number } μ.
map-finding-brief = Χάρτης με { $count ->
    [one] έναν τόπο
   *[other] { $number } τόπους
  }.
map-finding = Χάρτης με { $count ->
    [one] έναν τόπο
   *[other] { $number } τόπους
  } και πόσες δράσεις έχει ο καθένας.
map-finding-larger = Μεγαλύτερος χάρτης: { $title }, με { $count ->
    [one] έναν τόπο
   *[other] { $count } τόπους
  }.
map-brief-about = Διακεκομμένος κύκλος: η θέση είναι μόνο κατά προσέγγιση.
map-key-exact = εδώ
map-key-about = περίπου εδώ
map-key-area = μια περιοχή
map-key-several = αρκετοί τόποι, σε μεγέθυνση ή στη λίστα παρακάτω
map-source = Περιγράμματα: { $source }.
map-unmapped = { $count ->
    [one] Ένας τόπος δεν βρίσκεται σε χάρτη, γιατί κανείς δεν ξέρει τη θέση του:
   *[other] { $count_start } τόποι δεν βρίσκονται σε χάρτη, γιατί κανείς δεν ξέρει τη θέση τους:
  }
tiles-ask = Εμφάνιση εικόνων χάρτη από { $host }
tiles-about = Έτσι ζητούνται εικόνες από { $host }, που μαθαίνει τη διεύθυνσή σας στο διαδίκτυο και ποιο μέρος του χάρτη βλέπετε. Πριν από αυτό δεν ζητείται τίποτα.
tiles-stop = Απόκρυψη των εικόνων από { $host }
tiles-credit = Εικόνες χάρτη: { $host }
tiles-credit-osm = Εικόνες χάρτη: © συνεισφέροντες του OpenStreetMap
position-point = { $lat }· { $lon }
position-exact = { $what } (ακριβώς)
position-area = μια περιοχή
position-area-about = μια περιοχή, σχεδιασμένη κατά προσέγγιση
position-unknown = άγνωστη
what-happens-here = Τι γίνεται εδώ

## Calendar
calendar-overdue = { $count ->
    [0] Τίποτα δεν είναι εκπρόθεσμο.
    [one] Ένα πράγμα είναι εκπρόθεσμο.
   *[other] { $count_start } πράγματα είναι εκπρόθεσμα.
  }
calendar-next = { $count ->
    [one] Ακολουθεί «{ $title }»: { $date }.
   *[other] Η επόμενη ημερομηνία είναι { $date }, για { $count_words } καταχωρίσεις.
  }
calendar-nothing-next = Δεν υπάρχει τίποτα με ημερομηνία μπροστά.
calendar-overdue-title = Εκπρόθεσμα
calendar-next-title = Τι ακολουθεί
calendar-past-title = Τι προηγήθηκε
calendar-past-about = { $count ->
    [one] 1 καταχώριση
   *[other] { $number } καταχωρίσεις
  }
calendar-some-time = Κάποια στιγμή το { $year }
calendar-milestone = Ορόσημο
calendar-starts = Έναρξη αποστολής
calendar-target = Στόχος αποστολής
calendar-ended = Λήξη αποστολής
calendar-event = Γεγονός
calendar-task = Εργασία
calendar-task-left = Εργασία που δεν έγινε
calendar-review = Έλεγχος
calendar-to-do = εκκρεμεί
calendar-none = Τίποτα σε αυτό το χαρτοφυλάκιο δεν έχει ακόμη ημερομηνία.

## Prose
alert-note = Σημείωση
alert-tip = Συμβουλή
alert-important = Σημαντικό
alert-warning = Προειδοποίηση
alert-caution = Προσοχή
prose-code = Κώδικας
prose-table = Πίνακας { $number }: { $columns }
prose-table-bare = Πίνακας { $number }
prose-done = Έγινε
prose-not-done = Δεν έγινε
prose-footnotes = Υποσημειώσεις
prose-footnote = Υποσημείωση { $number }
prose-back = Πίσω στο σημείο όπου αναφέρεται η υποσημείωση { $number }
prose-back-nth = Πίσω στην αναφορά { $nth } της υποσημείωσης { $number }

# The mission map.
mission-map-title = Χάρτης αποστολής: { $title }
map-caption-wider = Ο χρόνος πηγαίνει από { $start } έως το τέλος του { $end }· τα χρόνια μετά το σήμερα σχεδιάζονται πιο πλατιά από τα προηγούμενα.
map-caption-narrower = Ο χρόνος πηγαίνει από { $start } έως το τέλος του { $end }· τα χρόνια μετά το σήμερα σχεδιάζονται πιο στενά από τα προηγούμενα.
map-caption-one-scale = Ο χρόνος πηγαίνει από { $start } έως το τέλος του { $end }.
map-caption-links = Κάθε σταθμός, γραμμή και εμπόδιο είναι σύνδεσμος, και τα ίδια γράφονται αναλυτικά παρακάτω.
map-same = Το ίδιο σε λίστα
map-key = Υπόμνημα του χάρτη
map-today = Σήμερα, { $day }
map-critical = κρίσιμη διαδρομή
map-no-end = χωρίς λήξη
map-no-day = χωρίς ημερομηνία
map-barrier = Εμπόδιο
map-barrier-easing = Εμπόδιο που υποχωρεί
map-barriers = εμπόδια: { $number }
map-enablers = στηρίγματα: { $number }
map-stops = ορόσημα: { $number }
map-actions = δράσεις: { $number }
map-key-gate = εμπόδιο που παραμένει
map-key-easing = εμπόδιο που υποχωρεί
map-key-missing = στήριγμα που λείπει
map-key-emerging = στήριγμα που διαμορφώνεται
map-key-in-place = στήριγμα που υπάρχει

## The system map
system-title = Τι οδηγεί σε τι
system-of = Τι οδηγεί στην αποστολή «{ $title }»
system-open = Τι οδηγεί σε αυτή την αποστολή, σε χάρτη
system-to-mission = η σελίδα της αποστολής
system-about = Οι δράσεις αριστερά οδηγούν σε ορόσημα και δείκτες, κι αυτά σε αποστολές. Κάθε γραμμή έχει το χρώμα της κατάστασης της δράσης της· μια σύντομη διακεκομμένη γραμμή δείχνει πού λείπει μία.
system-about-narrow = Κάθε αποστολή με όλα όσα οδηγούν σε αυτήν, μετρημένα ανά κατάσταση. Καθεμία ανοίγει δικό της χάρτη, μέρος προς μέρος.
system-about-groups = Είναι πάρα πολλά για να σχεδιαστούν ένα προς ένα, γι’ αυτό κάθε αποστολή έχει μία σειρά: τις δράσεις της, τα ορόσημα και τους δείκτες της, την ίδια. Όσο πιο πλατιά η γραμμή, τόσο περισσότερους συνδέσμους εκφράζει· κάθε σειρά ανοίγει δικό της χάρτη.
system-about-folded = Οι δράσεις είναι πάρα πολλές για να σχεδιαστούν μία προς μία, γι’ αυτό όσες έχουν την ίδια κατάσταση σχεδιάζονται μαζί. Όσο πιο πλατιά η γραμμή, τόσο περισσότερους συνδέσμους εκφράζει.
system-left-out = Παραλείπονται γραμμές από μια αποστολή σε άλλη που εκφράζουν λιγότερους από { $count_words } συνδέσμους.
system-targets = Ορόσημα και δείκτες
system-actions = { $count ->
    [one] 1 δράση
   *[other] { $number } δράσεις
  }
system-milestones = { $count ->
    [one] 1 ορόσημο
   *[other] { $number } ορόσημα
  }
system-outcomes = { $count ->
    [one] 1 δείκτης
   *[other] { $number } δείκτες
  }
system-links = { $count ->
    [0] Δεν έχει γραφτεί ακόμη σύνδεσμος από μια δράση προς όσα αναμένεται να φέρει.
    [one] Ένας σύνδεσμος οδηγεί από μια δράση προς όσα αναμένεται να φέρει.
   *[other] { $count_start } σύνδεσμοι οδηγούν από δράσεις προς όσα αναμένεται να φέρουν.
  }
system-unserved = { $count ->
    [0] Κάθε ορόσημο που απομένει υπηρετείται από κάτι.
    [one] Ένα ορόσημο δεν το υπηρετεί τίποτα.
   *[other] { $count_words } ορόσημα δεν τα υπηρετεί τίποτα.
  }
system-unmoved = { $count ->
    [0] Κάθε δείκτης που ακόμη ενδιαφέρει έχει μια δράση που αναμένεται να τον επηρεάσει.
    [one] Ένας δείκτης που ακόμη ενδιαφέρει δεν έχει δράση που αναμένεται να τον επηρεάσει.
   *[other] { $count_start } δείκτες που ακόμη ενδιαφέρουν δεν έχουν δράση που αναμένεται να τους επηρεάσει.
  }
system-adrift = { $count ->
    [0] Κάθε δράση οδηγεί κάπου.
    [one] Μία δράση δεν οδηγεί πουθενά.
   *[other] { $count_start } δράσεις δεν οδηγούν πουθενά.
  }
system-ended = Η αποστολή αυτή έχει κλείσει, οπότε τίποτα δεν μετρά ως ελλιπές.
system-adrift-title = Δράσεις που δεν οδηγούν πουθενά
system-said = { $count ->
    [0] Κανείς δεν έχει γράψει ακόμη πόσο ισχυροί ή πόσο βέβαιοι είναι αυτοί οι σύνδεσμοι, γι’ αυτό όλες οι γραμμές είναι το ίδιο λεπτές.
   *[other] Σύνδεσμοι: { $all }. Λένε πόσο ισχυροί είναι: { $strong_words }· πόσο βέβαιο είναι αυτό: { $sure_words }.
  }
system-strength = βαθμός συμβολής: { $level }
system-confidence = βαθμός βεβαιότητας: { $level }
system-key-unsaid = κανείς δεν έγραψε πόσο ισχυρό ή βέβαιο είναι
system-key-belongs = ανήκει στην αποστολή
system-key-hole = λείπει μια γραμμή
system-whole = Η αποστολή ως σύνολο
system-none = Καμία δράση δεν οδηγεί εδώ.
system-more = { $count ->
    [one] και ακόμη 1
   *[other] και ακόμη { $count_words }
  }
system-table-about = Το ίδιο σε αριθμούς. Το καθένα μετρά μία φορά, στην αποστολή στην οποία οδηγεί πρώτα· οι κοινές δράσεις οδηγούν και σε αυτή την αποστολή και σε κάποια προηγούμενη. Κάθε αποστολή έχει δικό της χάρτη και δική της λίστα.
th-shared = Κοινές δράσεις
th-holes = Γραμμές που λείπουν
hole-leads-nowhere = δεν οδηγεί πουθενά
hole-nothing-moves = τίποτα δεν τον επηρεάζει
hole-no-mission = χωρίς αποστολή
hole-no-way = δεν έχουν γραφτεί βήματα
overview-title = Όλες οι αποστολές σε μία γραμμή του χρόνου
overview-caption = Ο χρόνος πηγαίνει από { $start } έως το τέλος του { $end }· τα χρόνια πριν και μετά το σήμερα έχουν δική τους κλίμακα. Ορόσημα που θα κάλυπταν το ένα το άλλο σχεδιάζονται ως ένα, με τον αριθμό τους. Κάθε όνομα είναι σύνδεσμος προς τον πλήρη χάρτη της αποστολής, όπου τα ίδια γράφονται αναλυτικά.

# Pictures of the portfolio in a text.
inset-lesson = Τι προέκυψε από το δίδαγμα «{ $title }»
inset-place = Θέση: { $title }
inset-places-of = Πού γίνεται: { $title }
inset-money = Χρήματα: { $title }
inset-nothing = Δεν υπάρχει ακόμη τίποτα να σχεδιαστεί.
inset-table = Το ίδιο σε πίνακα
inset-map-links = Κάθε σταθμός, γραμμή και εμπόδιο είναι σύνδεσμος.

# The whole portfolio as one document
print-title = Όλα μαζί, για εκτύπωση
print-about = Ολόκληρο το χαρτοφυλάκιο σε ένα έγγραφο: κάθε αποστολή με τον χάρτη, τις δράσεις, τους δείκτες, τα χρήματα, τα κενά, τα διδάγματα και τις πηγές της.
print-day = Όπως είχε στις { $day }
print-contents = Περιεχόμενα

## The web editor
editor-title = Επεξεργασία του χαρτοφυλακίου
editor-what = Εδώ αλλάζετε το χαρτοφυλάκιο σε φόρμες αντί για αρχεία: αποστολές, δράσεις, δείκτες, διδάγματα και όλα τα άλλα. Όσα αποθηκεύετε μπαίνουν στα αρχεία από τα οποία φτιάχνεται ο ιστότοπος, με το όνομά σας και την ώρα, και τίποτα δεν χάνεται ποτέ: κάθε προηγούμενη εκδοχή διατηρείται.
editor-open = Άνοιγμα του επεξεργαστή
editor-repository = Τα αρχεία φυλάσσονται στο
editor-no-repository = Οι ρυθμίσεις δεν λένε ακόμη πού φυλάσσονται τα αρχεία (repository), οπότε ο επεξεργαστής λειτουργεί μόνο με έναν φάκελο στον υπολογιστή σας.
editor-sign-in = Συνδέεστε εκεί όπου φυλάσσονται τα αρχεία, με τον λογαριασμό που έχετε εκεί. Αν δεν έχετε, ρωτήστε όσους φροντίζουν αυτό το χαρτοφυλάκιο.
editor-own-folder = Σε Chrome και Edge μπορείτε να δουλέψετε και με έναν φάκελο στον υπολογιστή σας: επιλέξτε τον φάκελο που περιέχει το «content».
editor-checked = Όσα αποθηκεύετε ελέγχονται πριν δημοσιευτούν. Όταν κάτι δεν ταιριάζει, ο ιστότοπος μένει όπως είναι ώσπου να διορθωθεί.
editor-back = Πίσω στον ιστότοπο
editor-needs-script = Ο επεξεργαστής χρειάζεται JavaScript.
# Feeds
feed-lessons-about = Τι δοκιμάστηκε, τι προέκυψε και τι μάθαμε.
feed-mission-ended = Έληξε η αποστολή: { $title }
feed-action-completed = Ολοκληρώθηκε: { $title }
feed-action-stopped = Διακόπηκε: { $title }
feed-milestone-met = Ορόσημο που επιτεύχθηκε: { $title }
feed-milestone-dropped = Ορόσημο που εγκαταλείφθηκε: { $title }
feed-measured = { $title }: { $figure } ({ $date })
feed-of-mission = Ορόσημο της αποστολής «{ $title }».
feed-kind-lesson = Δίδαγμα
feed-kind-milestone = Ορόσημο
feed-kind-mission = Αποστολή
feed-kind-action = Δράση
feed-kind-outcome = Μέτρηση
feed-kind-event = Γεγονός
# Calendar files
calendar-file-about = Ορόσημα, εργασίες, έλεγχοι και γεγονότα του χαρτοφυλακίου. Όπου είναι γνωστός μόνο ο μήνας ή το έτος, η καταχώριση μπαίνει στην τελευταία του ημέρα και το λέει.
calendar-entry = { $kind }: { $title }
calendar-entry-about = { $kind }: { $title } ({ $date })
calendar-subscribe = Εγγραφή σε αυτό το ημερολόγιο
calendar-subscribe-about = Η διεύθυνση αυτού του αρχείου κρατά ενημερωμένο το ημερολόγιο ενός τηλεφώνου ή υπολογιστή· αν το ανοίξετε μία φορά, προσθέτει τις ημερομηνίες όπως είναι σήμερα.
calendar-of = αρχείο ημερολογίου

# IATI
iati-about = Οι αποστολές είναι δραστηριότητες του πρώτου επιπέδου, οι δράσεις που τις υπηρετούν του δεύτερου. Τιμές, ημερομηνίες και χρήματα είναι του χαρτοφυλακίου· όσα δεν έγραψε κανείς παραλείπονται.
iati-unregistered = Ο εκδότης δεν έχει δηλώσει αναγνωριστικό κάποιου μητρώου, γι’ αυτό τα αναγνωριστικά αυτά σχηματίζονται από τη διεύθυνση του ιστότοπου και δεν μπορούν να αναζητηθούν. Η ρύθμιση είναι: iati: organisation.
iati-left-out = Παραλείπεται, αφού το πρότυπο θέλει ημερομηνία και δεν είναι γνωστή καμία: { $title }
iati-nobody = Δεν είναι γνωστό ποιος συντονίζει ή πληρώνει· το πρότυπο θέλει έναν οργανισμό, γι’ αυτό μπαίνει εδώ ο εκδότης.
iati-date-within = Δεν έχει γραφτεί έναρξη· αυτή είναι η πρώτη ημερομηνία από όσα ανήκουν εδώ.
iati-date-due = Δεν έχει γραφτεί ημερομηνία· αυτή είναι η προθεσμία εκείνου για το οποίο γίνεται.
iati-cost-undated = Υπάρχει εκτίμηση κόστους, αλλά δεν είναι γνωστές και η έναρξη και η λήξη, που τις χρειάζεται ένας προϋπολογισμός.
iati-no-currency = Παραλείπεται ένα ποσό: το νόμισμά του δεν δηλώνεται ή δεν έχει κωδικό.
iati-no-amount = Παραλείπεται μια γραμμή χρηματοδότησης: κανείς δεν δημοσίευσε το ποσό της.
iati-no-date = Παραλείπεται μια γραμμή χρηματοδότησης: δεν έχει ημερομηνία.
iati-money-undated = Η ημέρα δεν είναι γνωστή· αυτή είναι η έναρξη της δραστηριότητας.
iati-unit = Μονάδα μέτρησης: { $unit }
iati-approximate = Περίπου τόσο.

# Data about pages
linked-figures = { $title }: τιμές

# Open data.
data-title = Ανοικτά δεδομένα
data-lede = Όλα όσα λέει αυτό το χαρτοφυλάκιο, και όλα όσα υπολογίστηκαν από αυτό για { $day }, σε αρχεία για υπολογιστικά φύλλα, χάρτες και προγράμματα. Περιέχουν { $records ->
    [one] μία εγγραφή
   *[other] { $number } εγγραφές
  } και αλλάζουν μαζί με κάθε σελίδα.
data-whole = Όλα σε ένα αρχείο
data-tables = Πίνακες
data-tables-about = Ένας πίνακας για κάθε είδος εγγραφής και μέρους, για υπολογιστικό φύλλο ή πρόγραμμα. Τα αναγνωριστικά είναι παντού τα ίδια, ώστε οι πίνακες να ενώνονται με αυτά· ο περιγραφέας λέει πώς.
data-others = Για χάρτες, ημερολόγια, αναγνώστες και μητρώα
data-how = Πώς διαβάζονται
data-how-form = Οι πίνακες είναι CSV σε UTF-8: κόμματα ανάμεσα στις στήλες, εισαγωγικά όπου χρειάζονται, μία γραμμή επικεφαλίδων. Ένα κενό κελί σημαίνει ότι δεν το έχει γράψει κανείς.
data-how-dates = Οι ημερομηνίες είναι όσο ακριβείς είναι γνωστές, σε EDTF (ISO 8601-2): 2027, 2027-05, 2005~ (περίπου 2005), 201X (η δεκαετία του 2010), 2013/2014. Όπου χρειάζεται μία ημέρα, την έχει μια στήλη δίπλα: την πρώτη μιας έναρξης, την τελευταία μιας λήξης, τη μέση μιας τιμής.
data-how-guard = Για να μην εκτελέσει κανένα υπολογιστικό φύλλο λέξεις ως τύπο, μπαίνει μια απόστροφος πριν από = + - @, στηλοθέτη, αλλαγή γραμμής ή απόστροφο στην αρχή των λέξεων, και μετά από τον χαρακτήρα «;», στηλοθέτη ή αλλαγή γραμμής μέσα τους. Αφαιρέστε μία απόστροφο σε καθένα από αυτά τα σημεία, και οι λέξεις είναι όπως γράφτηκαν.
data-how-json = Στα αρχεία JSON, τα ποσά, οι τιμές και οι άλλοι δεκαδικοί αριθμοί είναι λέξεις σε εισαγωγικά, ώστε να μη χάνεται κανένα ψηφίο. Κάθε πεδίο υπάρχει πάντα· null και [] σημαίνουν ότι δεν το έχει γράψει κανείς. Η έκδοση { $version } της μορφής μένει όπως είναι όσο μένει ο αριθμός της· μπορεί να προστεθούν πεδία.
data-use = Χρήση και αναφορά
data-license = Το κείμενο και τα δεδομένα μπορούν να χρησιμοποιηθούν με άδεια { $license }. Παρακαλούμε αναφέρετε από πού προέρχονται:
data-no-license = Κανείς δεν έχει γράψει με ποια άδεια δίνονται το κείμενο και τα δεδομένα· ρωτήστε πριν τα δημοσιεύσετε αλλού. Για να τα αναφέρετε:
data-columns = Τι περιέχουν οι στήλες
data-columns-about = Το ίδιο γράφεται στο datapackage.json για προγράμματα.
data-count-columns = { $count ->
    [one] μία στήλη
   *[other] { $number } στήλες
  }
data-rows = { $number }
data-size-bytes = { $number } byte
data-size-kilobytes = { $number } kB
data-size-megabytes = { $number } MB
th-file = Αρχείο
th-rows = Εγγραφές
th-size = Μέγεθος
th-column = Στήλη
th-form = Περιέχει
data-form-text = λέξεις
data-form-texts = λέξεις, με | ανάμεσά τους
data-form-id = αναγνωριστικό
data-form-ids = αναγνωριστικά, με κενά ανάμεσά τους
data-form-date = ημερομηνία, όσο ακριβής είναι γνωστή
data-form-day = ημέρα
data-form-number = αριθμός
data-form-count = ακέραιος αριθμός
data-form-flag = ναι ή όχι
data-form-word = μία από μια λίστα λέξεων
data-form-address = διεύθυνση
data-form-currency = νόμισμα (ISO 4217)
data-title-portfolio = Ολόκληρο το χαρτοφυλάκιο
data-about-portfolio = Όλες οι εγγραφές με κάθε πεδίο, τα λόγια τους σε Markdown, μεταφράσεις και πηγές, και όλα όσα υπολογίστηκαν: καταστάσεις, απαιτούμενες γραμμές, κρίσιμες διαδρομές, χρήματα, κενά. JSON.
data-title-schema = Η μορφή ολόκληρου του χαρτοφυλακίου
data-about-schema = Τι σημαίνει κάθε πεδίο του portfolio.json και τι μπορεί να περιέχει, ως JSON Schema (2020-12).
data-title-datapackage = Ο περιγραφέας των πινάκων
data-about-datapackage = Τι είναι οι πίνακες και οι στήλες τους και πώς συνδέονται, ως Data Package (έκδοση 2).
data-title-missions = Αποστολές
data-about-missions = Κάθε αποστολή με την κατάσταση των χρημάτων και της διαδρομής της.
data-title-milestones = Ορόσημα
data-about-milestones = Τα βήματα κάθε διαδρομής, η προθεσμία και η κατάστασή τους.
data-title-barriers = Εμπόδια
data-about-barriers = Τι στέκει στον δρόμο, και τι το αντιμετωπίζει.
data-title-enablers = Στηρίγματα
data-about-enablers = Τι βοηθά, και πόσο έχει προχωρήσει.
data-title-events = Γεγονότα
data-about-events = Τι έγινε στον δρόμο κάθε αποστολής.
data-title-actions = Δράσεις
data-about-actions = Κάθε δράση με το στάδιο, την κατάσταση και τα χρήματά της.
data-title-advances = Τι προωθούν οι δράσεις
data-about-advances = Από δράσεις σε ορόσημα και αποστολές, με τον βαθμό συμβολής και βεβαιότητας.
data-title-moves = Τι αναμένεται να επηρεάσουν οι δράσεις
data-about-moves = Από δράσεις σε δείκτες, με την επίδραση που αναμένεται.
data-title-tasks = Εργασίες
data-about-tasks = Τι πρέπει να γίνει μέσα στις δράσεις.
data-title-commitments = Δεσμεύσεις
data-about-commitments = Ποιος υποσχέθηκε τι, και τι δεν έχει αναλάβει κανείς ακόμη.
data-title-funding = Χρηματοδότηση
data-about-funding = Κάθε γραμμή χρημάτων, των δράσεων και των αποστολών ως συνόλου.
data-title-outcomes = Δείκτες
data-about-outcomes = Κάθε δείκτης με τη μονάδα, την κατεύθυνση και την κατάστασή του.
data-title-figures = Τιμές
data-about-figures = Κάθε αφετηρία, στόχος, μέτρηση και σενάριο όλων των δεικτών, από ένα σε κάθε γραμμή.
data-title-progress = Πρόοδος
data-about-progress = Πώς στέκει κάθε δείκτης, με τη γραμμή που τον αξιολογεί.
data-title-calendar = Ημερολόγιο
data-about-calendar = Ορόσημα, εργασίες, έλεγχοι και γεγονότα, για το ημερολόγιο ενός τηλεφώνου ή υπολογιστή (iCalendar).
data-title-activities = Δραστηριότητες IATI
data-about-activities = Αποστολές, δράσεις, χρήματα και δείκτες στη μορφή με την οποία δημοσιεύονται η βοήθεια και τα δημόσια προγράμματα (IATI 2.03).
data-title-organisation = Οργανισμός IATI
data-about-organisation = Ποιος δημοσιεύει το χαρτοφυλάκιο, στην ίδια μορφή.
## What changed
kind-page = σελίδα
fact-changed = Τελευταία αλλαγή
changes-title = Τι άλλαξε
changes-lede = Τι άλλαξε σε αυτό το χαρτοφυλάκιο, πρώτα τα νεότερα: { $count ->
    [one] μία αλλαγή, { $date }
   *[other] { $count } αλλαγές από { $date }
}.
changes-feed = Παρακολουθήστε τις αλλαγές σε αναγνώστη ροών
changes-none = Δεν είναι γνωστή καμία αλλαγή.
changes-by-record = Το ιστορικό κάθε εγγραφής:
changes-records-title = { $kinds }: τι άλλαξε
changes-records-lede = { $kinds } κατά το όνομα του αρχείου, με όσα άλλαξαν στο καθένα, πρώτα τα νεότερα.
changes-no-repository = Ο ιστότοπος αυτός χτίστηκε μόνο από αρχεία, χωρίς το ιστορικό τους.
changes-unreadable = Το ιστορικό των αρχείων δεν μπόρεσε να διαβαστεί όταν χτίστηκε ο ιστότοπος.
changes-no-commit = Τα αρχεία δεν έχουν ακόμη ιστορικό.
changes-begin = Όσα προηγήθηκαν ({ $date }) δεν λέγονται εδώ: ο ιστότοπος χτίστηκε μόνο από το νεότερο μέρος του ιστορικού.
changes-pull = αίτημα ενσωμάτωσης #{ $number }
changes-merge = αίτημα συγχώνευσης !{ $number }
changes-commit = υποβολή { $hash }
changes-many-added = { $kinds }, νέα προσθήκη: { $count }.
changes-many-edited = { $kinds }, επεξεργασία: { $count }.
changes-many-translated = Εγγραφές που άλλαξαν σε άλλη γλώσσα: { $count }.
changes-more = { $count ->
    [one] Και μία αλλαγή ακόμη.
   *[other] Και { $count } αλλαγές ακόμη.
}
changes-with-others = { $count ->
    [one] { $records } και μία εγγραφή ακόμη
   *[other] { $records } και { $count } εγγραφές ακόμη
}
changes-more-records = { $count ->
    [one] Και μία εγγραφή ακόμη.
   *[other] Και { $count } εγγραφές ακόμη.
}
changes-older = { $count ->
    [one] Και μία παλαιότερη καταχώριση.
   *[other] Και { $count } παλαιότερες καταχωρίσεις.
}
change-of-portfolio = Ολόκληρο το χαρτοφυλάκιο
change-of-settings = Ρυθμίσεις του ιστότοπου
change-of-files = Εικόνες και αρχεία
change-no-amount = ποσό που δεν δημοσιεύτηκε
change-somebody-gone = κάποιος που δεν υπάρχει πια στη λίστα
change-mission-status = Κατάσταση: { $to } (ήταν: { $from }).
change-mission-target = Για: { $to } (ήταν: { $from }).
change-milestone-met = { $date ->
    [none] Ορόσημο που επιτεύχθηκε: { $what }.
   *[other] Ορόσημο που επιτεύχθηκε: { $what }, { $date }.
}
change-milestone-reopened = Ορόσημο που δεν λογίζεται πια ως επίτευξη: { $what }.
change-milestone-dropped = Ορόσημο που εγκαταλείφθηκε: { $what }.
change-milestone-moved = Ορόσημο που μετατέθηκε: { $what }, { $to } (ήταν: { $from }).
change-milestone-added = { $date ->
    [none] Νέο ορόσημο: { $what }.
   *[other] Νέο ορόσημο: { $what }, { $date }.
}
change-milestone-removed = Ορόσημο που αφαιρέθηκε: { $what }.
change-added = { $stage ->
    [none] Νέα εγγραφή.
   *[other] Νέα εγγραφή. Στάδιο: { $stage }.
}
change-removed = Αφαιρέθηκε.
change-renamed = Έχει νέα διεύθυνση· ήταν { $old }.
change-retitled = Έχει νέο τίτλο· ήταν «{ $old }».
change-retitled-actor = Έχει άλλο όνομα.
change-stage = Στάδιο: { $to } (ήταν: { $from }).
change-declared = Η ομάδα λέει: { $to } (ήταν: { $from }).
change-state = Τα αρχεία λένε: { $to } (ήταν: { $from }).
change-milestone-state = { $what }: { $to } (ήταν: { $from }).
change-outcome-state = Ως προς όσα απαιτούνται: { $to } (ήταν: { $from }).
change-progress = { $required ->
    [none] Πρόοδος: { $to } όσων απαιτούνταν ως τότε (ήταν: { $from }).
   *[other] Πρόοδος: { $to } όσων απαιτούνταν ως τότε (ήταν: { $from })· μέτρηση { $value }, απαιτούμενο { $required }.
}
change-measured = Μέτρηση ({ $date }): { $value }.
change-measured-many = Νέες τιμές: { $count }, η πιο πρόσφατη ({ $date }): { $value }.
change-remeasured = Η τιμή διορθώθηκε ({ $date }): { $to } (ήταν: { $from }).
change-unmeasured = Η τιμή αφαιρέθηκε ({ $date }): { $value }.
change-target-set = Στόχος ({ $date }): { $value }.
change-target-changed = Στόχος ({ $date }): { $to } (ήταν: { $from }).
change-target-removed = Ο στόχος αφαιρέθηκε ({ $date }): { $value }.
change-baseline = Αφετηρία: { $to } (ήταν: { $from }).
change-money-total = Χρήματα, { $status }: { $to }, κατά { $difference } { $way ->
    [less] λιγότερα
   *[more] περισσότερα
} από πριν.
change-money-added = { $source ->
    [none] Χρήματα, { $status }: { $amount }.
   *[other] Χρήματα, { $status }: { $amount } από: { $source }.
}
change-money-status = { $source ->
    [none] Χρήματα, { $to } (ήταν: { $from }): { $amount }.
   *[other] Χρήματα, { $to } (ήταν: { $from }): { $amount } από: { $source }.
}
change-money-amount = { $source ->
    [none] Χρήματα, { $status }: { $to } (ήταν: { $from }).
   *[other] Χρήματα, { $status }, από { $source }: { $to } (ήταν: { $from }).
}
change-money-withdrawn = { $source ->
    [none] Χρήματα, όχι πια «{ $status }»: { $amount }.
   *[other] Χρήματα, όχι πια «{ $status }»: { $amount } από: { $source }.
}
change-cost = Κόστος: { $to } (ήταν: { $from }).
change-promised = { $actor }: νέα συμμετοχή, { $role }, { $status }.
change-promise-status = { $actor }, { $role }: { $to } (ήταν: { $from }).
change-promise-withdrawn = { $actor }: δεν αναφέρεται πια, { $role }.
change-wanted = Αναζητείται: { $role }.
change-barrier-status = Εμπόδιο «{ $what }»: { $to } (ήταν: { $from }).
change-barrier-added = Νέο εμπόδιο: { $what }.
change-barrier-removed = Εμπόδιο που αφαιρέθηκε: { $what }.
change-enabler-status = Στήριγμα «{ $what }»: { $to } (ήταν: { $from }).
change-enabler-added = Νέο στήριγμα: { $what }.
change-enabler-removed = Στήριγμα που αφαιρέθηκε: { $what }.
change-task-done = Εργασία που έγινε: { $what }.
change-task-moved = Εργασία που μετατέθηκε: { $what }, { $to } (ήταν: { $from }).
change-task-added = { $date ->
    [none] Νέα εργασία: { $what }.
   *[other] Νέα εργασία: { $what }, { $date }.
}
change-starts = Έναρξη: { $to } (ήταν: { $from }).
change-ends = Λήξη: { $to } (ήταν: { $from }).
change-led-to = Οδήγησε σε: { $action }.
change-gap-closed = { $what ->
    [none] Κενό που έκλεισε: { $gap }
   *[other] Κενό που έκλεισε, { $what }: { $gap }
}
change-gap-opened = { $what ->
    [none] Νέο κενό: { $gap }
   *[other] Νέο κενό, { $what }: { $gap }
}
change-translated = Λόγια που άλλαξαν σε άλλη γλώσσα: { $language }.
change-edited = Επεξεργασία: { $fields }.
change-reworded = Το κείμενο άλλαξε.
change-files-changed = { $count ->
    [one] Μία εικόνα ή ένα αρχείο προστέθηκε, άλλαξε ή αφαιρέθηκε.
   *[other] { $count } εικόνες ή αρχεία προστέθηκαν, άλλαξαν ή αφαιρέθηκαν.
}
diff-title = Τι αλλάζει αυτό στο χαρτοφυλάκιο
diff-from-to = Από { $before } σε { $after }, και τα δύο υπολογισμένα για { $day }.
diff-folder = τα αρχεία του φακέλου
diff-nothing = Τίποτα δεν άλλαξε στο χαρτοφυλάκιο.
diff-rest = Όλα τα άλλα
diff-counts = { $changes ->
    [one] Μία αλλαγή
   *[other] { $changes } αλλαγές
}, { $closed ->
    [0] δεν έκλεισε κανένα κενό
    [one] έκλεισε ένα κενό
   *[other] έκλεισαν { $closed } κενά
}, { $opened ->
    [0] δεν άνοιξε κανένα
    [one] άνοιξε ένα
   *[other] άνοιξαν { $opened }
}.
diff-also = επίσης σε: { $missions }
diff-more = { $count ->
    [one] Και μία αλλαγή ακόμη.
   *[other] Και { $count } αλλαγές ακόμη.
} Η εντολή `wayfolio diff` τις δείχνει όλες.
diff-quiet = { $count ->
    [one] Λόγια ή λεπτομέρειες που άλλαξαν σε μία εγγραφή
   *[other] Λόγια ή λεπτομέρειες που άλλαξαν σε { $count } εγγραφές
}
## Search

nav-search = Αναζήτηση
search-title = Αναζήτηση, και Α έως Ω
search-title-part = Από Α έως Ω, σελίδα { $number }
search-about = Βρείτε μια εγγραφή με μια λέξη της ή με τον τίτλο της από Α έως Ω.
search-label = Λέξεις προς αναζήτηση
search-results = Βρέθηκαν
search-found = Βρέθηκαν { $count }
search-none = Τίποτα δεν περιέχει αυτές τις λέξεις. Η αρχή μιας λέξης ίσως βρει περισσότερα.
search-near = Τίποτα δεν περιέχει αυτές τις λέξεις όπως γράφτηκαν. Εμφανίζονται όσα μοιάζουν.
search-some = Τίποτα δεν περιέχει όλες αυτές τις λέξεις. Εμφανίζονται όσα περιέχουν μερικές.
search-failed = Η αναζήτηση δεν μπόρεσε να φορτωθεί. Όλα βρίσκονται παρακάτω, από Α έως Ω.
search-all-kinds = Όλα
search-finer = Ανά αποστολή, στάδιο ή τόπο
search-more = Εμφάνιση περισσότερων
search-az = Και τα { $number } από Α έως Ω
search-parts = Σελίδες της λίστας
kinds-milestone = Ορόσημα

## Lists that filter and sort

th-tag = Ετικέτα
actions-of-stage = Δράσεις: { $stage }
actions-of-mission = Δράσεις για την αποστολή «{ $title }»
lists-label = Λίστες δράσεων
lists-by-stage = Ανά στάδιο:
lists-by-mission = Ανά αποστολή:
list-part = { $title }, σελίδα { $number }
list-parts = Σελίδες αυτής της λίστας
list-before = Προηγούμενη
list-after = Επόμενη
filter-label = Μόνο
filter-shown = Εμφανίζονται { $shown } από { $all }
filter-clear = Εμφάνιση όλων
filter-open = Φίλτρο και ταξινόμηση σε όλα ({ $count })
filter-failed = Οι άλλες σελίδες της λίστας δεν μπόρεσαν να φορτωθούν.
filter-sort = Ταξινόμηση κατά
filter-down = { $column }, από το τέλος
filter-as-listed = Με τη σειρά της λίστας
data-title-lessons = Διδάγματα
data-about-lessons = Τι δοκιμάστηκε, τι περιμέναμε, τι έγινε και τι μάθαμε.
data-title-actors = Φορείς
data-about-actors = Ποιοι συμμετέχουν.
data-title-places = Τόποι
data-about-places = Πού γίνεται.
data-title-gaps = Κενά
data-about-gaps = Τι λείπει, κατά ποιον κανόνα, και τι θα το έκλεινε. Οι προτάσεις είναι στα αγγλικά.
data-title-sources = Πηγές
data-about-sources = Κάθε πηγή, και τι στηρίζεται σε αυτήν από ποια εγγραφή.
data-title-geojson = Τόποι σε χάρτη
data-about-geojson = Οι τόποι με τις δράσεις τους, ως GeoJSON (RFC 7946). Ένας τόπος με άγνωστη θέση δεν έχει καμία.
data-about-figures-of = Οι τιμές μόνο αυτού του δείκτη.
data-column-mission = Η αποστολή.
data-column-title = Το όνομα που διαβάζει ο κόσμος.
data-column-sources-title = Ο τίτλος της πηγής.
data-column-summary = Μία ή δύο προτάσεις για αυτό.
data-column-statement = Τι πρέπει να ισχύει.
data-column-commitments-statement = Τι έχει δοθεί ως υπόσχεση.
data-column-starts = Πότε αρχίζει.
data-column-starts-day = Η πρώτη ημέρα της έναρξης.
data-column-target = Η ημέρα για την οποία ισχύει.
data-column-progress-target = Ο τελευταίος στόχος· αν είναι εύρος, το ευκολότερο άκρο του.
data-column-target-day = Η τελευταία ημέρα του στόχου.
data-column-status = Αν συνεχίζεται ακόμη, και πώς έληξε.
data-column-barriers-status = Αν παραμένει.
data-column-enablers-status = Αν υπάρχει.
data-column-commitments-status = Αν ισχύει.
data-column-funding-status = Πόσο βέβαια είναι τα χρήματα.
data-column-ended = Πότε έληξε.
data-column-result = Πώς κατέληξε.
data-column-lessons-result = Τι απέγινε η προσδοκία.
data-column-steward = Ο φορέας που μεριμνά για αυτήν.
data-column-headline = Ο δείκτης που την εκφράζει.
data-column-part-of = Τίνος είναι μέρος.
data-column-continues = Από τι προέκυψε.
data-column-places = Πού.
data-column-milestones = Πόσα ορόσημα έχει.
data-column-milestones-met = Πόσα από αυτά έχουν επιτευχθεί.
data-column-critical-path = Η αλυσίδα των οροσήμων από την οποία εξαρτάται, με τη σειρά που χρειάζονται.
data-column-actions = Δράσεις που την υπηρετούν.
data-column-places-actions = Δράσεις εκεί.
data-column-outcomes = Δείκτες που έχουν σημασία για αυτήν.
data-column-currency = Το νόμισμα των αθροισμάτων.
data-column-funding-currency = Το νόμισμα του ποσού.
data-column-need = Πόσο εκτιμάται ότι κοστίζουν οι τρέχουσες δράσεις.
data-column-disbursed = Τι έχει καταβληθεί· κενό όταν οι γραμμές δεν έχουν ποσό.
data-column-committed = Τι έχει δεσμευτεί με σύμβαση.
data-column-pledged = Τι έχει δοθεί ως υπόσχεση χωρίς σύμβαση.
data-column-sought = Τι ζητείται.
data-column-gap = Τι λείπει από τρέχουσες δράσεις με γνωστό κόστος, πέρα από όσα καταβλήθηκαν και δεσμεύτηκαν με σύμβαση.
data-column-gap-at-most = Αν μπορεί να λείπουν λιγότερα, επειδή κάποια γραμμή δεν έχει ποσό.
data-column-tags = Λέξεις για να βρεθεί.
data-column-sdg = Στόχοι Βιώσιμης Ανάπτυξης και υποστόχοι, με κενά ανάμεσά τους.
data-column-updated = Πότε το ξανακοίταξε κάποιος τελευταία φορά.
data-column-review-by = Πότε πρέπει να το ξανακοιτάξει κάποιος.
data-column-page = Η σελίδα του· από τη ρίζα του ιστότοπου, όταν δεν είναι γνωστό πού βρίσκεται.
data-column-milestone = Το ορόσημο, με την αποστολή του.
data-column-by = Η προθεσμία, όπως γράφτηκε.
data-column-due = Η προθεσμία: όπως γράφτηκε, αλλιώς η ημέρα επίτευξης, αλλιώς ο στόχος της αποστολής.
data-column-tasks-due = Έως πότε.
data-column-due-day = Η τελευταία ημέρα της.
data-column-state = Πώς στέκει, όπως υπολογίστηκε.
data-column-late-and-unserved = Αν καθυστερεί και δεν το υπηρετεί τίποτα.
data-column-critical = Αν βρίσκεται σε κρίσιμη διαδρομή.
data-column-is-met = Αν έχει επιτευχθεί.
data-column-met = Πότε επιτεύχθηκε, αν το ξέρει κάποιος.
data-column-is-dropped = Αν εγκαταλείφθηκε.
data-column-dropped = Πότε εγκαταλείφθηκε, αν το ξέρει κάποιος.
data-column-why-dropped = Γιατί εγκαταλείφθηκε.
data-column-needs = Τι πρέπει να προηγηθεί.
data-column-shown-by-event = Αν το δείχνει ένα γεγονός και δεν μετριέται τίποτα.
data-column-shown-by = Δείκτες που το δείχνουν.
data-column-advanced-by = Δράσεις που το προωθούν.
data-column-note = Μια παρατήρηση.
data-column-barrier = Το εμπόδιο, με την αποστολή του.
data-column-severity = Πόσο βαραίνει.
data-column-lever = Με ποιο μέσο υποχωρεί ή λειτουργεί.
data-column-blocks = Τα ορόσημα που εμποδίζει.
data-column-answered-by = Δράσεις που το αντιμετωπίζουν.
data-column-enabler = Το στήριγμα, με την αποστολή του.
data-column-helps = Τα ορόσημα που βοηθά.
data-column-answers = Τα εμπόδια που αντιμετωπίζει.
data-column-number = Η θέση στη λίστα του, από το 1.
data-column-date = Πότε.
data-column-day = Η μία ημέρα με την οποία μετρά η ημερομηνία.
data-column-action = Η δράση.
data-column-kind = Τι είδους δράση είναι.
data-column-figures-kind = Τι είναι η τιμή.
data-column-stage = Πόσο έχει προχωρήσει.
data-column-reasons = Από τι προκύπτει η κατάστασή της.
data-column-declared = Τι λέει η ομάδα για αυτήν.
data-column-declared-otherwise = Αν η ομάδα λέει κάτι άλλο από όσα υπολογίστηκαν.
data-column-ends = Πότε τελειώνει.
data-column-ends-day = Η τελευταία ημέρα της λήξης.
data-column-confirmed = Πότε ήταν τελευταία φορά γνωστό ότι ισχύει το στάδιό της.
data-column-reached = Αν πέτυχε αυτό για το οποίο έγινε.
data-column-confidence = Πόσο βέβαιο είναι αυτό.
data-column-horizon = 1 βελτιώνει ό,τι υπάρχει, 2 γεφυρώνει, 3 μετασχηματίζει.
data-column-facet = Το είδος της καινοτομίας (OECD OPSI).
data-column-risk = Πόσο πιθανό είναι να αποτύχει.
data-column-impact = Πόσα αλλάζει αν πετύχει.
data-column-rank = Οι βαθμοί που την κατατάσσουν.
data-column-missions = Οι αποστολές που υπηρετεί ή αγγίζει.
data-column-lessons = Διδάγματα για αυτήν.
data-column-cost = Το εκτιμώμενο σύνολο.
data-column-cost-currency = Το νόμισμα του κόστους.
data-column-stopped = Πότε διακόπηκε.
data-column-stopped-how = Με ποιον τρόπο.
data-column-stopped-why = Γιατί.
data-column-stopped-by = Ο φορέας που αποφάσισε.
data-column-stopped-at = Το στάδιο στο οποίο είχε φτάσει.
data-column-strength = Πόση σημασία έχει για εκείνο.
data-column-outcome = Ο δείκτης.
data-column-effect = Προς ποια κατεύθυνση· κενό σημαίνει την επιθυμητή του δείκτη.
data-column-amount = Πόσο· κενό όταν δεν το έχει δημοσιεύσει κανείς.
data-column-moves-amount = Κατά πόσο, στη μονάδα του δείκτη.
data-column-unit = Τι μετρά μια τιμή.
data-column-is-done = Αν έγινε· κενό όταν δεν το έχει γράψει κανείς.
data-column-done = Πότε έγινε, αν το ξέρει κάποιος.
data-column-actor = Ο φορέας· κενό όταν δεν υπάρχει κανείς ακόμη.
data-column-role = Με ποιον ρόλο.
data-column-agreed = Πότε έγινε, ή πότε ζητήθηκε πρώτη φορά.
data-column-agreed-day = Η πρώτη ημέρα της ημερομηνίας αυτής.
data-column-record = Η εγγραφή, με το είδος της.
data-column-from = Ο φορέας που τα δίνει.
data-column-from-name = Κάποιος χωρίς εγγραφή που τα δίνει.
data-column-via = Ο φορέας που τα λαμβάνει πρώτος ή τα οφείλει.
data-column-capital = Τίνος χρήματα είναι.
data-column-instrument = Με ποιο μέσο έρχονται.
data-column-first-day = Η πρώτη ημέρα της ημερομηνίας.
data-column-last-day = Η τελευταία ημέρα της ημερομηνίας.
data-column-conditions = Με ποιους όρους.
data-column-direction = Αν το περισσότερο ή το λιγότερο είναι καλύτερο· watch: δεν αξιολογείται ποτέ.
data-column-level = Αν είναι αυτό που φτιάχτηκε, που άλλαξε ή που προέκυψε από αυτό.
data-column-every = Πόσο συχνά πρέπει να μετριέται (ISO 8601).
data-column-method = Με ποιον κανόνα αξιολογείται.
data-column-judged-by = Ο τρόπος μέτρησης που αξιολογείται, όπου ορίζεται κάποιος.
data-column-better-state = Η καλύτερη κατάσταση, όπου οι πηγές διαφωνούν.
data-column-stale = Αν η πιο πρόσφατη μέτρηση είναι πολύ παλιά.
data-column-newest-date = Το μέσον της ημερομηνίας της πιο πρόσφατης μέτρησης που μετρά.
data-column-newest-low = Η πιο πρόσφατη τιμή· όπου οι πηγές διαφωνούν, η χαμηλότερη.
data-column-newest-high = Η πιο πρόσφατη τιμή· όπου οι πηγές διαφωνούν, η υψηλότερη.
data-column-moved-by = Δράσεις που αναμένεται να τον επηρεάσουν.
data-column-shows = Ορόσημα που δείχνει.
data-column-value = Πόσο.
data-column-low = Το κάτω άκρο ενός εύρους· μόνο του: τουλάχιστον.
data-column-high = Το πάνω άκρο ενός εύρους· μόνο του: το πολύ.
data-column-approximate = Αν είναι περίπου τόσο.
data-column-series = Ο τρόπος μέτρησης.
data-column-figures-mission = Η αποστολή της οποίας είναι στόχος· κενό για όλες.
data-column-progress-mission = Η αποστολή με τους στόχους της οποίας αξιολογείται· κενό για τους στόχους όλων.
data-column-scenario = Το σενάριο στο οποίο ανήκει.
data-column-sources = Οι διευθύνσεις των πηγών, με κενά ανάμεσά τους.
data-column-rule = Ο κανόνας που χρησιμοποιήθηκε· κενό όταν δεν μπορούσε κανένας.
data-column-gaps-rule = Ο κανόνας που το βρήκε.
data-column-start-date = Η ημέρα που αρχίζει η απαιτούμενη γραμμή.
data-column-start = Από πού αρχίζει.
data-column-expected-today = Τι απαιτείται την ημέρα του αρχείου.
data-column-difference-today = Η πιο πρόσφατη τιμή μείον αυτό.
data-column-target-date = Η ημέρα του τελευταίου στόχου.
data-column-if-trend-holds = Τι προκύπτει έως τότε, αν συνεχίσει όπως ως τώρα.
data-column-lesson = Το δίδαγμα.
data-column-learned = Τι μάθαμε, σε μία πρόταση.
data-column-tried = Τι δοκιμάστηκε.
data-column-expected = Τι περιμέναμε.
data-column-happened = Τι έγινε.
data-column-next = Τι πρέπει να ακολουθήσει.
data-column-voice = told: από όσους συμμετείχαν· read: συμπέρασμα από τα αρχεία.
data-column-about = Οι εγγραφές για τις οποίες μιλά.
data-column-evidence = Δείκτες στους οποίους στηρίζεται.
data-column-evidence-elsewhere = Διευθύνσεις στις οποίες στηρίζεται, με κενά ανάμεσά τους.
data-column-led-to = Δράσεις που άλλαξε ή ξεκίνησε.
data-column-authors = Ποιος το έγραψε.
data-column-type = Τι είδους φορέας είναι.
data-column-url = Ο δικός του ιστότοπος.
data-column-sources-url = Πού διαβάζεται.
data-column-commitments = Πόσες δεσμεύσεις έχει αναλάβει ή ζητούνται από αυτόν.
data-column-place = Ο τόπος.
data-column-latitude = Μοίρες βόρεια (WGS 84).
data-column-longitude = Μοίρες ανατολικά (WGS 84).
data-column-geometry = Ένα αρχείο GeoJSON που τον σχεδιάζει, μέσα στο content.
data-column-precision = Πόσο καλά είναι γνωστή η θέση.
data-column-places-missions = Αποστολές εκεί.
data-column-actors = Φορείς εκεί.
data-column-closers = Φορείς που θα μπορούσαν να το κλείσουν, πρώτα οι πλησιέστεροι.
data-column-close-by = Τι θα το έκλεινε.
data-column-message = Τι λείπει, στα αγγλικά.
data-column-hint = Τι θα το έκλεινε, με λόγια, στα αγγλικά.
data-column-source-file = Το αρχείο που θα διορθωνόταν.
data-column-line = Η γραμμή μέσα του, από το 1.
data-column-part = Τι από την εγγραφή στηρίζεται σε αυτήν· κενό για ολόκληρη.
data-column-publisher = Ποιος τη δημοσίευσε.
data-column-accessed = Πότε διαβάστηκε.
data-column-archived = Ένα αντίγραφο που διαρκεί.
data-column-supports = Τι τεκμηριώνει.
data-column-weak = Αν οι συντάκτες τη θεωρούν αδύναμη.
data-column-actions-confidence = Πόσο βέβαιη είναι η ομάδα.
