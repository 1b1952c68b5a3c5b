# المؤشرات: أسماؤها وكيفية احتسابها.

indicator-participation-name = نسبة المشاركة
indicator-participation-formula = عدد من شاركن وشاركوا، مقسوما على عدد السكان البالغين 15 سنة فما فوق حسب إحصاء 2024، في الألف. ومن ساهم دون ذكر اسمه يُحسب مرة عن كل مساهمة.
indicator-attendance-name = معدل الحضور
indicator-attendance-formula = مجموع الحضور في الورشات مقسوما على عدد الورشات.
indicator-invitation-name = نسبة تلبية الدعوة
indicator-invitation-formula = عدد من حضرن وحضروا من المدعوات والمدعوين، مقسوما على مجموعهم.
indicator-women-name = نسبة مشاركة النساء
indicator-women-formula = عدد النساء مقسوما على عدد من عُرف جنسهم. ومن لم يُعرف جنسه يُذكر عدده ولا يدخل في الحساب.
indicator-parity-name = مؤشر المناصفة
indicator-parity-formula = الأقل من عددي النساء والرجال مقسوما على الأكثر منهما؛ والقيمة 1 تعني المناصفة.
indicator-young-name = نسبة الشباب
indicator-young-formula = عدد من صرحن وصرحوا بسن بين 15 و34 سنة، مقسوما على عدد من عُرف سنهم.
indicator-representativeness-name = مؤشر التمثيلية
indicator-representativeness-formula = 1 ناقص نصف مجموع الفروق بين نصيب كل فئة من المشاركات والمشاركين ونصيبها من ساكنة الجماعة البالغة 15 سنة فما فوق في إحصاء 2024؛ والقيمة 1 تعني أن المشاركات والمشاركين يمثلون الساكنة.
indicator-quarters-name = التغطية الترابية
indicator-quarters-formula = عدد الأحياء والدواوير التي وردت منها مساهمة واحدة على الأقل، مقسوما على مجموعها.
indicator-disability-name = نسبة الأشخاص في وضعية إعاقة
indicator-disability-formula = عدد يُصرح به دون أسماء، مقسوما على عدد الحضور، ويُقارَن بإحصاء 2024.
indicator-first-time-name = نسبة المشاركات والمشاركين لأول مرة
indicator-first-time-formula = عدد من شاركن وشاركوا لأول مرة، مقسوما على مجموع المشاركات والمشاركين.
indicator-assisted-name = نسبة المساهمات دون إنترنت
indicator-assisted-formula = عدد المساهمات الواردة على الورق أو بمكتب الاستقبال أو بالورشة، مقسوما على مجموع المساهمات.
indicator-associations-name = نسبة الجمعيات المشاركة
indicator-associations-formula = عدد جمعيات السجل التي ساهمت، مقسوما على عدد جمعيات السجل كلها.
indicator-opinions-name = نسبة إبداء الرأي
indicator-opinions-formula = عدد الهيئات والجمعيات التي أبدت رأيا رسميا، مقسوما على عدد التي طُلب رأيها.
indicator-contributions-name = عدد المساهمات
indicator-contributions-formula = عدد البطاقات والمساهمات في كل مستوى: الورشة، والمستوى الثاني، والتشاور العمومي.
indicator-reasoned-name = نسبة الأجوبة المعللة
indicator-reasoned-formula = عدد المساهمات التي نُشر عنها جواب معلل، مقسوما على عدد ما أُجيب عنه منها وما انقضى أجل الجواب عنه.
indicator-delay-name = أجل الجواب
indicator-delay-formula = عدد الأيام بين ورود المساهمة وأول جواب عنها: ما لم يتجاوزه نصف الأجوبة، وما لم تتجاوزه 9 أجوبة من كل 10.
indicator-influence-name = نسبة الأخذ بالمقترحات
indicator-influence-formula = عدد المساهمات المقبولة كليا أو جزئيا، مقسوما على عدد المساهمات المجاب عنها.
indicator-traceability-name = نسبة إمكان التتبع إلى المصدر
indicator-traceability-formula = عدد الإجراءات التي أتت من بطاقة أو من جملة من الخلاصة أو من مساهمة، مقسوما على عدد إجراءات آخر صيغة منشورة من خطة العمل.
indicator-equity-name = عدالة التأثير
indicator-equity-formula = نسبة القبول لدى النساء مقسومة على نسبة القبول لدى الرجال.
indicator-completion-name = نسبة إنجاز خطة العمل
indicator-completion-formula = مجموع ما أُنجز من كل إجراء مضروبا في وزنه، مقسوما على مجموع الأوزان. والإجراءات التي لم يُسجل ما بلغته لا تدخل في الحساب.
indicator-on-time-name = نسبة الإنجاز داخل الآجال
indicator-on-time-formula = عدد الإجراءات التي اكتملت في أجلها أو قبله، مقسوما على عدد التي حل أجلها.
indicator-convergence-name = نسبة الالتقائية
indicator-convergence-formula = عدد الإجراءات المرتبطة بالتزام من خطة الانفتاح أو بمشروع من برنامج عمل الجماعة، مقسوما على مجموع الإجراءات.
indicator-cost-participant-name = التكلفة عن كل مشاركة أو مشارك
indicator-cost-participant-formula = مصاريف المسار مقسومة على عدد المشاركات والمشاركين.
indicator-cost-proposal-name = التكلفة عن كل مقترح مقبول
indicator-cost-proposal-formula = مصاريف المسار مقسومة على عدد المساهمات المقبولة.
indicator-budget-name = نسبة تنفيذ الميزانية
indicator-budget-formula = المصروف مقسوما على المبرمج.
indicator-calendar-name = احترام الجدولة
indicator-calendar-formula = عدد الأيام المبرمجة بين مرحلتين، مقسوما على عدد الأيام الفعلية.
indicator-publication-name = النشر داخل الأجل
indicator-publication-formula = عدد اللقاءات التي نُشرت وثائقها ومحضرها في أجلهما، مقسوما على مجموع اللقاءات.
indicator-satisfaction-name = نسبة الرضا
indicator-satisfaction-formula = عدد الأجوبة بالدرجة 4 أو 5 من 5 درجات، مقسوما على مجموع الأجوبة.
indicator-petitions-name = قبول العرائض وأجل البت فيها
indicator-petitions-formula = عدد العرائض المقبولة، مقسوما على عدد التي بُت فيها.
indicator-commitments-name = نسبة احترام التزامات الميثاق
indicator-commitments-formula = عدد التزامات الميثاق التي احتُرمت خلال الفترة، مقسوما على عدد التي حل أجلها.

indicators-what = كل رقم هنا محتسب من المعطيات المسجلة، ويمكنكم رؤية ما احتُسب منه. وما تعذر احتسابه يُذكر مع سببه، ولا يُكتب صفرا.
indicators-table = المؤشرات وقيمها
indicators-value = القيمة
indicators-light = الحالة
indicators-known = من أصل
indicators-unknown = غير معروف
indicators-part = الجزء
indicators-numerator = البسط
indicators-denominator = المقام
indicators-files = ملفات المعطيات
indicators-as-of = احتُسبت في { $date }
indicators-licence = المعطيات مفتوحة بموجب رخصة المشاع الإبداعي، نسب المصنف 4.0 (CC BY 4.0): { $commune }، مع ذكر المصدر والتاريخ.
indicators-source-platform = المصدر: المعطيات المسجلة على هذا الموقع.
indicators-source-census = المصدر: المعطيات المسجلة على هذا الموقع، وإحصاء 2024 (المندوبية السامية للتخطيط).
indicators-formula = كيف يُحتسب؟
indicators-rows = ما احتُسب منه
indicators-rows-of = ما احتُسب منه: { $name }
indicators-no-rows = لا توجد بعد معطيات يُحتسب منها هذا المؤشر.
indicators-no-target = لا قيمة مستهدفة
indicators-target = القيمة المستهدفة: { $value }
indicators-not-computable = لا يمكن احتسابه
indicators-withheld = لا يُنشر: يخص أقل من 5 أشخاص
indicators-all = كل المؤشرات
indicators-small-cells = الأعداد التي تقل عن 5 أشخاص لا تُنشر.
indicators-bracket = الفئة
indicators-people = عدد المشاركات والمشاركين
indicators-census = النصيب من الساكنة البالغة 15 سنة فما فوق
indicators-few = أقل من 5، أو محجوب كي لا يُستنتج
indicators-contribution = المساهمة
indicators-stage = المرحلة
indicators-received = وردت في
indicators-answered = أُجيب عنها في
indicators-verdict = الجواب
indicators-days = عدد الأيام
indicators-origins = عدد المصادر
indicators-progress = نسبة الإنجاز
indicators-not-told = غير مسجل
indicators-registered = في السجل
indicators-asked = طُلب رأيها
indicators-gave = أبدت رأيا
indicators-contributed = ساهمت
indicators-read-provision = قراءة الموضع المعني
indicators-whole-text = النص كله

class-effectiveness = فعالية
class-efficiency = نجاعة
class-inclusion = إدماج
class-quality = جودة

part-whole = المجموع
part-workshop = الورشة
part-second_level = المستوى الثاني من التشاور
part-public = التشاور العمومي
part-sex = حسب الجنس
part-age = حسب السن
part-median = أجل نصف الأجوبة
part-p90 = أجل 9 أجوبة من كل 10

unit-persons = { $value ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $value } أشخاص
    [many] { $value } شخصا
   *[other] { $value } شخص
}
unit-days = { $value ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $value } أيام
    [many] { $value } يوما
   *[other] { $value } يوم
}
unit-dirhams = { $value } درهم
unit-per_mille = { $value } في الألف

reason-no_people = لم يُسجل أي حضور ولا أي مساهمة بعد.
reason-no_known_sex = لم يذكر أحد جنسه.
reason-no_known_age = لم يذكر أحد سنه.
reason-no_census = لا يعطي الإحصاء هذا الرقم لهذه الجماعة.
reason-no_invitation = لم تُسجل أي دعوة.
reason-no_contribution = لم ترد أي مساهمة بعد.
reason-no_answer = لم يصدر أي جواب بعد.
reason-one_side = لا توجد مساهمات مجاب عنها لدى النساء والرجال معا.
reason-no_quarter = لم تُدخل الجماعة لائحة أحيائها ودواويرها.
reason-no_association = سجل الجمعيات فارغ.
reason-nobody_asked = لم يُطلب رأي أي هيئة بعد.
reason-no_plan = لم تُنشر أي خطة عمل بعد.
reason-nothing_due = لم يحل أجل أي إجراء بعد.
reason-no_answer_due = لم يحل أجل أي جواب بعد.
reason-no_progress = لم يُسجل ما بلغه أي إجراء.
reason-not_recorded = المعطيات التي يحتاجها غير مسجلة بعد.

age-15_24 = من 15 إلى 24 سنة
age-25_34 = من 25 إلى 34 سنة
age-35_59 = من 35 إلى 59 سنة
age-60_plus = 60 سنة فما فوق
age-unsaid = السن غير مصرح به
