### العربية. تُستدعى كل عبارة باسمها، و{ $… } مواضع تُملأ.

## Numbers, dates, money
percent = { $number }%
about = نحو { $what }
million = { $number }{"\u00A0"}مليون
money = { $amount }{"\u00A0"}{ $currency ->
    [DKK] كرونة
    [EUR] يورو
    [USD] دولار
   *[other] { $currency }
  }
list-comma = {"، "}
list-semicolon = {"؛ "}
date-decade = عقد { $year }
date-between = { $start }–{ $end }
date-from = منذ { $start }
date-until = حتى { $end }
# تتغير كلمات العدد مع الجنس والإعراب، ولذلك تُكتب بالأرقام.
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
language-of = ar
language-name = العربية
not-translated = لم يُترجم بعد: { $language }
language-label = اللغة
skip = الانتقال إلى المحتوى
nav-label = القائمة الرئيسية
crumbs-label = موقعكم الآن
theme-label = الألوان
theme-device = كما في الجهاز
theme-light = فاتح
theme-dark = داكن
nav-home = الرئيسية
nav-missions = المهمات
nav-actions = المبادرات
nav-progress = التقدم
nav-outcomes = النتائج
nav-lessons = الدروس
nav-money = المال
nav-gaps = الفجوات
nav-people = المشاركون
nav-places = الأماكن
nav-map = الخريطة
nav-calendar = التقويم
foot-portfolio = هذه المحفظة
foot-ways = طرق للاطلاع عليها
foot-mend = تصحيح خطأ
foot-edit = تعديل هذه الصفحة في المستودع
foot-source = كُتبت هذه الصفحة في
foot-contact = مراسلة القائمين عليها
foot-gaps = ما الذي ينقص
foot-computed = حُسبت لتاريخ { $day } من ملفات متاحة للجميع.
foot-license = النص والبيانات: { $license }.
foot-made = صُنع الموقع بأداة wayfolio.
not-found-title = لا توجد صفحة هنا
not-found-about = ربما كُتب العنوان خطأً، أو نُقلت الصفحة. من هنا يمكنكم المتابعة:
moved-title = نُقلت هذه الصفحة
moved-link = الانتقال إلى عنوانها الجديد
draft-label = مسودة.
draft-about = لم يُنشر هذا السجل بعد.

## Words that stand in many places
today = اليوم
none = لا شيء
no-figure = لا رقم
not-given = غير مذكور
not-known = غير معروف
not-named = لم يُذكر أحد
nobody-named = لم يُذكر أحد
nobody-yet = لا أحد بعد
nothing-here = لا شيء هنا.
show-more = عرض { $count_words } أخرى
no-mission = لا تخدم أي مهمة
about-word = عن
in-words = الوضع بالكلمات
at-least = { $what } على الأقل
at-most = { $what } على الأكثر
due = الموعد: { $date }
runs-from-to = من { $start } إلى { $end }
runs-from = منذ { $start }
runs-begun = البدء: { $start }، والانتهاء غير معروف
runs-by = منذ { $date } على أبعد تقدير
runs-to = حتى { $end }
part-of = جزء من
parts = أجزاؤها
continues = امتداد لـ
continued-by = امتدت إلى
shows = تدل على
see-also = انظر أيضًا
contents-title = في هذه الصفحة
other-pages = صفحات أخرى
currency-millions = بملايين { $currency ->
    [DKK] الكرونات
    [EUR] اليورو
    [USD] الدولارات
   *[other] { $currency }
  }
sources-title = المصادر
sources-count = { $count ->
    [one] مصدر واحد
    [two] مصدران
    [few] { $number } مصادر
    [many] { $number } مصدرًا
   *[other] { $number } مصدر
  }
outcomes-also = يُقاس أيضًا
sources-refs = { $count ->
    [one] المصدر
    [two] المصدران
   *[other] المصادر
  }
source-weak = مصدر ضعيف
source-accessed = قُرئ في { $date }
source-archived = نسخة محفوظة
sources-differ = تختلف المصادر، والطرفان معروضان.
disputed-title = حيث تختلف المصادر
disputed-about = يُحتفظ بالجانبين. أما الحساب فيعتمد القيمة الواردة في السجل نفسه.
disputed-label = موضع خلاف:
kind-mission = مهمة
kind-action = مبادرة
kind-outcome = نتيجة
kind-lesson = درس
kind-actor = جهة
kind-place = مكان
kind-milestone = محطة
kinds-mission = المهمات
kinds-action = المبادرات
kinds-outcome = النتائج
kinds-lesson = الدروس
kinds-actor = الجهات
kinds-place = الأماكن
kinds-page = الصفحات
count-records = { $count ->
    [one] سجل واحد
    [two] سجلان
    [few] { $number } سجلات
    [many] { $number } سجلًا
   *[other] { $number } سجل
  }
level-low = منخفض
level-medium = متوسط
level-high = مرتفع
tags-title = الوسوم
tags-lede = الكلمات التي وُسمت بها السجلات، وعدد السجلات التي تحمل كلًّا منها.
tag-title = الوسم «{ $tag }»

## Heads of tables
th-about = عن
th-action = المبادرة
th-action-state = المبادرة
th-all = الكل
th-amount = المبلغ
th-answered = تعالجه
th-barrier = العائق
th-belongs = تابع لـ
th-blocks = يعطّل
th-capital = رأس المال
th-kind = النوع
th-close = سدّها
th-closed-by = يمكن أن يسدّها
th-confidence = مدى الثقة
th-confirmed = آخر تأكيد
th-cost = التكلفة
th-date = التاريخ
th-effect = التأثير
th-every = وتيرة القياس
th-facet = وجه الابتكار
th-figure = الرقم
th-for = من أجل
th-from = من
th-funds = تموّل
th-gap-kind = نوع الفجوة
th-halted = متوقفة
th-horizon = الأفق
th-impact = الأثر
th-instrument = الأداة
th-kept = الحالة
th-lead = القيادة
th-leads = تقود
th-lever = النوع
th-lines = البنود
th-live = جارية
th-milestones = المحطات
th-missing = ما الذي ينقص
th-mission = المهمة
th-missions = المهمات
th-newest = الأحدث
th-notes = ملاحظات ومصادر
th-outcome = النتيجة
th-place = المكان
th-position = الموقع
th-promise = الالتزام
th-promises = تشارك في
th-result = الحصيلة
th-risk = الخطر
th-role = الدور
th-rule = القاعدة
th-rule-where = القاعدة، وأين
th-runs = المدة
th-runs-in-to = تصبّ في
th-series = طريقة العدّ
th-serving = تعمل
th-severity = مدى الشدة
th-site = الموقع الخاص
th-stage = المرحلة
th-stake = على المحك
th-start = البداية
th-state = الحالة
th-strength = مدى القوة
th-sure = مدى التأكد
th-target = الهدف
th-today = الفارق عن المطلوب
th-unit = الوحدة
th-what = ماذا
th-who = من
th-year = السنة
fact-goals = الأهداف العالمية
fact-updated = آخر تحديث
fact-review = المراجعة القادمة

## States
state-met = متحققة
state-on-track = على المسار
state-close = قريبة من المسار
state-off-track = خارج المسار
state-wrong-way = في الاتجاه المعاكس
state-missed = لم تتحقق
state-no-target = بلا هدف
state-no-data = بلا بيانات
state-watched = للمتابعة
state-stale = لا رقم أحدث
state-target-ahead = قادم
state-target-met = متحقق
state-target-missed = لم يتحقق
state-target-unknown = غير معروف
state-target-unjudged = غير مقيَّم
state-dropped = متروكة
state-late = متأخرة
state-late-unserved = متأخرة ولا شيء يخدمها
state-unserved = لا شيء يخدمها
state-at-risk = في خطر
state-not-started = لم تبدأ
state-blocked = معطَّلة
state-unknown = غير معروفة
state-operating = قيد التشغيل
state-completed = منجزة
state-paused = معلَّقة
state-stopped = متوقفة
state-commitment-wanted = مطلوب
state-commitment-proposed = مقترح
state-commitment-agreed = متفق عليه
state-commitment-delivering = قيد الوفاء
state-commitment-delivered = تم الوفاء به
state-commitment-withdrawn = مسحوب
state-commitment-refused = مرفوض
state-expectation-confirmed = تأكد المتوقع
state-expectation-refuted = لم يصح المتوقع
state-expectation-mixed = حصيلة متفاوتة
state-expectation-unclear = حصيلة غير واضحة
state-mission-active = نشطة
state-mission-reached = تحققت
state-mission-partly-reached = تحققت جزئيًا
state-mission-missed = لم تتحقق
state-mission-ended = منتهية
state-severity-error = خطأ
state-severity-warning = تحذير
state-severity-note = ملاحظة

## Front page and missions
home-missions = { $count ->
    [0] ، لم تنتهِ أيٌّ منها بعد
    [one] ، انتهت واحدة منها
    [two] ، انتهت اثنتان منها
   *[other] ، انتهت { $count_words } منها
  }
home-actions = { $count ->
    [0] ، لم تتوقف أيٌّ منها
    [one] ، توقفت واحدة منها
    [two] ، توقفت اثنتان منها
   *[other] ، توقفت { $count_words } منها
  }
home-outcomes = { $count ->
    [0] ، لكلٍّ منها رقم حديث
    [one] ، واحدة منها بلا رقم حديث
    [two] ، اثنتان منها بلا رقم حديث
   *[other] ، { $count_words } منها بلا رقم حديث
  }
home-lessons = { $count ->
    [0] ، أفضى كلٌّ منها إلى مبادرة
    [one] ، واحد منها لم يُفضِ بعد إلى مبادرة
    [two] ، اثنان منها لم يُفضيا بعد إلى مبادرة
   *[other] ، { $count_words } منها لم تُفضِ بعد إلى مبادرة
  }
home-gaps = { $count ->
    [0] ، لا تقع أيٌّ منها على مسار حرج
    [one] ، واحدة منها على مسار حرج
    [two] ، اثنتان منها على مسار حرج
   *[other] ، { $count_words } منها على مسار حرج
  }
home-net = { $count ->
    [one] مهمة واحدة على خط زمني
    [two] مهمتان على خط زمني واحد
    [few] { $count_start } مهمات على خط زمني واحد
   *[other] { $count_start } مهمة على خط زمني واحد
  }
home-net-about = يمتد كل خط من بداية المهمة إلى هدفها. السنوات المقبلة مرسومة أعرض من السنوات الماضية. المحطة الممتلئة متحققة، والمعيَّن يعني التأخر، والحلقة المتقطعة لا شيء يخدمها، والرقم أسفلها يعدّ ما اجتمع في موضع واحد.
net-finding = { $title }: { $count ->
    [0] لا محطات
    [one] محطة واحدة، { $states }
    [two] محطتان: { $states }
    [few] { $count } محطات: { $states }
   *[other] { $count } محطة: { $states }
  }
no-lessons = لم يُدوَّن أي درس بعد.
home-stories = أحدث القصص
home-gaps-title = أكبر الفجوات
all-lessons = كل الدروس
all-gaps = { $count ->
    [one] الفجوة الوحيدة
    [two] الفجوتان كلتاهما
   *[other] كل الفجوات ({ $number })
  }
all-gaps-link = كل الفجوات
no-gaps = لم تُرصد أي فجوة.
no-gaps-here = لم تُرصد أي فجوة في هذه المهمة.
doors-title = ثلاثة مداخل
door-manager = هل يسير كل شيء في الاتجاه نفسه؟
door-manager-about = لمن يوجّهون الدفّة: ما الذي تأخر، وما الذي يتوقف على غيره.
door-investor = ما الذي مُوِّل، وما الذي في خطر؟
door-investor-about = لمن يموّلون: المال بحسب مصدره ودرجة ضمانه، وما الذي يمكن أن يتحرك تاليًا.
door-designer = ماذا جُرِّب، وكيف سارت التجربة؟
door-designer-about = للجيران ولأماكن أخرى: القصص كلها، بما فيها ما لم ينجح.
missions-lede = { $count ->
    [0] لم تُدوَّن أي مهمة بعد.
    [one] مهمة واحدة: هدف، وطريق خُطِّط له رجوعًا من ذلك الهدف، وما ينقص على هذا الطريق.
    [two] مهمتان، { $ended ->
        [0] ولا يزال العمل عليهما جاريًا.
        [one] انتهت إحداهما.
       *[other] وقد انتهتا معًا.
      } لكلٍّ منهما هدف، وطريق خُطِّط له رجوعًا من ذلك الهدف، وما ينقص على هذا الطريق.
    [few] { $count_start } مهمات، { $ended ->
        [0] ولا يزال العمل عليها كلها جاريًا.
        [one] انتهت واحدة منها.
        [two] انتهت اثنتان منها.
       *[other] انتهت { $ended_words } منها.
      } لكلٍّ منها هدف، وطريق خُطِّط له رجوعًا من ذلك الهدف، وما ينقص على هذا الطريق.
   *[other] { $count_start } مهمة، { $ended ->
        [0] ولا يزال العمل عليها كلها جاريًا.
        [one] انتهت واحدة منها.
        [two] انتهت اثنتان منها.
       *[other] انتهت { $ended_words } منها.
      } لكلٍّ منها هدف، وطريق خُطِّط له رجوعًا من ذلك الهدف، وما ينقص على هذا الطريق.
  }
missions-table = المهمات في جدول
mission-target = الهدف: { $date }
steward = الجهة المشرفة:
pathway-title = الطريق من هنا
pathway-title-target = الطريق إلى { $date }
pathway-none = لم تُدوَّن أي خطوات بعد.
pathway-ended = انتهت هذه المهمة. وهذه كانت خطواتها.
pathway-all-met = تحققت كل الخطوات على المسار الحرج.
pathway-next = ينتظر الهدف «{ $title }» أولًا. إنها أول خطوة لم تتحقق بعد على المسار الحرج، أي أطول سلسلة من الخطوات التي يحتاج بعضها إلى بعض.
pathway-next-declared = ينتظر الهدف «{ $title }» أولًا. إنها أول خطوة لم تتحقق بعد على المسار الذي حددته المهمة نفسها مسارًا حرجًا.
milestones-by-state = المحطات بحسب حالتها
milestones-word = { $count ->
    [one] محطة:
    [two] محطتان:
    [few] محطات:
   *[other] محطة:
  }
line-main = المسار الحرج إلى الهدف
line-main-ended = الخط الرئيسي
line-main-declared = المسار الحرج كما تحدده المهمة
line-joins = فرع يلتقي عند «{ $title }»
line-joins-target = فرع يلتقي عند الهدف
barrier-label = عائق:
barrier-open = قائم
barrier-easing = يخفّ
barrier-removed = أُزيل
barrier-answered = تعالجه
enablers-title = ما يساعد
th-helps = يساعد
barriers-title = العوائق
answered-by-nothing = لا شيء يعالجه
enabler-missing = غائب
enabler-emerging = قيد التشكّل
enabler-in-place = متوفر
lever-policy = السياسات
lever-finance = التمويل
lever-technology = التقنية
lever-infrastructure = البنية التحتية
lever-capability = القدرات
lever-culture = الثقافة
lever-governance = الحوكمة
lever-data = البيانات
no-action-runs-in = لا تصبّ هنا أي مبادرة.
shown-by = تدل عليه
other-actions = مبادرات للمهمة ككل
other-actions-about = تخدم المهمة أو تحرّك إحدى نتائجها، ولا تصبّ في أيٍّ من محطاتها.
events-title = ما حدث
gaps-on-mission = الفجوات في هذه المهمة
who-takes-part = من يشارك
role-count-lead = { $count ->
    [one] تقود واحدة
    [two] تقود اثنتين
   *[other] تقود { $number }
  }
role-count-partner = { $count ->
    [one] شريكة في واحدة
    [two] شريكة في اثنتين
   *[other] شريكة في { $number }
  }
role-count-funder = { $count ->
    [one] تموّل واحدة
    [two] تموّل اثنتين
   *[other] تموّل { $number }
  }
role-count-support = { $count ->
    [one] تدعم واحدة
    [two] تدعم اثنتين
   *[other] تدعم { $number }
  }
role-count-permit = { $count ->
    [one] ترخّص لواحدة
    [two] ترخّص لاثنتين
   *[other] ترخّص لعدد { $number }
  }
role-count-objects = { $count ->
    [one] تعترض على واحدة
    [two] تعترض على اثنتين
   *[other] تعترض على { $number }
  }

## Actions
actions-lede = { $count ->
    [0] لم تُدوَّن أي مبادرة بعد.
    [one] مبادرة واحدة، { $live ->
        [0] غير جارية الآن.
       *[other] جارية الآن.
      }
    [two] مبادرتان، { $live ->
        [0] لا تجري أيٌّ منهما الآن.
        [one] إحداهما جارية الآن.
       *[other] كلتاهما جارية: من الفكرة إلى العمل قيد التنفيذ.
      }
    [few] { $count_start } مبادرات، { $live ->
        [0] لا تجري أيٌّ منها الآن.
        [one] واحدة منها جارية: من الفكرة إلى العمل قيد التنفيذ.
        [two] اثنتان منها جاريتان: من الفكرة إلى العمل قيد التنفيذ.
       *[other] { $live_words } منها جارية: من الفكرة إلى العمل قيد التنفيذ.
      }
   *[other] { $count_start } مبادرة، { $live ->
        [0] لا تجري أيٌّ منها الآن.
        [one] واحدة منها جارية: من الفكرة إلى العمل قيد التنفيذ.
        [two] اثنتان منها جاريتان: من الفكرة إلى العمل قيد التنفيذ.
       *[other] { $live_words } منها جارية: من الفكرة إلى العمل قيد التنفيذ.
      }
  }
actions-table = كل المبادرات
action-kind-project = مشروع
action-kind-programme = برنامج
action-kind-experiment = تجربة
action-kind-policy = سياسة
action-kind-campaign = حملة
action-kind-infrastructure = بنية تحتية
action-kind-service = خدمة
action-kind-study = دراسة
stage-idea = فكرة
stage-design = قيد التصميم
stage-ready = جاهزة
stage-underway = قيد التنفيذ
stage-operating = قيد التشغيل
stage-completed = منجزة
stage-paused = معلَّقة
stage-stopped = متوقفة
stage-about-idea = اقترحها أحدهم.
stage-about-design = هناك من يدرس كيفية تنفيذها.
stage-about-ready = يمكن أن تبدأ.
stage-about-underway = يجري العمل عليها.
stage-about-paused = في الانتظار.
reached-fully = بلغت ما كانت من أجله.
reached-partly = بلغت بعض ما كانت من أجله.
reached-no = لم تبلغ ما كانت من أجله.
reached-unclear = لا أحد يستطيع الجزم بأنها بلغت ما كانت من أجله.
horizon-1 = 1، يحسّن القائم
horizon-2 = 2، جسر إلى شيء آخر
horizon-3 = 3، يُحدث تحولًا
facet-enhancement = ابتكار تحسيني
facet-mission-oriented = ابتكار موجَّه نحو المهمة
facet-adaptive = ابتكار تكيّفي
facet-anticipatory = ابتكار استباقي
team-says = يقول الفريق
files-say = تقول الملفات
reason-unconfirmed = كان آخر تأكيد لمرحلتها في { $date }، وقد مضى على ذلك وقت طويل.
reason-past-end = كان مقررًا أن تنتهي بحلول { $date }.
reason-task-past-due = كان موعد «{ $task }» { $date } ولم يُنجز بعد.
reason-needed-stopped = تحتاج إلى «{ $title }» التي توقفت دون أن يواصلها شيء.
reason-barrier = يقف العائق «{ $title }» أمام كل ما تدفعه قُدمًا.
reason-needed-late = تحتاج إلى «{ $title }» المتأخرة.
reason-no-lead = لم يوافق أحد على قيادتها، وبدايتها بعد ستة أشهر على الأكثر أو قد مضت.
reason-underfunded = أقل من نصف تكلفتها مضمون، وبدايتها بعد عام على الأكثر أو قد مضت.
moves-forward = ما تدفعه قُدمًا
effect-up = إلى الأعلى
effect-down = إلى الأسفل
effect-watch = تحرّكها
effect-increases = إلى الأعلى
effect-decreases = إلى الأسفل
effect-by = { $effect }، بمقدار { $amount }
answers = تعالج
needed-by = تحتاج إليها
led-from = نشأت عن
needs-first = ما يجب أن يسبقها
who-promised = من التزم بماذا
no-promises = لم يُذكر أحد بعد.
role-lead = قيادة
role-partner = شراكة
role-funder = تمويل
role-support = دعم
role-permit = ترخيص
role-objects = اعتراض
tasks-title = بنود العمل
task-done = أُنجز
what-was-learned = ما تعلّمناه
nothing-learned = لم يُدوَّن بعد أي درس منها.
nothing-learned-mission = لم يُدوَّن بعد أي درس من هذه المهمة.
stopped-heading = كيف توقفت
stopped-dropped = جرى التخلي عنها
stopped-rejected = رُفضت
stopped-replaced = حلّت أخرى محلها
stopped-ended = انتهت
stopped-by = القرار:
stopped-by-date = { $date } على أبعد تقدير
stopped-at = في مرحلة «{ $stage }»
stopped-title = ما توقف، ولماذا
stopped-lede = { $count ->
    [0] لم تتوقف أي مبادرة
    [one] توقفت مبادرة واحدة
    [two] توقفت مبادرتان
    [few] توقفت { $count_start } مبادرات
   *[other] توقفت { $count_start } مبادرة
  }{ $paused ->
    [0] .
    [one] ، وواحدة في الانتظار.
    [two] ، واثنتان في الانتظار.
   *[other] ، و{ $paused_words } في الانتظار.
  } ما لم ينجح يُروى بالصراحة التي يُروى بها ما نجح.
stopped-these = المتوقفة
paused-title = في الانتظار
dropped-title = محطات جرى التخلي عنها
pipeline-title = في الطريق
pipeline-lede = { $count ->
    [0] لا شيء جارٍ أو في الانتظار.
    [one] مبادرة واحدة جارية أو في الانتظار، في موضع ما بين الفكرة والتنفيذ.
    [two] مبادرتان جاريتان أو في الانتظار، من الفكرة إلى العمل قيد التنفيذ.
    [few] { $count_start } مبادرات جارية أو في الانتظار، من الفكرة إلى العمل قيد التنفيذ.
   *[other] { $count_start } مبادرة جارية أو في الانتظار، من الفكرة إلى العمل قيد التنفيذ.
  }
pipeline-formula = الترتيب داخل كل مرحلة بحسب النقاط التي تعرضها كل مبادرة، وعند التساوي بحسب اسم الملف.
pipeline-formula-impact = الأثر: 6 إذا كان مرتفعًا، و4 إذا كان متوسطًا، و2 إذا كان منخفضًا، و0 إذا لم يذكره أحد.
pipeline-formula-ready = الجاهزية، حتى 5: نقطة لقيادة وافقت، ونقطتان إذا غطّى الملتزَم به والمدفوع التكلفة أو نقطة إذا غطّى نصفها، ونقطة إذا كان كل ما تحتاج إليه أولًا قيد التشغيل أو منجزًا، ونقطة إذا لم يقف عائق قائم أمام المحطات الباقية لها.
pipeline-formula-milestones = المحطات: 2 لكل محطة لم تتحقق وتخدمها المبادرة، و4 لما كان منها على مسار حرج.
pipeline-more = { $count ->
    [one] واحدة أخرى غير مذكورة هنا.
    [two] اثنتان أخريان غير مذكورتين هنا.
   *[other] { $number } أخرى غير مذكورة هنا.
  }
points = { $count ->
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $number } نقاط
   *[other] { $number } نقطة
  }
points-impact = الأثر { $level }: { $points }
points-ready = الجاهزية { $points } من { $most }: { $why }
points-milestones = { $count ->
    [0] لا تخدم أي محطة لم تتحقق: 0
    [one] تخدم محطة واحدة لم تتحقق{ $critical ->
        [0] {""}
       *[other] ، على مسار حرج
      }: { $points }
    [two] تخدم محطتين لم تتحققا{ $critical ->
        [0] {""}
        [one] ، إحداهما على مسار حرج
       *[other] ، وكلتاهما على مسار حرج
      }: { $points }
    [few] تخدم { $count_words } محطات لم تتحقق{ $critical ->
        [0] {""}
        [one] ، واحدة منها على مسار حرج
        [two] ، اثنتان منها على مسار حرج
       *[other] ، { $critical_words } منها على مسار حرج
      }: { $points }
   *[other] تخدم { $count_words } محطة لم تتحقق{ $critical ->
        [0] {""}
        [one] ، واحدة منها على مسار حرج
        [two] ، اثنتان منها على مسار حرج
       *[other] ، { $critical_words } منها على مسار حرج
      }: { $points }
  }
ready-lead = القيادة وافقت
ready-no-lead = لم توافق أي قيادة
ready-money-full = التكلفة مغطاة
ready-money-half = نصف تكلفتها مغطى
ready-money-less = المغطى أقل من نصف تكلفتها
ready-money-unknown = التمويل غير معروف
ready-waits = { $count ->
    [0] لا تنتظر شيئًا
    [one] تنتظر مبادرة واحدة
    [two] تنتظر مبادرتين
    [few] تنتظر { $count_words } مبادرات
   *[other] تنتظر { $count_words } مبادرة
  }
ready-barriers = { $count ->
    [0] لا عائق قائمًا
    [one] عائق قائم واحد
    [two] عائقان قائمان
    [few] { $count_words } عوائق قائمة
    [many] { $count_words } عائقًا قائمًا
   *[other] { $count_words } عائق قائم
  }
lead-is = القيادة:

## Outcomes
progress-lede = { $count ->
    [0] لم تُدوَّن أي نتيجة بعد.
    [one] هناك نتيجة واحدة. { $met ->
        [0] لم تبلغ أي هدف
       *[other] وقد بلغت هدفها
      }{ $stale ->
        [0] .
       *[other] ، وليس لها رقم حديث.
      }
   *[other] عدد النتائج: { $count_words }. { $met ->
        [0] لم تبلغ أيٌّ منها هدفها
        [one] بلغت واحدة منها هدفها
        [two] بلغت اثنتان منها هدفهما
       *[other] بلغت { $met_words } منها هدفها
      }، و{ $behind ->
        [0] لا تتأخر أيٌّ منها
        [one] تتأخر واحدة
        [two] تتأخر اثنتان
       *[other] تتأخر { $behind_words } منها
      }، و{ $stale ->
        [0] لكلٍّ منها رقم حديث.
        [one] واحدة بلا رقم حديث.
        [two] اثنتان بلا رقم حديث.
       *[other] { $stale_words } منها بلا رقم حديث.
      }
  }
progress-none = { $count ->
    [one] وواحدة منها بلا أي رقم.
    [two] واثنتان منها بلا أي رقم.
   *[other] و{ $count_words } منها بلا أي رقم.
  }
direction-up = الأكثر أفضل
direction-down = الأقل أفضل
direction-watch = للمتابعة فقط، دون تقييم
result-output = المستوى: مُخرَج
result-outcome = المستوى: نتيجة
result-impact = المستوى: أثر
every-year = كل سنة
every-years = { $count ->
    [two] كل سنتين
    [few] كل { $number } سنوات
   *[other] كل { $number } سنة
  }
every-months = { $count ->
    [one] كل شهر
    [two] كل شهرين
    [few] كل { $number } أشهر
    [many] كل { $number } شهرًا
   *[other] كل { $number } شهر
  }
every-days = { $count ->
    [one] كل يوم
    [two] كل يومين
    [few] كل { $number } أيام
    [many] كل { $number } يومًا
   *[other] كل { $number } يوم
  }
key-start = نقطة البداية
key-required = المطلوب، والهدف
key-measured = ما تم قياسه
key-disagree = تختلف المصادر: الطرفان معروضان
key-stale = لا رقم أحدث
figures-title = الأرقام وراء الرسوم
figures-about = أحدث رقم لكل نتيجة، وبُعده عن المطلوب حتى اليوم، وبُعده عن آخر هدف إذا استمر الاتجاه من البداية إلى أحدث رقم. ولكل نتيجة صفحة خاصة بها فيها كل الأرقام ومصادرها وملف CSV.
figures-csv = هذه الأرقام بصيغة CSV
figure-target = هدف
figure-measured = قياس
figure-start = بداية
no-figures-yet = لم يُدوَّن أي رقم بعد.
all-figures = كل الأرقام
all-figures-link = كل الأرقام ومصادرها
chart-title = الرسم
chart-target = { $figure } بحلول { $year }
chart-mark = هذا الدرس
chart-hatched = المظلَّل: لا رقم أحدث.
chart-finding = { $title }: أحدث رقم { $newest }، والحالة: { $state }. { $target }
chart-finding-target = الهدف { $figure }، { $date }.
rule-linear = تُقيَّم على خط مستقيم.
rule-growth = تُقيَّم بحسب النمو السنوي.
rule-name-linear = خطي
rule-name-growth = نمو
rule-none = لا شيء
scale-cut = المقياس لا يبدأ من الصفر.
watched-only = للعرض فقط، دون تقييم.
no-newer-figure = لم يُعثر على رقم أحدث.
or-better = أو، بحسب المصدر الأفضل،
judged-series = تُقيَّم بحسب
judged-linear = على الخط المستقيم من البداية إلى الهدف، كان المطلوب حينها { $expected }. ويقع الرقم { $side ->
    [below] دونه
   *[above] فوقه
  } بمقدار { $difference }، أي إنه قطع { $percent } من الطريق المنتظر.
judged-growth = بحسب النمو السنوي، كان المطلوب حينها { $expected }. ويقع الرقم { $side ->
    [below] دونه
   *[above] فوقه
  } بمقدار { $difference }، وقد نما بنسبة { $percent } من المعدل المطلوب.
judged-today = المطلوب حتى اليوم { $expected }، ويقع أحدث رقم { $side ->
    [below] دونه
   *[above] فوقه
  } بمقدار { $difference }.
# The trend runs from the start to the newest figure; if it holds …
judged-trend = { $case ->
    [reached] إذا استمر الاتجاه السائد منذ { $since }، يتحقق الهدف { $target } لعام { $year }.
    [nothing] إذا استمر الاتجاه السائد منذ { $since }، لن يبقى منه شيء بحلول { $year }، والهدف { $target }.
   *[short] إذا استمر الاتجاه السائد منذ { $since }، يبلغ { $figure } في { $year }، أي { $side ->
        [below] دون
       *[above] فوق
      } الهدف { $target } بمقدار { $difference }.
  }
percentage-points = { $one ->
    [true] { $number } نقطة مئوية
   *[false] { $number } نقطة مئوية
  }
caption-today = { $side ->
    [below] دون
   *[above] فوق
  } المطلوب حتى اليوم بمقدار { $difference }.
caption-trend = إذا استمر الاتجاه: { $what }.
trend-short = { $case ->
    [reached] يتحقق هدف { $year }
    [nothing] لا يبقى شيء بحلول { $year }
   *[short] { $side ->
        [below] دون
       *[above] فوق
      } هدف { $year } بمقدار { $difference }
  }
gap-today = { $side ->
    [below] دون
   *[above] فوق
  } { $expected } بمقدار { $difference }
key-trend = إذا استمر الاتجاه من البداية إلى الأحدث
key-scenario = سيناريو
progress-csv = حالة كل نتيجة بصيغة CSV
judged-state-met = تحقق الهدف.
judged-state-on-track = تواكب المطلوب.
judged-state-close = قريبة من المطلوب.
judged-state-off-track = متأخرة عن المطلوب.
judged-state-wrong-way = تتحرك عكس الاتجاه المنشود.
judged-state-missed = مضى يوم الهدف ولم يتحقق.
judged-state-no-target = لم يحدد أحد هدفًا، ولذلك لا تُقيَّم.
judged-state-no-data = لا رقم تُقيَّم به، أو لا بداية يُقاس منها.
judged-state-watched = للعرض فقط، دون تقييم.
judged-better-denies = وبحسب المصدر الأفضل ليس الأمر كذلك.
scenario-label = سيناريو:
moved-by = ما ينتظر أن يحرّكها
moved-by-nothing = لا تذكر أي مبادرة في هذه المحفظة أنها تحرّكها.

## Lessons
lessons-lede = { $count ->
    [0] لم يُدوَّن أي درس بعد.
    [one] درس واحد، { $unused ->
        [0] وقد أفضى إلى مبادرة.
       *[other] ولم يُفضِ بعد إلى أي مبادرة في هذه المحفظة.
      }
    [two] درسان، مما نجح ومما لم ينجح. { $unused ->
        [0] أفضى كلٌّ منهما إلى مبادرة.
        [one] واحد منهما لم يُفضِ بعد إلى أي مبادرة في هذه المحفظة.
       *[other] وكلاهما لم يُفضِ بعد إلى أي مبادرة في هذه المحفظة.
      }
    [few] { $count_start } دروس، مما نجح ومما لم ينجح. { $unused ->
        [0] أفضى كلٌّ منها إلى مبادرة.
        [one] واحد منها لم يُفضِ بعد إلى أي مبادرة في هذه المحفظة.
        [two] اثنان منها لم يُفضيا بعد إلى أي مبادرة في هذه المحفظة.
       *[other] { $unused_start } منها لم تُفضِ بعد إلى أي مبادرة في هذه المحفظة.
      }
    [many] { $count_start } درسًا، مما نجح ومما لم ينجح. { $unused ->
        [0] أفضى كلٌّ منها إلى مبادرة.
        [one] واحد منها لم يُفضِ بعد إلى أي مبادرة في هذه المحفظة.
        [two] اثنان منها لم يُفضيا بعد إلى أي مبادرة في هذه المحفظة.
       *[other] { $unused_start } منها لم تُفضِ بعد إلى أي مبادرة في هذه المحفظة.
      }
   *[other] { $count_start } درس، مما نجح ومما لم ينجح. { $unused ->
        [0] أفضى كلٌّ منها إلى مبادرة.
        [one] واحد منها لم يُفضِ بعد إلى أي مبادرة في هذه المحفظة.
        [two] اثنان منها لم يُفضيا بعد إلى أي مبادرة في هذه المحفظة.
       *[other] { $unused_start } منها لم تُفضِ بعد إلى أي مبادرة في هذه المحفظة.
      }
  }
led-to = { $count ->
    [0] لم يُفضِ إلى شيء بعد
    [one] أفضى إلى مبادرة واحدة
    [two] أفضى إلى مبادرتين
    [few] أفضى إلى { $count_words } مبادرات
   *[other] أفضى إلى { $count_words } مبادرة
  }
arc-tried = ماذا جُرِّب
arc-expected = ماذا كان متوقعًا
arc-happened = ماذا حدث
arc-learned = ماذا تعلّمنا
arc-next = ماذا بعد
arc-led-to = أفضى إلى
arc-led-to-nothing = لم تأخذ به بعد أي مبادرة في هذه المحفظة.
arc-gap = وهو مسجَّل ضمن الفجوات.
told-by = الراوي
voice-told = المشاركون في التجربة
voice-read = محررو المحفظة، من المصادر
rests-on = يستند إلى
meanwhile = في هذه الأثناء: { $title }

chains-title = ما أفضت إليه الدروس
chains-about = يبدأ كل خط بدرس ويمتد إلى المبادرات التي غيّرها أو أطلقها، ثم إلى ما تعلّمناه منها. الخطوط الرفيعة تصل إلى نتائج يُنتظر أن تحرّكها مبادرة، ولا تقول إنها حرّكتها.
chains-others = دروس أخرى أفضت إلى شيء
chains-more = { $count ->
    [one] درس آخر أفضى إلى شيء، وصفحته تبيّن ما هو.
    [two] درسان آخران أفضيا إلى شيء، وصفحتاهما تبيّنان ما هو.
    [few] { $count_start } دروس أخرى أفضت إلى شيء، وصفحاتها تبيّن ما هو.
    [many] { $count_start } درسًا آخر أفضت إلى شيء، وصفحاتها تبيّن ما هو.
   *[other] { $count_start } درس آخر أفضت إلى شيء، وصفحاتها تبيّن ما هو.
  }
chain-title = ما أفضى إليه
chain-about = من هذا الدرس إلى المبادرات التي غيّرها أو أطلقها، ثم إلى ما تعلّمناه منها. الخطوط الرفيعة تصل إلى نتائج يُنتظر أن تحرّكها مبادرة، ولا تقول إنها حرّكتها.
chain-list = الشيء نفسه في قائمة
chain-again = ورد أعلاه
chain-more = و{ $count } غيرها
chain-finding = { $title } – أفضى إلى { $actions ->
    [one] مبادرة واحدة
    [two] مبادرتين
    [few] { $actions_words } مبادرات
   *[other] { $actions_words } مبادرة
  }{ $lessons ->
    [0] {""}
    [one] {"، ودرس آخر"}
    [two] {"، ودرسين آخرين"}
    [few] {"، و"}{ $lessons_words } دروس أخرى
    [many] {"، و"}{ $lessons_words } درسًا آخر
   *[other] {"، و"}{ $lessons_words } درس آخر
  }{ $outcomes ->
    [0] {""}
    [one] {"، ونتيجة واحدة يُنتظر أن تتحرك"}
    [two] {"، ونتيجتين يُنتظر أن تتحركا"}
    [few] {"، و"}{ $outcomes_words } نتائج يُنتظر أن تتحرك
   *[other] {"، و"}{ $outcomes_words } نتيجة يُنتظر أن تتحرك
  }

## Money
all-capital = كل رأس المال
capital-public = عام
capital-private = خاص
capital-community = مجتمعي
capital-mixed = غير مقسَّم
instrument-grant = منحة
instrument-prize = جائزة
instrument-loan = قرض
instrument-reimbursable-grant = منحة مستردة
instrument-equity = حصة في رأس المال
instrument-shares = أسهم
instrument-guarantee = ضمان
instrument-own-funds = موارد ذاتية
instrument-in-kind = مساهمة عينية
instrument-tax = ضريبة
instrument-tariff = تعرفة
instrument-unknown = غير معروف
funding-disbursed = مدفوع
funding-committed = ملتزَم به
funding-pledged = متعهَّد به
funding-sought = مطلوب
funding-refused = مرفوض
funding-nobody = لم يُطلب من أحد بعد
funding-via = عن طريق
funding-lines = بندًا بندًا
chart-need = الحاجة: { $amount }
chart-disbursed = مدفوع: { $amount }
chart-committed = ملتزَم به: { $amount }
chart-pledged = متعهَّد به: { $amount }
chart-sought = مطلوب: { $amount }
money-lede = المبلغ المسجَّل: { $total }. أكبر جزء منه رأس المال من نوع «{ $capital }»، وحصته { $share }.{ $unknown ->
    [0] {""}
    [one] {" "}وهناك مصدر آخر معروف دون مبلغه.
    [two] {" "}وهناك مصدران آخران معروفان دون مبلغيهما.
    [few] {" "}وهناك { $unknown_start } مصادر أخرى معروفة دون مبالغها.
    [many] {" "}وهناك { $unknown_start } مصدرًا آخر دون مبالغ معروفة.
   *[other] {" "}وهناك { $unknown_start } مصدر آخر دون مبالغ معروفة.
  }
money-lede-none = لم يُسجَّل أي مبلغ بعد.
money-disbursed = المدفوع: { $amount }.
money-promised = الملتزَم أو المتعهَّد به: { $amount }.
money-sought = المطلوب: { $amount }.
money-no-amounts = المصادر مذكورة، لكن لم ينشر أحد أي مبلغ.
money-none = لا مال مسجَّلًا.
money-lines-without-amount = { $count ->
    [one] وبند آخر لم يُنشر مبلغه.
    [two] وبندان آخران لم يُنشر مبلغاهما.
    [few] و{ $count_start } بنود أخرى لم تُنشر مبالغها.
    [many] و{ $count_start } بندًا آخر لم تُنشر مبالغها.
   *[other] و{ $count_start } بند آخر لم تُنشر مبالغها.
  }
money-table-caption = الشيء نفسه بالأرقام، { $unit }.
money-years = بالقيمة الاسمية، { $years }.
money-need = حاجة المبادرات الجارية
money-of-need = منها للمبادرات الجارية التي تذكر تكلفة
money-at-most = (على الأكثر)
money-others = بعملات أخرى، دون جمع:
money-converted = حُوّلت بعض المبالغ بسعر صرف مؤرَّخ.
money-shared = { $count ->
    [one] تخدم واحدة من هذه المبادرات مهمة أخرى أيضًا، وأموالها معروضة هناك كذلك.
    [two] تخدم اثنتان من هذه المبادرات مهمات أخرى أيضًا، وأموالهما معروضة هناك كذلك.
   *[other] تخدم { $count_start } من هذه المبادرات مهمات أخرى أيضًا، وأموالها معروضة هناك كذلك.
  }
money-shared-short = { $count ->
    [one] مبادرة واحدة مشتركة مع مهمة أخرى
    [two] مبادرتان مشتركتان مع مهمات أخرى
    [few] { $count_words } مبادرات مشتركة مع مهمات أخرى
   *[other] { $count_words } مبادرة مشتركة مع مهمات أخرى
  }
money-whole-mission = للمهمة ككل
all-money = كل المال
money-all-title = الحاجة مقابل رأس المال
money-all-about = { $unit }، بأسعار كل مصدر. كلما امتلأ الشريط كان المال أضمن.
money-every-mission = كل المهمات
money-missions-caption = { $unit }. المبالغ التي لم ينشرها أحد لا تدخل في المجاميع، لكن البند يبقى محسوبًا مصدرًا.
money-asks = ما المطلوب، وممّن
money-asks-none = لا شيء مطلوب في الوقت الحاضر.
money-concentrated = على من يتوقف المال
money-concentrated-none = لا توجد مهمة لها أربعة بنود معروفة أو أكثر ويأتي أكثر من نصف مالها من مصدر واحد.
money-refused = طُلب ولم يتوفر
money-lines = كل البنود
money-lines-about = الأكبر أولًا. الملاحظات والمصادر مذكورة مع كل مبادرة.
money-instruments = بحسب الأداة
money-instruments-about = { $unit }. بأي وسيلة يأتي المال.
money-years-title = الحاجة مقابل المال، بحسب السنوات
money-years-about = { $unit }. الحاجة هي تكلفة المبادرات الجارية: كاملةً في سنة بدء المبادرة، أو موزعةً بالتساوي على السنوات من بدايتها إلى نهايتها حيث تُعرفان معًا. والمال بحسب سنة تاريخه، موزعًا بالتساوي إذا شمل عدة سنوات، ويدخل فيه مال ما بُني بالفعل.
money-years-no-need = لا تذكر أي مبادرة جارية تكلفتها، ولذلك لا تظهر حاجة في أي سنة.
money-costs-unknown = { $count ->
    [one] مبادرة جارية واحدة لا تذكر تكلفة، وما تحتاج إليه غير داخل في هذه الأرقام.
    [two] مبادرتان جاريتان لا تذكران تكلفة، وما تحتاجان إليه غير داخل في هذه الأرقام.
    [few] { $count_start } مبادرات جارية لا تذكر تكلفة، وما تحتاج إليه غير داخل في هذه الأرقام.
   *[other] { $count_start } مبادرة جارية لا تذكر تكلفة، وما تحتاج إليه غير داخل في هذه الأرقام.
  }
no-date = بلا تاريخ
th-need = الحاجة
th-of-need = المدفوع أو الملتزَم به لها
th-share = الحصة
th-source = المصدر
chart-year-needed = الحاجة: { $need }
chart-year-of-need = { $amount }؛ الحاجة: { $need }
chart-live = المبادرات الجارية
chart-year-most = معظم المال في { $year }: { $amount }.
chart-year-most-need = أكبر حاجة في { $year }: { $amount }.
ask-of-nobody = لم يُذكر أحد ({ $capital }، { $instrument })
ask-without-amount = { $count ->
    [one] وطلب واحد دون مبلغ
    [two] وطلبان دون مبلغ
    [few] و{ $count_words } طلبات دون مبلغ
    [many] و{ $count_words } طلبًا دون مبلغ
   *[other] و{ $count_words } طلب دون مبلغ
  }
money-unasked = لم يُطلب من أحد بعد
money-unasked-about = ما تظل المبادرات الجارية بحاجة إليه بعد وصول كل ما دُفع والتُزم وتُعُهِّد به وطُلب.
money-sources-about = أكبر مصادر ما التُزم به أو دُفع، { $unit }.
money-through = المال المارّ عبرها

## Balance
balance-title = التوازن
balance-link = كيف تتوزع الرهانات
balance-lede = { $count ->
    [0] لا مبادرة جارية من أصل { $all }
    [one] مبادرة واحدة جارية من أصل { $all }
    [two] مبادرتان جاريتان من أصل { $all }
    [few] { $count_start } مبادرات جارية من أصل { $all }
   *[other] { $count_start } مبادرة جارية من أصل { $all }
  }، من الفكرة إلى العمل قيد التنفيذ. { $served ->
    [0] وليس لأي مهمة نشطة واحدة منها.
   *[other] وتخدم من المهمات النشطة { $served_words } من أصل { $missions_words }.
  }
balance-unrated = لا تذكر أيٌّ منها مدى خطرها أو الأفق الذي تنتمي إليه، ولذلك تبدأ هذه الصفحة بما هو معروف: كيف تتوزع المبادرات.
unbalanced-title = ما يميل إلى جهة واحدة، وما ينقص
unbalanced-nothing-live = لا شيء جارٍ: ما من مبادرة بين الفكرة والعمل قيد التنفيذ.
unbalanced-nobody-says-risk = لا تذكر أي مبادرة جارية خطرًا: لا تقول أيٌّ منها ما احتمال فشلها.
unbalanced-nobody-says-horizon = لا تذكر أي مبادرة جارية أفقًا: لا تقول أيٌّ منها هل تحسّن القائم أم تمدّ جسرًا أم تُحدث تحولًا.
unbalanced-nobody-says-impact = لا تذكر أي مبادرة جارية مقدار ما ستغيّره إن نجحت.
unbalanced-nobody-says-money = ليس لأي مبادرة جارية تكلفة أو مبلغ مسجَّل.
unbalanced-silent-risk = { $count ->
    [one] من أصل { $live_words } من المبادرات الجارية، واحدة لا تذكر خطرًا.
    [two] من أصل { $live_words } من المبادرات الجارية، اثنتان لا تذكران خطرًا.
   *[other] من أصل { $live_words } من المبادرات الجارية، { $count_words } لا تذكر خطرًا.
  }
unbalanced-silent-horizon = { $count ->
    [one] من أصل { $live_words } من المبادرات الجارية، واحدة لا تذكر أفقًا.
    [two] من أصل { $live_words } من المبادرات الجارية، اثنتان لا تذكران أفقًا.
   *[other] من أصل { $live_words } من المبادرات الجارية، { $count_words } لا تذكر أفقًا.
  }
unbalanced-silent-impact = { $count ->
    [one] من أصل { $live_words } من المبادرات الجارية، واحدة لا تذكر الأثر المنتظر منها.
    [two] من أصل { $live_words } من المبادرات الجارية، اثنتان لا تذكران الأثر المنتظر منهما.
   *[other] من أصل { $live_words } من المبادرات الجارية، { $count_words } لا تذكر الأثر المنتظر منها.
  }
unbalanced-silent-money = { $count ->
    [one] من أصل { $live_words } من المبادرات الجارية، واحدة بلا تكلفة ولا مبلغ مسجَّل.
    [two] من أصل { $live_words } من المبادرات الجارية، اثنتان بلا تكلفة ولا مبلغ مسجَّل.
   *[other] من أصل { $live_words } من المبادرات الجارية، { $count_words } بلا تكلفة ولا مبلغ مسجَّل.
  }
unbalanced-same-horizon = كل المبادرات الجارية{ $where ->
    [mission] {" "}في «{ $title }»
   *[portfolio] {""}
  }{ $silent ->
    [0] {""}
   *[other] {" "}التي تذكر أفقًا
  } تقع في الأفق { $value }: { $count }{ $silent ->
    [0] {""}
   *[other] {" "}منها، مقابل { $silent } لا تذكر أي أفق
  }.
unbalanced-same-risk = كل المبادرات الجارية{ $where ->
    [mission] {" "}في «{ $title }»
   *[portfolio] {""}
  }{ $silent ->
    [0] {""}
   *[other] {" "}التي تذكر خطرًا
  } تحمل الخطر نفسه، { $value }: { $count }{ $silent ->
    [0] {""}
   *[other] {" "}منها، مقابل { $silent } لا تذكر أي خطر
  }.
unbalanced-none-horizon = لا مبادرة جارية في الأفق { $value }، والمبادرات في آفاق أخرى: { $count }.
unbalanced-none-risk = لا مبادرة جارية بخطر { $value }، والمبادرات بخطر غيره: { $count }.
unbalanced-without-live = { $count ->
    [one] مهمة نشطة واحدة بلا مبادرة جارية:
    [two] مهمتان نشطتان بلا مبادرة جارية:
    [few] { $count_start } مهمات نشطة بلا مبادرة جارية:
   *[other] { $count_start } مهمة نشطة بلا مبادرة جارية:
  }
unbalanced-one-live = { $count ->
    [one] مهمة نشطة واحدة تتوقف على مبادرة جارية وحيدة:
    [two] مهمتان نشطتان تتوقف كلٌّ منهما على مبادرة جارية وحيدة:
    [few] { $count_start } مهمات نشطة تتوقف كلٌّ منها على مبادرة جارية وحيدة:
   *[other] { $count_start } مهمة نشطة تتوقف كلٌّ منها على مبادرة جارية وحيدة:
  }
unbalanced-without-lead = { $count ->
    [one] من أصل { $live_words } من المبادرات الجارية، واحدة لا تذكر من يقودها.
    [two] من أصل { $live_words } من المبادرات الجارية، اثنتان لا تذكران من يقودهما.
   *[other] من أصل { $live_words } من المبادرات الجارية، { $count_words } لا تذكر من يقودها.
  }
unbalanced-led-by = { $title }: قيادة { $count_words } من أصل { $all_words } من المبادرات الجارية التي لها قيادة.
unbalanced-at-place = { $count_start } من أصل { $all_words } من المبادرات الجارية التي تذكر مكانًا تقع في: { $title }.
unbalanced-paid-by = { $title }: { $percent } من المال الملتزَم به أو المدفوع ذي المبلغ المعروف.
spread-title = كيف تتوزع المبادرات
spread-about = تُحسب كل المبادرات، حتى المنجز منها: الجارية أولًا، ثم ما يعمل أو أُنجز، ثم ما عُلِّق أو توقف. والمبادرة المشتركة بين اثنين تُحسب عند كليهما.
spread-missions = بحسب المهمات
spread-missions-about = المهمة التي ليس لها مبادرات جارية لا يعمل عليها أحد الآن.
spread-leads = بحسب القيادة
spread-leads-about = من يقود، أو عرض أن يقود.
spread-funders = بحسب المموّلين
spread-funders-about = من يدفع، دون الطلبات المرفوضة. المال والشريط هما ما التُزم به أو دُفع، بقدر ما تُعرف المبالغ.
spread-places = بحسب الأماكن
spread-places-about = أين يحدث ذلك.
spread-bar = في شريط
spread-others = { $count ->
    [one] غيرها: 1
   *[other] غيرها مجتمعةً: { $number }
  }
phase-live = جارية
phase-serving = قيد التشغيل أو منجزة
phase-halted = معلَّقة أو متوقفة
no-place = المكان غير مذكور
no-lead = لم يُذكر أحد
no-funder = المموّل غير مذكور
bets-title = الخطر والأفق
bets-about = كل علامة مبادرة جارية. مساحتها المال الذي على المحك، وامتلاؤها الأثر المنتظر منها إن نجحت.
bets-largest = أكبرها يمثل { $amount }.
bets-crowded = عددها أكبر من أن تُرسم كلها: تعرض كل خانة أكثرها مالًا وتذكر كم يتبعها.
bets-unrated = { $count ->
    [one] المبادرة الجارية الوحيدة لا تذكر
    [two] المبادرتان الجاريتان لا تذكر أيٌّ منهما
   *[other] المبادرات الجارية ({ $count_words }) لا تذكر أيٌّ منها
  } مدى خطرها أو الأفق الذي تنتمي إليه. والمصادر لا تسند حكمًا كهذا، فلا شيء يُرسم. الفريق الذي يعرف ذلك يكتب «risk» و«horizon» في ملف مبادرته.
bets-table = على المحك: التكلفة المقدَّرة، وإلا فالمبلغ المسجَّل، { $unit }.
bets-horizon = الأفق { $horizon }
bets-horizon-1 = يحسّن القائم
bets-horizon-2 = يمدّ جسرًا
bets-horizon-3 = يُحدث تحولًا
bets-horizon-none = بلا أفق
bets-risk-high = خطر مرتفع
bets-risk-medium = خطر متوسط
bets-risk-low = خطر منخفض
bets-risk-none = الخطر غير مذكور
bets-impact-high = أثر مرتفع
bets-impact-medium = أثر متوسط
bets-impact-low = أثر منخفض
bets-impact-none = الأثر غير مذكور
bets-no-amount = مربع: لا مبلغ معروفًا
bets-name = { $title }: الأثر { $impact }، على المحك { $amount }
bets-cell = الخطر { $risk }، الأفق { $horizon }: { $count }
bets-more = و{ $count } غيرها، { $amount }
bets-more-short = + { $count }
bets-more-rows = { $count ->
    [one] مبادرة جارية أخرى موجودة في الجدول أدناه.
    [two] مبادرتان جاريتان أخريان موجودتان في جدول كل المبادرات.
    [few] { $count_start } مبادرات جارية أخرى موجودة في جدول كل المبادرات.
   *[other] { $count_start } مبادرة جارية أخرى موجودة في جدول كل المبادرات.
  }
alignment-title = أي مبادرة تخدم أي مهمة
alignment-about = تدل العلامة على أن المبادرة تخدم المهمة، وكيف. وعلامات ما هو غير جارٍ رمادية. والعمود الفارغ مهمة لا شيء يخدمها.
alignment-link = أي مبادرة تخدم أي مهمة
alignment-pages = جدول كل المبادرات، جزءًا جزءًا
alignment-part = المبادرات والمهمات، الجزء { $part } من { $parts }
alignment-live = المبادرات الجارية
serves-critical = محطة على مسار حرج
serves-milestone = محطة
serves-whole = المهمة ككل
serves-outcome = نتيجة فقط
roles-title = من يشارك في أي مهمة
roles-about = ما التزمت به كل جهة أو تدفعه أو تشرف عليه، بحسب المهمة، والرقم هو عدد المبادرات. الالتزامات المسحوبة أو المرفوضة غير معروضة.
roles-part = من يشارك في أي مهمة، الجزء { $part } من { $parts }
roles-pages = جدول كل الجهات، جزءًا جزءًا
roles-hollow = المفرَّغ: مطلوب أو مقترح، دون اتفاق
roles-unled = { $count ->
    [one] مهمة نشطة لها مبادرات جارية لم يوافق أحد على قيادتها:
    [two] مهمتان نشطتان لهما مبادرات جارية لم يوافق أحد على قيادتها:
   *[other] مهمات نشطة لها مبادرات جارية لم يوافق أحد على قيادتها:
  }
roles-apart = { $count ->
    [one] جهة أخرى لا تشارك في أي مهمة مدوَّنة هنا.
    [two] جهتان أخريان لا تشاركان في أي مهمة مدوَّنة هنا.
    [few] { $count_start } جهات أخرى لا تشارك في أي مهمة مدوَّنة هنا.
   *[other] { $count_start } جهة أخرى لا تشارك في أي مهمة مدوَّنة هنا.
  }
role-steward = إشراف
role-of = { $role } { $count }
role-not-agreed = { $role }، دون اتفاق
part-rows = الصفوف { $first } إلى { $last } من { $all }
part-previous = الجزء السابق
part-next = الجزء التالي
parts-label = الأجزاء

## Gaps
gaps-lede = { $count ->
    [0] لم يُرصد أي نقص.
    [one] شيء واحد ينقص بين ما هو منشود وما تولّاه أحد. { $critical ->
        [0] ولا يقع على مسار حرج.
       *[other] وهو يقع على مسار حرج وقد يعطّل مهمة كاملة.
      }
    [two] شيئان ينقصان بين ما هو منشود وما تولّاه أحد. { $critical ->
        [0] ولا يقع أيٌّ منهما على مسار حرج.
        [one] أحدهما يقع على مسار حرج وقد يعطّل مهمة كاملة.
       *[other] وكلاهما يقع على مسار حرج وقد يعطّل مهمة كاملة.
      }
    [few] { $count_start } أشياء تنقص بين ما هو منشود وما تولّاه أحد. { $critical ->
        [0] ولا يقع أيٌّ منها على مسار حرج.
        [one] واحد منها يقع على مسار حرج وقد يعطّل مهمة كاملة.
        [two] اثنان منها يقعان على مسار حرج وقد يعطّلان مهمة كاملة.
       *[other] { $critical_start } منها تقع على مسار حرج وقد تعطّل مهمة كاملة.
      }
    [many] { $count_start } شيئًا تنقص بين ما هو منشود وما تولّاه أحد. { $critical ->
        [0] ولا يقع أيٌّ منها على مسار حرج.
        [one] واحد منها يقع على مسار حرج وقد يعطّل مهمة كاملة.
        [two] اثنان منها يقعان على مسار حرج وقد يعطّلان مهمة كاملة.
       *[other] { $critical_start } منها تقع على مسار حرج وقد تعطّل مهمة كاملة.
      }
   *[other] { $count_start } شيء تنقص بين ما هو منشود وما تولّاه أحد. { $critical ->
        [0] ولا يقع أيٌّ منها على مسار حرج.
        [one] واحد منها يقع على مسار حرج وقد يعطّل مهمة كاملة.
        [two] اثنان منها يقعان على مسار حرج وقد يعطّلان مهمة كاملة.
       *[other] { $critical_start } منها تقع على مسار حرج وقد تعطّل مهمة كاملة.
      }
  }
gap-closers = يمكن أن يسدّها
gap-critical = على المسار الحرج.
holes-title = مواضع الفجوات
holes-caption = الفجوات بحسب النوع والمهمة. الحلقة المتقطعة فجوة، ومعها رقم إذا تعددت، والممتلئة تقع على مسار حرج. والفجوة التي تمس عدة مهمات تُحسب عند كل منها، وتَرِد في القوائم أدناه مرة واحدة.
gaps-elsewhere = { $count ->
    [one] وترد فجوة أخرى تمس هذه المهمة تحت مهمة أخرى.
    [two] وترد فجوتان أخريان تمسان هذه المهمة تحت مهمات أخرى.
   *[other] وترد فجوات أخرى تمس هذه المهمة تحت مهمات أخرى: { $count }.
  }
closers-title = من يمكن أن يسدّها
rules-title = القواعد
close-add-action = إضافة مبادرة
close-add-lesson = إضافة درس
close-add-measurement = إضافة رقم
close-edit = تعديل السجل
gap-milestone-unserved = لا تخدم هذه المحطة أي مبادرة جارية أو قيد التشغيل أو معلَّقة.
gap-milestone-unmeasured = لم تتحقق، ولن يدل شيء على تحققها: لم تُذكر لها نتيجة، ولم توسم بأنها حدث.
gap-milestone-late = { $case ->
    [unserved] كان موعدها { $date }، ولم تتحقق، ولا شيء يخدمها.
   *[served] كان موعدها { $date } ولم تتحقق.
  }
gap-milestone-single-bet = مبادرة جارية وحيدة تخدم هذه الخطوة من المسار الحرج.
gap-milestone-order = موعدها { $date }، أي بعد «{ $other }» التي تحتاج إليها بحلول { $other_date }.
gap-barrier-open = عائق شديد على المسار الحرج، لا تعالجه مبادرة جارية ولا عامل مساعد قيد التشكّل.
gap-action-adrift = هي جارية، ولا تخدم أي محطة ولا تحرّك أي نتيجة.
gap-action-without-lead = { $case ->
    [not-agreed] هي جاهزة أو قيد التنفيذ، ومن يُفترض أن يقودها لم يوافق بعد.
   *[nobody] هي جاهزة أو قيد التنفيذ، ولا أحد يقودها.
  }
gap-action-commitment-stale = { $case ->
    [actor] دور { $actor } ({ $role }) على حاله منذ { $date }: { $status }.
   *[nobody] دور شاغر منذ { $date } لم يتولّه أحد: { $role }.
  }
gap-action-underfunded = تكلفتها { $cost }. الملتزَم به أو المدفوع { $secured }، والناقص { $amount }.
gap-action-late = { $case ->
    [task] مضى موعد «{ $task }» ولم يُنجز.
   *[end] مضى موعد نهايتها ولم تُنجز بعد.
  }
gap-action-status-disputed = يقول الفريق «{ $declared }»، وتقول الملفات «{ $computed }».
gap-action-unconfirmed = كان آخر تأكيد لمرحلتها في { $date }، ولم تؤكَّد بعد ذلك.
gap-action-without-lesson = انتهت خلال السنوات الخمس الماضية، ولم يُدوَّن أي درس منها.
gap-outcome-unserved = لها هدف موعده { $date }، ولا تذكر أي مبادرة جارية أو قيد التشغيل أنها تحرّكها.
gap-outcome-off-track = { $case ->
    [missed] لم يتحقق هدف { $date }.
    [no-target] تتحرك عكس الاتجاه المنشود، ولم يحدد أحد هدفًا.
   *[behind] قيمتها { $value }، وكان المطلوب حينها { $expected }.
  }
gap-outcome-stale = { $case ->
    [never] لم تُقَس قط.
    [never-in-series] لم تُقَس قط بالطريقة المعتمدة في التقييم، «{ $series }».
   *[old] أحدث رقم يعود إلى { $date }.
  }
gap-outcome-without-target = لها اتجاه منشود، ولم يحدد أحد هدفًا.
gap-targets-disagree = «{ $mission }» و«{ $other }» تريدان رقمين مختلفين لتاريخ { $date }.
gap-lesson-unused = يقول ما ينبغي أن يأتي بعده، ومضى عليه أكثر من عام، ولم يُفضِ إلى شيء.
gap-mission-without-headline = لا توجد نتيجة تمثّل هذه المهمة ككل.
gap-mission-without-pathway = لها هدف، { $date }، ولا محطة على الطريق إليه.
gap-funding-concentrated = { $percent } من مالها الملتزَم به يأتي من مصدر واحد: { $source }.
gap-lead-concentrated = { $actor }: قيادة { $count } من أصل { $all } من المبادرات قيد التنفيذ.
gap-portfolio-unbalanced = { $case ->
    [risk] كل المبادرات الجارية التي تذكر خطرًا، وعددها { $count }، تحمل الخطر نفسه: { $risk }.
   *[horizon] كل المبادرات الجارية التي تذكر أفقًا، وعددها { $count }، تقع في الأفق { $horizon }.
  }
gap-review-due = كان موعد المراجعة { $date }.
rule-title-milestone-unserved = لا مبادرة تخدمها
rule-title-milestone-unmeasured = لا شيء يدل عليها
rule-title-milestone-late = محطة متأخرة
rule-title-milestone-single-bet = مبادرة وحيدة
rule-title-milestone-order = ترتيب معكوس
rule-title-barrier-open = عائق لا يعالجه أحد
rule-title-action-adrift = مبادرة بلا وجهة
rule-title-action-without-lead = لا أحد يقود
rule-title-action-commitment-stale = التزام بقي معلَّقًا
rule-title-action-underfunded = مال ناقص
rule-title-action-late = مبادرة متأخرة
rule-title-action-status-disputed = حالة مختلف عليها
rule-title-action-unconfirmed = بلا تأكيد حديث
rule-title-action-without-lesson = لا درس مدوَّنًا
rule-title-outcome-unserved = لا شيء يحرّكها
rule-title-outcome-off-track = خارج المسار
rule-title-outcome-stale = بلا قياس حديث
rule-title-outcome-without-target = بلا هدف محدد
rule-title-targets-disagree = أهداف متعارضة
rule-title-lesson-unused = درس لم يُستثمر
rule-title-mission-without-headline = بلا رقم رئيسي
rule-title-mission-without-pathway = بلا طريق مرسوم
rule-title-funding-concentrated = مصدر واحد ومال كثير
rule-title-lead-concentrated = قيادة واحدة ومبادرات كثيرة
rule-title-portfolio-unbalanced = رهانات غير موزعة
rule-title-review-due = حان موعد المراجعة
rule-about-milestone-unserved = محطة لم تتحقق، ولا تخدمها مبادرة جارية أو قيد التشغيل أو معلَّقة.
rule-about-milestone-unmeasured = محطة لم تتحقق، ولا تدل عليها نتيجة، ولم توسم بأنها حدث.
rule-about-milestone-late = محطة مضى موعدها ولم تتحقق.
rule-about-milestone-single-bet = محطة على المسار الحرج لم تتحقق، وتخدمها مبادرة جارية وحيدة.
rule-about-milestone-order = محطة يأتي موعدها بعد محطة أخرى تحتاج إليها.
rule-about-barrier-open = عائق شديد قائم على المسار الحرج، ولا تعالجه مبادرة جارية ولا عامل مساعد قيد التشكّل.
rule-about-action-adrift = مبادرة جارية لا تخدم أي محطة ولا تحرّك أي نتيجة.
rule-about-action-without-lead = مبادرة جاهزة أو قيد التنفيذ، ولا قيادة لها وافقت أو تفي بالتزامها أو وفت به.
rule-about-action-commitment-stale = التزام مقترح أو مطلوب منذ أكثر من عام.
rule-about-action-underfunded = مبادرة جاهزة أو قيد التنفيذ، ولكل بند من مالها مبلغ، ومجموع الملتزَم به والمدفوع أقل من تكلفتها.
rule-about-action-late = مبادرة مضى موعد نهايتها، أو مضى موعد أحد بنود العمل فيها.
rule-about-action-status-disputed = ما يعلنه الفريق يخالف ما يُستنتج من الملفات.
rule-about-action-unconfirmed = مبادرة جارية أو معلَّقة مضى على آخر تأكيد لها أكثر من عامين.
rule-about-action-without-lesson = مبادرة أُنجزت أو توقفت خلال خمس سنوات، ولم يُدوَّن أي درس منها.
rule-about-outcome-unserved = هناك هدف قادم، ولا تحرّك النتيجةَ أي مبادرة جارية أو قيد التشغيل.
rule-about-outcome-off-track = نتيجة خارج المسار، أو تتحرك في الاتجاه المعاكس، أو لم تبلغ هدفها.
rule-about-outcome-stale = أحدث رقم أقدم مما ينبغي، أو لا يوجد رقم.
rule-about-outcome-without-target = نتيجة لها اتجاه منشود وليس لها هدف.
rule-about-targets-disagree = مهمتان نشطتان تحددان هدفين مختلفين لنتيجة واحدة وتاريخ واحد.
rule-about-lesson-unused = درس يقول ما ينبغي أن يأتي بعده، ومضى عليه أكثر من عام، ولم يُفضِ إلى شيء.
rule-about-mission-without-headline = مهمة بلا نتيجة رئيسية.
rule-about-mission-without-pathway = مهمة لها هدف وليس لها محطات.
rule-about-funding-concentrated = مصدر واحد يقدّم أكثر من نصف المال الملتزَم به لمهمة.
rule-about-lead-concentrated = جهة واحدة تقود أكثر من نصف مبادرات مهمة قيد التنفيذ.
rule-about-portfolio-unbalanced = كل المبادرات الجارية لمهمة تقع في أفق واحد، أو تحمل كلها الخطر نفسه.
rule-about-review-due = سجل مضى موعد مراجعته.

## Actors and places
people-lede = { $count ->
    [0] لم تُدوَّن أي جهة بعد.
    [one] تشارك جهة واحدة.
    [two] تشارك جهتان.
    [few] تشارك { $count_start } جهات.
   *[other] تشارك { $count_start } جهة.
  }{ $wanted ->
    [0] {""}
    [one] {" "}وهناك التزام واحد مطلوب لم يقدّمه أحد بعد.
    [two] {" "}وهناك التزامان مطلوبان لم يقدّمهما أحد بعد.
    [few] {" "}وهناك { $wanted_start } التزامات مطلوبة لم يقدّمها أحد بعد.
    [many] {" "}وهناك { $wanted_start } التزامًا مطلوبًا لم يقدّمها أحد بعد.
   *[other] {" "}وهناك { $wanted_start } التزام مطلوب لم يقدّمها أحد بعد.
  }
wanted-title = أدوار مطلوبة لم يتولّها أحد بعد
people-all = كل الجهات
actor-type-national-government = حكومة وطنية
actor-type-local-government = سلطة محلية
actor-type-public-body = هيئة عامة
actor-type-international-ngo = جمعية دولية
actor-type-ngo = جمعية
actor-type-community-group = مجموعة أهلية
actor-type-partnership = شراكة
actor-type-multilateral = هيئة متعددة الأطراف
actor-type-foundation = مؤسسة
actor-type-business = شركة
actor-type-cooperative = تعاونية
actor-type-academic = جامعة أو مدرسة
actor-type-other = جهة أخرى
actor-types-national-government = الحكومة الوطنية
actor-types-local-government = السلطات المحلية والإقليمية
actor-types-public-body = الهيئات العامة
actor-types-international-ngo = الجمعيات الدولية
actor-types-ngo = الجمعيات
actor-types-community-group = المجموعات الأهلية
actor-types-partnership = الشراكات
actor-types-multilateral = الهيئات المتعددة الأطراف
actor-types-foundation = المؤسسات
actor-types-business = الشركات
actor-types-cooperative = التعاونيات
actor-types-academic = الجامعات والمدارس
actor-types-other = جهات أخرى
looks-after = تشرف على
promises-title = ما التزمت به
pays-for = ما تدفع من أجله
places-lede = { $count ->
    [0] لم يُدوَّن أي مكان بعد.
    [one] مكان واحد أُنجز فيه شيء أو جُرِّب أو خُطِّط له.
    [two] مكانان أُنجز فيهما شيء أو جُرِّب أو خُطِّط له.
    [few] { $count_start } أماكن أُنجز فيها شيء أو جُرِّب أو خُطِّط له.
    [many] { $count_start } مكانًا أُنجز فيها شيء أو جُرِّب أو خُطِّط له.
   *[other] { $count_start } مكان أُنجز فيها شيء أو جُرِّب أو خُطِّط له.
  }
where-it-happens = أين يحدث
all-places = كل الأماكن
places-list = الأماكن في قائمة
map-title = الخريطة
map-larger = { $title }، برسم أكبر
map-more = و{ $count ->
    [one] واحد غيره
    [two] اثنان غيره
   *[other] { $count_words } غيره
  }
map-and-more = { $title } و{ $count ->
    [one] واحد غيره
    [two] اثنان غيره
   *[other] { $count_words } غيره
  }
map-places = { $count ->
    [one] مكان واحد
    [two] مكانان
    [few] { $number } أماكن
    [many] { $number } مكانًا
   *[other] { $number } مكان
  }
map-name = { $title }: { $states }
map-name-about = { $title }، الموقع تقريبي: { $states }
map-name-several = { $title }، الأماكن { $count }: { $states }
map-no-action = لا مبادرات
map-kilometres = { $number } كم
map-metres = { $number } م
map-finding-brief = خريطة فيها { $count ->
    [one] مكان واحد
    [two] مكانان
    [few] { $number } أماكن
    [many] { $number } مكانًا
   *[other] { $number } مكان
  }.
map-finding = خريطة فيها { $count ->
    [one] مكان واحد
    [two] مكانان
    [few] { $number } أماكن
    [many] { $number } مكانًا
   *[other] { $number } مكان
  }، وعدد المبادرات في كلٍّ منها.
map-finding-larger = خريطة أكبر: { $title }، وفيها { $count ->
    [one] مكان واحد
    [two] مكانان
    [few] { $count } أماكن
    [many] { $count } مكانًا
   *[other] { $count } مكان
  }.
map-brief-about = الحلقة المتقطعة: الموقع تقريبي.
map-key-exact = هنا
map-key-about = قرابة هنا
map-key-area = منطقة
map-key-several = عدة أماكن، مرسومة أكبر أو مذكورة أدناه
map-source = حدود الخريطة: { $source }.
map-unmapped = { $count ->
    [one] مكان واحد ليس على أي خريطة، إذ لا يعرف أحد موقعه:
    [two] مكانان ليسا على أي خريطة، إذ لا يعرف أحد موقعيهما:
    [few] { $count_start } أماكن ليست على أي خريطة، إذ لا يعرف أحد مواقعها:
    [many] { $count_start } مكانًا ليست على أي خريطة، إذ لا يعرف أحد مواقعها:
   *[other] { $count_start } مكان ليست على أي خريطة، إذ لا يعرف أحد مواقعها:
  }
tiles-ask = عرض صور الخريطة من { $host }
tiles-about = تُطلب الصور من { $host }، فيعرف عنوانكم على الإنترنت والجزء الذي تنظرون إليه من الخريطة. ولا يُطلب شيء قبل ذلك.
tiles-stop = إزالة صور { $host }
tiles-credit = صور الخريطة: { $host }
tiles-credit-osm = صور الخريطة: © المساهمون في OpenStreetMap
position-point = { $lat }، { $lon }
position-exact = { $what } (بدقة)
position-area = منطقة
position-area-about = منطقة مرسومة بالتقريب
position-unknown = غير معروف
what-happens-here = ما يحدث هنا

## Calendar
calendar-overdue = { $count ->
    [0] لا شيء متأخرًا عن موعده.
    [one] شيء واحد تأخر عن موعده.
    [two] شيئان تأخرا عن موعدهما.
    [few] { $count_start } أشياء تأخرت عن موعدها.
    [many] { $count_start } شيئًا تأخرت عن موعدها.
   *[other] { $count_start } شيء تأخرت عن موعدها.
  }
calendar-next = { $count ->
    [one] التالي «{ $title }»: { $date }.
    [two] التاريخ التالي { $date }، وله بندان.
    [few] التاريخ التالي { $date }، وله { $count_words } بنود.
    [many] التاريخ التالي { $date }، وله { $count_words } بندًا.
   *[other] التاريخ التالي { $date }، وله { $count_words } بند.
  }
calendar-nothing-next = لا شيء قادمًا له تاريخ.
calendar-overdue-title = متأخر عن موعده
calendar-next-title = ما هو قادم
calendar-past-title = ما مضى
calendar-past-about = { $count ->
    [one] بند واحد
    [two] بندان
    [few] { $number } بنود
    [many] { $number } بندًا
   *[other] { $number } بند
  }
calendar-some-time = في وقت ما من { $year }
calendar-milestone = محطة
calendar-starts = بداية مهمة
calendar-target = هدف مهمة
calendar-ended = نهاية مهمة
calendar-event = حدث
calendar-task = بند عمل
calendar-task-left = بند عمل لم يُنجز
calendar-review = مراجعة
calendar-to-do = للإنجاز
calendar-none = ليس لأي شيء في هذه المحفظة تاريخ بعد.

## Prose
alert-note = ملاحظة
alert-tip = نصيحة
alert-important = مهم
alert-warning = تحذير
alert-caution = تنبيه
prose-code = شيفرة
prose-table = الجدول { $number }: { $columns }
prose-table-bare = الجدول { $number }
prose-done = أُنجز
prose-not-done = لم يُنجز
prose-footnotes = الحواشي
prose-footnote = الحاشية { $number }
prose-back = العودة إلى موضع الحاشية { $number }
prose-back-nth = العودة إلى الموضع { $nth } للحاشية { $number }

# The mission map.
mission-map-title = خريطة المهمة: { $title }
map-caption-wider = يمتد الزمن من { $start } إلى نهاية { $end }، والسنوات بعد اليوم مرسومة أعرض مما قبله.
map-caption-narrower = يمتد الزمن من { $start } إلى نهاية { $end }، والسنوات بعد اليوم مرسومة أضيق مما قبله.
map-caption-one-scale = يمتد الزمن من { $start } إلى نهاية { $end }.
map-caption-links = كل محطة وسكة وعائق رابط، والشيء نفسه مكتوب أدناه.
map-same = الشيء نفسه في قائمة
map-key = مفتاح الخريطة
map-today = اليوم، { $day }
map-critical = المسار الحرج
map-no-end = بلا تاريخ نهاية
map-no-day = بلا يوم محدد
map-barrier = عائق
map-barrier-easing = عائق يخفّ
map-barriers = العوائق: { $number }
map-enablers = العوامل المساعدة: { $number }
map-stops = المحطات: { $number }
map-actions = المبادرات: { $number }
map-key-gate = عائق قائم
map-key-easing = عائق يخفّ
map-key-missing = عامل مساعد غائب
map-key-emerging = عامل مساعد قيد التشكّل
map-key-in-place = عامل مساعد متوفر

## The system map
system-title = ما الذي يفضي إلى ماذا
system-of = ما الذي يفضي إلى: { $title }
system-open = ما يفضي إلى هذه المهمة، في خريطة
system-to-mission = صفحة المهمة نفسها
system-about = تفضي المبادرات على طرف الخريطة إلى المحطات والنتائج، وتفضي هذه إلى المهمات. ولون الخط هو لون حالة مبادرته، والخط القصير المتقطع يدل على موضع ينقصه خط.
system-about-narrow = كل مهمة مع كل ما يفضي إليها، معدودًا بحسب الحالة. وكلٌّ منها تفتح خريطتها الخاصة، جزءًا جزءًا.
system-about-groups = هنا أكثر مما يمكن رسمه جزءًا جزءًا، فلكل مهمة صف واحد: مبادراتها، ثم محطاتها ونتائجها، ثم هي نفسها. وكلما زادت الروابط التي يمثلها الخط زاد عرضه، وكل صف يفتح خريطته الخاصة.
system-about-folded = المبادرات أكثر من أن تُرسم واحدة واحدة، فرُسمت مجتمعةً بحسب حالتها. وكلما زادت الروابط التي يمثلها الخط زاد عرضه.
system-left-out = الخطوط بين مهمة وأخرى التي يقل عدد روابطها عن { $count_words } غير مرسومة.
system-targets = المحطات والنتائج
system-actions = { $count ->
    [one] مبادرة واحدة
    [two] مبادرتان
    [few] { $number } مبادرات
   *[other] { $number } مبادرة
  }
system-milestones = { $count ->
    [one] محطة واحدة
    [two] محطتان
    [few] { $number } محطات
   *[other] { $number } محطة
  }
system-outcomes = { $count ->
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $number } نتائج
   *[other] { $number } نتيجة
  }
system-links = { $count ->
    [0] لم يُكتب بعد أي رابط من مبادرة إلى ما ينبغي أن تُحدثه.
    [one] رابط واحد يصل مبادرة بما ينبغي أن تُحدثه.
    [two] رابطان يصلان مبادرات بما ينبغي أن تُحدثه.
    [few] { $count_start } روابط تصل مبادرات بما ينبغي أن تُحدثه.
    [many] { $count_start } رابطًا تصل مبادرات بما ينبغي أن تُحدثه.
   *[other] { $count_start } رابط تصل مبادرات بما ينبغي أن تُحدثه.
  }
system-unserved = { $count ->
    [0] لكل محطة قادمة ما يخدمها.
    [one] محطة واحدة لا شيء يخدمها.
    [two] محطتان لا شيء يخدمهما.
    [few] { $count_words } محطات لا شيء يخدمها.
   *[other] { $count_words } محطة لا شيء يخدمها.
  }
system-unmoved = { $count ->
    [0] لكل نتيجة ما زالت منشودة مبادرة يُنتظر أن تحرّكها.
    [one] نتيجة واحدة ما زالت منشودة وليس لها مبادرة يُنتظر أن تحرّكها.
    [two] نتيجتان ما زالتا منشودتين وليس لهما مبادرة يُنتظر أن تحرّكهما.
    [few] { $count_start } نتائج ما زالت منشودة وليس لها مبادرة يُنتظر أن تحرّكها.
   *[other] { $count_start } نتيجة ما زالت منشودة وليس لها مبادرة يُنتظر أن تحرّكها.
  }
system-adrift = { $count ->
    [0] كل مبادرة تفضي إلى شيء.
    [one] مبادرة واحدة لا تفضي إلى شيء.
    [two] مبادرتان لا تفضيان إلى شيء.
    [few] { $count_start } مبادرات لا تفضي إلى شيء.
   *[other] { $count_start } مبادرة لا تفضي إلى شيء.
  }
system-ended = توقف العمل على هذه المهمة، فلا يُعدّ شيء ناقصًا.
system-adrift-title = مبادرات لا تفضي إلى شيء
system-said = { $count ->
    [0] لم يكتب أحد بعد مدى قوة هذه الروابط أو مدى التأكد منها، ولذلك كل الخطوط رفيعة بالتساوي.
   *[other] من أصل { $all } من الروابط: { $strong_words } تذكر مدى قوتها، و{ $sure_words } تذكر مدى التأكد منها.
  }
system-strength = القوة: { $level }
system-confidence = مدى الثقة: { $level }
system-key-unsaid = لم يكتب أحد مدى القوة أو مدى التأكد
system-key-belongs = جزء من المهمة
system-key-hole = ينقص خط
system-whole = المهمة ككل
system-none = لا تفضي إلى هنا أي مبادرة.
system-more = { $count ->
    [one] وواحدة غيرها
    [two] واثنتان غيرها
   *[other] و{ $count_words } غيرها
  }
system-table-about = الشيء نفسه بالأرقام. تُحسب كل مبادرة مرة واحدة، مع أول مهمة تفضي إليها، والمبادرات المشتركة تفضي إلى هذه المهمة كما تفضي إلى مهمة سابقة. ولكل مهمة خريطة وقائمة خاصتان بها.
th-shared = مبادرات مشتركة
th-holes = خطوط ناقصة
hole-leads-nowhere = لا تفضي إلى شيء
hole-nothing-moves = لا شيء يحرّكها
hole-no-mission = لا تخدم أي مهمة
hole-no-way = لم تُكتب خطوات
overview-title = كل المهمات على خط زمني واحد
overview-caption = يمتد الزمن من { $start } إلى نهاية { $end }، وللسنوات قبل اليوم وبعده مقياسان مختلفان. المحطات التي قد يغطي بعضها بعضًا مرسومة محطةً واحدة مع عددها. وكل اسم رابط إلى الخريطة الكاملة لمهمته، حيث الشيء نفسه مكتوب.

# Pictures of the portfolio in a text.
inset-lesson = ما نتج عن الدرس: { $title }
inset-place = أين يقع: { $title }
inset-places-of = أين يحدث: { $title }
inset-money = المال المخصص لـ: { $title }
inset-nothing = لا شيء للرسم بعد.
inset-table = الشيء نفسه في جدول
inset-map-links = كل محطة وسكة وعائق رابط.

# The whole portfolio as one document
print-title = المحفظة كلها، للطباعة
print-about = المحفظة كلها في مستند واحد: كل مهمة مع خريطتها ومبادراتها ونتائجها ومالها وفجواتها ودروسها ومصادرها.
print-day = كما كانت في { $day }
print-contents = المحتويات

## The web editor
editor-title = تعديل هذه المحفظة
editor-what = هنا تعدّلون المحفظة في نماذج بدلًا من الملفات: المهمات والمبادرات والنتائج والدروس وكل ما عداها. وما تحفظونه يُكتب في الملفات التي يُصنع منها الموقع، مع اسمكم والوقت، ولا يضيع شيء أبدًا: كل نسخة سابقة محفوظة.
editor-open = فتح المحرّر
editor-repository = الملفات محفوظة في
editor-no-repository = لا تذكر الإعدادات بعد أين تُحفظ الملفات (repository)، ولذلك لا يعمل المحرّر إلا على مجلد في حاسوبكم.
editor-sign-in = يكون تسجيل الدخول في المكان الذي تُحفظ فيه الملفات، بحسابكم هناك. وإن لم يكن لكم حساب فاسألوا القائمين على هذه المحفظة.
editor-own-folder = في متصفحَي Chrome وEdge يمكنكم أيضًا العمل على مجلد في حاسوبكم: اختاروا المجلد الذي يحوي «content».
editor-checked = ما تحفظونه يُفحص قبل نشره. وإذا كان فيه ما لا يستقيم بقي الموقع كما هو إلى أن يُصحَّح.
editor-back = العودة إلى الموقع
editor-needs-script = يحتاج المحرّر إلى JavaScript.
# Feeds
feed-lessons-about = ما جُرِّب، وما نتج عنه، وما تعلّمناه.
feed-mission-ended = انتهت المهمة: { $title }
feed-action-completed = أُنجزت المبادرة: { $title }
feed-action-stopped = توقفت المبادرة: { $title }
feed-milestone-met = تحققت المحطة: { $title }
feed-milestone-dropped = جرى التخلي عن المحطة: { $title }
feed-measured = { $title }: { $figure } ({ $date })
feed-of-mission = محطة في المهمة «{ $title }».
feed-kind-lesson = درس
feed-kind-milestone = محطة
feed-kind-mission = مهمة
feed-kind-action = مبادرة
feed-kind-outcome = قياس
feed-kind-event = حدث

# Calendar files
calendar-file-about = محطات المحفظة وبنود عملها ومراجعاتها وأحداثها. وحيث لا يُعرف سوى الشهر أو السنة يوضع البند في آخر يوم منهما ويُذكر ذلك.
calendar-entry = { $kind }: { $title }
calendar-entry-about = { $kind }: { $title } ({ $date })
calendar-subscribe = الاشتراك في هذا التقويم
calendar-subscribe-about = الاشتراك بعنوان هذا الملف يُبقي التقويم محدَّثًا على الهاتف أو الحاسوب، أما فتحه مرة واحدة فيضيف التواريخ كما هي اليوم.
calendar-of = ملف التقويم

# IATI
iati-about = المهمات أنشطة من المستوى الأول، والمبادرات التي تخدمها أنشطة من المستوى الثاني. والأرقام والتواريخ والأموال هي أرقام المحفظة وتواريخها وأموالها، وما لم يكتبه أحد لا يُذكر.
iati-unregistered = لم يذكر الناشر معرّفًا مسجَّلًا، فصيغت هذه المعرّفات من عنوان الموقع ولا يمكن البحث عنها في سجل. والإعداد هو: iati: organisation.
iati-left-out = لم يُدرج لأن المعيار يطلب تاريخًا وليس له تاريخ معروف: { $title }
iati-nobody = لا يُعرف من يقود أو يدفع، والمعيار يطلب جهة واحدة، فوُضع الناشر هنا.
iati-date-within = لم تُكتب بداية، وهذا أقدم تاريخ لأي شيء يتبعها.
iati-date-due = لم يُكتب تاريخ، وهذا موعد استحقاق ما هي من أجله.
iati-cost-undated = التكلفة مقدَّرة، لكن البداية والنهاية ليستا معروفتين معًا، والميزانية تحتاج إليهما.
iati-no-currency = لم يُدرج أحد المبالغ: عملته غير مذكورة أو لا رمز لها.
iati-no-amount = لم يُدرج أحد بنود التمويل: لم ينشر أحد مبلغه.
iati-no-date = لم يُدرج أحد بنود التمويل: لا تاريخ له.
iati-money-undated = اليوم غير معروف، وهذه بداية النشاط.
iati-unit = وحدة القياس: { $unit }
iati-approximate = القيمة تقريبية.

# Data about pages
linked-figures = { $title }: الأرقام

# Open data.
data-title = البيانات المفتوحة
data-lede = كل ما تقوله هذه المحفظة، وكل ما حُسب منها لتاريخ { $day }، في ملفات لجداول البيانات والخرائط والبرامج. عدد السجلات فيها: { $records ->
    [one] 1
   *[other] { $number }
  }، وهي تتغير مع كل صفحة.
data-whole = كل شيء في ملف واحد
data-tables = الجداول
data-tables-about = جدول لكل نوع من السجلات والأجزاء، لبرنامج جداول أو غيره. المعرّفات واحدة في كل مكان، فيمكن ربط الجداول بها، والواصف يبيّن كيف.
data-others = للخرائط والتقاويم وقارئات الخلاصات والسجلات
data-how = كيف تُقرأ
data-how-form = الجداول بصيغة CSV وترميز UTF-8: فواصل بين الأعمدة، وعلامات اقتباس حول ما يحتاج إليها، وسطر عناوين واحد. والخانة الفارغة تعني أن أحدًا لم يكتبها.
data-how-dates = التواريخ بالدقة المعروفة، بصيغة {"\u2066"}EDTF (ISO 8601-2){"\u2069"}: 2027، {"\u2066"}2027-05{"\u2069"}، {"\u2066"}2005~{"\u2069"} (نحو 2005)، {"\u2066"}201X{"\u2069"} (عقد 2010)، {"\u2066"}2013/2014{"\u2069"}. وحيث يلزم يوم واحد فهو في عمود مجاور: أول أيام البداية، وآخر أيام النهاية، ومنتصف تاريخ الرقم.
data-how-guard = كي لا يشغّل برنامج جداول الكلماتِ على أنها معادلة، توضع فاصلة عليا قبل = + - @ وعلامة الجدولة وفاصل الأسطر والفاصلة العليا في أول الكلمات، وبعد الفاصلة المنقوطة وعلامة الجدولة وفاصل الأسطر في داخلها. احذفوا فاصلة عليا واحدة من كل موضع من هذه المواضع تعد الكلمات كما كُتبت.
data-how-json = في ملفات JSON تُكتب المبالغ والأرقام وغيرها من الأعداد العشرية كلماتٍ بين علامتي اقتباس كي لا تضيع خانة. كل حقل موجود دائمًا، وnull و[] تعنيان أن أحدًا لم يكتبه. ويبقى الإصدار { $version } من الصيغة كما هو ما بقي رقمه، وقد تضاف حقول.
data-use = الاستخدام والاستشهاد
data-license = يمكن استخدام النص والبيانات بموجب { $license }. يُرجى ذكر المصدر:
data-no-license = لم يكتب أحد بأي ترخيص أُتيح النص والبيانات، فاسألوا قبل نشرها في مكان آخر. وللاستشهاد بها:
data-columns = ما تحويه الأعمدة
data-columns-about = الشيء نفسه مكتوب في datapackage.json للبرامج.
data-count-columns = { $count ->
    [one] عمود واحد
    [two] عمودان
    [few] { $number } أعمدة
    [many] { $number } عمودًا
   *[other] { $number } عمود
  }
data-rows = { $number }
data-size-bytes = { $number } بايت
data-size-kilobytes = { $number } ك.بايت
data-size-megabytes = { $number } م.بايت
th-file = الملف
th-rows = المدخلات
th-size = الحجم
th-column = العمود
th-form = يحوي
data-form-text = كلمات
data-form-texts = كلمات يفصل بينها |
data-form-id = معرّف
data-form-ids = معرّفات تفصل بينها مسافات
data-form-date = تاريخ بالدقة المعروفة
data-form-day = يوم
data-form-number = عدد
data-form-count = عدد صحيح
data-form-flag = نعم أو لا
data-form-word = كلمة من قائمة كلمات
data-form-address = عنوان
data-form-currency = عملة (ISO 4217)
data-title-portfolio = المحفظة كلها
data-about-portfolio = كل السجلات بكل حقولها، ونصوصها بصيغة Markdown، وترجماتها ومصادرها، وكل ما حُسب منها: الحالات والخطوط المطلوبة والمسارات الحرجة والمال والفجوات. JSON.
data-title-schema = صيغة المحفظة كلها
data-about-schema = معنى كل حقل في portfolio.json، وما يجوز أن يرد فيه، بصيغة JSON Schema (2020-12).
data-title-datapackage = واصف الجداول
data-about-datapackage = ما هي الجداول وأعمدتها وكيف يرتبط بعضها ببعض، بصيغة Data Package (الإصدار 2).
data-title-missions = المهمات
data-about-missions = كل مهمة مع حال مالها وطريقها.
data-title-milestones = المحطات
data-about-milestones = خطوات كل طريق، ومواعيدها، وحالتها.
data-title-barriers = العوائق
data-about-barriers = ما يقف في الطريق، وما يعالجه.
data-title-enablers = العوامل المساعدة
data-about-enablers = ما يساعد، وإلى أين وصل.
data-title-events = الأحداث
data-about-events = ما حدث على طريق كل مهمة.
data-title-actions = المبادرات
data-about-actions = كل مبادرة مع مرحلتها وحالتها ومالها.
data-title-advances = ما تدفعه المبادرات قُدمًا
data-about-advances = من المبادرات إلى المحطات والمهمات، مع مدى القوة ومدى التأكد.
data-title-moves = ما يُنتظر أن تحرّكه المبادرات
data-about-moves = من المبادرات إلى النتائج، مع التأثير المنتظر.
data-title-tasks = بنود العمل
data-about-tasks = ما ينبغي إنجازه داخل المبادرات.
data-title-commitments = الالتزامات
data-about-commitments = من التزم بماذا، وما لم يلتزم به أحد بعد.
data-title-funding = التمويل
data-about-funding = كل بنود المال، للمبادرات وللمهمات ككل.
data-title-outcomes = النتائج
data-about-outcomes = كل نتيجة مع وحدتها واتجاهها وحالتها.
data-title-figures = الأرقام
data-about-figures = كل خطوط الأساس والأهداف والقياسات والسيناريوهات لكل النتائج، واحد في كل صف.
data-title-progress = التقدم
data-about-progress = حالة كل نتيجة، مع الخط الذي تُقيَّم به.
data-title-calendar = التقويم
data-about-calendar = المحطات وبنود العمل والمراجعات والأحداث، لتقويم هاتف أو حاسوب (iCalendar).
data-title-activities = أنشطة IATI
data-about-activities = المهمات والمبادرات والمال والنتائج بالصيغة التي تُنشر بها برامج المعونة والبرامج العامة (IATI 2.03).
data-title-organisation = منظمة IATI
data-about-organisation = من ينشر المحفظة، بالصيغة نفسها.
## What changed
kind-page = صفحة
fact-changed = آخر تغيير
changes-title = ما الذي تغيّر
changes-lede = ما تغيّر في هذه المحفظة، الأحدث أولًا: { $count ->
    [one] تغيير واحد في { $date }
    [two] تغييران منذ { $date }
    [few] { $count } تغييرات منذ { $date }
    [many] { $count } تغييرًا منذ { $date }
   *[other] { $count } تغيير منذ { $date }
}.
changes-feed = متابعة ما يتغير في قارئ خلاصات
changes-none = لا تغيير معروفًا.
changes-by-record = تاريخ كل سجل:
changes-records-title = { $kinds }: ما تغيّر
changes-records-lede = { $kinds } بترتيب أسمائها في الملفات، ومع كلٍّ منها ما تغيّر، الأحدث أولًا.
changes-no-repository = صُنع هذا الموقع من الملفات وحدها، دون تاريخها.
changes-unreadable = تعذّرت قراءة تاريخ الملفات عند صنع هذا الموقع.
changes-no-commit = ليس للملفات تاريخ بعد.
changes-begin = ما كان قبل { $date } غير مذكور هنا: صُنع الموقع من أحدث جزء من التاريخ وحده.
changes-pull = طلب السحب #{ $number }
changes-merge = طلب الدمج !{ $number }
changes-commit = الإيداع { $hash }
changes-many-added = { $kinds }: الجديد { $count }.
changes-many-edited = { $kinds }: المعدَّل { $count }.
changes-many-translated = سجلات عُدّلت بلغة أخرى: { $count }.
changes-more = { $count ->
    [one] وتغيير آخر.
    [two] وتغييران آخران.
    [few] و{ $count } تغييرات أخرى.
    [many] و{ $count } تغييرًا آخر.
   *[other] و{ $count } تغيير آخر.
}
changes-with-others = { $count ->
    [one] { $records } وسجل آخر
    [two] { $records } وسجلان آخران
    [few] { $records } و{ $count } سجلات أخرى
    [many] { $records } و{ $count } سجلًا آخر
   *[other] { $records } و{ $count } سجل آخر
}
changes-more-records = { $count ->
    [one] وسجل آخر.
    [two] وسجلان آخران.
    [few] و{ $count } سجلات أخرى.
    [many] و{ $count } سجلًا آخر.
   *[other] و{ $count } سجل آخر.
}
changes-older = { $count ->
    [one] وبند أقدم.
    [two] وبندان أقدم.
    [few] و{ $count } بنود أقدم.
    [many] و{ $count } بندًا أقدم.
   *[other] و{ $count } بند أقدم.
}
change-of-portfolio = المحفظة كلها
change-of-settings = إعدادات الموقع
change-of-files = الصور والملفات
change-no-amount = مبلغ غير منشور
change-somebody-gone = جهة لم تعد مدرجة
change-mission-status = الحالة: { $to } (كانت { $from }).
change-mission-target = الهدف لتاريخ { $to } (كان { $from }).
change-milestone-met = { $date ->
    [none] تحققت المحطة: { $what }.
   *[other] تحققت المحطة: { $what }، { $date }.
}
change-milestone-reopened = محطة لم تعد محسوبة متحققة: { $what }.
change-milestone-dropped = محطة جرى التخلي عنها: { $what }.
change-milestone-moved = محطة تغيّر موعدها: { $what }، { $to } (كان { $from }).
change-milestone-added = { $date ->
    [none] محطة جديدة: { $what }.
   *[other] محطة جديدة: { $what }، { $date }.
}
change-milestone-removed = محطة حُذفت: { $what }.
change-added = { $stage ->
    [none] سجل جديد.
   *[other] سجل جديد. المرحلة: { $stage }.
}
change-removed = حُذف السجل.
change-renamed = تغيّر العنوان على الموقع، وكان { $old }.
change-retitled = عنوان جديد، وكان «{ $old }».
change-retitled-actor = تغيّر الاسم.
change-stage = المرحلة: { $to } (كانت { $from }).
change-declared = يقول الفريق: { $to } (كان { $from }).
change-state = تقول الملفات: { $to } (كان { $from }).
change-milestone-state = { $what }: { $to } (كانت { $from }).
change-outcome-state = قياسًا بالمطلوب: { $to } (كانت { $from }).
change-progress = { $required ->
    [none] التقدم: { $to } مما كان مطلوبًا حينها (كان { $from }).
   *[other] التقدم: { $to } مما كان مطلوبًا حينها (كان { $from })، المقاس { $value }، والمطلوب { $required }.
}
change-measured = قياس { $date }: { $value }.
change-measured-many = أرقام جديدة: { $count }، وأحدثها لتاريخ { $date }: { $value }.
change-remeasured = صُحِّح رقم { $date }: { $to } (كان { $from }).
change-unmeasured = حُذف رقم { $date }: { $value }.
change-target-set = هدف { $date }: { $value }.
change-target-changed = هدف { $date }: { $to } (كان { $from }).
change-target-removed = حُذف هدف { $date }: { $value }.
change-baseline = البداية: { $to } (كانت { $from }).
change-money-total = المال ({ $status }): { $to }، { $way ->
    [less] أقل
   *[more] أكثر
} من قبل بمقدار { $difference }.
change-money-added = { $source ->
    [none] المال ({ $status }): { $amount }.
   *[other] المال ({ $status }): { $amount } من { $source }.
}
change-money-status = { $source ->
    [none] المال: { $to } (كان { $from }): { $amount }.
   *[other] المال: { $to } (كان { $from }): { $amount } من { $source }.
}
change-money-amount = { $source ->
    [none] المال ({ $status }): { $to } (كان { $from }).
   *[other] المال ({ $status }) من { $source }: { $to } (كان { $from }).
}
change-money-withdrawn = { $source ->
    [none] لم يعد المال ({ $status }) قائمًا: { $amount }.
   *[other] لم يعد المال ({ $status }) قائمًا: { $amount } من { $source }.
}
change-cost = التكلفة: { $to } (كانت { $from }).
change-promised = مشاركة { $actor }: { $role }، { $status }.
change-promise-status = { $actor }، { $role }: { $to } (كان { $from }).
change-promise-withdrawn = لم يعد الدور مذكورًا: { $actor }، { $role }.
change-wanted = مطلوب: { $role }.
change-barrier-status = العائق «{ $what }»: { $to } (كان { $from }).
change-barrier-added = عائق جديد: { $what }.
change-barrier-removed = عائق حُذف: { $what }.
change-enabler-status = العامل المساعد «{ $what }»: { $to } (كان { $from }).
change-enabler-added = عامل مساعد جديد: { $what }.
change-enabler-removed = عامل مساعد حُذف: { $what }.
change-task-done = أُنجز بند العمل: { $what }.
change-task-moved = تغيّر موعد بند العمل: { $what }، { $to } (كان { $from }).
change-task-added = { $date ->
    [none] بند عمل جديد: { $what }.
   *[other] بند عمل جديد: { $what }، { $date }.
}
change-starts = البداية: { $to } (كانت { $from }).
change-ends = النهاية: { $to } (كانت { $from }).
change-led-to = أفضى إلى: { $action }.
change-gap-closed = { $what ->
    [none] سُدّت الفجوة: { $gap }
   *[other] سُدّت الفجوة في { $what }: { $gap }
}
change-gap-opened = { $what ->
    [none] فجوة جديدة: { $gap }
   *[other] فجوة جديدة في { $what }: { $gap }
}
change-translated = كلمات عُدّلت بلغة أخرى: { $language }.
change-edited = عُدّل: { $fields }.
change-reworded = عُدّل النص.
change-files-changed = { $count ->
    [one] صورة أو ملف أُضيف أو تغيّر أو حُذف.
   *[other] صور أو ملفات أُضيفت أو تغيّرت أو حُذفت: { $count }.
}
diff-title = ما الذي يغيّره هذا في المحفظة
diff-from-to = من { $before } إلى { $after }، وكلاهما محسوب لتاريخ { $day }.
diff-folder = الملفات في المجلد
diff-nothing = لم يتغير شيء في المحفظة.
diff-rest = كل ما عدا ذلك
diff-counts = { $changes ->
    [one] تغيير واحد
    [two] تغييران
    [few] { $changes } تغييرات
    [many] { $changes } تغييرًا
   *[other] { $changes } تغيير
}، { $closed ->
    [0] لم تُسدّ أي فجوة
    [one] سُدّت فجوة واحدة
    [two] سُدّت فجوتان
    [few] سُدّت { $closed } فجوات
   *[other] سُدّت { $closed } فجوة
}، { $opened ->
    [0] لم تُفتح أي فجوة
    [one] فُتحت فجوة واحدة
    [two] فُتحت فجوتان
    [few] فُتحت { $opened } فجوات
   *[other] فُتحت { $opened } فجوة
}.
diff-also = وأيضًا في: { $missions }
diff-more = { $count ->
    [one] وتغيير آخر.
    [two] وتغييران آخران.
    [few] و{ $count } تغييرات أخرى.
    [many] و{ $count } تغييرًا آخر.
   *[other] و{ $count } تغيير آخر.
} الأمر `wayfolio diff` يعرضها كلها.
diff-quiet = { $count ->
    [one] كلمات أو تفاصيل عُدّلت في سجل واحد
    [two] كلمات أو تفاصيل عُدّلت في سجلين
    [few] كلمات أو تفاصيل عُدّلت في { $count } سجلات
    [many] كلمات أو تفاصيل عُدّلت في { $count } سجلًا
   *[other] كلمات أو تفاصيل عُدّلت في { $count } سجل
}
## Search

nav-search = البحث
search-title = البحث، والفهرس الأبجدي
search-title-part = الفهرس الأبجدي، الصفحة { $number }
search-about = ابحثوا عن سجل بكلمة فيه، أو بعنوانه في الفهرس الأبجدي.
search-label = كلمات البحث
search-results = ما عُثر عليه
search-found = عدد ما عُثر عليه: { $count }
search-none = لا شيء يحوي هذه الكلمات. قد يفيد البحث بأول الكلمة.
search-near = لا شيء يحوي هذه الكلمات كما كُتبت. المعروض هو الأقرب إليها.
search-some = لا شيء يحوي هذه الكلمات كلها. المعروض يحوي بعضها.
search-failed = تعذّر تحميل البحث. كل شيء مذكور أدناه في الفهرس الأبجدي.
search-all-kinds = الكل
search-finer = بحسب المهمة أو المرحلة أو المكان
search-more = عرض المزيد
search-az = الفهرس الأبجدي الكامل ({ $number })
search-parts = صفحات القائمة
kinds-milestone = المحطات

## Lists that filter and sort

th-tag = الوسم
actions-of-stage = المبادرات: { $stage }
actions-of-mission = المبادرات – { $title }
lists-label = قوائم المبادرات
lists-by-stage = بحسب المرحلة:
lists-by-mission = بحسب المهمة:
list-part = { $title }، الصفحة { $number }
list-parts = صفحات هذه القائمة
list-before = الصفحة السابقة
list-after = الصفحة التالية
filter-label = عرض فقط
filter-shown = المعروض { $shown } من { $all }
filter-clear = عرض الكل
filter-open = تصفية الكل وترتيبه ({ $count })
filter-failed = تعذّر تحميل صفحات القائمة الأخرى.
filter-sort = الترتيب بحسب
filter-down = { $column }، من النهاية
filter-as-listed = كما في القائمة
data-title-lessons = الدروس
data-about-lessons = ما جُرِّب وما كان متوقعًا وما حدث وما تعلّمناه.
data-title-actors = الجهات
data-about-actors = من يشارك.
data-title-places = الأماكن
data-about-places = أين يحدث.
data-title-gaps = الفجوات
data-about-gaps = ما الذي ينقص، وبحسب أي قاعدة، وما الذي يسدّه. الجمل بالإنجليزية.
data-title-sources = المصادر
data-about-sources = كل مصدر، وما يستند إليه من كل سجل.
data-title-geojson = الأماكن على خريطة
data-about-geojson = الأماكن مع المبادرات فيها، بصيغة GeoJSON (RFC 7946). المكان الذي لا يعرف أحد موقعه ليس له موقع.
data-about-figures-of = أرقام هذه النتيجة وحدها.
data-column-mission = المهمة.
data-column-title = الاسم الذي يقرؤه الناس.
data-column-sources-title = عنوان المصدر.
data-column-summary = جملة أو جملتان عنه.
data-column-statement = ما ينبغي أن يتحقق.
data-column-commitments-statement = ما جرى الالتزام به.
data-column-starts = متى تبدأ.
data-column-starts-day = أول أيام بدايتها.
data-column-target = اليوم المستهدف.
data-column-progress-target = آخر هدف، وطرفه الأسهل إذا كان نطاقًا.
data-column-target-day = آخر أيام هدفها.
data-column-status = هل لا يزال العمل عليها جاريًا، وكيف انتهت.
data-column-barriers-status = هل لا يزال قائمًا.
data-column-enablers-status = هل هو موجود.
data-column-commitments-status = هل لا يزال ساريًا.
data-column-funding-status = ما درجة ضمان المال.
data-column-ended = متى انتهت.
data-column-result = كيف كانت حصيلتها.
data-column-lessons-result = ما آل إليه المتوقع.
data-column-steward = الجهة المشرفة عليها.
data-column-headline = النتيجة التي تمثّلها.
data-column-part-of = ما هي جزء منه.
data-column-continues = ما هي امتداد له.
data-column-places = أين.
data-column-milestones = عدد محطاتها.
data-column-milestones-met = عدد ما تحقق منها.
data-column-critical-path = سلسلة المحطات التي تتوقف عليها، بترتيب الحاجة إليها.
data-column-actions = المبادرات التي تخدمها.
data-column-places-actions = المبادرات هناك.
data-column-outcomes = النتائج المهمة لها.
data-column-currency = عملة المجاميع.
data-column-funding-currency = عملة المبلغ.
data-column-need = التكلفة المقدَّرة للمبادرات الجارية.
data-column-disbursed = ما دُفع، وهو فارغ إذا كانت البنود بلا مبالغ.
data-column-committed = ما جرى الالتزام به بعقد.
data-column-pledged = ما جرى التعهد به دون عقد.
data-column-sought = ما هو مطلوب.
data-column-gap = ما ينقص المبادرات الجارية المعروفة التكلفة بعد المدفوع والملتزَم به بعقد.
data-column-gap-at-most = هل يمكن أن تكون الفجوة أصغر، لأن أحد البنود بلا مبلغ.
data-column-tags = كلمات يُعثر عليه بها.
data-column-sdg = أهداف التنمية المستدامة وغاياتها، تفصل بينها مسافات.
data-column-updated = متى راجعه أحد آخر مرة.
data-column-review-by = متى ينبغي أن يراجعه أحد في المرة القادمة.
data-column-page = صفحته، بدءًا من جذر الموقع إذا لم يُعرف عنوان الموقع.
data-column-milestone = المحطة مع مهمتها.
data-column-by = موعدها كما كُتب.
data-column-due = موعدها: كما كُتب، وإلا فيوم تحققها، وإلا فهدف المهمة.
data-column-tasks-due = الموعد النهائي.
data-column-due-day = آخر أيام ذلك الموعد.
data-column-state = حالتها كما حُسبت.
data-column-late-and-unserved = هل هي متأخرة ولا شيء يخدمها.
data-column-critical = هل تقع على مسار حرج.
data-column-is-met = هل تحققت.
data-column-met = متى تحققت، إذا كان أحد يعرف.
data-column-is-dropped = هل جرى التخلي عنها.
data-column-dropped = متى جرى التخلي عنها، إذا كان أحد يعرف.
data-column-why-dropped = لماذا جرى التخلي عنها.
data-column-needs = ما يجب أن يسبقها.
data-column-shown-by-event = هل يدل عليها حدث دون أن يُعدّ شيء.
data-column-shown-by = النتائج التي تدل عليها.
data-column-advanced-by = المبادرات التي تدفعها قُدمًا.
data-column-note = ملاحظة.
data-column-barrier = العائق مع مهمته.
data-column-severity = مدى ثقله.
data-column-lever = بأي وسيلة يزول أو يعمل.
data-column-blocks = المحطات التي يعطّلها.
data-column-answered-by = المبادرات التي تعالجه.
data-column-enabler = العامل المساعد مع مهمته.
data-column-helps = المحطات التي يساعدها.
data-column-answers = العوائق التي يعالجها.
data-column-number = الترتيب في قائمته، بدءًا من 1.
data-column-date = متى.
data-column-day = اليوم الواحد الذي يُحسب التاريخ به.
data-column-action = المبادرة.
data-column-kind = نوع المبادرة.
data-column-figures-kind = نوع الرقم.
data-column-stage = إلى أين وصلت.
data-column-reasons = ما تنتج عنه حالتها.
data-column-declared = ما يقوله الفريق عنها.
data-column-declared-otherwise = هل يقول الفريق غير ما حُسب.
data-column-ends = متى تنتهي.
data-column-ends-day = آخر أيام نهايتها.
data-column-confirmed = آخر مرة عُرف فيها أن مرحلتها صحيحة.
data-column-reached = هل بلغت ما كانت من أجله.
data-column-confidence = مدى التأكد من ذلك.
data-column-horizon = 1 يحسّن القائم، 2 يمدّ جسرًا، 3 يُحدث تحولًا.
data-column-facet = نوع الابتكار (OECD OPSI).
data-column-risk = ما احتمال فشلها.
data-column-impact = مقدار ما تغيّره إن نجحت.
data-column-rank = النقاط التي ترتّبها.
data-column-missions = المهمات التي تخدمها أو تمسّها.
data-column-lessons = الدروس عنها.
data-column-cost = المجموع المقدَّر.
data-column-cost-currency = عملة التكلفة.
data-column-stopped = متى توقفت.
data-column-stopped-how = على أي نحو.
data-column-stopped-why = لماذا.
data-column-stopped-by = الجهة التي قررت.
data-column-stopped-at = المرحلة التي بلغتها.
data-column-strength = مدى أهميتها لذلك.
data-column-outcome = النتيجة.
data-column-effect = في أي اتجاه. الفارغ يعني الاتجاه المنشود للنتيجة.
data-column-amount = كم المبلغ. الفارغ يعني أن أحدًا لم ينشره.
data-column-moves-amount = بأي مقدار، بوحدة النتيجة.
data-column-unit = ما يعدّه الرقم.
data-column-is-done = هل أُنجز. الفارغ يعني أن أحدًا لم يكتبه.
data-column-done = متى أُنجز، إذا كان أحد يعرف.
data-column-actor = الجهة. الفارغ يعني لا أحد بعد.
data-column-role = بأي دور.
data-column-agreed = متى تم الالتزام، أو متى طُلب أول مرة.
data-column-agreed-day = أول أيام ذلك.
data-column-record = السجل مع نوعه.
data-column-from = الجهة التي تقدّمه.
data-column-from-name = من يقدّمه وليس له سجل.
data-column-via = الجهة التي تتسلمه أولًا أو تدين به.
data-column-capital = لمن هذا المال.
data-column-instrument = بأي وسيلة يأتي.
data-column-first-day = أول أيام التاريخ.
data-column-last-day = آخر أيام التاريخ.
data-column-conditions = بأي شروط.
data-column-direction = هل الأكثر أفضل أم الأقل. watch: لا تُقيَّم أبدًا.
data-column-level = هل هي ما صُنع، أم ما تغيّر، أم ما نتج عنه.
data-column-every = كم مرة ينبغي قياسها (ISO 8601).
data-column-method = القاعدة التي تُقيَّم بها.
data-column-judged-by = السلسلة التي تُقيَّم، إذا ذُكرت واحدة.
data-column-better-state = الحالة الأفضل، حيث تختلف المصادر.
data-column-stale = هل أحدث قياس أقدم مما ينبغي.
data-column-newest-date = منتصف تاريخ أحدث قياس معتمد.
data-column-newest-low = أحدث رقم، وأدناه حيث تختلف المصادر.
data-column-newest-high = أحدث رقم، وأعلاه حيث تختلف المصادر.
data-column-moved-by = المبادرات التي يُنتظر أن تحرّكها.
data-column-shows = المحطات التي تدل عليها.
data-column-value = كم.
data-column-low = الطرف الأدنى من النطاق. وحده: على الأقل.
data-column-high = الطرف الأعلى من النطاق. وحده: على الأكثر.
data-column-approximate = هل القيمة تقريبية.
data-column-series = طريقة العدّ.
data-column-figures-mission = المهمة صاحبة الهدف. الفارغ يعني الجميع.
data-column-progress-mission = المهمة التي تُقيَّم بأهدافها. الفارغ يعني أهداف الجميع.
data-column-scenario = السيناريو الذي ينتمي إليه.
data-column-sources = عناوين المصادر، تفصل بينها مسافات.
data-column-rule = القاعدة المستخدمة. الفارغ يعني تعذّر استخدام أي قاعدة.
data-column-gaps-rule = القاعدة التي رصدتها.
data-column-start-date = اليوم الذي يبدأ فيه الخط المطلوب.
data-column-start = أين يبدأ.
data-column-expected-today = المطلوب في يوم الملف.
data-column-difference-today = أحدث رقم مطروحًا منه ذلك.
data-column-target-date = يوم آخر هدف.
data-column-if-trend-holds = ما يؤول إليه حتى ذلك اليوم إذا استمر كما هو.
data-column-lesson = الدرس.
data-column-learned = ما تعلّمناه، في جملة.
data-column-tried = ما جُرِّب.
data-column-expected = ما كان متوقعًا.
data-column-happened = ما حدث.
data-column-next = ما ينبغي أن يأتي بعد ذلك.
data-column-voice = told: رواه المشاركون؛ read: استُخلص من الملفات.
data-column-about = السجلات التي يدور حولها.
data-column-evidence = النتائج التي يستند إليها.
data-column-evidence-elsewhere = العناوين التي يستند إليها، تفصل بينها مسافات.
data-column-led-to = المبادرات التي غيّرها أو أطلقها.
data-column-authors = من دوّنه.
data-column-type = نوع الجهة.
data-column-url = موقعها الخاص.
data-column-sources-url = أين يمكن قراءته.
data-column-commitments = عدد الالتزامات التي قدّمتها أو طُلبت منها.
data-column-place = المكان.
data-column-latitude = درجات شمالًا (WGS 84).
data-column-longitude = درجات شرقًا (WGS 84).
data-column-geometry = ملف GeoJSON يرسمه، ضمن المحتوى.
data-column-precision = مدى دقة معرفة الموقع.
data-column-places-missions = المهمات هناك.
data-column-actors = الجهات هناك.
data-column-closers = الجهات التي يمكن أن تسدّها، الأقرب أولًا.
data-column-close-by = ما الذي يسدّها.
data-column-message = ما الذي ينقص، بالإنجليزية.
data-column-hint = ما الذي يسدّها، بالكلمات، بالإنجليزية.
data-column-source-file = الملف الذي ينبغي تصحيحه.
data-column-line = السطر فيه، بدءًا من 1.
data-column-part = ما يستند إليه من السجل. الفارغ يعني السجل كله.
data-column-publisher = من نشره.
data-column-accessed = متى قُرئ.
data-column-archived = نسخة باقية.
data-column-supports = ما يسنده.
data-column-weak = هل يراه المحررون ضعيفًا.
data-column-actions-confidence = مدى تأكد الفريق.
