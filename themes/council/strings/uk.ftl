# The council theme, in this language.
register-number = №
register-milestone = Віха
register-headline = Головний показник
missions-table = Перелік
map-caption-links = Кожна станція, колія та перешкода є посиланням, а перелік містить те саме словами.
