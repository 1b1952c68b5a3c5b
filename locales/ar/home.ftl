# استقبال الجماعة: للعموم.

home-title = المشاركة المواطنة بجماعة { $commune }
home-empty = لم تفتح جماعة { $commune } بعد أي مسار للمشاركة المواطنة على هذا الموقع.
home-empty-what = حين تبدأ، ستجدون هنا ما هو مفتوح للتشاور وإلى متى، وما تقرر، وكيف أُجيب عن المساهمات.
home-population = عدد السكان حسب إحصاء 2024: { $count } نسمة.
home-now = المفتوح الآن
home-nothing-open = لا شيء مفتوح للتشاور في هذه الأيام. ويمكنكم قراءة ما نُشر وتتبع ما تقرر.
home-until = إلى غاية { $date }
home-answers-on = تُنشر الأجوبة قبل { $date }
home-stage-more = عن هذه المرحلة: ما هو مفتوح، وما تقرر، وكيف تشاركون
home-take-part-charter = اقرؤوا الميثاق وأضيفوا صوتكم
home-take-part-plan = اقرؤوا خطة العمل وأضيفوا صوتكم
home-read-charter = اقرؤوا الميثاق
home-read-plan = اقرؤوا خطة العمل
home-courses = إلى أين وصلنا؟
home-answers = كيف تُجابون؟
home-no-contribution = لم ترد أي مساهمة بعد.
home-median = الأجل الوسيط للجواب، بالأيام
home-median-unknown = غير معروف: لم يصدر أي جواب بعد
home-received = مساهمات واردة
home-answered = مساهمات أُجيب عنها
home-overdue = مساهمات تجاوزت أجل الجواب
home-indicators = كل المؤشرات وكيفية احتسابها
home-decided = ما تقرر
home-decision = مقرر المجلس رقم { $number }
home-versions = الصيغ المنشورة
home-version = الصيغة { $number }
home-workshops = الورشات
home-present = { $count ->
    [zero] لم يسجل حضور
    [one] حضور شخص واحد
    [two] حضور شخصين
    [few] حضور { $count } أشخاص
    [many] حضور { $count } شخصا
   *[other] حضور { $count } شخص
}
home-journal = سجل كل ما تم
