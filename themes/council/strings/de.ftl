# The council theme, in this language.
register-number = Nr.
register-milestone = Meilenstein
register-headline = Leitzahl
missions-table = Verzeichnis
map-caption-links = Jede Station, jedes Gleis und jedes Hindernis ist ein Link, und das Verzeichnis enthält dasselbe in Worten.
