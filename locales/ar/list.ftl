# اللوائح المقروءة: الأنشطة والأشخاص والجمعيات والأحياء والإجراءات والالتزامات.

list-left-total = هذا سطر المجموع.
list-left-head = يكرر هذا السطر عناوين الأعمدة.
list-left-title = هذا عنوان ممتد على عدة أعمدة.
list-left-section = هذا عنوان يسري على السطور التي تليه.
list-left-number = لا يتضمن هذا السطر سوى رقم.
list-left-words = في خانة الرقم كلام، فليس هذا السطر من سطور اللائحة.
list-left-rule = لا يتضمن هذا السطر سوى خطوط.
list-left-outside = لا يتضمن هذا السطر شيئا في الأعمدة المعروفة.

list-note-hidden = سطور مخفية في الملف، وقد قُرئت مع غيرها: { $rows }. المرجو حذف ما لا يُراد منها من الملف وإرساله من جديد.
list-note-formula = السطر { $row }، العمود { $column }: لا يتضمن الملف نتيجة الصيغة الحسابية، فقُرئت الخانة فارغة. المرجو فتح الملف في برنامج الجداول وحفظه من جديد.

fault-list-empty = الملف فارغ.
fault-list-file = تعذرت قراءة هذا الملف. المرجو حفظه من جديد بصيغة XLSX أو ODS أو CSV.
fault-list-letters = ضاعت حروف هذا الملف عند حفظه، وحلت محلها علامات استفهام. المرجو حفظه من جديد بصيغة XLSX أو ODS، أو بصيغة CSV بترميز UTF-8.
fault-list-old = هذا ملف بصيغة قديمة. المرجو حفظه بصيغة XLSX أو ODS أو CSV.
fault-list-protected = هذا الملف محمي بكلمة مرور. المرجو حفظه دون كلمة مرور.
fault-list-bomb = هذا الملف كبير جدا بعد فتحه. المرجو إرسال ورقة اللائحة وحدها.
fault-list-sheet = لا توجد في الملف ورقة باسم «{ $sheet }».
fault-list-head = { $kind ->
    [people] لا يوجد سطر يسمي أعمدة اللائحة. المرجو تسمية أحدها «الاسم الكامل».
    [associations] لا يوجد سطر يسمي أعمدة اللائحة. المرجو تسمية أحدها «اسم الجمعية».
    [quarters] لا يوجد سطر يسمي أعمدة اللائحة. المرجو تسمية أحدها «اسم الحي».
    [measures] لا يوجد سطر يسمي أعمدة اللائحة. المرجو تسمية أحدها «الإجراء».
    [commitments] لا يوجد سطر يسمي أعمدة اللائحة. المرجو تسمية أحدها «الالتزام».
   *[activities] لا يوجد سطر يسمي أعمدة اللائحة. المرجو تسمية أحدها «النشاط».
}
fault-list-none = لا تتضمن اللائحة أي سطر.
fault-list-many = عدد سطور اللائحة يتجاوز { $limit }. المرجو تقسيمها.
fault-list-quote = السطر { $row }، العمود { $column }: فُتحت فيه علامة اقتباس ولم تُغلق. المرجو إغلاقها أو حذفها.
fault-list-cells = السطر { $row }: «{ $said }» في العمود { $column }، بعد آخر عمود من اللائحة. المرجو وضع النص الذي يتضمن الفاصل بين علامتي اقتباس.
fault-list-required = السطر { $row }، العمود { $column }: «{ $name }» فارغ. المرجو ملؤه أو حذف السطر.
fault-list-formula = السطر { $row }، العمود { $column }: في الخانة صيغة حسابية فيها خطأ. المرجو تصحيحها.
fault-list-amount = السطر { $row }، العمود { $column }: «{ $said }» ليس مبلغا. المرجو كتابته بالدرهم وبالأرقام، مثل 12500 أو 12500,50.
fault-list-amount-unclear = السطر { $row }، العمود { $column }: «{ $said }» يُقرأ على وجهين. المرجو كتابة السنتيمات برقمين، مثل 1250,13، أو كتابة الآلاف دون علامة.
fault-list-number = السطر { $row }، العمود { $column }: «{ $said }» ليس عددا صحيحا.
fault-list-percent = السطر { $row }، العمود { $column }: «{ $said }» لا يُقرأ نسبة مئوية. المرجو كتابتها من 0 % إلى 100 %، بعلامتها.
fault-list-date = السطر { $row }، العمود { $column }: «{ $said }» ليس تاريخا. المرجو كتابة اليوم والشهر والسنة، مثل 05/11/2026.
fault-list-sex = السطر { $row }، العمود { $column }: «{ $said }» غير مفهوم. المرجو كتابة امرأة أو رجل، أو ترك الخانة فارغة.
fault-list-mail = السطر { $row }، العمود { $column }: «{ $said }» ليس عنوان بريد إلكتروني. المرجو تصحيحه أو ترك الخانة فارغة.
fault-list-text = السطر { $row }، العمود { $column }: عدد حروف النص يتجاوز { $limit }. المرجو اختصاره.

list-preview = هذا ما فُهم من اللائحة. لم يُحفظ شيء بعد.
list-from-sheet = الورقة المقروءة: «{ $sheet }». عناوين الأعمدة في السطر { $row }.
list-from-text = عناوين الأعمدة في السطر { $row }.
list-sheet = الورقة
list-columns = معنى الأعمدة
list-column = العمود { $column }: «{ $head }»
list-column-bare = العمود { $column }
list-column-none = لا يؤخذ
list-not-kept = يُقرأ ولا يُحفظ: { $names }
list-category = فئة من لم تُذكر فئتهم
list-look = عرض اللائحة بهذه الأعمدة
list-left = سطور تُركت
list-left-row = السطر { $row }: { $why }
list-row = السطر
list-take = إضافة هذه اللائحة
list-file = ملف اللائحة
list-template = تحميل نموذج للملء ({ $csv })
list-there = في اللائحة من قبل
list-who = السطر { $row }: من هو؟
list-who-choose = المرجو الاختيار
list-who-new = شخص جديد
list-who-same = مسجل من قبل، ولا جديد
list-who-repeated = مكرر: مثل السطر { $row }
list-who-there = قد يكون مسجلا من قبل: { $who }
list-who-differs = مسجل من قبل أو يشبه من هو مسجل: { $who }. تقول هذه اللائحة غير ذلك في: { $what }
list-who-row = يشبه السطر { $row } من هذه اللائحة
list-who-differs-name = الاسم
list-who-differs-contact = وسيلة الاتصال
list-who-differs-category = الفئة
list-who-differs-sex = الجنس
list-who-differs-function = الصفة
list-who-differs-organisation = الهيئة
list-who-take = الشخص نفسه ({ $who })، وتُعتمد معطيات هذه اللائحة
list-who-keep = الشخص نفسه ({ $who })، ويبقى كما هو
list-who-as-row = الشخص نفسه كما في السطر { $row }
list-who-another = شخص آخر
fault-list-who = المرجو القول هل هو الشخص نفسه أم شخص آخر.
fault-list-taken-twice = اختير هذا الشخص في سطرين. المرجو الاحتفاظ بأحدهما.
list-read = قراءة اللائحة
list-name-new = غير مسجل من قبل
list-name-same = مسجل من قبل، ولا جديد
list-name-there = قد يكون مسجلا من قبل: { $who }
list-name-differs = مسجل من قبل أو يشبه ما هو مسجل: { $who }. تقول هذه اللائحة غير ذلك في: { $what }
list-name-take = هو نفسه ({ $who })، وتُعتمد معطيات هذه اللائحة
list-name-keep = هو نفسه ({ $who })، ويبقى كما هو
list-name-as-row = هو نفسه كما في السطر { $row }
list-name-another = غيره
list-name-differs-kind = النوع
list-name-differs-founded = تاريخ التأسيس
list-name-added = عدد ما أضيف من اللائحة: { $count }
list-name-changed = عدد ما صُحح: { $count }
list-name-stayed = عدد ما كان مسجلا من قبل وبقي كما هو: { $count }
list-name-nothing = لا جديد في هذه اللائحة: كل ما فيها مسجل من قبل.
fault-list-arabic-text = السطر { $row }، العمود { $column }: «{ $said }» ليس بالعربية. النص العربي هو المعتمد، والمرجو كتابته.
fault-list-due = السطر { $row }، العمود { $column }: تاريخ النهاية «{ $said }» قبل تاريخ البداية. المرجو تصحيح أحدهما.
fault-list-weight = السطر { $row }، العمود { $column }: الوزن «{ $said }» ليس بين 1 و100.
fault-list-axis = السطر { $row }: لا تذكر اللائحة محور هذا الإجراء، وليس في المسودة محور. المرجو إضافة عمود للمحور، أو إضافة محور إلى المسودة.
list-reason = مصدر هذه اللائحة
list-reason-hint = اختياري: يُكتب تعليلا من فريق الصياغة لكل إجراء جديد أو مصحح، ويظهر للعموم. ولا تُنشر صيغة فيها تغيير بلا مصدر.
fault-list-arabic = السطر { $row }، العمود { $column }: «{ $said }» دون اسم بالعربية. المرجو إضافته في عمود «الاسم بالعربية».
fault-list-kind = السطر { $row }، العمود { $column }: «{ $said }» ليس نوعا معروفا. المرجو كتابة جمعية أو هيئة المساواة أو مجلس الشباب أو لجنة الحي، أو ترك هذا العمود دون معنى.
