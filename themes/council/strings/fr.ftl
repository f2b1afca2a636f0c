# The council theme, in this language.
register-number = N°
register-milestone = Jalon
register-headline = Chiffre clé
missions-table = Registre
map-caption-links = Chaque station, chaque voie et chaque obstacle est un lien, et le registre dit la même chose en toutes lettres.
