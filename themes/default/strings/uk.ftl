### Українська. Кожну фразу названо її ключем; { $… } — місця, що заповнюються.

## Numbers, dates, money
percent = { $number }%
about = приблизно { $what }
million = { $number }{"\u00A0"}млн
money = { $amount }{"\u00A0"}{ $currency ->
    [UAH] грн
    [EUR] євро
   *[other] { $currency }
  }
list-comma = {", "}
list-semicolon = {"; "}
date-decade = { $year }-ті роки
date-between = { $start }–{ $end }
date-from = початок: { $start }
date-until = кінець: { $end }
# Числівники змінюються за родами й відмінками, тому пишемо цифри.
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
language-of = uk
language-name = Українська
not-translated = Ще не перекладено: { $language }
language-label = Мова
skip = Перейти до змісту
nav-label = Головне меню
crumbs-label = Де ви зараз
theme-label = Кольори
theme-device = Як на пристрої
theme-light = Світлі
theme-dark = Темні
nav-home = Головна
nav-missions = Місії
nav-actions = Дії
nav-progress = Поступ
nav-outcomes = Показники
nav-lessons = Уроки
nav-money = Кошти
nav-gaps = Прогалини
nav-people = Учасники
nav-places = Місця
nav-map = Карта
nav-calendar = Календар
foot-portfolio = Цей портфель
foot-ways = Як його переглядати
foot-mend = Виправити щось
foot-edit = Редагувати цю сторінку в репозиторії
foot-source = Цю сторінку написано у файлі
foot-contact = Написати тим, хто веде портфель
foot-gaps = Чого бракує
foot-computed = Обчислено станом на { $day } з файлів, які може прочитати кожен.
foot-license = Текст і дані: { $license }.
foot-made = Створено за допомогою wayfolio.
not-found-title = Такої сторінки тут немає
not-found-about = Можливо, в адресі є помилка або сторінку перенесено. Звідси можна піти далі:
moved-title = Цю сторінку перенесено
moved-link = Перейти на нову адресу
draft-label = Чернетка.
draft-about = Цей запис ще не опубліковано.

## Words that stand in many places
today = сьогодні
none = немає
no-figure = немає даних
not-given = не вказано
not-known = невідомо
not-named = нікого не названо
nobody-named = нікого не названо
nobody-yet = Поки ніхто
nothing-here = Тут нічого немає.
show-more = Показати ще { $count_words }
no-mission = Поза місіями
about-word = про
in-words = Як воно є, словами
at-least = щонайменше { $what }
at-most = щонайбільше { $what }
due = строк: { $date }
runs-from-to = { $start } — { $end }
runs-from = початок: { $start }
runs-begun = початок: { $start }, кінець невідомий
runs-by = найпізніший початок: { $date }
runs-to = кінець: { $end }
part-of = Частина
parts = Складається з
continues = Виросло з
continued-by = Переросло в
shows = Підтверджує
see-also = Див. також
contents-title = На цій сторінці
other-pages = Інші сторінки
currency-millions = млн { $currency ->
    [UAH] грн
    [EUR] євро
   *[other] { $currency }
  }
sources-title = Джерела
sources-count = { $count ->
    [one] { $number } джерело
    [few] { $number } джерела
    [many] { $number } джерел
   *[other] { $number } джерела
  }
outcomes-also = Також вимірюється
sources-refs = { $count ->
    [one] джерело
   *[other] джерела
  }
source-weak = ненадійне джерело
source-accessed = переглянуто: { $date }
source-archived = архівна копія
sources-differ = Джерела розходяться; показано обидва значення.
disputed-title = Де джерела розходяться
disputed-about = Збережено обидві версії. Для обчислень узято значення із самого запису.
disputed-label = Розбіжність:
kind-mission = місія
kind-action = дія
kind-outcome = показник
kind-lesson = урок
kind-actor = учасник
kind-place = місце
kind-milestone = віха
kinds-mission = Місії
kinds-action = Дії
kinds-outcome = Показники
kinds-lesson = Уроки
kinds-actor = Учасники
kinds-place = Місця
kinds-page = Сторінки
count-records = { $count ->
    [one] { $number } запис
    [few] { $number } записи
    [many] { $number } записів
   *[other] { $number } запису
  }
level-low = низький
level-medium = середній
level-high = високий
tags-title = Позначки
tags-lede = Слова, якими позначено записи, і скільки записів має кожне з них.
tag-title = Позначка «{ $tag }»

## Heads of tables
th-about = Опис
th-action = Дія
th-action-state = Стан дії
th-all = Усього
th-amount = Сума
th-answered = Що її долає
th-barrier = Перешкода
th-belongs = Належить до
th-blocks = Блокує
th-capital = Капітал
th-kind = Вид
th-close = Закрити
th-closed-by = Хто може закрити
th-confidence = Рівень певності
th-confirmed = Підтверджено
th-cost = Вартість
th-date = Дата
th-effect = Ефект
th-every = Вимірюється
th-facet = Тип
th-figure = Значення
th-for = Для чого
th-from = Від кого
th-funds = За що платить
th-gap-kind = Вид прогалини
th-halted = Зупинені
th-horizon = Горизонт
th-impact = Вплив
th-instrument = Інструмент
th-kept = Стан
th-lead = Координує
th-leads = Координує
th-lever = Вид
th-lines = Рядки
th-live = Поточні
th-milestones = Віхи
th-missing = Чого бракує
th-mission = Місія
th-missions = Місії
th-newest = Найновіше
th-notes = Примітки й джерела
th-outcome = Показник
th-place = Місце
th-position = Розташування
th-promise = Обіцянка
th-promises = Бере участь у
th-result = Результат
th-risk = Ризик
th-role = Роль
th-rule = Правило
th-rule-where = Правило і де
th-runs = Строки
th-runs-in-to = Веде до
th-series = Спосіб підрахунку
th-serving = Працюють
th-severity = Рівень
th-site = Власний сайт
th-stage = Стадія
th-stake = На кону
th-start = Початок
th-state = Стан
th-strength = Внесок
th-sure = Рівень певності
th-target = Ціль
th-today = Відхилення
th-unit = Одиниця
th-what = Що
th-who = Хто
th-year = Рік
fact-goals = Цілі
fact-updated = Оновлено
fact-review = Перегляд

## States
state-met = досягнуто
state-on-track = за планом
state-close = близько до плану
state-off-track = відстає
state-wrong-way = не в той бік
state-missed = не досягнуто
state-no-target = без цілі
state-no-data = немає даних
state-watched = спостерігається
state-stale = немає новіших даних
state-target-ahead = попереду
state-target-met = досягнуто
state-target-missed = не досягнуто
state-target-unknown = невідомо
state-target-unjudged = не оцінюється
state-dropped = знято
state-late = запізнюється
state-late-unserved = запізнюється, без дій
state-unserved = без дій
state-at-risk = під загрозою
state-not-started = не розпочато
state-blocked = заблоковано
state-unknown = невідомо
state-operating = працює
state-completed = виконано
state-paused = призупинено
state-stopped = зупинено
state-commitment-wanted = відкрито
state-commitment-proposed = запропоновано
state-commitment-agreed = погоджено
state-commitment-delivering = виконується
state-commitment-delivered = виконано
state-commitment-withdrawn = відкликано
state-commitment-refused = відмовлено
state-expectation-confirmed = очікування підтверджено
state-expectation-refuted = очікування спростовано
state-expectation-mixed = неоднозначний результат
state-expectation-unclear = результат неясний
state-mission-active = триває
state-mission-reached = досягнуто
state-mission-partly-reached = частково досягнуто
state-mission-missed = не досягнуто
state-mission-ended = завершено
state-severity-error = помилка
state-severity-warning = застереження
state-severity-note = примітка

## Front page and missions
home-missions = { $count ->
    [0] , жодну ще не завершено
   *[other] , з них завершено: { $count_words }
  }
home-actions = { $count ->
    [0] , жодну не зупинено
   *[other] , з них зупинено: { $count_words }
  }
home-outcomes = { $count ->
    [0] , усі зі свіжими даними
   *[other] , без свіжих даних: { $count_words }
  }
home-lessons = { $count ->
    [0] , кожен привів до дії
   *[other] , ще не привели до дії: { $count_words }
  }
home-gaps = { $count ->
    [0] , жодної на критичному шляху
   *[other] , на критичному шляху: { $count_words }
  }
home-net = { $count ->
    [one] { $count_start } місія на одній лінії часу
    [few] { $count_start } місії на одній лінії часу
    [many] { $count_start } місій на одній лінії часу
   *[other] { $count_start } місії на одній лінії часу
  }
home-net-about = Кожна лінія йде від початку місії до її цілі. Майбутні роки намальовано ширшими за минулі. Зафарбована станція — віху досягнуто, ромб — вона запізнюється, пунктирне кільце — на неї не спрямовано жодної дії; число внизу показує, скільки їх стоїть разом.
net-finding = { $title }: { $count ->
    [0] віх немає
    [one] { $count } віха: { $states }
    [few] { $count } віхи: { $states }
    [many] { $count } віх: { $states }
   *[other] { $count } віхи: { $states }
  }
no-lessons = Жодного уроку ще не записано.
home-stories = Найновіші історії
home-gaps-title = Найбільші прогалини
all-lessons = Усі уроки
all-gaps = { $count ->
    [one] Усі прогалини: { $number }
   *[other] Усі прогалини: { $number }
  }
all-gaps-link = Усі прогалини
no-gaps = Прогалин не знайдено.
no-gaps-here = У цій місії прогалин не знайдено.
doors-title = Три входи
door-manager = Чи все тягне в один бік?
door-manager-about = Для тих, хто керує: що запізнюється і що від чого залежить.
door-investor = За що заплачено і що під загрозою?
door-investor-about = Для тих, хто фінансує: кошти за джерелом і певністю та що можна зрушити далі.
door-designer = Що пробували і як вийшло?
door-designer-about = Для сусідів та інших громад: історії, зокрема й про невдачі.
missions-lede = { $count ->
    [0] Жодної місії ще не записано.
    [one] { $count_start } місія: ціль, шлях, спланований від неї назад, і те, чого на цьому шляху бракує.
   *[other] Місій: { $count_start }. { $ended ->
        [0] Усі тривають.
       *[other] Уже завершено: { $ended_words }.
      } Кожна має ціль, шлях, спланований від неї назад, і те, чого на цьому шляху бракує.
  }
missions-table = Місії таблицею
mission-target = ціль: { $date }
steward = опікується:
pathway-title = Шлях звідси
pathway-title-target = Шлях до цілі: { $date }
pathway-none = Жодного кроку ще не записано.
pathway-ended = Цю місію завершено. Такими були її кроки.
pathway-all-met = Усі кроки критичного шляху пройдено.
pathway-next = Спершу ціль чекає на віху «{ $title }». Це наступний непройдений крок критичного шляху — найдовшого ланцюга кроків, що залежать один від одного.
pathway-next-declared = Спершу ціль чекає на віху «{ $title }». Це наступний непройдений крок шляху, який сама місія позначає як критичний.
milestones-by-state = Віхи за станом
milestones-word = { $count ->
    [one] віха:
    [few] віхи:
    [many] віх:
   *[other] віхи:
  }
line-main = Критичний шлях до цілі
line-main-ended = Головна лінія
line-main-declared = Критичний шлях, як його позначила місія
line-joins = Гілка, що сходиться у віху «{ $title }»
line-joins-target = Гілка, що сходиться в ціль
barrier-label = Перешкода:
barrier-open = не усунуто
barrier-easing = слабшає
barrier-removed = усунуто
barrier-answered = долає:
enablers-title = Що допомагає
th-helps = Допомагає
barriers-title = Перешкоди
answered-by-nothing = ніщо її не долає
enabler-missing = Бракує
enabler-emerging = Зароджується
enabler-in-place = Є
lever-policy = політика
lever-finance = фінанси
lever-technology = технології
lever-infrastructure = інфраструктура
lever-capability = спроможність
lever-culture = культура
lever-governance = врядування
lever-data = дані
no-action-runs-in = Жодна дія сюди не веде.
shown-by = Підтверджує
other-actions = Дії для місії загалом
other-actions-about = Вони працюють на місію або зрушують один із її показників, але не ведуть до жодної з її віх.
events-title = Що сталося
gaps-on-mission = Прогалини цієї місії
who-takes-part = Хто бере участь
role-count-lead = { $count ->
    [one] координує: { $number }
   *[other] координує: { $number }
  }
role-count-partner = { $count ->
    [one] партнер: { $number }
   *[other] партнер: { $number }
  }
role-count-funder = { $count ->
    [one] фінансує: { $number }
   *[other] фінансує: { $number }
  }
role-count-support = { $count ->
    [one] підтримує: { $number }
   *[other] підтримує: { $number }
  }
role-count-permit = { $count ->
    [one] дає дозвіл: { $number }
   *[other] дає дозвіл: { $number }
  }
role-count-objects = { $count ->
    [one] заперечує: { $number }
   *[other] заперечує: { $number }
  }

## Actions
actions-lede = { $count ->
    [0] Жодної дії ще не записано.
    [one] { $count_start } дія, { $live ->
        [0] поточних немає.
       *[other] з них поточних: { $live_words }.
      }
   *[other] Дій: { $count_start }, { $live ->
        [0] поточних немає.
       *[other] з них поточних — від ідеї до виконання: { $live_words }.
      }
  }
actions-table = Усі дії
action-kind-project = проєкт
action-kind-programme = програма
action-kind-experiment = експеримент
action-kind-policy = політика
action-kind-campaign = кампанія
action-kind-infrastructure = інфраструктура
action-kind-service = послуга
action-kind-study = дослідження
stage-idea = Ідея
stage-design = Розробка
stage-ready = Готово до старту
stage-underway = Виконується
stage-operating = Працює
stage-completed = Завершено
stage-paused = Призупинено
stage-stopped = Зупинено
stage-about-idea = Хтось це запропонував.
stage-about-design = Хтось опрацьовує, як це зробити.
stage-about-ready = Можна починати.
stage-about-underway = Це вже роблять.
stage-about-paused = Це чекає.
reached-fully = Вона досягла того, для чого була.
reached-partly = Вона частково досягла того, для чого була.
reached-no = Вона не досягла того, для чого була.
reached-unclear = Ніхто не може сказати, чи досягла вона того, для чого була.
horizon-1 = 1, покращує наявне
horizon-2 = 2, міст до чогось іншого
horizon-3 = 3, перетворює
facet-enhancement = удосконалення
facet-mission-oriented = орієнтація на місію
facet-adaptive = пристосування
facet-anticipatory = випередження
team-says = Команда каже
files-say = Файли кажуть
reason-unconfirmed = Її стадію востаннє підтверджено надто давно: { $date }.
reason-past-end = Вона мала завершитися: { $date }.
reason-task-past-due = Завдання «{ $task }» не виконано, а строк минув: { $date }.
reason-needed-stopped = Їй потрібна дія «{ $title }», яку зупинено, і ніщо її не продовжує.
reason-barrier = Перешкода «{ $title }» стоїть перед усім, що ця дія наближає.
reason-needed-late = Їй потрібна дія «{ $title }», яка запізнюється.
reason-no-lead = Координувати її ще ніхто не погодився, хоча до старту не більше ніж пів року.
reason-underfunded = Гарантовано менш як половину її вартості, хоча до старту не більше ніж рік.
moves-forward = Що вона просуває
effect-up = вгору
effect-down = вниз
effect-watch = зрушує
effect-increases = вгору
effect-decreases = вниз
effect-by = { $effect } на { $amount }
answers = Долає
needed-by = Потрібна для
led-from = Виросла з
needs-first = Що має бути раніше
who-promised = Хто що пообіцяв
no-promises = Нікого ще не названо.
role-lead = координація
role-partner = партнерство
role-funder = фінансування
role-support = підтримка
role-permit = дозвіл
role-objects = заперечення
tasks-title = Завдання
task-done = виконано
what-was-learned = Чого навчилися
nothing-learned = Уроків із цієї дії ще не записано.
nothing-learned-mission = Уроків із цієї місії ще не записано.
stopped-heading = Як її зупинили
stopped-dropped = Залишено
stopped-rejected = Відхилено
stopped-replaced = Замінено іншою
stopped-ended = Завершено
stopped-by = рішення:
stopped-by-date = не пізніше: { $date }
stopped-at = на стадії «{ $stage }»
stopped-title = Зупинено, і чому
stopped-lede = { $count ->
    [0] Жодної дії не зупинено
    [one] Зупинено { $count_start } дію
    [few] Зупинено { $count_start } дії
    [many] Зупинено { $count_start } дій
   *[other] Зупинено { $count_start } дії
  }{ $paused ->
    [0] .
   *[other] , призупинено: { $paused_words }.
  } Про те, що не вийшло, розказано так само відверто, як і про те, що вдалося.
stopped-these = Зупинено
paused-title = Чекають
dropped-title = Зняті віхи
pipeline-title = Черга дій
pipeline-lede = { $count ->
    [0] Немає поточних дій і тих, що чекають.
    [one] { $count_start } дія триває або чекає: від ідеї до виконання.
    [few] { $count_start } дії тривають або чекають: від ідеї до виконання.
    [many] { $count_start } дій тривають або чекають: від ідеї до виконання.
   *[other] { $count_start } дії тривають або чекають: від ідеї до виконання.
  }
pipeline-formula = Порядок у межах стадії визначають бали, які показано при кожній дії; за рівних балів — назва файлу.
pipeline-formula-impact = Вплив: 6, якщо високий, 4 — середній, 2 — низький, 0 — якщо ніхто не сказав.
pipeline-formula-ready = Готовність, до 5: 1 — координатор погодився; 2 — гарантовані й виплачені кошти покривають вартість, або 1 — покривають половину; 1 — усе, що потрібно раніше, вже працює чи виконано; 1 — перед її рештою віх немає неусунутих перешкод.
pipeline-formula-milestones = Віхи: 2 за кожну недосягнуту, на яку вона працює, 4 — за ту, що на критичному шляху.
pipeline-more = { $count ->
    [one] Ще { $number } тут не названо.
   *[other] Ще { $number } тут не названо.
  }
points = { $count ->
    [one] { $number } бал
    [few] { $number } бали
    [many] { $number } балів
   *[other] { $number } бала
  }
points-impact = Вплив — { $level }: { $points }
points-ready = Готовність { $points } з { $most }: { $why }
points-milestones = { $count ->
    [0] Не працює на жодну недосягнуту віху: 0
   *[other] Працює на недосягнуті віхи ({ $count_words }{ $critical ->
        [0] {""}
       *[other] , на критичному шляху { $critical_words }
      }): { $points }
  }
ready-lead = координатор погодився
ready-no-lead = координатора ще немає
ready-money-full = вартість покрито
ready-money-half = половину вартості покрито
ready-money-less = покрито менше половини вартості
ready-money-unknown = про кошти невідомо
ready-waits = { $count ->
    [0] ні на що не чекає
    [one] чекає на { $count_words } дію
    [few] чекає на { $count_words } дії
    [many] чекає на { $count_words } дій
   *[other] чекає на { $count_words } дії
  }
ready-barriers = { $count ->
    [0] неусунутих перешкод немає
   *[other] неусунутих перешкод: { $count_words }
  }
lead-is = Координує:

## Outcomes
progress-lede = { $count ->
    [0] Жодного показника ще не записано.
    [one] { $count_start } показник. { $met ->
        [0] Цілі не досягнуто
       *[other] Ціль досягнуто: { $met_words }
      }{ $stale ->
        [0] .
       *[other] , без свіжих даних: { $stale_words }.
      }
   *[other] Показників: { $count_words }. { $met ->
        [0] Жоден не досяг цілі,
       *[other] Досягли цілі: { $met_words },
      } { $behind ->
        [0] жоден не відстає,
       *[other] відстають: { $behind_words },
      } { $stale ->
        [0] усі мають свіжі дані.
       *[other] без свіжих даних: { $stale_words }.
      }
  }
progress-none = Зовсім без даних: { $count }.
direction-up = більше — краще
direction-down = менше — краще
direction-watch = спостерігається, але не оцінюється
result-output = рівень: продукт
result-outcome = рівень: результат
result-impact = рівень: вплив
every-year = щороку
every-years = раз на { $number } р.
every-months = { $count ->
    [1] щомісяця
   *[other] раз на { $number } міс.
  }
every-days = раз на { $number } дн.
key-start = звідки почали
key-required = що потрібно, і ціль
key-measured = що виміряно
key-disagree = джерела розходяться: показано обидва значення
key-stale = немає новіших даних
figures-title = Числа за малюнками
figures-about = Найновіше значення кожного показника, наскільки воно відхиляється від позначки на сьогодні та від останньої цілі, якщо тенденція від початку до найновішого значення збережеться. Кожен показник має власну сторінку з усіма значеннями, їхніми джерелами та файлом CSV.
figures-csv = Ці числа у CSV
figure-target = ціль
figure-measured = виміряно
figure-start = початок
no-figures-yet = Жодного значення ще не записано.
all-figures = Усі значення
all-figures-link = Усі значення та їхні джерела
chart-title = Малюнок
chart-target = { $figure } до { $year } року
chart-mark = цей урок
chart-hatched = Заштриховано: немає новіших даних.
chart-finding = { $title }: найновіше значення { $newest }; { $state }. { $target }
chart-finding-target = Ціль: { $figure }, { $date }.
rule-linear = Оцінено за прямою лінією.
rule-growth = Оцінено за річним зростанням.
rule-name-linear = пряма лінія
rule-name-growth = зростання
rule-none = немає
scale-cut = Шкала починається не з нуля.
watched-only = Показано, але не оцінюється.
no-newer-figure = Новіших даних не знайдено.
or-better = або, за сприятливішим джерелом,
judged-series = Оцінено за
judged-linear = На прямій лінії від початку до цілі позначка на той час: { $expected }. Значення { $side ->
    [below] нижче
   *[above] вище
  } від неї на { $difference }; пройдено { $percent } очікуваного шляху.
judged-growth = За річним зростанням позначка на той час: { $expected }. Значення { $side ->
    [below] нижче
   *[above] вище
  } від неї на { $difference }, а темп зростання становить { $percent } потрібного.
judged-today = Позначка на сьогодні: { $expected }; найновіше значення { $side ->
    [below] нижче
   *[above] вище
  } від неї на { $difference }.
# The trend runs from the start to the newest figure; if it holds …
judged-trend = { $case ->
    [reached] Якщо тенденція від { $since } року збережеться, цілі на { $year } рік буде досягнуто: { $target }.
    [nothing] Якщо тенденція від { $since } року збережеться, до { $year } року не залишиться нічого; ціль: { $target }.
   *[short] Якщо тенденція від { $since } року збережеться, у { $year } році буде { $figure } — на { $difference } { $side ->
        [below] нижче
       *[above] вище
      } від цілі ({ $target }).
  }
percentage-points = { $one ->
    [true] { $number } в.{"\u00A0"}п.
   *[false] { $number } в.{"\u00A0"}п.
  }
caption-today = На { $difference } { $side ->
    [below] нижче
   *[above] вище
  } від позначки на сьогодні.
caption-trend = Якщо тенденція збережеться: { $what }.
trend-short = { $case ->
    [reached] ціль на { $year } рік досягнуто
    [nothing] до { $year } року не залишиться нічого
   *[short] на { $difference } { $side ->
        [below] нижче
       *[above] вище
      } від цілі на { $year } рік
  }
gap-today = на { $difference } { $side ->
    [below] нижче
   *[above] вище
  }, ніж { $expected }
key-trend = якщо тенденція від початку до найновішого значення збережеться
key-scenario = сценарій
progress-csv = Стан кожного показника у CSV
judged-state-met = Цілі досягнуто.
judged-state-on-track = Він іде врівень із тим, що потрібно.
judged-state-close = Він близько до того, що потрібно.
judged-state-off-track = Він відстає від того, що потрібно.
judged-state-wrong-way = Він рухається в протилежний від бажаного бік.
judged-state-missed = День цілі минув, а її не досягнуто.
judged-state-no-target = Цілі ніхто не встановив, тому показник не оцінюється.
judged-state-no-data = Немає значення, за яким можна оцінити, або початку, від якого рахувати.
judged-state-watched = Він показаний, але не оцінюється.
judged-better-denies = За сприятливішим джерелом це не так.
scenario-label = Сценарій:
moved-by = Що має його зрушити
moved-by-nothing = Про жодну дію в цьому портфелі не сказано, що вона його зрушує.

## Lessons
lessons-lede = { $count ->
    [0] Жодного уроку ще не записано.
    [one] { $count_start } урок, { $unused ->
        [0] і він привів до дії.
       *[other] ще не привели до дії в цьому портфелі: { $unused_words }.
      }
   *[other] Уроків: { $count_start } — з того, що вдалося, і з того, що ні. { $unused ->
        [0] Кожен привів до дії.
       *[other] Ще не привели до жодної дії в цьому портфелі: { $unused_start }.
      }
  }
led-to = { $count ->
    [0] ще ні до чого не привів
    [one] привів до { $count_words } дії
   *[other] привів до { $count_words } дій
  }
arc-tried = Що пробували
arc-expected = Чого очікували
arc-happened = Що сталося
arc-learned = Чого навчилися
arc-next = Що далі
arc-led-to = До чого це привело
arc-led-to-nothing = Жодна дія в цьому портфелі поки цього не підхопила.
arc-gap = Це залишається прогалиною.
told-by = Розповідають
voice-told = ті, хто брав участь
voice-read = редактори портфеля, за джерелами
rests-on = Спирається на
meanwhile = Тим часом: { $title }

chains-title = До чого привели уроки
chains-about = Кожна лінія починається з уроку та йде до дій, які він змінив або започаткував, і до того, чого навчилися з них. Тонкі лінії ведуть до показників, які дія має зрушити; вони не означають, що вона це зробила.
chains-others = Інші уроки, що до чогось привели
chains-more = { $count ->
    [one] Ще { $count_words } до чогось привів; до чого саме — на його сторінці.
   *[other] Ще { $count_start } до чогось привели; до чого саме — на їхніх сторінках.
  }
chain-title = До чого це привело
chain-about = Від цього уроку до дій, які він змінив або започаткував, і до того, чого навчилися з них. Тонкі лінії ведуть до показників, які дія має зрушити; вони не означають, що вона це зробила.
chain-list = Те саме списком
chain-again = розказано вище
chain-more = і ще { $count }
chain-finding = { $title }: привів до { $actions ->
    [one] { $actions_words } дії
   *[other] { $actions_words } дій
  }{ $lessons ->
    [0] {""}
   *[other] , нових уроків: { $lessons_words }
  }{ $outcomes ->
    [0] {""}
   *[other] , показників, що мають зрушити: { $outcomes_words }
  }

## Money
all-capital = Увесь капітал
capital-public = Публічний
capital-private = Приватний
capital-community = Громадський
capital-mixed = Не розділено
instrument-grant = грант
instrument-prize = премія
instrument-loan = позика
instrument-reimbursable-grant = поворотний грант
instrument-equity = частка в капіталі
instrument-shares = паї та акції
instrument-guarantee = гарантія
instrument-own-funds = власні кошти
instrument-in-kind = негрошовий внесок
instrument-tax = податок
instrument-tariff = тариф
instrument-unknown = невідомо
funding-disbursed = виплачено
funding-committed = гарантовано
funding-pledged = обіцяно
funding-sought = запитано
funding-refused = відмовлено
funding-nobody = ще нікого не просили
funding-via = через
funding-lines = Рядок за рядком
chart-need = потреба: { $amount }
chart-disbursed = виплачено { $amount }
chart-committed = гарантовано { $amount }
chart-pledged = обіцяно { $amount }
chart-sought = запитано { $amount }
money-lede = Усього записано { $total }. Найбільша частка — { $share }, капітал: { $capital }.{ $unknown ->
    [0] {""}
   *[other] {" "}Джерел, суми яких невідомі: { $unknown_start }.
  }
money-lede-none = Жодної суми ще не записано.
money-disbursed = Виплачено: { $amount }.
money-promised = Гарантовано або обіцяно: { $amount }.
money-sought = Запитано: { $amount }.
money-no-amounts = Джерела названо, але сум ніхто не оприлюднив.
money-none = Про кошти нічого не записано.
money-lines-without-amount = { $count ->
    [one] Ще { $count_start } рядок без оприлюдненої суми.
    [few] Ще { $count_start } рядки без оприлюдненої суми.
    [many] Ще { $count_start } рядків без оприлюдненої суми.
   *[other] Ще { $count_start } рядка без оприлюдненої суми.
  }
money-table-caption = Те саме в числах, { $unit }.
money-years = Номінально, { $years }.
money-need = Потреба поточних дій
money-of-need = З неї для поточних дій, що називають вартість
money-at-most = (щонайбільше)
money-others = В інших валютах, не підсумовано:
money-converted = Деякі суми перераховано за курсом на певну дату.
money-shared = { $count ->
    [one] { $count_start } з цих дій працює і на іншу місію; її кошти показано й там.
   *[other] { $count_start } з цих дій працюють і на інші місії; їхні кошти показано й там.
  }
money-shared-short = { $count ->
    [one] { $count_words } дія спільна з іншою місією
    [few] { $count_words } дії спільні з іншими місіями
    [many] { $count_words } дій спільні з іншими місіями
   *[other] { $count_words } дії спільні з іншими місіями
  }
money-whole-mission = Для місії загалом
all-money = Усі кошти
money-all-title = Потреба і капітал
money-all-about = { $unit }, у цінах кожного джерела. Що щільніша смуга, то певніші кошти.
money-every-mission = Кожна місія
money-missions-caption = { $unit }. Сум, яких ніхто не оприлюднив, у підсумках немає; такий рядок усе одно рахується як джерело.
money-asks = Що і в кого запитано
money-asks-none = Зараз нічого не запитано.
money-concentrated = На кому все тримається
money-concentrated-none = Немає місії з чотирма чи більше відомими рядками, яка отримує понад половину коштів з одного джерела.
money-refused = Шукали й не знайшли
money-lines = Усі рядки
money-lines-about = Спершу найбільші. Примітки й джерела наведено при кожній дії.
money-instruments = За інструментом
money-instruments-about = { $unit }. Яким чином надходять кошти.
money-years-title = Потреба і кошти за роками
money-years-about = { $unit }. Потреба — це вартість поточних дій: уся в рік початку дії або рівними частками на роки від початку до кінця, якщо відомо і те, і те. Кошти віднесено до року їхньої дати й поділено порівну, якщо дата охоплює кілька років; сюди входять і кошти на вже збудоване.
money-years-no-need = Жодна поточна дія не називає своєї вартості, тому потреби не видно в жодному році.
money-costs-unknown = { $count ->
    [one] { $count_start } поточна дія не називає вартості; її потреб у цих числах немає.
    [few] { $count_start } поточні дії не називають вартості; їхніх потреб у цих числах немає.
   *[other] { $count_start } поточних дій не називають вартості; їхніх потреб у цих числах немає.
  }
no-date = без дати
th-need = Потреба
th-of-need = Виплачено чи гарантовано
th-share = Частка
th-source = Джерело
chart-year-needed = потрібно { $need }
chart-year-of-need = { $amount }; потрібно { $need }
chart-live = Поточні дії
chart-year-most = Найбільше коштів — { $year } рік: { $amount }.
chart-year-most-need = Найбільша потреба — { $year } рік: { $amount }.
ask-of-nobody = Нікого не названо ({ $capital }, { $instrument })
ask-without-amount = { $count ->
    [one] і ще { $count_words } запит без суми
    [few] і ще { $count_words } запити без суми
    [many] і ще { $count_words } запитів без суми
   *[other] і ще { $count_words } запиту без суми
  }
money-unasked = Ще нікого не просили
money-unasked-about = Чого поточним діям бракуватиме навіть тоді, коли надійде все виплачене, гарантоване, обіцяне й запитане.
money-sources-about = Найбільші джерела гарантованого чи виплаченого, { $unit }.
money-through = Кошти через учасника

## Balance
balance-title = Рівновага
balance-link = Як розподілено ставки
balance-lede = { $count ->
    [0] Усього дій: { $all }, поточних серед них немає.
   *[other] Усього дій: { $all }, з них поточних — від ідеї до виконання: { $count_start }.
  } { $served ->
    [0] Жодна місія, що триває, їх не має.
   *[other] Вони працюють на { $served_words } з { $missions_words } місій, що тривають.
  }
balance-unrated = Жодна з них не каже, наскільки вона ризикована й до якого горизонту належить, тому ця сторінка починається з відомого: як дії розподілено.
unbalanced-title = Що переважує на один бік і чого бракує
unbalanced-nothing-live = Поточних дій немає: жодна не перебуває між ідеєю та виконанням.
unbalanced-nobody-says-risk = Жодна поточна дія не вказує ризику: невідомо, наскільки ймовірна невдача.
unbalanced-nobody-says-horizon = Жодна поточна дія не називає горизонту: невідомо, чи вона покращує наявне, будує міст чи перетворює.
unbalanced-nobody-says-impact = Жодна поточна дія не каже, як багато змінила б, якби вдалася.
unbalanced-nobody-says-money = Для жодної поточної дії не записано ні вартості, ні суми.
unbalanced-silent-risk = { $count ->
    [one] Не вказує ризику { $count } з { $live_words } поточних дій.
   *[other] Не вказують ризику { $count_start } з { $live_words } поточних дій.
  }
unbalanced-silent-horizon = { $count ->
    [one] Не називає горизонту { $count } з { $live_words } поточних дій.
   *[other] Не називають горизонту { $count_start } з { $live_words } поточних дій.
  }
unbalanced-silent-impact = { $count ->
    [one] Не каже, який матиме вплив, { $count } з { $live_words } поточних дій.
   *[other] Не кажуть, який матимуть вплив, { $count_start } з { $live_words } поточних дій.
  }
unbalanced-silent-money = { $count ->
    [one] Ні вартості, ні суми не записано для { $count } з { $live_words } поточних дій.
   *[other] Ні вартості, ні суми не записано для { $count_start } з { $live_words } поточних дій.
  }
unbalanced-same-horizon = { $where ->
    [mission] «{ $title }»: усі поточні дії
   *[portfolio] Усі поточні дії
  }{ $silent ->
    [0] {""}
   *[other] , що називають горизонт,
  } мають горизонт { $value }. Таких дій: { $count }{ $silent ->
    [0] {""}
   *[other] ; не називають горизонту: { $silent }
  }.
unbalanced-same-risk = { $where ->
    [mission] «{ $title }»: усі поточні дії
   *[portfolio] Усі поточні дії
  }{ $silent ->
    [0] {""}
   *[other] , що вказують ризик,
  } мають той самий ризик: { $value }. Таких дій: { $count }{ $silent ->
    [0] {""}
   *[other] ; не вказують ризику: { $silent }
  }.
unbalanced-none-horizon = Жодна поточна дія не має горизонту { $value }; інші горизонти мають: { $count }.
unbalanced-none-risk = Жодна поточна дія не має такого ризику: { $value }; інший ризик мають: { $count }.
unbalanced-without-live = { $count ->
    [one] Місії, що тривають без жодної поточної дії ({ $count }):
   *[other] Місії, що тривають без жодної поточної дії ({ $count_start }):
  }
unbalanced-one-live = { $count ->
    [one] Місії, що тримаються на єдиній поточній дії ({ $count }):
   *[other] Місії, що тримаються на єдиній поточній дії ({ $count_start }):
  }
unbalanced-without-lead = { $count ->
    [one] { $count } з { $live_words } поточних дій не називає, хто її координує.
   *[other] { $count_start } з { $live_words } поточних дій не називають, хто їх координує.
  }
unbalanced-led-by = { $title }: координує { $count_words } з { $all_words } поточних дій, що мають координатора.
unbalanced-at-place = { $title }: тут відбуваються { $count_start } з { $all_words } поточних дій, що називають місце.
unbalanced-paid-by = { $title }: { $percent } гарантованих чи виплачених коштів, суму яких відомо.
spread-title = Як розподілено дії
spread-about = Враховано кожну дію, також виконані: спершу поточні, потім ті, що працюють чи виконані, далі призупинені й зупинені. Спільна дія рахується в обох.
spread-missions = За місіями
spread-missions-about = Над місією без поточних дій зараз ніхто не працює.
spread-leads = За координаторами
spread-leads-about = Хто координує або запропонував координувати.
spread-funders = За тими, хто платить
spread-funders-about = Хто платить, без відхилених запитів; кошти й смуга — це гарантоване й виплачене, наскільки відомо суми.
spread-places = За місцями
spread-places-about = Де це відбувається.
spread-bar = Смугою
spread-others = { $count ->
    [one] Інші разом: { $number }
   *[other] Інші разом: { $number }
  }
phase-live = поточні
phase-serving = працюють або виконані
phase-halted = призупинені або зупинені
no-place = Місце не вказано
no-lead = Нікого не названо
no-funder = Не вказано, хто платить
bets-title = Ризик і горизонт
bets-about = Кожен знак — поточна дія. Його площа — кошти на кону, заповнення — вплив, який вона матиме, якщо вдасться.
bets-largest = Найбільший знак означає { $amount }.
bets-crowded = Їх забагато, щоб намалювати: у кожній клітинці показано дії з найбільшими коштами й те, скільки ще є.
bets-unrated = { $count ->
    [one] Поточних дій: { $count_words }; жодна не каже
   *[other] Поточних дій: { $count_words }; жодна не каже
  }, наскільки вона ризикована й до якого горизонту належить. Джерела не дають підстав для такого судження, тож малювати нічого; команда, яка знає, пише risk і horizon у файлі своєї дії.
bets-table = На кону: оцінена вартість, а якщо її немає — записане, { $unit }.
bets-horizon = Горизонт { $horizon }
bets-horizon-1 = покращує наявне
bets-horizon-2 = будує міст
bets-horizon-3 = перетворює
bets-horizon-none = Без горизонту
bets-risk-high = Високий ризик
bets-risk-medium = Середній ризик
bets-risk-low = Низький ризик
bets-risk-none = Ризик не вказано
bets-impact-high = високий вплив
bets-impact-medium = середній вплив
bets-impact-low = низький вплив
bets-impact-none = вплив не вказано
bets-no-amount = квадрат: суми невідомо
bets-name = { $title }: вплив — { $impact }, на кону — { $amount }
bets-cell = ризик — { $risk }, горизонт — { $horizon }: { $count }
bets-more = і ще { $count }, { $amount }
bets-more-short = + { $count }
bets-more-rows = { $count ->
    [one] Ще { $count_words } поточна дія — у таблиці нижче.
    [few] Ще { $count_words } поточні дії — у таблиці всіх дій.
   *[other] Ще { $count_words } поточних дій — у таблиці всіх дій.
  }
alignment-title = Яка дія на яку місію працює
alignment-about = Знак показує, що дія працює на місію і як саме; знаки дій, що не є поточними, сірі. Порожній стовпець — місія, на яку ніщо не працює.
alignment-link = Яка дія на яку місію працює
alignment-pages = Таблиця всіх дій, по частинах
alignment-part = Дії та місії, частина { $part } з { $parts }
alignment-live = Поточні дії
serves-critical = віха на критичному шляху
serves-milestone = віха
serves-whole = місія загалом
serves-outcome = лише показник
roles-title = Хто в якій місії бере участь
roles-about = Що хто пообіцяв, за що платить або чим опікується, за місіями; число — це кількість дій. Відкликаних обіцянок і відмов тут немає.
roles-part = Хто в якій місії бере участь, частина { $part } з { $parts }
roles-pages = Таблиця всіх організацій, по частинах
roles-hollow = порожній знак: шукають або запропоновано, але не погоджено
roles-unled = { $count ->
    [one] Місія з поточними діями, координувати які ще ніхто не погодився:
   *[other] Місії з поточними діями, координувати які ще ніхто не погодився:
  }
roles-apart = { $count ->
    [one] Ще { $count_words } організація не бере участі в жодній із записаних тут місій.
    [few] Ще { $count_words } організації не беруть участі в жодній із записаних тут місій.
   *[other] Ще { $count_words } організацій не беруть участі в жодній із записаних тут місій.
  }
role-steward = опікується
role-of = { $role } { $count }
role-not-agreed = { $role }, не погоджено
part-rows = Рядки { $first }–{ $last } з { $all }
part-previous = Попередня частина
part-next = Наступна частина
parts-label = Частини

## Gaps
gaps-lede = { $count ->
    [0] Нічого не бракує.
    [one] Знайдено { $count_words } прогалину між тим, чого хочуть, і тим, за що хтось узявся. { $critical ->
        [0] На критичному шляху прогалин немає.
       *[other] На критичному шляху: { $critical_words } — це може затримати цілу місію.
      }
   *[other] Знайдено прогалини між тим, чого хочуть, і тим, за що хтось узявся: { $count_start }. { $critical ->
        [0] На критичному шляху немає жодної.
       *[other] На критичному шляху: { $critical_start } — це може затримати цілу місію.
      }
  }
gap-closers = Хто може закрити
gap-critical = На критичному шляху.
holes-title = Де саме прогалини
holes-caption = Прогалини за видом і місією. Пунктирне кільце — прогалина, з числом, якщо їх кілька; заповнене лежить на критичному шляху. Прогалина, що стосується кількох місій, рахується в кожній; списки нижче називають її один раз.
gaps-elsewhere = Під іншими місіями наведено ще прогалини цієї місії: { $count }.
closers-title = Хто міг би їх закрити
rules-title = Правила
close-add-action = Додати дію
close-add-lesson = Додати урок
close-add-measurement = Додати значення
close-edit = Редагувати запис
gap-milestone-unserved = Цієї віхи не наближає жодна дія — ні поточна, ні призупинена, ні та, що вже працює.
gap-milestone-unmeasured = Її не досягнуто, і ніщо б цього не підтвердило: показника не названо, і подією її не позначено.
gap-milestone-late = { $case ->
    [unserved] Строк минув ({ $date }), її не досягнуто, і жодна дія на неї не спрямована.
   *[served] Строк минув ({ $date }), а її не досягнуто.
  }
gap-milestone-single-bet = Цей крок критичного шляху тримається на єдиній поточній дії.
gap-milestone-order = Її строк ({ $date }) пізніший, ніж у віхи «{ $other }», якій вона потрібна ({ $other_date }).
gap-barrier-open = Висока перешкода на критичному шляху; її не долає жодна поточна дія чи сприятлива умова, що зароджується.
gap-action-adrift = Це поточна дія, але вона не наближає жодної віхи й не зрушує жодного показника.
gap-action-without-lead = { $case ->
    [not-agreed] Дія готова до старту або виконується; той, хто мав би її координувати, ще не погодився.
   *[nobody] Дія готова до старту або виконується; її ніхто не координує.
  }
gap-action-commitment-stale = { $case ->
    [actor] { $actor }, роль «{ $role }» — лише { $status } (початок: { $date }).
   *[nobody] На роль «{ $role }» когось шукають (початок: { $date }), і ніхто її не взяв на себе.
  }
gap-action-underfunded = Вартість: { $cost }. Гарантовано чи виплачено { $secured }; бракує { $amount }.
gap-action-late = { $case ->
    [task] Строк завдання «{ $task }» минув, а його не виконано.
   *[end] Час її завершення минув, а її не завершено.
  }
gap-action-status-disputed = Команда каже «{ $declared }», файли кажуть «{ $computed }».
gap-action-unconfirmed = Її стадію востаннє підтверджено: { $date }.
gap-action-without-lesson = Вона закінчилася протягом останніх п’яти років, а уроку з неї не записано.
gap-outcome-unserved = Є ціль ({ $date }), але про жодну дію — поточну чи ту, що вже працює, — не сказано, що вона зрушує цей показник.
gap-outcome-off-track = { $case ->
    [missed] Цілі не досягнуто: { $date }.
    [no-target] Він рухається в протилежний від бажаного бік, а цілі ніхто не встановив.
   *[behind] Значення: { $value }; позначка на той час: { $expected }.
  }
gap-outcome-stale = { $case ->
    [never] Його ще ніколи не вимірювали.
    [never-in-series] Його ще ніколи не вимірювали тим способом, за яким оцінюють: «{ $series }».
   *[old] Найновіше значення: { $date }.
  }
gap-outcome-without-target = Бажаний напрям є, а цілі ніхто не встановив.
gap-targets-disagree = Місії «{ $mission }» і «{ $other }» хочуть різних значень на { $date }.
gap-lesson-unused = Він каже, що має бути далі, йому понад рік, і він ні до чого не привів.
gap-mission-without-headline = Жоден показник не представляє цю місію загалом.
gap-mission-without-pathway = Ціль є ({ $date }), а віх на шляху до неї немає.
gap-funding-concentrated = { $percent } гарантованих коштів — з одного джерела: { $source }.
gap-lead-concentrated = { $actor } координує { $count } з { $all } дій, що виконуються.
gap-portfolio-unbalanced = { $case ->
    [risk] Усі поточні дії, що вказують ризик ({ $count }), мають той самий: { $risk }.
   *[horizon] Усі поточні дії, що називають горизонт ({ $count }), мають горизонт { $horizon }.
  }
gap-review-due = Строк перегляду минув: { $date }.
rule-title-milestone-unserved = Без дій
rule-title-milestone-unmeasured = Нічим підтвердити
rule-title-milestone-late = Віха запізнюється
rule-title-milestone-single-bet = Лише одна дія
rule-title-milestone-order = Не в тому порядку
rule-title-barrier-open = Перешкода, якої ніщо не долає
rule-title-action-adrift = Дія без мети
rule-title-action-without-lead = Ніхто не координує
rule-title-action-commitment-stale = Обіцянка зависла
rule-title-action-underfunded = Бракує коштів
rule-title-action-late = Дія запізнюється
rule-title-action-status-disputed = Розбіжність щодо стану
rule-title-action-unconfirmed = Давно не підтверджено
rule-title-action-without-lesson = Уроку не записано
rule-title-outcome-unserved = Ніщо не зрушує
rule-title-outcome-off-track = Відставання
rule-title-outcome-stale = Давно не вимірювали
rule-title-outcome-without-target = Без цілі
rule-title-targets-disagree = Цілі розходяться
rule-title-lesson-unused = Урок не використано
rule-title-mission-without-headline = Без головного показника
rule-title-mission-without-pathway = Без шляху
rule-title-funding-concentrated = Одне джерело, багато коштів
rule-title-lead-concentrated = Один координатор, багато дій
rule-title-portfolio-unbalanced = Ставки не розподілено
rule-title-review-due = Час переглянути
rule-about-milestone-unserved = Віхи не досягнуто, і її не наближає жодна дія — ні поточна, ні призупинена, ні та, що вже працює.
rule-about-milestone-unmeasured = Віхи не досягнуто, її не підтверджує жоден показник, і подією її не позначено.
rule-about-milestone-late = Строк віхи минув, а її не досягнуто.
rule-about-milestone-single-bet = Віхи на критичному шляху не досягнуто, і її наближає єдина поточна дія.
rule-about-milestone-order = Строк віхи пізніший, ніж в іншої, якій вона потрібна.
rule-about-barrier-open = Висока перешкода стоїть на критичному шляху, і її не долає жодна поточна дія чи сприятлива умова, що зароджується.
rule-about-action-adrift = Поточна дія не наближає жодної віхи й не зрушує жодного показника.
rule-about-action-without-lead = Дія готова до старту або виконується, а координувати її ніхто не погодився й не координує.
rule-about-action-commitment-stale = Зобов’язання понад рік лише запропоноване, або для нього понад рік когось шукають.
rule-about-action-underfunded = Дія готова до старту або виконується, кожен рядок коштів має суму, а гарантованого й виплаченого менше за вартість.
rule-about-action-late = Час завершення дії або строк одного з її завдань минув.
rule-about-action-status-disputed = Те, що каже команда, розходиться з тим, що випливає з файлів.
rule-about-action-unconfirmed = Поточну або призупинену дію востаннє підтверджено понад два роки тому.
rule-about-action-without-lesson = Дію завершено або зупинено протягом п’яти років, а чого з неї навчилися — не записано.
rule-about-outcome-unserved = Ціль попереду, а показника не зрушує жодна дія — ні поточна, ні та, що вже працює.
rule-about-outcome-off-track = Показник відстає, рухається не в той бік або не досяг цілі.
rule-about-outcome-stale = Найновіше значення давніше, ніж мало б бути, або його немає.
rule-about-outcome-without-target = Показник має бажаний напрям, але не має цілі.
rule-about-targets-disagree = Дві місії, що тривають, ставлять різні цілі для одного показника на одну дату.
rule-about-lesson-unused = Урок каже, що має бути далі, йому понад рік, і він ні до чого не привів.
rule-about-mission-without-headline = Місія не має головного показника.
rule-about-mission-without-pathway = Місія має ціль, але не має віх.
rule-about-funding-concentrated = Понад половину гарантованих коштів місії дає одне джерело.
rule-about-lead-concentrated = Понад половину дій місії, що виконуються, координує один учасник.
rule-about-portfolio-unbalanced = Усі поточні дії місії мають один горизонт або однаковий ризик.
rule-about-review-due = Дата перегляду запису минула.

## Actors and places
people-lede = { $count ->
    [0] Жодної організації ще не записано.
    [one] Бере участь { $count_start } організація.
    [few] Беруть участь { $count_start } організації.
    [many] Беруть участь { $count_start } організацій.
   *[other] Беруть участь { $count_start } організації.
  }{ $wanted ->
    [0] {""}
   *[other] {" "}Обіцянок, про які просять, але яких ще ніхто не дав: { $wanted_start }.
  }
wanted-title = Шукаємо, поки нікого
people-all = Усі організації
actor-type-national-government = державна влада
actor-type-local-government = місцева влада
actor-type-public-body = публічна установа
actor-type-international-ngo = міжнародне об’єднання
actor-type-ngo = громадська організація
actor-type-community-group = група громади
actor-type-partnership = партнерство
actor-type-multilateral = міжурядова організація
actor-type-foundation = фонд
actor-type-business = підприємство
actor-type-cooperative = кооператив
actor-type-academic = університет або школа
actor-type-other = інша організація
actor-types-national-government = Державна влада
actor-types-local-government = Місцева й регіональна влада
actor-types-public-body = Публічні установи
actor-types-international-ngo = Міжнародні об’єднання
actor-types-ngo = Громадські організації
actor-types-community-group = Групи громади
actor-types-partnership = Партнерства
actor-types-multilateral = Міжурядові організації
actor-types-foundation = Фонди
actor-types-business = Підприємства
actor-types-cooperative = Кооперативи
actor-types-academic = Університети та школи
actor-types-other = Інші
looks-after = Опікується
promises-title = Що пообіцяно
pays-for = За що платить
places-lede = { $count ->
    [0] Жодного місця ще не записано.
    [one] { $count_start } місце, де щось робили, пробували чи планували.
    [few] { $count_start } місця, де щось робили, пробували чи планували.
    [many] { $count_start } місць, де щось робили, пробували чи планували.
   *[other] { $count_start } місця, де щось робили, пробували чи планували.
  }
where-it-happens = Де це відбувається
all-places = Усі місця
places-list = Місця списком
map-title = Карта
map-larger = { $title }, збільшено
map-more = і ще { $count ->
    [one] { $count_words }
   *[other] { $count_words }
  }
map-and-more = { $title } і ще { $count ->
    [one] { $count_words }
   *[other] { $count_words }
  }
map-places = { $count ->
    [one] { $number } місце
    [few] { $number } місця
    [many] { $number } місць
   *[other] { $number } місця
  }
map-name = { $title }: { $states }
map-name-about = { $title }, розташування приблизне: { $states }
map-name-several = { $title }, кількість місць — { $count }: { $states }
map-no-action = без дій
map-kilometres = { $number } км
map-metres = { $number } м
map-finding-brief = Карта: { $count ->
    [one] { $number } місце
    [few] { $number } місця
    [many] { $number } місць
   *[other] { $number } місця
  }.
map-finding = Карта: { $count ->
    [one] { $number } місце
    [few] { $number } місця
    [many] { $number } місць
   *[other] { $number } місця
  } і скільки дій у кожному.
map-finding-larger = Збільшена карта: { $title }, { $count ->
    [one] { $count } місце
    [few] { $count } місця
    [many] { $count } місць
   *[other] { $count } місця
  }.
map-brief-about = Пунктирне кільце: розташування лише приблизне.
map-key-exact = тут
map-key-about = приблизно тут
map-key-area = територія
map-key-several = кілька місць, збільшених або перелічених нижче
map-source = Контури: { $source }.
map-unmapped = { $count ->
    [one] Місця, яких немає на карті, бо їхнє розташування невідоме ({ $count_start }):
   *[other] Місця, яких немає на карті, бо їхнє розташування невідоме ({ $count_start }):
  }
tiles-ask = Показати зображення карти з { $host }
tiles-about = Зображення буде запитано у { $host }; так стане відомо вашу адресу в інтернеті та яку частину карти ви дивитеся. До того нічого не запитується.
tiles-stop = Прибрати зображення з { $host }
tiles-credit = Зображення карти: { $host }
tiles-credit-osm = Зображення карти: © учасники OpenStreetMap
position-point = { $lat }; { $lon }
position-exact = { $what } (точно)
position-area = територія
position-area-about = територія, окреслена приблизно
position-unknown = невідомо
what-happens-here = Що тут відбувається

## Calendar
calendar-overdue = { $count ->
    [0] Нічого не прострочено.
   *[other] Прострочено: { $count_start }.
  }
calendar-next = { $count ->
    [1] Далі — «{ $title }»: { $date }.
   *[other] Найближча дата: { $date }, записів: { $count_words }.
  }
calendar-nothing-next = Попереду немає нічого з датою.
calendar-overdue-title = Прострочено
calendar-next-title = Що далі
calendar-past-title = Що було
calendar-past-about = { $count ->
    [one] { $number } запис
    [few] { $number } записи
    [many] { $number } записів
   *[other] { $number } запису
  }
calendar-some-time = Протягом { $year } року
calendar-milestone = Віха
calendar-starts = Початок місії
calendar-target = Ціль місії
calendar-ended = Місію завершено
calendar-event = Подія
calendar-task = Завдання
calendar-task-left = Завдання, не виконане
calendar-review = Перегляд
calendar-to-do = треба зробити
calendar-none = У цьому портфелі ще ніщо не має дати.

## Prose
alert-note = Примітка
alert-tip = Порада
alert-important = Важливо
alert-warning = Застереження
alert-caution = Обережно
prose-code = Код
prose-table = Таблиця { $number }: { $columns }
prose-table-bare = Таблиця { $number }
prose-done = Зроблено
prose-not-done = Не зроблено
prose-footnotes = Виноски
prose-footnote = Виноска { $number }
prose-back = Назад до згадки виноски { $number }
prose-back-nth = Назад до згадки { $nth } виноски { $number }

# The mission map.
mission-map-title = Карта місії: { $title }
map-caption-wider = Час іде від { $start } до кінця { $end } року; роки після сьогодні намальовано ширшими за попередні.
map-caption-narrower = Час іде від { $start } до кінця { $end } року; роки після сьогодні намальовано вужчими за попередні.
map-caption-one-scale = Час іде від { $start } до кінця { $end } року.
map-caption-links = Кожна станція, колія та перешкода є посиланням, і те саме розписано нижче.
map-same = Те саме списком
map-key = Умовні позначення
map-today = Сьогодні, { $day }
map-critical = критичний шлях
map-no-end = без дати кінця
map-no-day = дати не визначено
map-barrier = Перешкода
map-barrier-easing = Перешкода, слабшає
map-barriers = перешкоди: { $number }
map-enablers = сприятливі умови: { $number }
map-stops = віхи: { $number }
map-actions = дії: { $number }
map-key-gate = перешкода стоїть
map-key-easing = перешкода слабшає
map-key-missing = сприятливої умови бракує
map-key-emerging = сприятлива умова зароджується
map-key-in-place = сприятлива умова є

## The system map
system-title = Що до чого веде
system-of = Що веде до мети «{ $title }»
system-open = Що веде до цієї місії, картою
system-to-mission = сторінка самої місії
system-about = Дії ліворуч ведуть до віх і показників, а ті — до місій. Лінія має колір стану своєї дії; короткий пунктир позначає місце, де лінії бракує.
system-about-narrow = Кожна місія з усім, що до неї веде, пораховане за станом. Кожна відкриває власну карту, частина за частиною.
system-about-groups = Тут забагато, щоб малювати частина за частиною, тому кожна місія має один рядок: її дії, її віхи й показники, вона сама. Що ширша лінія, то більше зв’язків вона означає; кожен рядок відкриває власну карту.
system-about-folded = Дій забагато, щоб малювати кожну, тому дії одного стану намальовано разом. Що ширша лінія, то більше зв’язків вона означає.
system-left-out = Ліній від однієї місії до іншої немає, якщо зв’язків менше ніж { $count_words }.
system-targets = Віхи та показники
system-actions = { $count ->
    [one] { $number } дія
    [few] { $number } дії
    [many] { $number } дій
   *[other] { $number } дії
  }
system-milestones = { $count ->
    [one] { $number } віха
    [few] { $number } віхи
    [many] { $number } віх
   *[other] { $number } віхи
  }
system-outcomes = { $count ->
    [one] { $number } показник
    [few] { $number } показники
    [many] { $number } показників
   *[other] { $number } показника
  }
system-links = { $count ->
    [0] Жодного зв’язку від дії до того, що вона має дати, ще не записано.
    [one] { $count_start } зв’язок веде від дій до того, що вони мають дати.
    [few] { $count_start } зв’язки ведуть від дій до того, що вони мають дати.
    [many] { $count_start } зв’язків ведуть від дій до того, що вони мають дати.
   *[other] { $count_start } зв’язку ведуть від дій до того, що вони мають дати.
  }
system-unserved = { $count ->
    [0] На кожну віху, що попереду, щось працює.
   *[other] Віх, на які ніщо не працює: { $count_words }.
  }
system-unmoved = { $count ->
    [0] Кожен показник, зміни якого ще хочуть, має дію, що мала б його зрушити.
   *[other] Показників, зміни яких ще хочуть, але які ніщо не зрушує: { $count_start }.
  }
system-adrift = { $count ->
    [0] Кожна дія кудись веде.
   *[other] Дій, які нікуди не ведуть: { $count_start }.
  }
system-ended = Ця місія вже не триває, тому ніщо не вважається відсутнім.
system-adrift-title = Дії, які нікуди не ведуть
system-said = { $count ->
    [0] Ніхто ще не написав, наскільки ці зв’язки сильні чи певні, тому всі лінії однаково тонкі.
   *[other] Усього зв’язків: { $all }. Силу вказано: { $strong_words }, певність: { $sure_words }.
  }
system-strength = внесок: { $level }
system-confidence = рівень певності: { $level }
system-key-unsaid = ніхто не написав, наскільки сильно чи певно
system-key-belongs = належить до місії
system-key-hole = лінії бракує
system-whole = Місія загалом
system-none = Сюди не веде жодна дія.
system-more = { $count ->
    [one] і ще { $count_words }
   *[other] і ще { $count_words }
  }
system-table-about = Те саме в числах. Кожну дію пораховано один раз, у місії, до якої вона веде найперше; спільні дії ведуть і до цієї місії, і до якоїсь із попередніх. Кожна місія має власну карту і список.
th-shared = Спільні дії
th-holes = Бракує ліній
hole-leads-nowhere = нікуди не веде
hole-nothing-moves = ніщо не зрушує
hole-no-mission = поза місіями
hole-no-way = кроків не записано
overview-title = Усі місії на одній лінії часу
overview-caption = Час іде від { $start } до кінця { $end } року; роки до сьогодні й після мають різний масштаб. Віхи, що закрили б одна одну, намальовано однією, з їхньою кількістю. Кожна назва веде до повної карти місії, де те саме розписано.

# Pictures of the portfolio in a text.
inset-lesson = Що вийшло з уроку «{ $title }»
inset-place = Розташування: { $title }
inset-places-of = Де це відбувається: { $title }
inset-money = Кошти: { $title }
inset-nothing = Поки нічого малювати.
inset-table = Те саме таблицею
inset-map-links = Кожна станція, колія та перешкода є посиланням.

# The whole portfolio as one document
print-title = Усе разом, для друку
print-about = Увесь портфель одним документом: кожна місія зі своєю картою, діями, показниками, коштами, прогалинами, уроками та джерелами.
print-day = Станом на { $day }
print-contents = Зміст

## The web editor
editor-title = Редагувати цей портфель
editor-what = Тут портфель можна змінювати у формах, а не у файлах: місії, дії, показники, уроки й усе інше. Збережене потрапляє у файли, з яких зроблено сайт, з вашим ім’ям і часом, і ніщо не втрачається: зберігається кожна попередня версія.
editor-open = Відкрити редактор
editor-repository = Файли зберігаються тут:
editor-no-repository = У налаштуваннях ще не вказано, де зберігаються файли (repository), тому редактор може працювати лише з папкою на вашому комп’ютері.
editor-sign-in = Ви входите там, де зберігаються файли, з обліковим записом, який там маєте. Якщо його немає, зверніться до тих, хто веде цей портфель.
editor-own-folder = У Chrome та Edge можна працювати і з папкою на вашому комп’ютері: виберіть папку, що містить content.
editor-checked = Збережене перевіряється перед публікацією. Якщо щось не так, сайт лишається таким, як є, доки це не виправлять.
editor-back = Назад до сайту
editor-needs-script = Редактору потрібен JavaScript.
# Feeds
feed-lessons-about = Що пробували, що з того вийшло і чого навчилися.
feed-mission-ended = Місію завершено: { $title }
feed-action-completed = Завершено: { $title }
feed-action-stopped = Зупинено: { $title }
feed-milestone-met = Віхи досягнуто: { $title }
feed-milestone-dropped = Віху знято: { $title }
feed-measured = { $title }: { $figure } ({ $date })
feed-of-mission = Віха місії «{ $title }».
feed-kind-lesson = Урок
feed-kind-milestone = Віха
feed-kind-mission = Місія
feed-kind-action = Дія
feed-kind-outcome = Вимірювання
feed-kind-event = Подія
# Calendar files
calendar-file-about = Віхи, завдання, перегляди та події портфеля. Якщо відомо лише місяць або рік, запис стоїть на його останньому дні й каже про це.
calendar-entry = { $kind }: { $title }
calendar-entry-about = { $kind }: { $title } ({ $date })
calendar-subscribe = Підписатися на цей календар
calendar-subscribe-about = Адреса цього файлу підтримує календар на телефоні чи комп’ютері в актуальному стані; якщо відкрити файл один раз, він додасть дати, якими вони є сьогодні.
calendar-of = файл календаря

# IATI
iati-about = Місії — це активності першого рівня, дії, що на них працюють, — другого. Числа, дати й кошти — такі, як у портфелі; чого ніхто не написав, того тут немає.
iati-unregistered = Видавець не назвав ідентифікатора з реєстру, тому ці ідентифікатори утворено з адреси сайту й знайти їх у реєстрі не можна. Налаштування: iati: organisation.
iati-left-out = Пропущено, бо стандарт вимагає дати, а вона невідома: { $title }
iati-nobody = Невідомо, хто координує чи платить; стандарт вимагає однієї організації, тому тут стоїть видавець.
iati-date-within = Початку не записано; це найраніша дата з усього, що сюди належить.
iati-date-due = Дати не записано; це строк того, для чого воно є.
iati-cost-undated = Вартість оцінено, але невідомо і початку, і кінця разом, а бюджет їх потребує.
iati-no-currency = Суму пропущено: її валюту не названо або вона не має коду.
iati-no-amount = Рядок фінансування пропущено: його суму ніхто не оприлюднив.
iati-no-date = Рядок фінансування пропущено: він не має дати.
iati-money-undated = День невідомий; це початок активності.
iati-unit = Одиниця: { $unit }
iati-approximate = Приблизно стільки.

# Data about pages
linked-figures = { $title }: значення

# Open data.
data-title = Відкриті дані
data-lede = Усе, що каже цей портфель, і все, що з нього обчислено станом на { $day }, — у файлах для таблиць, карт і програм. Записів у них: { $records ->
    [one] { $number }
   *[other] { $number }
  }. Файли змінюються разом із кожною сторінкою.
data-whole = Усе в одному файлі
data-tables = Таблиці
data-tables-about = Для кожного виду записів і їхніх частин — окрема таблиця, для табличного редактора чи програми. Ідентифікатори всюди однакові, тож таблиці можна за ними поєднувати; дескриптор каже, як саме.
data-others = Для карт, календарів, читачів стрічок і реєстрів
data-how = Як їх читати
data-how-form = Таблиці — це CSV у кодуванні UTF-8: коми між стовпцями, лапки там, де потрібно, один рядок заголовків. Порожня клітинка означає, що цього ніхто не написав.
data-how-dates = Дати такі точні, як відомо, у форматі EDTF (ISO 8601-2): 2027, 2027-05, 2005~ (приблизно 2005), 201X (2010-ті роки), 2013/2014. Де потрібен один день, він є в стовпці поруч: перший — для початку, останній — для кінця, середина — для значення.
data-how-guard = Щоб табличний редактор не виконував слова як формулу, перед = + - @, табуляцією, розривом рядка чи апострофом на початку слів стоїть апостроф, так само після крапки з комою, табуляції або розриву рядка всередині. Приберіть у кожному з цих місць один апостроф — і слова будуть такими, як їх написано.
data-how-json = У файлах JSON суми, значення та інші десяткові числа записано словами в лапках, щоб не втратити жодної цифри. Кожне поле є завжди; null і [] означають, що цього ніхто не написав. Форма версії { $version } не змінюється, доки не зміниться її номер; поля можуть додаватися.
data-use = Використання і цитування
data-license = Текст і дані можна використовувати на умовах { $license }. Будь ласка, зазначайте, звідки вони:
data-no-license = Ніхто не написав, на умовах якої ліцензії доступні текст і дані; запитайте, перш ніж публікувати їх деінде. Щоб послатися:
data-columns = Що містять стовпці
data-columns-about = Те саме для програм записано в datapackage.json.
data-count-columns = { $count ->
    [one] { $number } стовпець
    [few] { $number } стовпці
    [many] { $number } стовпців
   *[other] { $number } стовпця
  }
data-rows = { $number }
data-size-bytes = { $number } Б
data-size-kilobytes = { $number } кБ
data-size-megabytes = { $number } МБ
th-file = Файл
th-rows = Записи
th-size = Розмір
th-column = Стовпець
th-form = Містить
data-form-text = слова
data-form-texts = слова, між ними |
data-form-id = ідентифікатор
data-form-ids = ідентифікатори через пробіл
data-form-date = дата, точна настільки, наскільки відомо
data-form-day = день
data-form-number = число
data-form-count = ціле число
data-form-flag = так чи ні
data-form-word = одне слово зі списку
data-form-address = адреса
data-form-currency = валюта (ISO 4217)
data-title-portfolio = Увесь портфель
data-about-portfolio = Усі записи з кожним полем, їхні слова в Markdown, переклади й джерела, і все обчислене: стани, потрібні лінії, критичні шляхи, кошти, прогалини. JSON.
data-title-schema = Форма всього портфеля
data-about-schema = Що означає кожне поле portfolio.json і що в ньому може стояти, як JSON Schema (2020-12).
data-title-datapackage = Дескриптор таблиць
data-about-datapackage = Що це за таблиці й стовпці та як вони пов’язані, як Data Package (версія 2).
data-title-missions = Місії
data-about-missions = Кожна місія зі станом її коштів і шляху.
data-title-milestones = Віхи
data-about-milestones = Кроки кожного шляху, їхні строки та стан.
data-title-barriers = Перешкоди
data-about-barriers = Що стоїть на заваді і що це долає.
data-title-enablers = Сприятливі умови
data-about-enablers = Що допомагає і наскільки воно вже є.
data-title-events = Події
data-about-events = Що сталося на шляху кожної місії.
data-title-actions = Дії
data-about-actions = Кожна дія з її стадією, станом і коштами.
data-title-advances = Що дії наближають
data-about-advances = Від дій до віх і місій, з внеском і рівнем певності.
data-title-moves = Що дії мають зрушити
data-about-moves = Від дій до показників, з очікуваним ефектом.
data-title-tasks = Завдання
data-about-tasks = Що треба зробити в межах дій.
data-title-commitments = Зобов’язання
data-about-commitments = Хто що пообіцяв і чого ще не пообіцяв ніхто.
data-title-funding = Фінансування
data-about-funding = Кожен рядок коштів — для дій і для місій загалом.
data-title-outcomes = Показники
data-about-outcomes = Кожен показник з одиницею, напрямом і станом.
data-title-figures = Значення
data-about-figures = Кожне початкове значення, ціль, вимірювання та сценарій усіх показників, по одному в рядку.
data-title-progress = Поступ
data-about-progress = Стан кожного показника з лінією, за якою його оцінюють.
data-title-calendar = Календар
data-about-calendar = Віхи, завдання, перегляди та події для календаря на телефоні чи комп’ютері (iCalendar).
data-title-activities = Активності IATI
data-about-activities = Місії, дії, кошти й показники у формі, в якій публікують допомогу та державні програми (IATI 2.03).
data-title-organisation = Організація IATI
data-about-organisation = Хто публікує портфель, у тій самій формі.
## What changed
kind-page = сторінка
fact-changed = Змінено
changes-title = Що змінилося
changes-lede = Що змінилося в цьому портфелі, спершу найновіше: { $count ->
    [1] 1 зміна, { $date }
    [one] { $count } зміна від { $date }
    [few] { $count } зміни від { $date }
   *[other] { $count } змін від { $date }
}.
changes-feed = Стежити за змінами у читачі стрічок
changes-none = Про зміни нічого не відомо.
changes-by-record = Історія кожного запису:
changes-records-title = { $kinds }: що змінилося
changes-records-lede = { $kinds } за назвами файлів; при кожному записі — що змінилося, спершу найновіше.
changes-no-repository = Цей сайт побудовано лише з файлів, без їхньої історії.
changes-unreadable = Під час побудови сайту історію файлів не вдалося прочитати.
changes-no-commit = Файли ще не мають історії.
changes-begin = Про те, що було раніше ({ $date }), тут не розказано: сайт побудовано лише з найновішої частини історії.
changes-pull = запит на злиття #{ $number }
changes-merge = запит на злиття !{ $number }
changes-commit = коміт { $hash }
changes-many-added = { $kinds }, нових: { $count }.
changes-many-edited = { $kinds }, відредаговано: { $count }.
changes-many-translated = Записів, відредагованих іншою мовою: { $count }.
changes-more = { $count ->
    [one] І ще { $count } зміна.
    [few] І ще { $count } зміни.
    [many] І ще { $count } змін.
   *[other] І ще { $count } зміни.
}
changes-with-others = { $count ->
    [one] { $records } і ще { $count } запис
    [few] { $records } і ще { $count } записи
    [many] { $records } і ще { $count } записів
   *[other] { $records } і ще { $count } запису
}
changes-more-records = { $count ->
    [one] І ще { $count } запис.
    [few] І ще { $count } записи.
    [many] І ще { $count } записів.
   *[other] І ще { $count } запису.
}
changes-older = { $count ->
    [one] І ще { $count } давніший запис.
    [few] І ще { $count } давніші записи.
    [many] І ще { $count } давніших записів.
   *[other] І ще { $count } давнішого запису.
}
change-of-portfolio = Увесь портфель
change-of-settings = Налаштування сайту
change-of-files = Зображення та файли
change-no-amount = неоприлюднена сума
change-somebody-gone = хтось, кого вже немає у списку
change-mission-status = Стан: { $to } (раніше: { $from }).
change-mission-target = Ціль: { $to } (раніше: { $from }).
change-milestone-met = { $date ->
    [none] Віхи досягнуто: { $what }.
   *[other] Віхи досягнуто: { $what }, { $date }.
}
change-milestone-reopened = Віха більше не вважається досягнутою: { $what }.
change-milestone-dropped = Віху знято: { $what }.
change-milestone-moved = Віху перенесено: { $what }, { $to } (раніше: { $from }).
change-milestone-added = { $date ->
    [none] Нова віха: { $what }.
   *[other] Нова віха: { $what }, { $date }.
}
change-milestone-removed = Віху вилучено: { $what }.
change-added = { $stage ->
    [none] Новий запис.
   *[other] Новий запис. Стадія: { $stage }.
}
change-removed = Вилучено.
change-renamed = Нова адреса; раніше: { $old }.
change-retitled = Нова назва; раніше: «{ $old }».
change-retitled-actor = Тепер має іншу назву.
change-stage = Стадія: { $to } (раніше: { $from }).
change-declared = Команда каже: { $to } (раніше: { $from }).
change-state = Файли кажуть: { $to } (раніше: { $from }).
change-milestone-state = { $what }: { $to } (раніше: { $from }).
change-outcome-state = Порівняно з потрібним: { $to } (раніше: { $from }).
change-progress = { $required ->
    [none] Поступ: { $to } від потрібного на той час (раніше: { $from }).
   *[other] Поступ: { $to } від потрібного на той час (раніше: { $from }); виміряно { $value }, потрібно { $required }.
}
change-measured = Виміряно ({ $date }): { $value }.
change-measured-many = Нових значень: { $count }, найновіше ({ $date }): { $value }.
change-remeasured = Значення виправлено ({ $date }): { $to } (раніше: { $from }).
change-unmeasured = Значення вилучено ({ $date }): { $value }.
change-target-set = Ціль ({ $date }): { $value }.
change-target-changed = Ціль ({ $date }): { $to } (раніше: { $from }).
change-target-removed = Ціль вилучено ({ $date }): { $value }.
change-baseline = Початок: { $to } (раніше: { $from }).
change-money-total = Кошти, { $status }: { $to }, на { $difference } { $way ->
    [less] менше
   *[more] більше
}, ніж раніше.
change-money-added = { $source ->
    [none] Кошти, { $status }: { $amount }.
   *[other] Кошти, { $status }: { $amount } — { $source }.
}
change-money-status = { $source ->
    [none] Кошти, { $to } (раніше: { $from }): { $amount }.
   *[other] Кошти, { $to } (раніше: { $from }): { $amount } — { $source }.
}
change-money-amount = { $source ->
    [none] Кошти, { $status }: { $to } (раніше: { $from }).
   *[other] Кошти, { $status } — { $source }: { $to } (раніше: { $from }).
}
change-money-withdrawn = { $source ->
    [none] Кошти, більше не { $status }: { $amount }.
   *[other] Кошти, більше не { $status }: { $amount } — { $source }.
}
change-cost = Вартість: { $to } (раніше: { $from }).
change-promised = { $actor } бере участь: { $role }, { $status }.
change-promise-status = { $actor }, { $role }: { $to } (раніше: { $from }).
change-promise-withdrawn = { $actor } більше не у списку: { $role }.
change-wanted = Потрібна роль: { $role }.
change-barrier-status = Перешкода «{ $what }»: { $to } (раніше: { $from }).
change-barrier-added = Нова перешкода: { $what }.
change-barrier-removed = Перешкоду вилучено: { $what }.
change-enabler-status = Сприятлива умова «{ $what }»: { $to } (раніше: { $from }).
change-enabler-added = Нова сприятлива умова: { $what }.
change-enabler-removed = Сприятливу умову вилучено: { $what }.
change-task-done = Завдання виконано: { $what }.
change-task-moved = Завдання перенесено: { $what }, { $to } (раніше: { $from }).
change-task-added = { $date ->
    [none] Нове завдання: { $what }.
   *[other] Нове завдання: { $what }, { $date }.
}
change-starts = Початок: { $to } (раніше: { $from }).
change-ends = Кінець: { $to } (раніше: { $from }).
change-led-to = Привело до: { $action }.
change-gap-closed = { $what ->
    [none] Прогалину закрито: { $gap }
   *[other] Прогалину закрито, { $what }: { $gap }
}
change-gap-opened = { $what ->
    [none] Нова прогалина: { $gap }
   *[other] Нова прогалина, { $what }: { $gap }
}
change-translated = Слова відредаговано іншою мовою: { $language }.
change-edited = Відредаговано: { $fields }.
change-reworded = Текст відредаговано.
change-files-changed = { $count ->
    [one] Нових, змінених або вилучених зображень чи файлів: { $count }.
   *[other] Нових, змінених або вилучених зображень чи файлів: { $count }.
}
diff-title = Що це змінює в портфелі
diff-from-to = Від { $before } до { $after }, обидва обчислено станом на { $day }.
diff-folder = файли в папці
diff-nothing = У портфелі нічого не змінилося.
diff-rest = Усе інше
diff-counts = Змін: { $changes }, { $closed ->
    [0] прогалин не закрито
   *[other] закрито прогалин: { $closed }
}, { $opened ->
    [0] нових прогалин немає
   *[other] нових прогалин: { $opened }
}.
diff-also = також у: { $missions }
diff-more = { $count ->
    [one] І ще { $count } зміна.
    [few] І ще { $count } зміни.
    [many] І ще { $count } змін.
   *[other] І ще { $count } зміни.
} Усі показує команда `wayfolio diff`.
diff-quiet = { $count ->
    [one] Слова чи подробиці відредаговано в записах: { $count }
   *[other] Слова чи подробиці відредаговано в записах: { $count }
}
## Search

nav-search = Пошук
search-title = Пошук і покажчик від А до Я
search-title-part = Від А до Я, сторінка { $number }
search-about = Знайдіть запис за словом у ньому або за назвою від А до Я.
search-label = Що шукати
search-results = Знайдено
search-found = Знайдено: { $count }
search-none = Цих слів немає ніде. За початком слова може знайтися більше.
search-near = Точно таких слів немає ніде. Показано схоже.
search-some = Усіх цих слів разом немає ніде. Показано те, що містить деякі з них.
search-failed = Пошук не вдалося завантажити. Усе є нижче, від А до Я.
search-all-kinds = Усі
search-finer = За місією, стадією чи місцем
search-more = Показати ще
search-az = Усі від А до Я: { $number }
search-parts = Сторінки списку
kinds-milestone = Віхи

## Lists that filter and sort

th-tag = Позначка
actions-of-stage = Дії: { $stage }
actions-of-mission = Дії для місії «{ $title }»
lists-label = Списки дій
lists-by-stage = За стадією:
lists-by-mission = За місією:
list-part = { $title }, сторінка { $number }
list-parts = Сторінки цього списку
list-before = Попередня
list-after = Наступна
filter-label = Показати лише
filter-shown = Показано { $shown } з { $all }
filter-clear = Показати все
filter-open = Фільтрувати й сортувати всі: { $count }
filter-failed = Інші сторінки списку не вдалося завантажити.
filter-sort = Сортувати за
filter-down = { $column }, від кінця
filter-as-listed = Як у списку
data-title-lessons = Уроки
data-about-lessons = Що пробували, чого очікували, що сталося і чого навчилися.
data-title-actors = Учасники
data-about-actors = Хто бере участь.
data-title-places = Місця
data-about-places = Де це відбувається.
data-title-gaps = Прогалини
data-about-gaps = Чого бракує, за яким правилом і що б це закрило. Речення — англійською.
data-title-sources = Джерела
data-about-sources = Кожне джерело і що з якого запису на нього спирається.
data-title-geojson = Місця на карті
data-about-geojson = Місця з діями в них, у форматі GeoJSON (RFC 7946). Місце, розташування якого невідоме, його не має.
data-about-figures-of = Значення лише цього показника.
data-column-mission = Місія.
data-column-title = Назва, яку читають люди.
data-column-sources-title = Назва джерела.
data-column-summary = Одне-два речення про це.
data-column-statement = Що має стати правдою.
data-column-commitments-statement = Що пообіцяно.
data-column-starts = Коли починається.
data-column-starts-day = Перший день початку.
data-column-target = День, на який вона розрахована.
data-column-progress-target = Остання ціль; якщо це діапазон — його легший край.
data-column-target-day = Останній день цілі.
data-column-status = Чи вона ще триває і як закінчилася.
data-column-barriers-status = Чи вона ще стоїть.
data-column-enablers-status = Чи вона вже є.
data-column-commitments-status = Чи воно чинне.
data-column-funding-status = Наскільки певні кошти.
data-column-ended = Коли закінчилася.
data-column-result = Чим закінчилася.
data-column-lessons-result = Що сталося з очікуванням.
data-column-steward = Учасник, який нею опікується.
data-column-headline = Показник, який її представляє.
data-column-part-of = Частиною чого є.
data-column-continues = З чого виросло.
data-column-places = Де.
data-column-milestones = Скільки має віх.
data-column-milestones-met = Скількох із них досягнуто.
data-column-critical-path = Ланцюг віх, від яких усе залежить, у потрібному порядку.
data-column-actions = Дії, що на неї працюють.
data-column-places-actions = Дії в цьому місці.
data-column-outcomes = Показники, що для неї важливі.
data-column-currency = Валюта підсумків.
data-column-funding-currency = Валюта суми.
data-column-need = Оцінена вартість поточних дій.
data-column-disbursed = Що виплачено; порожньо, якщо рядки не мають сум.
data-column-committed = Що обіцяно за договором.
data-column-pledged = Що обіцяно без договору.
data-column-sought = Що запитано.
data-column-gap = Чого бракує поточним діям із відомою вартістю понад виплачене й обіцяне за договором.
data-column-gap-at-most = Чи може бракувати менше, бо якийсь рядок не має суми.
data-column-tags = Слова, за якими це можна знайти.
data-column-sdg = Цілі сталого розвитку та їхні завдання, через пробіл.
data-column-updated = Коли хтось востаннє це переглядав.
data-column-review-by = Коли це слід переглянути знову.
data-column-page = Його сторінка; від кореня сайту, якщо адреса сайту невідома.
data-column-milestone = Віха, з її місією.
data-column-by = Строк, як його записано.
data-column-due = Строк: як записано, інакше день досягнення, інакше ціль місії.
data-column-tasks-due = До якого дня.
data-column-due-day = Останній день цього строку.
data-column-state = Стан, як обчислено.
data-column-late-and-unserved = Чи вона запізнюється й на неї ніщо не працює.
data-column-critical = Чи лежить на критичному шляху.
data-column-is-met = Чи її досягнуто.
data-column-met = Коли її досягнуто, якщо хтось знає.
data-column-is-dropped = Чи її знято.
data-column-dropped = Коли її знято, якщо хтось знає.
data-column-why-dropped = Чому її знято.
data-column-needs = Що має бути раніше.
data-column-shown-by-event = Чи її підтверджує подія, а нічого не вимірюється.
data-column-shown-by = Показники, що її підтверджують.
data-column-advanced-by = Дії, що її наближають.
data-column-note = Примітка.
data-column-barrier = Перешкода, з її місією.
data-column-severity = Наскільки вона вагома.
data-column-lever = За допомогою чого вона відступає або діє.
data-column-blocks = Віхи, які вона блокує.
data-column-answered-by = Дії, що її долають.
data-column-enabler = Сприятлива умова, з її місією.
data-column-helps = Віхи, яким вона допомагає.
data-column-answers = Перешкоди, які долає.
data-column-number = Місце у своєму списку, від 1.
data-column-date = Коли.
data-column-day = Один день, яким вважається ця дата.
data-column-action = Дія.
data-column-kind = Якого виду ця дія.
data-column-figures-kind = Що це за значення.
data-column-stage = Як далеко вона просунулася.
data-column-reasons = З чого випливає її стан.
data-column-declared = Що каже про неї команда.
data-column-declared-otherwise = Чи команда каже інакше, ніж обчислено.
data-column-ends = Коли закінчується.
data-column-ends-day = Останній день цього.
data-column-confirmed = Коли востаннє було відомо, що стадія саме така.
data-column-reached = Чи вона досягла того, для чого була.
data-column-confidence = Наскільки це певно.
data-column-horizon = 1 покращує наявне, 2 будує міст, 3 перетворює.
data-column-facet = Тип інновації (OECD OPSI).
data-column-risk = Наскільки ймовірна невдача.
data-column-impact = Як багато змінить, якщо вдасться.
data-column-rank = Бали, що визначають її місце.
data-column-missions = Місії, на які вона працює або яких торкається.
data-column-lessons = Уроки про неї.
data-column-cost = Оцінена загальна вартість.
data-column-cost-currency = Валюта вартості.
data-column-stopped = Коли її зупинено.
data-column-stopped-how = Яким чином.
data-column-stopped-why = Чому.
data-column-stopped-by = Учасник, який вирішив.
data-column-stopped-at = Стадія, якої вона досягла.
data-column-strength = Наскільки це важить.
data-column-outcome = Показник.
data-column-effect = У який бік; порожньо — у бажаний для показника.
data-column-amount = Скільки; порожньо, якщо цього ніхто не оприлюднив.
data-column-moves-amount = На скільки, в одиницях показника.
data-column-unit = Що рахує значення.
data-column-is-done = Чи виконано; порожньо, якщо цього ніхто не написав.
data-column-done = Коли виконано, якщо хтось знає.
data-column-actor = Учасник; порожньо, якщо поки нікого.
data-column-role = У якій ролі.
data-column-agreed = Коли його дано або коли вперше почали когось шукати.
data-column-agreed-day = Перший день цього.
data-column-record = Запис, з його видом.
data-column-from = Учасник, який дає кошти.
data-column-from-name = Той, хто дає кошти, але не має запису.
data-column-via = Учасник, який першим отримує кошти або винен їх.
data-column-capital = Чиї це кошти.
data-column-instrument = Яким чином вони надходять.
data-column-first-day = Перший день дати.
data-column-last-day = Останній день дати.
data-column-conditions = На яких умовах.
data-column-direction = Чи краще більше, чи менше; watch: не оцінюється ніколи.
data-column-level = Чи це те, що зроблено, що змінилося чи що з того вийшло.
data-column-every = Як часто слід вимірювати (ISO 8601).
data-column-method = За яким правилом оцінюється.
data-column-judged-by = Спосіб підрахунку, за яким оцінюють, якщо його названо.
data-column-better-state = Кращий стан, якщо джерела розходяться.
data-column-stale = Чи найновіше вимірювання надто давнє.
data-column-newest-date = Середина дати найновішого врахованого вимірювання.
data-column-newest-low = Найновіше значення; якщо джерела розходяться — найнижче.
data-column-newest-high = Найновіше значення; якщо джерела розходяться — найвище.
data-column-moved-by = Дії, що мають його зрушити.
data-column-shows = Віхи, які він підтверджує.
data-column-value = Скільки.
data-column-low = Нижній край діапазону; сам по собі: щонайменше.
data-column-high = Верхній край діапазону; сам по собі: щонайбільше.
data-column-approximate = Чи це лише приблизно стільки.
data-column-series = Спосіб підрахунку.
data-column-figures-mission = Місія, ціллю якої воно є; порожньо — для всіх.
data-column-progress-mission = Місія, за цілями якої оцінюють; порожньо — за спільними для всіх.
data-column-scenario = Сценарій, до якого воно належить.
data-column-sources = Адреси джерел, через пробіл.
data-column-rule = Застосоване правило; порожньо, якщо застосувати жодного не вдалося.
data-column-gaps-rule = Правило, за яким це знайдено.
data-column-start-date = День, коли починається потрібна лінія.
data-column-start = Де вона починається.
data-column-expected-today = Що потрібно на день цього файлу.
data-column-difference-today = Найновіше значення мінус це.
data-column-target-date = День останньої цілі.
data-column-if-trend-holds = Що буде на той час, якщо все йтиме, як досі.
data-column-lesson = Урок.
data-column-learned = Чого навчилися, одним реченням.
data-column-tried = Що пробували.
data-column-expected = Чого очікували.
data-column-happened = Що сталося.
data-column-next = Що має бути далі.
data-column-voice = told: розказали учасники; read: зроблено висновок із файлів.
data-column-about = Записи, про які він.
data-column-evidence = Показники, на які він спирається.
data-column-evidence-elsewhere = Адреси, на які він спирається, через пробіл.
data-column-led-to = Дії, які він змінив або започаткував.
data-column-authors = Хто це записав.
data-column-type = Що це за організація.
data-column-url = Її власний сайт.
data-column-sources-url = Де це можна прочитати.
data-column-commitments = Скільки зобов’язань взято або скільки очікують.
data-column-place = Місце.
data-column-latitude = Градуси північної широти (WGS 84).
data-column-longitude = Градуси східної довготи (WGS 84).
data-column-geometry = Файл GeoJSON, що його окреслює, у папці content.
data-column-precision = Наскільки точно відоме розташування.
data-column-places-missions = Місії в цьому місці.
data-column-actors = Учасники в цьому місці.
data-column-closers = Учасники, які могли б це закрити, спершу найближчі.
data-column-close-by = Що б це закрило.
data-column-message = Чого бракує, англійською.
data-column-hint = Що б це закрило, словами, англійською.
data-column-source-file = Файл, який треба було б виправити.
data-column-line = Рядок у ньому, від 1.
data-column-part = Що із запису на нього спирається; порожньо — усе.
data-column-publisher = Хто опублікував.
data-column-accessed = Коли прочитано.
data-column-archived = Копія, що зберігається.
data-column-supports = Що воно підтверджує.
data-column-weak = Чи вважають його редактори ненадійним.
data-column-actions-confidence = Наскільки певна команда.
