# الورقة التأطيرية: ما فُهم منها، وما يُقترح، وما ينبغي تصحيحه.

paper-commune-name = { $name_ar }

paper-place-line = السطر { $line }: «{ $text }»
paper-place-paragraph = الفقرة { $line }: «{ $text }»
paper-place-whole = الوثيقة كلها

paper-kind-reception = استقبال
paper-kind-session = حصة
paper-kind-break = استراحة
paper-kind-closing = نهاية

paper-category-elected = منتخبون ومنتخبات
paper-category-staff_participation = أطر إدارية مكلفة بتدبير المقاربات التشاركية
paper-category-staff_pac = أطر إدارية متدخلة في تتبع تنفيذ برنامج عمل الجماعة
paper-category-staff_openness = أطر إدارية مكلفة ببرنامج انفتاح الجماعة
paper-category-staff = أطر إدارية أخرى
paper-category-focal_point = نقطة الارتكاز
paper-category-ieecag = أعضاء وعضوات هيئة المساواة وتكافؤ الفرص ومقاربة النوع
paper-category-dialogue_mechanism = أعضاء وعضوات آليات الحوار والتشاور
paper-category-association = جمعيات المجتمع المدني
paper-category-local_authority = السلطة المحلية
paper-category-deconcentrated_service = المصالح اللاممركزة
paper-category-partner = شركاء وخبراء وخبيرات
paper-category-private_sector = القطاع الخاص
paper-category-university = الجامعة والبحث
paper-category-media = وسائل الإعلام
paper-category-resident = المواطنات والمواطنون
paper-category-other = فئة أخرى

paper-proposal-times = «{ $title }» بلا توقيت في الورقة؛ ما قبلها وما بعدها يتركان لها من { $from } إلى { $to }.
paper-proposal-closing = «{ $title }» بلا توقيت في الورقة؛ نقترح الساعة { $from }، أي عند انتهاء آخر حصة.
paper-proposal-end = لم تذكر الورقة متى تنتهي «{ $title }» التي تبدأ على الساعة { $from }؛ نقترح الساعة { $to }، أي عند بداية ما يليها.
paper-proposal-break = لا شيء مبرمج من { $from } إلى { $to }؛ نقترح إضافة استراحة في هذه المدة.
paper-proposal-start = لم يذكر نص الورقة ساعة انطلاق الأشغال؛ نقترح { $from }، أي بداية الحصة الأولى.
paper-proposal-numbers = الحصص غير مرقمة في الورقة، وعددها { $count }؛ نقترح ترقيمها حسب تسلسلها.
paper-proposal-afternoon = «{ $title }» مكتوبة بساعات الصباح وهي بعد ما قبلها؛ نقترح من { $from } إلى { $to }، أي بعد الزوال أو مساء.
paper-proposal-lengths = تذكر الورقة مدة الفقرات دون توقيتها؛ نقترح أوقاتا محسوبة من الساعة { $from }.
paper-proposal-parallel = في «{ $title }» فقرات متزامنة؛ نقترح جمعها في حصة واحدة، وكل فقرة عنصر فيها.
paper-proposal-banner = السطر «{ $title }» عنوان لما تحته ولا توقيت له؛ نقترح ألا يُعد فقرة من البرنامج.

paper-fault-impossible-date = التاريخ «{ $said }» غير موجود في التقويم. المرجو تصحيحه.
paper-fault-impossible-time = الساعة «{ $said }» غير ممكنة. المرجو كتابتها بين 00:00 و23:59.
paper-fault-weekday = اليوم لا يوافق التاريخ في «{ $said }»: هذا التاريخ يصادف { $right ->
    [monday] يوم الاثنين
    [tuesday] يوم الثلاثاء
    [wednesday] يوم الأربعاء
    [thursday] يوم الخميس
    [friday] يوم الجمعة
    [saturday] يوم السبت
   *[sunday] يوم الأحد
}. المرجو تصحيح أحدهما.
paper-fault-no-date = لم نجد تاريخ الورشة. المرجو كتابته كاملا، مثل: الأربعاء 01 نونبر 2023.
paper-fault-dates-differ = تذكر الورقة تاريخين للورشة: { $first } و{ $second }. المرجو الإبقاء على الصحيح منهما.
paper-fault-several-days = تذكر الورقة أكثر من يوم قبل «{ $said }». المرجو كتابة ورقة لكل يوم، أو الإبقاء على يوم الورشة وحده.
paper-fault-no-commune = لم نجد اسم الجماعة. المرجو كتابته في العنوان، مثل: جماعة بني ملال.
paper-fault-unknown-commune = لا توجد في لائحة الجماعات جماعة باسم «{ $name }». المرجو التحقق من كتابة الاسم.
paper-fault-homonyms = تحمل أكثر من جماعة الاسم «{ $name }»: { $choices }. المرجو اختيار الجماعة المعنية أو ذكر إقليمها في الورقة.
paper-fault-no-programme = لم نجد برنامج الورشة. المرجو كتابة كل فقرة منه مع توقيتها، مثل: 09h30-10h30.
paper-fault-overlap = «{ $second }» تبدأ على الساعة { $from } قبل أن تنتهي «{ $first }» على الساعة { $until }. المرجو تصحيح أحد التوقيتين.
paper-fault-backwards = «{ $title }» تبدأ على الساعة { $from } وتنتهي على الساعة { $to }. المرجو تصحيح التوقيت.
paper-fault-repeated-number = تكرر رقم الحصة { $number }. المرجو إعطاء كل حصة رقما خاصا بها.
paper-fault-start = يقول النص إن الأشغال تنطلق على الساعة { $told }، بينما تبدأ «{ $title }» في البرنامج على الساعة { $from }. المرجو توحيد التوقيت.
paper-fault-starts-differ = يقول النص إن الأشغال تنطلق على الساعة { $first }، ويقول البرنامج إنها تنطلق على الساعة { $second }. المرجو توحيد التوقيت.
paper-fault-untimed = لا توقيت لفقرة «{ $title }»، وما حولها لا يكفي لاقتراحه. المرجو كتابة بدايتها ونهايتها.
paper-fault-no-end = لا نعرف متى تنتهي «{ $title }». المرجو كتابة نهايتها.
paper-fault-no-room = لا وقت لفقرة «{ $title }»: ما قبلها ينتهي حين يبدأ ما بعدها. المرجو تحديد توقيتها.
paper-fault-nameless = فقرة في البرنامج لها توقيت ولا عنوان لها. المرجو كتابة موضوعها.
paper-fault-damaged = حروف تالفة في هذا الموضع. المرجو حفظ الملف من جديد بترميز UTF-8 أو بصيغة DOCX.
paper-fault-unread-time = التوقيت «{ $said }» وارد في الورقة ولا توافقه فقرة في البرنامج. المرجو إضافة الفقرة الناقصة، أو التأكيد أنه ليس منها.
paper-fault-unread-part = في الوثيقة جزء لم نتمكن من قراءته: { $part }. المرجو نسخ محتواه داخل الوثيقة نفسها ثم إرسالها من جديد.
paper-fault-lengths-start = تذكر الورقة مدة الفقرات دون ساعة انطلاق الأشغال. المرجو كتابة ساعة الانطلاق.

paper-refused-empty = الملف فارغ. المرجو التحقق منه وإرساله من جديد.
paper-refused-too-large = حجم الملف يتجاوز { $limit } ميغابايت. المرجو حذف الصور منه وإرساله من جديد.
paper-refused-too-long = الملف أطول بكثير من ورقة تأطيرية. المرجو إرسال الورقة وحدها.
paper-refused-bomb = محتوى الملف المضغوط أكبر مما يُفتح بأمان. المرجو حفظ الورقة من جديد بصيغة DOCX.
paper-refused-broken = تعذر فتح الوثيقة لأنها تالفة. المرجو فتحها في معالج النصوص وحفظها من جديد.
paper-refused-locked = الوثيقة محمية بكلمة مرور. المرجو حفظها دون حماية ثم إرسالها.
paper-refused-not-docx = هذا ملف مضغوط وليس وثيقة DOCX. المرجو إرسال الورقة نفسها بصيغة DOCX أو ODT أو HTML أو Markdown.
paper-refused-pdf = لا يمكن قراءة البرنامج من ملف PDF. المرجو فتح الوثيقة الأصلية وحفظها بصيغة DOCX ثم إرسالها.
paper-refused-old-word = هذه صيغة قديمة. المرجو فتح الوثيقة في معالج النصوص وحفظها بصيغة DOCX ثم إرسالها.
paper-refused-image = هذا ملف صورة أو صوت. المرجو إرسال الوثيقة الأصلية بصيغة DOCX.
paper-refused-binary = هذا الملف ليس نصا يمكن قراءته. المرجو حفظ الورقة بصيغة DOCX ثم إرسالها.
paper-refused-no-programme = لم نجد في الملف ما يدل على ورقة تأطيرية: لا برنامج ولا تاريخ ولا جماعة. المرجو التحقق من اختيار الملف الصحيح.
