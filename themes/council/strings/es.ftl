# The council theme, in this language.
register-number = N.º
register-milestone = Hito
register-headline = Cifra principal
missions-table = Registro
map-caption-links = Cada estación, vía y barrera es un enlace, y el registro contiene lo mismo en palabras.
