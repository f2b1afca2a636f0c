# The council theme, in this language.
register-number = رقم
register-milestone = مَعلَم
register-headline = الرقم الرئيسي
