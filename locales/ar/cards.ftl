# هاتف المجموعة وصفحة تتبع الميسر(ة).

rapporteur-left = ما بقي من الوقت:
rapporteur-begin = أنتم مقررة أو مقرر المجموعة { $number }. اكتبوا كل فكرة في بطاقة، بكلمات من قالها.
rapporteur-away = دون اتصال منذ
rapporteur-away-kept = ما تكتبونه محفوظ في هذا الهاتف، ويرسل وحده.
rapporteur-on-wall = على حائط القاعة الآن.
rapporteur-more = لماذا ومن ومتى؟
rapporteur-seven = سبع كلمات تقرأ من آخر القاعة
rapporteur-words-count = عدد الكلمات:
rapporteur-too-long = تتسع البطاقة لما لا يتجاوز { $limit } حرف، ولم يُحذف شيء مما كتبتم: اختصروا أو اكتبوا بطاقتين.
rapporteur-go = أرسلوا البطاقة
rapporteur-keep = احفظوا البطاقة
rapporteur-came = وصلت البطاقة
rapporteur-waits = تنتظر الاتصال:
rapporteur-about = عن البطاقة
rapporteur-skip = تجاوز هذا السؤال
rapporteur-details-go = أرسلوا الأجوبة
rapporteur-ways = هاتف المجموعة
rapporteur-ours = بطاقاتنا:
rapporteur-photo = صورة الورق
rapporteur-voices = من تكلم؟

help-want = نحتاج مساعدة
help-wanted = طلبنا المساعدة
help-need = ما الذي تحتاجونه؟ (اختياري)
help-need-said = قلتم:
help-hint = يصل طلبكم في الحين إلى من يسير الورشة، ويأتي إليكم من يساعد.
help-asked = طلبتم المساعدة { $time }، ووصل الطلب.
help-goes-on = يمكنكم متابعة الكتابة.
help-seen = قُرئ طلبكم { $time }.
help-coming = المساعدة في الطريق إليكم. يمكنكم متابعة الكتابة.
help-waits = طلبكم محفوظ في هذا الهاتف، ويُرسل وحده حين يعود الاتصال.
help-hand = في انتظار ذلك، ارفعوا يدكم.
help-over = انتهى الأمر، شكرا

capture-stays-open = أبقوا هذه الصفحة مفتوحة إلى نهاية عمل المجموعة: ما تكتبونه محفوظ في هذا الهاتف ولو انقطع الاتصال، لكن الصفحة لا تفتح من جديد إلا بعد عودته.
capture-why-so = لماذا؟
capture-back = إعادتها إلى خانة الكتابة
capture-again = إعادة الإرسال
capture-drop = حذفها من هذا الهاتف
capture-theirs = غيّر هاتف آخر من مجموعتكم هذه البطاقة في الأثناء، وهي تقول الآن:
capture-ours = اعتماد نصنا
capture-yield = الاحتفاظ بنصها الحالي
capture-leave = التراجع عن التعديل

capture-details = لماذا؟ ومن؟ ومتى؟ وكيف نعرف أنه تم؟
capture-why = لماذا هذا الإجراء؟
capture-who = من يتولاه؟
capture-who-hint = اذكروا مصلحة أو هيئة، لا اسم شخص.
capture-due = متى؟
capture-sign = كيف نعرف أنه تم؟
capture-details-charter = مادة الميثاق النموذجي المعنية
capture-about = مادة الميثاق النموذجي
capture-no-article = لا تخص مادة بعينها
capture-wants = المطلوب في هذه المادة
capture-no-stance = لم يُحدد
capture-stance-keep = الإبقاء عليها
capture-stance-change = تغييرها
capture-stance-add = الإضافة إليها

capture-photo-title = صورة لورق المجموعة
capture-photo = صورة
capture-photo-field = الصورة
capture-photo-hint = صوروا الورق لا الوجوه. يُحذف منها مكان التقاطها، ولا يطلع عليها إلا القائمات والقائمون على الورشة.
capture-corners = ضعوا الزوايا على حدود الورقة
capture-corner = الزاوية { $number } من 4: تُجر بالأصبع أو بالأسهم
capture-photo-again = من جديد
capture-photo-send = إرسال الصورة
capture-photos-kept = { $count ->
    [zero] لم تصل أي صورة بعد.
    [one] وصلت صورة واحدة.
    [two] وصلت صورتان.
    [few] وصلت { $count } صور.
    [many] وصلت { $count } صورة.
   *[other] وصلت { $count } صورة.
}
fault-photo = المرجو اختيار صورة عادية من الهاتف لا يتجاوز حجمها 10 ميغابايت.
refused-photos-enough = أرسلت مجموعتكم ثلاثين صورة، ولا يمكن إرسال المزيد.

capture-voices-title = من تكلم؟
capture-voices-hint = اضغطوا على علامة الزيادة كلما تكلمت مشاركة أو مشارك. لا تُحفظ إلا الأعداد الإجمالية، ولا يظهر منها من قال ماذا.
capture-voice-more = تكلم شخص آخر ({ $sex }، { $category })
capture-voice-less = تصحيح: واحد أقل ({ $sex }، { $category })

capture-progress-title = تقدم المجموعات
capture-progress-caption = البطاقات حسب المجموعة والسؤال
capture-group = المجموعة
capture-question = السؤال { $number }
capture-last-contact = آخر اتصال
capture-never-heard = لم يُفتح رابطها بعد
capture-in-contact = الآن
capture-minutes-ago = { $minutes ->
    [zero] الآن
    [one] قبل دقيقة
    [two] قبل دقيقتين
    [few] قبل { $minutes } دقائق
    [many] قبل { $minutes } دقيقة
   *[other] قبل { $minutes } دقيقة
}
capture-voices-caption = من تكلم في المجموعات، بالأعداد
capture-photos-title = الصور
capture-photos-who = لا تظهر هذه الصور إلا في فضاء الجماعة.
capture-photo-alt = الصورة { $number } لورق المجموعة { $group }
capture-photo-remove = حذف هذه الصورة
capture-no-photos = لم تصل أي صورة بعد.

event-workshop-card_detailed = كتابة بطاقة وتوضيحاتها
event-workshop-card_revised = تعديل بطاقة وتوضيحاتها
event-workshop-photo_kept = تلقي صورة من مجموعة
event-workshop-photo_removed = حذف صورة
event-workshop-help_wanted = مجموعة تطلب المساعدة
event-workshop-help_seen = استجابة لطلب مساعدة
event-workshop-help_over = انتهاء طلب مساعدة
event-workshop-voice_counted = تحيين عدد المتكلمات والمتكلمين في مجموعة

hall-help-title = القاعة والاتصال
hall-help-lead = في القاعات يضعف الاتصال أو ينقطع. هذه الصفحة تبين ما يبقى ممكنا، وما يلزم إعداده قبل اليوم.
hall-help-always-title = ما يعمل دائما
hall-help-always-typed = ما يكتبه هاتف المجموعة يُحفظ فيه بعد أقل من ثانيتين، ولو انقطع الاتصال أو أُغلقت الصفحة أو نفدت البطارية. ويظهر حين تُفتح الصفحة من جديد في الهاتف نفسه.
hall-help-always-once = تُرسل البطاقات من تلقاء نفسها حين يعود الاتصال، وتصل كل بطاقة مرة واحدة.
hall-help-always-photo = تنتظر الصور وأعداد المتكلمات والمتكلمين بدورها في الهاتف إلى أن يعود الاتصال.
hall-help-always-two = يمكن أن يعمل هاتفان لمجموعة واحدة: كل منهما يرى بطاقات الآخر، ومن عدّل بطاقة سبقه غيره إليها يرى النصين معا ويختار.
hall-help-https-title = ما يلزمه عنوان آمن
hall-help-https-opens = يبدأ العنوان الآمن بما يلي: { $start }. به تُفتح صفحة المجموعة من جديد دون أي اتصال، إلى نهاية صلاحية رابطها.
hall-help-https-sends = به يرسل بعض الهواتف ما ينتظر ولو أُغلقت الصفحة.
hall-help-https-camera = به تقرأ كاميرا جهاز الاستقبال رموز الدعوات داخل الصفحة.
hall-help-https-secret = به لا يقرأ أحد على الشبكة ما يُرسل.
hall-help-without-title = قاعة دون عنوان آمن
hall-help-without-open = ما دامت صفحة المجموعة مفتوحة فهي تعمل كاملة، بالاتصال ودونه. فأبقوها مفتوحة إلى نهاية عمل المجموعة، ولا تعيدوا تحميلها دون اتصال.
hall-help-without-closed = إذا أُغلقت الصفحة دون اتصال فلا شيء يضيع: تُفتح حين يعود الاتصال، وفيها كل ما كُتب.
hall-help-without-scan = في الاستقبال، يُبحث عن الأسماء أو تُكتب الرموز بدل قراءتها بالكاميرا.
hall-help-without-wifi = احموا شبكة القاعة بكلمة مرور، لأن ما يُرسل فيها يمكن أن يقرأه من دخلها.
hall-help-without-pin = على حاسوب القاعة يدخل كل من يسير اليوم برقم سري لليوم، تطبعه الجماعة قبل أن يأخذ الحاسوب الورشة. ولا يكتب أحد فيه كلمة المرور التي يستعملها في موقع الجماعة.
hall-help-how-title = كيف يحصل حاسوب القاعة على عنوان آمن؟
hall-help-how = يعد المكلف بالمعلوميات قبل اليوم اسما تملكه الجماعة، وشهادة لهذا الاسم على الحاسوب، وموزع اتصال يقود الاسم إليه. أما الشهادة التي يصنعها الحاسوب لنفسه فتظهر الهواتف تحذيرا منها، ولا تصلح.
hall-help-script-title = هاتف قديم جدا
hall-help-script = الهاتف الذي لا يشغل برامج الصفحات يرسل البطاقات واحدة واحدة، ولا يحفظ شيئا دون اتصال. اختاروا لكل مجموعة هاتفا أحدث.
