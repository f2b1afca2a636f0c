# The council theme, in this language.
register-number = Br.
register-milestone = Prekretnica
register-headline = Glavna brojka
