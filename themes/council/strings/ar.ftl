# The council theme, in this language.
register-number = رقم
register-milestone = المحطة
register-headline = الرقم الرئيسي
