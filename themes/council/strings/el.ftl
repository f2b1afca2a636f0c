# The council theme, in this language.
register-number = Αρ.
register-milestone = Ορόσημο
register-headline = Κύριος αριθμός
missions-table = Μητρώο
map-caption-links = Κάθε σταθμός, γραμμή και εμπόδιο είναι σύνδεσμος, και το μητρώο περιέχει τα ίδια με λόγια.
