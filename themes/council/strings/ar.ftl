# The council theme, in this language.
register-number = رقم
register-milestone = المحطة
register-headline = الرقم الرئيسي
missions-table = السجل
map-caption-links = كل محطة وسكة وعائق رابط، والسجل يحوي الشيء نفسه بالكلمات.
