# يوم دون إنترنت: أخذ الورشة إلى القاعة وضم ما أُنجز فيها.

hall-title = الورشة دون إنترنت
hall-take = إعداد مفتاح لأخذ الورشة إلى القاعة
hall-take-text = إذا كانت القاعة دون إنترنت أو كان الاتصال فيها ضعيفا، يأخذ حاسوب محمول الورشة معه: اللوائح والأسئلة والمجموعات وحسابات من يسيرون اليوم. يشتغل به الجميع في القاعة، ثم يُضم كل ما أُنجز إلى هذا الموقع.
hall-state-home = الورشة هنا، ولم يأخذها أي حاسوب.
hall-state-offered = أُعد المفتاح، ولم يأت أي حاسوب بعد.
hall-state-away = الورشة الآن في القاعة.
hall-state-returned = أعاد الحاسوب الورشة.
hall-state-ended = استعادت الجماعة الورشة دون الحاسوب.
hall-taken-at = أخذها الحاسوب: { $moment }.
hall-seen-at = آخر اتصال به: { $moment }.
hall-away-text = ما دامت الورشة في القاعة، لا يُقبل هنا إلا تسجيل أسماء المدعوات والمدعوين وتوجيه الدعوات. أما الحضور والمجموعات والبطاقات والخلاصات فتُسجل في القاعة، وتظهر هنا كلما اتصل الحاسوب.
hall-key = المفتاح
hall-key-once = يُعرض هذا المفتاح مرة واحدة. انقلوه إلى الحاسوب الآن، ولا ترسلوه بالبريد: من يحمله يأخذ أسماء المشاركات والمشاركين معه.
hall-key-until = يصلح المفتاح إلى غاية: { $moment }.
hall-key-over = انتهت صلاحية المفتاح: أعدوا مفتاحا جديدا للحاسوب نفسه حتى يتمكن من إرسال ما أُنجز في القاعة.
hall-command = على الحاسوب، وهو متصل بالإنترنت:
hall-command-again = على الحاسوب نفسه:
hall-command-back = في نهاية اليوم، وقد عاد الاتصال بالإنترنت:
hall-again = إعداد مفتاح جديد للحاسوب نفسه
hall-again-text = المفتاح الجديد يلغي ما قبله. يصلح للحاسوب الذي أخذ الورشة، لا لحاسوب غيره.
hall-end = ضاع الحاسوب، أو لا حاجة إليه
hall-end-text = يُستأنف العمل هنا، ولا يُقبل بعد ذلك ما بقي في الحاسوب ولم يُرسل.
hall-end-go = استعادة الورشة دون الحاسوب

pins-title = الأرقام السرية لليوم
pins-lead = على حاسوب القاعة لا يكتب أحد كلمة المرور التي يستعملها في هذا الموقع: لكل من يسير اليوم رقم سري يصلح لذلك اليوم وحده.
pins-again = تُطبع هذه الورقة قبل أن يأخذ الحاسوب الورشة. وإذا طُبعت من جديد حملت أرقاما أخرى، وانتهت صلاحية ما قبلها.
pins-print-ar = طبع الأرقام السرية بالعربية
pins-print-fr = طبع الأرقام السرية بالفرنسية
pins-who = لمن
pins-pin = الرقم السري لليوم
pins-hint = ثمانية أرقام على الورقة التي تسلمتموها. لا تكتبوا هنا كلمة المرور.
pins-hand = قُصوا الأسطر وسلموا كل واحدة وكل واحد سطره، يدا بيد.
pins-end = تنتهي صلاحية هذه الأرقام بختم الورشة، أو في السادسة من صباح اليوم الموالي. من ضاع رقمه طلب غيره ممن معه حاسوب القاعة.
pins-foot = ورقة شخصية، تُتلف بعد توزيعها
fault-pin = اسم الدخول أو الرقم السري لليوم غير صحيح. من ضاع رقمه طلب غيره ممن معه حاسوب القاعة.
hall-row-day_pin = الرقم السري لليوم

hall-both = ما غُير في الجانبين
hall-both-text = غيّرت القاعة الشيء نفسه الذي غيّره الموقع، على وجهين مختلفين. لم يُحذف شيء: اقرؤوا النصين واختاروا.
hall-both-none = لم يغيّر الجانبان شيئا واحدا على وجهين مختلفين.
hall-part = ما يختلف
hall-at-home = في الموقع
hall-in-hall = في القاعة
hall-whole = الكل
hall-there = موجود
hall-not-there = غير موجود
hall-yes = نعم
hall-no = لا
hall-choose-home = اعتماد ما في الموقع
hall-choose-hall = اعتماد ما في القاعة
hall-reason-both = غُير في الجانبين.
hall-reason-rival = أُنشئ في الموقع ما يقوم مقامه.
hall-reason-bound = يرتبط بما حُذف أو تغير في الموقع.
hall-reason-renumbered = أخذت بطاقة في الموقع هذا الرقم، فأُعطي ما كُتب في القاعة الرقم الموالي.
hall-chosen-home = اعتُمد ما في الموقع.
hall-chosen-hall = اعتُمد ما في القاعة.
hall-decided = { $count ->
    [zero] لم يُحسم شيء بعد
    [one] حُسم أمر واحد
    [two] حُسم أمران
    [few] حُسمت { $count } أمور
    [many] حُسم { $count } أمرا
   *[other] حُسم { $count } أمر
}

hall-row-other = معطى من الورشة
hall-row-workshop = الورشة
hall-row-session = الحصة
hall-row-agenda_item = نقطة من البرنامج
hall-row-question = السؤال
hall-row-aim = الهدف
hall-row-category = الفئة
hall-row-participant = المشاركة أو المشارك
hall-row-person = الشخص
hall-row-drawing = تشكيل المجموعات
hall-row-working_group = المجموعة
hall-row-group_member = العضوية في مجموعة
hall-row-card = البطاقة
hall-row-theme = المحور
hall-row-theme_card = البطاقة في محورها
hall-row-sentence = جملة من الخلاصة
hall-row-sentence_card = البطاقة التي تستند إليها جملة
hall-row-next_step = المحطة المقبلة
hall-row-media = الملف
hall-row-sighting = ما شُوهد عند الباب
hall-row-card_detail = تفاصيل البطاقة
hall-row-group_photo = صورة ورق العرض
hall-row-voice_count = عدد المتكلمات والمتكلمين
hall-row-fixed_seat = المقعد المثبت
hall-row-draw_label = العلامة في لائحة التوزيع
hall-row-drawn_seat = المقعد الناتج عن التوزيع
hall-part-other = معطى آخر
hall-part-title = العنوان
hall-part-name = الاسم
hall-part-contact = وسيلة الاتصال
hall-part-text = النص
hall-part-label = التسمية
hall-part-number = الرقم
hall-part-position = الترتيب
hall-part-sex = الجنس
hall-part-category_id = الفئة
hall-part-person_id = الشخص
hall-part-group_id = المجموعة
hall-part-theme_id = المحور
hall-part-card_id = البطاقة
hall-part-question_id = السؤال
hall-part-session_id = الحصة
hall-part-starts_at = البداية
hall-part-ends_at = النهاية
hall-part-held_on = اليوم
hall-part-venue = المكان
hall-part-state = الحالة
hall-part-lang = اللغة
hall-part-owner = المكلف
hall-part-due_on = الأجل
hall-part-invited_at = الدعوة
hall-part-arrived_at = الوصول
hall-part-left_at = المغادرة
hall-part-withdrawn_at = السحب
hall-part-written_at = وقت الكتابة
hall-part-opened_at = الافتتاح
hall-part-closed_at = الختم
hall-part-walk_in = حضور دون دعوة
hall-part-code = الرمز
hall-part-row_code = رمز الصف في اللائحة
hall-part-why = السبب
hall-part-who = الجهة المكلفة
hall-part-due = الموعد
hall-part-sign = علامة الإنجاز
hall-part-stance = الموقف
hall-part-voices = العدد
hall-part-what = ما شُوهد
hall-part-at = الوقت
hall-part-about = ما يتعلق به
hall-part-placed = طريقة الإلحاق بالمجموعة
hall-part-placed_at = وقت الإلحاق بالمجموعة

hall-laptop = هذا الحاسوب يسير الورشة في القاعة. ما يُنجز هنا محفوظ في الحاسوب، ويُضم إلى موقع الجماعة كلما أمكن الاتصال.
hall-laptop-met = آخر ضم: { $moment }.
hall-laptop-unsent = { $count ->
    [zero] لا شيء ينتظر الإرسال.
    [one] تغيير واحد ينتظر الإرسال.
    [two] تغييران ينتظران الإرسال.
    [few] { $count } تغييرات تنتظر الإرسال.
    [many] { $count } تغييرا ينتظر الإرسال.
   *[other] { $count } تغيير ينتظر الإرسال.
}
hall-laptop-waiting = { $count ->
    [zero] لا شيء ينتظر الاختيار في موقع الجماعة.
    [one] أمر واحد غُير في الجانبين ينتظر الاختيار في موقع الجماعة.
    [two] أمران غُيرا في الجانبين ينتظران الاختيار في موقع الجماعة.
    [few] { $count } أمور غُيرت في الجانبين تنتظر الاختيار في موقع الجماعة.
    [many] { $count } أمرا غُير في الجانبين ينتظر الاختيار في موقع الجماعة.
   *[other] { $count } أمر غُير في الجانبين ينتظر الاختيار في موقع الجماعة.
}
hall-trouble-line = تعذر الاتصال بموقع الجماعة، وستُعاد المحاولة تلقائيا.
hall-trouble-closed = لم يعد المفتاح صالحا: أعدوا في موقع الجماعة مفتاحا جديدا لهذا الحاسوب.
hall-trouble-refused = رفض موقع الجماعة ما أُرسل إليه. راجعوا ما كُتب في نافذة الأوامر.

hall-start-title = الورشة في القاعة
hall-start-text = هذا الحاسوب يسير ورشة اليوم دون إنترنت.
hall-start-go = الدخول إلى الورشة
hall-reached = عنوان الحاسوب في القاعة
hall-reached-none = لم تُعرف أي شبكة بعد. شغلوا نقطة الاتصال في الحاسوب ثم أعيدوا تنفيذ الأمر.
hall-address = رمز عنوان الحاسوب في القاعة
hall-how = كيف يتصل من في القاعة؟
hall-how-wifi = شغلوا نقطة اتصال Wi-Fi في الحاسوب، واربطوا بها الهواتف.
hall-how-address = صوروا الرمز، أو اكتبوا العنوان كاملا كما هو.
hall-how-warning = الاتصال بهذا العنوان غير مؤمن: أبقوا صفحة الكتابة مفتوحة في كل هاتف، لأن إعادة تحميلها دون شبكة غير ممكنة.

refused-in-the-hall = الورشة الآن في القاعة على حاسوب محمول، فلا يُغير يومها إلا هناك. تسجيل الأسماء والدعوات ما زال ممكنا هنا.
refused-hall-left = هذه الورشة لم تعد على هذا الحاسوب: أُعيدت إلى موقع الجماعة، أو استعادتها الجماعة. لا يُسجل هنا شيء بعد الآن. واصلوا على عنوان الجماعة.
refused-hall-ended = استعادت الجماعة الورشة دون هذا الحاسوب.
refused-at-home = هذه الصفحة بقيت في موقع الجماعة. على هذا الحاسوب الورشة وحدها.
refused-hall-taken = أخذ حاسوب آخر هذه الورشة. استعيدوها من موقع الجماعة قبل إعداد مفتاح جديد.
refused-hall-version = إصدار «ميثاق» على الحاسوب غير إصداره في الموقع. ثبتوا الإصدار نفسه ثم أعيدوا المحاولة.
refused-hall-foreign = فيما أُرسل ما لا ينتمي إلى هذه الورشة، فلم يُقبل منه شيء.
refused-hall-journal = سجل الحاسوب لا يتصل بما وصل منه قبل ذلك، فلم يُقبل ما أُرسل.
refused-hall-folder = في هذا المجلد ورشة أخرى. اختاروا مجلدا فارغا.
refused-hall-bound = لا يمكن اعتماد ما في القاعة كما هو: يرتبط بما لم يعد في الموقع، أو يقوم شيء آخر مقامه. عدلوا الموقع أولا، أو اعتمدوا ما فيه.
fault-hall-row = لم يُفهم ما أرسله الحاسوب.

event-workshop-pins_drawn = إعداد الأرقام السرية ليوم الورشة
event-workshop-hall_offered = إعداد مفتاح لأخذ الورشة إلى القاعة
event-workshop-hall_taken = أخذ الورشة إلى القاعة
event-workshop-hall_merged = ضم ما أُنجز في القاعة
event-workshop-hall_decided = الاختيار بين نصين
event-workshop-hall_returned = إعادة الورشة من القاعة
event-workshop-hall_ended = استعادة الورشة دون الحاسوب
event-workshop-hall_part_received = وصول جزء مما أُنجز في القاعة
event-workshop-hall_brought = جلب ما تغير في الموقع
event-workshop-hall_sent = إرسال ما أُنجز في القاعة
event-workshop-hall_left = مغادرة القاعة

cli-hall = أخذ ورشة إلى قاعة دون إنترنت وتسييرها هناك، ثم ضم ما أُنجز. تعرض صفحة الورشة في الموقع المفتاح والأمر كاملا. شغلوا نقطة اتصال Wi-Fi في الحاسوب: يعرض الأمر العنوان ورمزه. ودون HTTPS لا يعمل في الهواتف ما يشترط اتصالا آمنا: الكاميرا داخل الصفحة، وإعادة التحميل دون شبكة؛ أما الكتابة في صفحة مفتوحة فتعمل.
cli-hall-home = عنوان الجماعة في الموقع، مثل https://…/ar/beni-mellal (المرة الأولى فقط).
cli-hall-key = المفتاح المعروض في صفحة الورشة (المرة الأولى، أو عند تجديده).
cli-hall-every = عدد الثواني بين محاولتي ضم.
cli-hall-pin = إعداد رقم سري لليوم لمن ضاع رقمه.
cli-hall-pin-drawn = { $login }: الرقم السري لليوم هو { $pin }. سلموه يدا بيد؛ ولم يعد الرقم السابق صالحا.
cli-hall-pin-unknown = لا أحد ممن يسيرون هذا اليوم يدخل باسم { $login }. أسماء الدخول المعروفة: { $known }.
cli-hall-sync = ضم ما تغير الآن، مرة واحدة.
cli-hall-return = ضم كل ما بقي وإعادة الورشة إلى الموقع.
cli-hall-erase = حذف قاعدة المعطيات من الحاسوب بعد الإعادة، حتى لا تبقى فيه أسماء.
cli-hall-coming = جلب الورشة من { $home }
cli-hall-here = الورشة في هذا الحاسوب.
cli-hall-clock = ساعة هذا الحاسوب تختلف عن ساعة الموقع بـ { $seconds } ثانية: اضبطوها، لأن أوقات اليوم تُؤخذ منها.
cli-hall-address = في القاعة: { $address }
cli-hall-met = أُرسل { $sent }، وجُلب { $brought }، وينتظر الاختيار { $conflicts }.
cli-hall-returned = أُعيدت الورشة. كل ما أُنجز في القاعة موجود في موقع الجماعة.
cli-hall-delete = احذفوا الآن المجلد { $folder }: فيه أسماء.
cli-hall-erased = حُذفت قاعدة المعطيات من هذا الحاسوب.
cli-hall-empty = لا ورشة في هذا المجلد: أعطوا --home و --key كما في صفحة الورشة.
cli-hall-secure = يجب أن يبدأ عنوان الجماعة بـ https://، لأن المفتاح والأسماء تمر منه.
cli-hall-trouble-line = تعذر الاتصال بالموقع: { $why }
cli-hall-trouble-closed = لا يفتح هذا المفتاح شيئا هناك. أعدوا مفتاحا جديدا من صفحة الورشة.
cli-hall-trouble-refused = رفض الموقع: { $why }
