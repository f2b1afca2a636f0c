### Español. Cada frase se llama por su nombre; { $… } son huecos que se rellenan.

## Numbers, dates, money
percent = { $number }{"\u00A0"}%
about = aprox. { $what }
million = { $number }{"\u00A0"}mill.
money = { $amount }{"\u00A0"}{ $currency ->
    [EUR] €
   *[other] { $currency }
  }
list-comma = {", "}
list-semicolon = {"; "}
date-decade = década de { $year }
date-between = { $start }–{ $end }
date-from = inicio: { $start }
date-until = fin: { $end }
# Números que se leen mejor con palabras; los demás se dicen en cifras. El uno cambia con el género y va en cifra.
count-1 = 1
count-2 = dos
count-3 = tres
count-4 = cuatro
count-5 = cinco
count-6 = seis
count-7 = siete
count-8 = ocho
count-9 = nueve

## Frame
# The tag of the language that this file is in, and its name in itself.
language-of = es
language-name = Español
not-translated = Aún sin traducir: { $language }
language-label = Idioma
skip = Ir al contenido
nav-label = Menú principal
crumbs-label = Dónde está
theme-label = Colores
theme-device = Como el dispositivo
theme-light = Claro
theme-dark = Oscuro
nav-home = Portada
nav-missions = Misiones
nav-actions = Acciones
nav-progress = Avance
nav-outcomes = Resultados
nav-lessons = Aprendizajes
nav-money = Dinero
nav-gaps = Carencias
nav-people = Participantes
nav-places = Lugares
nav-map = Mapa
nav-calendar = Calendario
foot-portfolio = Esta cartera
foot-ways = Formas de verla
foot-mend = Corregir algo
foot-edit = Editar esta página en el repositorio
foot-source = Esta página está escrita en
foot-contact = Escribir a quienes la mantienen
foot-gaps = Lo que falta
foot-computed = Fecha de cálculo: { $day }, a partir de archivos que cualquiera puede leer.
foot-license = Textos y datos: { $license }.
foot-made = Hecho con wayfolio.
not-found-title = Aquí no hay ninguna página
not-found-about = Puede que la dirección tenga un error o que la página haya cambiado de sitio. Desde aquí puede seguir:
moved-title = Esta página ha cambiado de sitio
moved-link = Ir a su nueva dirección
draft-label = Borrador.
draft-about = Esta ficha aún no está publicada.

## Words that stand in many places
today = hoy
none = ninguna
no-figure = sin cifra
not-given = no se indica
not-known = no se sabe
not-named = nadie indicado
nobody-named = nadie indicado
nobody-yet = Nadie todavía
nothing-here = Aquí no hay nada.
show-more = Mostrar { $count_words } más
no-mission = No contribuye a ninguna misión
about-word = sobre
in-words = Cómo va, en palabras
at-least = al menos { $what }
at-most = como máximo { $what }
due = fecha límite: { $date }
runs-from-to = { $start } – { $end }
runs-from = inicio: { $start }
runs-begun = inicio: { $start }; fin desconocido
runs-by = inicio a más tardar: { $date }
runs-to = fin: { $end }
part-of = Forma parte de
parts = Sus partes
continues = Nació de
continued-by = Dio lugar a
shows = Muestra
see-also = Véase también
contents-title = En esta página
other-pages = Más páginas
currency-millions = millones de { $currency ->
    [EUR] euros
   *[other] { $currency }
  }
sources-title = Fuentes
sources-count = { $count ->
    [one] 1 fuente
   *[other] { $number } fuentes
  }
outcomes-also = También se mide
sources-refs = { $count ->
    [one] fuente
   *[other] fuentes
  }
source-weak = fuente débil
source-accessed = consulta: { $date }
source-archived = copia archivada
sources-differ = Las fuentes no coinciden; se muestran ambos extremos.
disputed-title = Dónde no coinciden las fuentes
disputed-about = Se conservan ambas versiones. Los cálculos usan el valor que figura en la propia ficha.
disputed-label = En disputa:
kind-mission = misión
kind-action = acción
kind-outcome = resultado
kind-lesson = aprendizaje
kind-actor = participante
kind-place = lugar
kind-milestone = hito
kinds-mission = Misiones
kinds-action = Acciones
kinds-outcome = Resultados
kinds-lesson = Aprendizajes
kinds-actor = Participantes
kinds-place = Lugares
kinds-page = Páginas
count-records = { $count ->
    [one] 1 ficha
   *[other] { $number } fichas
  }
level-low = nivel bajo
level-medium = nivel medio
level-high = nivel alto
tags-title = Etiquetas
tags-lede = Las palabras con las que están marcadas las fichas y cuántas fichas lleva cada una.
tag-title = Con la etiqueta «{ $tag }»

## Heads of tables
th-about = Sobre
th-action = Acción
th-action-state = La acción
th-all = Total
th-amount = Importe
th-answered = Respuesta
th-barrier = Barrera
th-belongs = Pertenece a
th-blocks = Bloquea
th-capital = Capital
th-kind = Tipo
th-close = Cubrirla
th-closed-by = Podría cubrirla
th-confidence = Confianza
th-confirmed = Última confirmación
th-cost = Coste
th-date = Fecha
th-effect = Efecto
th-every = Se mide
th-facet = Faceta
th-figure = Cifra
th-for = Para
th-from = De
th-funds = Paga
th-gap-kind = Tipo de carencia
th-halted = Paradas
th-horizon = Horizonte
th-impact = Impacto
th-instrument = Instrumento
th-kept = Estado
th-lead = Lidera
th-leads = Lidera
th-lever = Tipo
th-lines = Partidas
th-live = En curso
th-milestones = Hitos
th-missing = Lo que falta
th-mission = Misión
th-missions = Misiones
th-newest = Último dato
th-notes = Notas y fuentes
th-outcome = Resultado
th-place = Lugar
th-position = Posición
th-promise = Compromiso
th-promises = Participa en
th-result = Desenlace
th-risk = Riesgo
th-role = Papel
th-rule = Regla
th-rule-where = Regla y lugar
th-runs = Duración
th-runs-in-to = Desemboca en
th-series = Se mide como
th-serving = Contribuyen
th-severity = Gravedad
th-site = Sitio propio
th-stage = Etapa
th-stake = En juego
th-start = Inicio
th-state = Estado
th-strength = Con qué fuerza
th-sure = Con qué certeza
th-target = Meta
th-today = Desvío
th-unit = Unidad
th-what = Qué
th-who = Quién
th-year = Año
fact-goals = ODS
fact-updated = Última actualización
fact-review = Próxima revisión

## States
state-met = cumplido
state-on-track = en buen camino
state-close = cerca
state-off-track = por detrás
state-wrong-way = en sentido contrario
state-missed = no cumplido
state-no-target = sin meta
state-no-data = sin datos
state-watched = en observación
state-stale = sin cifra reciente
state-target-ahead = por delante
state-target-met = alcanzada
state-target-missed = no alcanzada
state-target-unknown = no se sabe
state-target-unjudged = sin valorar
state-dropped = abandonado
state-late = con retraso
state-late-unserved = con retraso y sin acciones
state-unserved = sin acciones
state-at-risk = en riesgo
state-not-started = sin empezar
state-blocked = con bloqueo
state-unknown = no se sabe
state-operating = en funcionamiento
state-completed = terminado
state-paused = en pausa
state-stopped = detenido
state-commitment-wanted = se busca
state-commitment-proposed = propuesto
state-commitment-agreed = acordado
state-commitment-delivering = cumpliéndose
state-commitment-delivered = cumplido
state-commitment-withdrawn = retirado
state-commitment-refused = rechazado
state-expectation-confirmed = expectativa confirmada
state-expectation-refuted = expectativa no confirmada
state-expectation-mixed = desenlace mixto
state-expectation-unclear = desenlace incierto
state-mission-active = activa
state-mission-reached = lograda
state-mission-partly-reached = lograda en parte
state-mission-missed = no lograda
state-mission-ended = concluida
state-severity-error = error
state-severity-warning = advertencia
state-severity-note = nota

## Front page and missions
home-missions = { $count ->
    [0] , ninguna concluida todavía
    [one] , una de ellas concluida
   *[other] , { $count_words } de ellas concluidas
  }
home-actions = { $count ->
    [0] , ninguna detenida
    [one] , una de ellas detenida
   *[other] , { $count_words } de ellas detenidas
  }
home-outcomes = { $count ->
    [0] , todos con una cifra reciente
    [one] , uno sin cifra reciente
   *[other] , { $count_words } sin cifra reciente
  }
home-lessons = { $count ->
    [0] , todos llevaron a una acción
    [one] , uno aún no ha llevado a ninguna acción
   *[other] , { $count_words } aún no han llevado a ninguna acción
  }
home-gaps = { $count ->
    [0] , ninguna en un camino crítico
    [one] , una en un camino crítico
   *[other] , { $count_words } en un camino crítico
  }
home-net = { $count ->
    [one] Una misión en una línea de tiempo
   *[other] { $count_start } misiones en una misma línea de tiempo
  }
home-net-about = Cada línea va del inicio de una misión a su meta. Los años por venir se dibujan más anchos que los ya pasados. Una estación rellena está cumplida, un rombo lleva retraso y un anillo discontinuo no tiene acciones; una cifra debajo cuenta varias que están juntas.
net-finding = { $title }: { $count ->
    [0] ningún hito
    [one] un hito, { $states }
   *[other] { $count } hitos: { $states }
  }
no-lessons = Aún no hay ningún aprendizaje escrito.
home-stories = Últimas historias
home-gaps-title = Mayores carencias
all-lessons = Todos los aprendizajes
all-gaps = { $count ->
    [one] La única carencia
   *[other] Las { $number } carencias
  }
all-gaps-link = Todas las carencias
no-gaps = No se ha encontrado ninguna carencia.
no-gaps-here = No se ha encontrado ninguna carencia en esta misión.
doors-title = Tres puertas de entrada
door-manager = ¿Va todo en la misma dirección?
door-manager-about = Para quienes dirigen: qué lleva retraso y qué depende de qué.
door-investor = ¿Qué está pagado y qué está en riesgo?
door-investor-about = Para quienes financian: el dinero según su fuente y certeza, y qué podría avanzar a continuación.
door-designer = ¿Qué se probó y cómo salió?
door-designer-about = Para el vecindario y para otros lugares: las historias, también las que no salieron bien.
missions-lede = { $count ->
    [0] Aún no hay ninguna misión escrita.
    [one] Una misión: una meta, un camino planificado desde ella hacia atrás y lo que falta en ese camino.
   *[other] { $count_start } misiones, { $ended ->
        [0] todas siguen en pie.
        [one] una de ellas ha terminado.
       *[other] { $ended_words } de ellas han terminado.
      } Cada una tiene una meta, un camino planificado desde ella hacia atrás y lo que falta en ese camino.
  }
missions-table = Las misiones en una tabla
mission-target = meta: { $date }
steward = a cargo de:
pathway-title = El camino desde aquí
pathway-title-target = El camino a la meta ({ $date })
pathway-none = Aún no hay ningún paso escrito.
pathway-ended = Esta misión ha terminado. Estos eran sus pasos.
pathway-all-met = Todos los pasos del camino crítico están cumplidos.
pathway-next = La meta espera primero a «{ $title }». Es el siguiente paso sin cumplir del camino crítico: la cadena más larga de pasos que se necesitan unos a otros.
pathway-next-declared = La meta espera primero a «{ $title }». Es el siguiente paso sin cumplir del camino que la propia misión señala como crítico.
milestones-by-state = Hitos por estado
milestones-word = { $count ->
    [one] hito:
   *[other] hitos:
  }
line-main = El camino crítico hasta la meta
line-main-ended = La línea principal
line-main-declared = El camino crítico, tal como lo señala la misión
line-joins = Ramal que se une en «{ $title }»
line-joins-target = Ramal que se une en la meta
barrier-label = Barrera:
barrier-open = sigue en pie
barrier-easing = va cediendo
barrier-removed = eliminada
barrier-answered = le responde:
enablers-title = Lo que ayuda
th-helps = Ayuda a
barriers-title = Barreras
answered-by-nothing = nada le responde
enabler-missing = Falta
enabler-emerging = En camino
enabler-in-place = Disponible
lever-policy = normas y políticas
lever-finance = financiación
lever-technology = tecnología
lever-infrastructure = infraestructura
lever-capability = capacidades
lever-culture = cultura
lever-governance = gobernanza
lever-data = datos
no-action-runs-in = Ninguna acción desemboca aquí.
shown-by = Lo muestra
other-actions = Acciones para la misión en su conjunto
other-actions-about = Contribuyen a la misión o mueven alguno de sus resultados, y no desembocan en ninguno de sus hitos.
events-title = Lo que ocurrió
gaps-on-mission = Carencias de esta misión
who-takes-part = Quién participa
role-count-lead = { $count ->
    [one] lidera 1
   *[other] lidera { $number }
  }
role-count-partner = { $count ->
    [one] colabora en 1
   *[other] colabora en { $number }
  }
role-count-funder = { $count ->
    [one] paga 1
   *[other] paga { $number }
  }
role-count-support = { $count ->
    [one] apoya 1
   *[other] apoya { $number }
  }
role-count-permit = { $count ->
    [one] autoriza 1
   *[other] autoriza { $number }
  }
role-count-objects = { $count ->
    [one] se opone a 1
   *[other] se opone a { $number }
  }

## Actions
actions-lede = { $count ->
    [0] Aún no hay ninguna acción escrita.
    [one] Una acción, { $live ->
        [0] que ahora no está en curso.
       *[other] que está en curso.
      }
   *[other] { $count_start } acciones, { $live ->
        [0] ninguna de ellas en curso ahora.
        [one] una de ellas en curso: de la idea al trabajo en marcha.
       *[other] { $live_words } de ellas en curso: de la idea al trabajo en marcha.
      }
  }
actions-table = Todas las acciones
action-kind-project = proyecto
action-kind-programme = programa
action-kind-experiment = experimento
action-kind-policy = política pública
action-kind-campaign = campaña
action-kind-infrastructure = infraestructura
action-kind-service = servicio
action-kind-study = estudio
stage-idea = Idea
stage-design = Diseño
stage-ready = A punto
stage-underway = En marcha
stage-operating = En funcionamiento
stage-completed = Terminada
stage-paused = En pausa
stage-stopped = Detenida
stage-about-idea = Alguien la ha propuesto.
stage-about-design = Se está estudiando cómo hacerla.
stage-about-ready = Podría empezar.
stage-about-underway = Se está llevando a cabo.
stage-about-paused = Está en espera.
reached-fully = Logró lo que se proponía.
reached-partly = Logró parte de lo que se proponía.
reached-no = No logró lo que se proponía.
reached-unclear = Nadie puede decir si logró lo que se proponía.
horizon-1 = 1, mejora lo que hay
horizon-2 = 2, un puente hacia otra cosa
horizon-3 = 3, transforma
facet-enhancement = de mejora
facet-mission-oriented = orientada a misiones
facet-adaptive = adaptativa
facet-anticipatory = anticipatoria
team-says = El equipo dice
files-say = Los archivos dicen
reason-unconfirmed = Su etapa se confirmó por última vez hace demasiado tiempo: { $date }.
reason-past-end = Debía haber terminado. Fecha límite: { $date }.
reason-task-past-due = «{ $task }» no está hecha. Fecha límite: { $date }.
reason-needed-stopped = Necesita «{ $title }», que se detuvo, y nada lo continúa.
reason-barrier = La barrera «{ $title }» se interpone ante todo lo que hace avanzar.
reason-needed-late = Necesita «{ $title }», que lleva retraso.
reason-no-lead = Nadie ha aceptado liderarla, a menos de seis meses de su inicio.
reason-underfunded = Menos de la mitad de su coste está comprometida, a menos de un año de su inicio.
moves-forward = Lo que hace avanzar
effect-up = sube
effect-down = baja
effect-watch = lo mueve
effect-increases = sube
effect-decreases = baja
effect-by = { $effect }: { $amount }
answers = Responde a
needed-by = Necesaria para
led-from = Surgió de
needs-first = Lo que debe ir antes
who-promised = Quién se ha comprometido a qué
no-promises = Aún no se indica a nadie.
role-lead = liderazgo
role-partner = colaboración
role-funder = financiación
role-support = apoyo
role-permit = permiso
role-objects = oposición
tasks-title = Tareas
task-done = hecha
what-was-learned = Lo que se aprendió
nothing-learned = Aún no se ha escrito nada de lo aprendido con ella.
nothing-learned-mission = Aún no hay ningún aprendizaje escrito de esta misión.
stopped-heading = Cómo se detuvo
stopped-dropped = Abandonada
stopped-rejected = Rechazada
stopped-replaced = Sustituida por otra
stopped-ended = Concluida
stopped-by = por
stopped-by-date = a más tardar: { $date }
stopped-at = en la etapa «{ $stage }»
stopped-title = Qué se detuvo y por qué
stopped-lede = { $count ->
    [0] No se ha detenido ninguna acción
    [one] Se ha detenido una acción
   *[other] Se han detenido { $count_words } acciones
  }{ $paused ->
    [0] .
    [one] {" "}y una está en espera.
   *[other] {" "}y { $paused_words } están en espera.
  } Lo que no funcionó se cuenta con la misma claridad que lo que sí.
stopped-these = Detenidas
paused-title = En espera
dropped-title = Hitos abandonados
pipeline-title = Acciones por etapa
pipeline-lede = { $count ->
    [0] No hay nada en curso ni en espera.
    [one] Una acción está en curso o en espera, en algún punto entre la idea y el trabajo en marcha.
   *[other] { $count_start } acciones están en curso o en espera, de la idea al trabajo en marcha.
  }
pipeline-formula = El orden dentro de cada etapa resulta de unos puntos, que cada acción muestra; los empates los decide el nombre del archivo.
pipeline-formula-impact = Impacto: 6 si es alto, 4 si es medio, 2 si es bajo, 0 si nadie lo ha dicho.
pipeline-formula-ready = Preparación, hasta 5: 1 si alguien ha aceptado liderarla; 2 si lo comprometido y desembolsado cubre el coste, 1 si cubre la mitad; 1 si todo lo que necesita antes está en funcionamiento o terminado; 1 si ninguna barrera se interpone ante los hitos que le quedan.
pipeline-formula-milestones = Hitos: 2 por cada uno sin cumplir al que contribuye, 4 por cada uno en un camino crítico.
pipeline-more = { $count ->
    [one] Hay una más que no se nombra aquí.
   *[other] Hay { $number } más que no se nombran aquí.
  }
points = { $count ->
    [one] 1 punto
   *[other] { $number } puntos
  }
points-impact = Impacto ({ $level }): { $points }
points-ready = Preparación: { $points } de { $most }: { $why }
points-milestones = { $count ->
    [0] No contribuye a ningún hito sin cumplir: 0
    [one] Contribuye a un hito sin cumplir{ $critical ->
        [0] {""}
       *[other] , en un camino crítico
      }: { $points }
   *[other] Contribuye a { $count_words } hitos sin cumplir{ $critical ->
        [0] {""}
        [one] , uno en un camino crítico
       *[other] , { $critical_words } en un camino crítico
      }: { $points }
  }
ready-lead = liderazgo acordado
ready-no-lead = sin liderazgo acordado
ready-money-full = coste cubierto
ready-money-half = la mitad del coste cubierta
ready-money-less = menos de la mitad del coste cubierta
ready-money-unknown = dinero desconocido
ready-waits = { $count ->
    [0] no espera a nada
    [one] espera a una acción
   *[other] espera a { $count_words } acciones
  }
ready-barriers = { $count ->
    [0] ninguna barrera en pie
    [one] una barrera en pie
   *[other] { $count_words } barreras en pie
  }
lead-is = Lidera:

## Outcomes
progress-lede = { $count ->
    [0] Aún no hay ningún resultado escrito.
    [one] Hay un resultado. { $met ->
        [0] No ha alcanzado ninguna meta
       *[other] Ha alcanzado su meta
      }{ $stale ->
        [0] .
       *[other] {" "}y no tiene ninguna cifra reciente.
      }
   *[other] De { $count_words } resultados, { $met ->
        [0] ninguno ha
        [one] uno ha
       *[other] { $met_words } han
      } alcanzado la meta, { $behind ->
        [0] ninguno va
        [one] uno va
       *[other] { $behind_words } van
      } por detrás y { $stale ->
        [0] todos tienen una cifra reciente.
        [one] uno no tiene cifra reciente.
       *[other] { $stale_words } no tienen cifra reciente.
      }
  }
progress-none = { $count ->
    [one] Uno de ellos no tiene ninguna cifra.
   *[other] { $count_start } de ellos no tienen ninguna cifra.
  }
direction-up = más es mejor
direction-down = menos es mejor
direction-watch = se observa, nunca se valora
result-output = nivel: producto
result-outcome = nivel: resultado
result-impact = nivel: impacto
every-year = cada año
every-years = cada { $number } años
every-months = { $count ->
    [one] cada mes
   *[other] cada { $number } meses
  }
every-days = cada { $number } días
key-start = de dónde se partía
key-required = lo que se requiere, y la meta
key-measured = lo que se midió
key-disagree = las fuentes no coinciden: se muestran ambos extremos
key-stale = sin cifra reciente
figures-title = Las cifras detrás de las imágenes
figures-about = La última cifra de cada resultado, a qué distancia está de la marca de hoy y a qué distancia quedará de la última meta si se mantiene la tendencia del inicio a la última cifra. Cada resultado tiene su propia página con todas las cifras, sus fuentes y un archivo CSV.
figures-csv = Estas cifras en CSV
figure-target = meta
figure-measured = medición
figure-start = inicio
no-figures-yet = Aún no hay ninguna cifra escrita.
all-figures = Todas las cifras
all-figures-link = Todas las cifras y sus fuentes
chart-title = La imagen
chart-target = { $figure } ({ $year })
chart-mark = este aprendizaje
chart-hatched = Rayado: sin cifra reciente.
chart-finding = { $title }: última cifra { $newest }; { $state }. { $target }
chart-finding-target = Meta: { $figure }, { $date }.
rule-linear = Se valora sobre una línea recta.
rule-growth = Se valora por el crecimiento anual.
rule-name-linear = lineal
rule-name-growth = crecimiento
rule-none = ninguna
scale-cut = La escala no empieza en cero.
watched-only = Se muestra, nunca se valora.
no-newer-figure = No se encontró ninguna cifra más reciente.
or-better = o, según la fuente más favorable,
judged-series = Se valora por
judged-linear = En la línea recta del inicio a la meta, la marca para entonces era { $expected }. La cifra está { $difference } por { $side ->
    [below] debajo
   *[above] encima
  }: el { $percent } del camino esperado.
judged-growth = Según el crecimiento anual, la marca para entonces era { $expected }. La cifra está { $difference } por { $side ->
    [below] debajo
   *[above] encima
  } y creció al { $percent } del ritmo requerido.
judged-today = La marca de hoy es { $expected }; la última cifra está { $difference } por { $side ->
    [below] debajo
   *[above] encima
  }.
# La tendencia va del inicio a la última cifra; si se mantiene …
judged-trend = { $case ->
    [reached] Si se mantiene la tendencia desde { $since }, se alcanza la meta de { $target } para { $year }.
    [nothing] Si se mantiene la tendencia desde { $since }, no queda nada en { $year }; la meta es { $target }.
   *[short] Si se mantiene la tendencia desde { $since }, llega a { $figure } en { $year }, { $difference } por { $side ->
        [below] debajo
       *[above] encima
      } de la meta de { $target }.
  }
percentage-points = { $one ->
    [true] { $number } punto porcentual
   *[false] { $number } puntos porcentuales
  }
caption-today = { $difference } por { $side ->
    [below] debajo
   *[above] encima
  } de la marca de hoy.
caption-trend = Si se mantiene la tendencia: { $what }.
trend-short = { $case ->
    [reached] meta para { $year } alcanzada
    [nothing] no queda nada en { $year }
   *[short] { $difference } por { $side ->
        [below] debajo
       *[above] encima
      } de la meta para { $year }
  }
gap-today = { $difference } por { $side ->
    [below] debajo
   *[above] encima
  } de { $expected }
key-trend = si se mantiene la tendencia del inicio a la última cifra
key-scenario = un escenario
progress-csv = Cómo va cada resultado, en CSV
judged-state-met = La meta está alcanzada.
judged-state-on-track = Va al ritmo que se requiere.
judged-state-close = Está cerca de lo que se requiere.
judged-state-off-track = Va por detrás de lo que se requiere.
judged-state-wrong-way = Se mueve en sentido contrario al deseado.
judged-state-missed = Pasó la fecha de la meta y no se alcanzó.
judged-state-no-target = Nadie ha fijado una meta, así que no se valora.
judged-state-no-data = No hay cifra con la que valorarlo, o falta el punto de partida.
judged-state-watched = Se muestra, nunca se valora.
judged-better-denies = Según la fuente más favorable no es así.
scenario-label = Escenario:
moved-by = Lo que debería moverlo
moved-by-nothing = Ninguna acción de esta cartera dice que mueva este resultado.

## Lessons
lessons-lede = { $count ->
    [0] Aún no hay ningún aprendizaje escrito.
    [one] Un aprendizaje, { $unused ->
        [0] y llevó a una acción.
       *[other] que aún no ha llevado a ninguna acción de esta cartera.
      }
   *[other] { $count_start } aprendizajes, de lo que funcionó y de lo que no. { $unused ->
        [0] Todos han llevado a una acción.
        [one] Uno aún no ha llevado a ninguna acción de esta cartera.
       *[other] { $unused_start } aún no han llevado a ninguna acción de esta cartera.
      }
  }
led-to = { $count ->
    [0] aún no ha llevado a nada
    [one] llevó a una acción
   *[other] llevó a { $count_words } acciones
  }
arc-tried = Lo que se probó
arc-expected = Lo que se esperaba
arc-happened = Lo que ocurrió
arc-learned = Lo que se aprendió
arc-next = Lo que sigue
arc-led-to = Llevó a
arc-led-to-nothing = Ninguna acción de esta cartera lo recoge todavía.
arc-gap = Consta como carencia.
told-by = Lo cuentan
voice-told = quienes participaron
voice-read = quienes editan la cartera, a partir de las fuentes
rests-on = Se apoya en
meanwhile = Mientras tanto: { $title }

chains-title = A qué llevaron los aprendizajes
chains-about = Cada línea empieza en un aprendizaje y sigue hasta las acciones que cambió o puso en marcha, y hasta lo que se aprendió de ellas. Las líneas finas llevan a resultados que una acción debería mover; no dicen que lo hiciera.
chains-others = Más aprendizajes que llevaron a algo
chains-more = { $count ->
    [one] Uno más llevó a algo; su propia página lo muestra.
   *[other] { $count_start } más llevaron a algo; sus propias páginas lo muestran.
  }
chain-title = A qué llevó
chain-about = De este aprendizaje a las acciones que cambió o puso en marcha, y a lo que se aprendió de ellas. Las líneas finas llevan a resultados que una acción debería mover; no dicen que lo hiciera.
chain-list = Lo mismo en una lista
chain-again = contado más arriba
chain-more = y { $count } más
chain-finding = { $title }: llevó a { $actions ->
    [one] una acción
   *[other] { $actions_words } acciones
  }{ $lessons ->
    [0] {""}
    [one] {", un aprendizaje más"}
   *[other] {", "}{ $lessons_words } aprendizajes más
  }{ $outcomes ->
    [0] {""}
    [one] {", un resultado que debería moverse"}
   *[other] {", "}{ $outcomes_words } resultados que deberían moverse
  }

## Money
all-capital = Todo el capital
capital-public = Público
capital-private = Privado
capital-community = Comunitario
capital-mixed = Sin desglosar
instrument-grant = subvención
instrument-prize = premio
instrument-loan = préstamo
instrument-reimbursable-grant = subvención reembolsable
instrument-equity = capital social
instrument-shares = participaciones
instrument-guarantee = garantía
instrument-own-funds = fondos propios
instrument-in-kind = en especie
instrument-tax = impuesto
instrument-tariff = tarifa
instrument-unknown = no se sabe
funding-disbursed = desembolsado
funding-committed = comprometido
funding-pledged = prometido
funding-sought = solicitado
funding-refused = denegado
funding-nobody = aún sin solicitar
funding-via = a través de
funding-lines = Partida por partida
chart-need = necesidad: { $amount }
chart-disbursed = desembolsado: { $amount }
chart-committed = comprometido: { $amount }
chart-pledged = prometido: { $amount }
chart-sought = solicitado: { $amount }
money-lede = Constan { $total }. La mayor parte por tipo de capital: { $capital } ({ $share }).{ $unknown ->
    [0] {""}
    [one] {" "}Se conoce una fuente más, sin su importe.
   *[other] {" "}Se conocen { $unknown_words } fuentes más, sin sus importes.
  }
money-lede-none = Aún no consta ningún importe.
money-disbursed = Desembolsado: { $amount }.
money-promised = Comprometido o prometido: { $amount }.
money-sought = Solicitado: { $amount }.
money-no-amounts = Se indican fuentes, pero nadie ha publicado un importe.
money-none = No consta ningún dinero.
money-lines-without-amount = { $count ->
    [one] Hay una partida más sin importe publicado.
   *[other] Hay { $count_words } partidas más sin importe publicado.
  }
money-table-caption = Lo mismo en cifras, { $unit }.
money-years = Valores nominales, { $years }.
money-need = Necesidad de las acciones en curso
money-of-need = De ella, para acciones en curso que indican un coste
money-at-most = (como máximo)
money-others = En otras monedas, sin sumar:
money-converted = Algunos importes se convirtieron con un tipo de cambio fechado.
money-shared = { $count ->
    [one] Una de estas acciones contribuye también a otra misión; su dinero se muestra también allí.
   *[other] { $count_start } de estas acciones contribuyen también a otras misiones; su dinero se muestra también allí.
  }
money-shared-short = { $count ->
    [one] una acción compartida con otra misión
   *[other] { $count_words } acciones compartidas con otras misiones
  }
money-whole-mission = Para la misión en su conjunto
all-money = Todo el dinero
money-all-title = Necesidad frente a capital
money-all-about = En { $unit }, a los precios de cada fuente. Cuanto más llena la barra, más seguro el dinero.
money-every-mission = Todas las misiones
money-missions-caption = En { $unit }. Los importes que nadie ha publicado no entran en las sumas; la partida cuenta igualmente como fuente.
money-asks = Qué se pide y a quién
money-asks-none = Por ahora no se pide nada.
money-concentrated = De quién depende
money-concentrated-none = Ninguna misión con cuatro o más partidas conocidas recibe más de la mitad de su dinero de una sola fuente.
money-refused = Solicitado y no conseguido
money-lines = Todas las partidas
money-lines-about = Primero las mayores. Las notas y fuentes están en cada acción.
money-instruments = Por instrumento
money-instruments-about = En { $unit }. Por qué vía llega el dinero.
money-years-title = Necesidad frente a dinero, por año
money-years-about = En { $unit }. La necesidad es el coste de las acciones en curso: todo en el año en que empieza la acción, o repartido por igual entre los años de su inicio a su fin si se conocen ambos. El dinero es del año de su fecha, repartido por igual si esta abarca varios; incluye dinero para lo que ya está construido.
money-years-no-need = Ninguna acción en curso indica su coste, así que ningún año muestra una necesidad.
money-costs-unknown = { $count ->
    [one] Una acción en curso no indica su coste; lo que necesita no está en estas cifras.
   *[other] { $count_start } acciones en curso no indican su coste; lo que necesitan no está en estas cifras.
  }
no-date = sin fecha
th-need = Necesidad
th-of-need = Desembolsado o comprometido para ella
th-share = Porcentaje
th-source = Fuente
chart-year-needed = necesario: { $need }
chart-year-of-need = { $amount }; necesario: { $need }
chart-live = Acciones en curso
chart-year-most = Año con más dinero: { $year } ({ $amount }).
chart-year-most-need = Año con más necesidad: { $year } ({ $amount }).
ask-of-nobody = No se indica a nadie ({ $capital }, { $instrument })
ask-without-amount = { $count ->
    [one] y una solicitud sin importe
   *[other] y { $count_words } solicitudes sin importe
  }
money-unasked = Aún sin solicitar
money-unasked-about = Lo que aún faltará a las acciones en curso cuando haya llegado todo lo desembolsado, comprometido, prometido y solicitado.
money-sources-about = Las mayores fuentes de lo comprometido o desembolsado, en { $unit }.
money-through = Dinero que pasa por aquí

## Balance
balance-title = Equilibrio
balance-link = Cómo se reparten las apuestas
balance-lede = { $count ->
    [0] Ninguna de las { $all } acciones está en curso
    [one] Una de las { $all } acciones está en curso
   *[other] { $count_start } de las { $all } acciones están en curso
  }, de la idea al trabajo en marcha. { $served ->
    [0] Ninguna misión activa tiene una.
   *[other] Misiones activas a las que contribuyen: { $served_words } de { $missions_words }.
  }
balance-unrated = Ninguna dice qué riesgo tiene ni a qué horizonte pertenece, así que esta página empieza por lo que se sabe: cómo se reparten las acciones.
unbalanced-title = Lo que se inclina a un lado y lo que falta
unbalanced-nothing-live = No hay nada en curso: ninguna acción está entre la idea y el trabajo en marcha.
unbalanced-nobody-says-risk = Ninguna acción en curso indica un riesgo: ninguna dice qué probabilidad tiene de fracasar.
unbalanced-nobody-says-horizon = Ninguna acción en curso indica un horizonte: ninguna dice si mejora lo que hay, hace de puente o transforma.
unbalanced-nobody-says-impact = Ninguna acción en curso dice cuánto cambiaría si funcionara.
unbalanced-nobody-says-money = Ninguna acción en curso tiene un coste ni un importe registrado.
unbalanced-silent-risk = { $count ->
    [one] Una de { $live_words } acciones en curso no indica ningún riesgo.
   *[other] { $count_start } de { $live_words } acciones en curso no indican ningún riesgo.
  }
unbalanced-silent-horizon = { $count ->
    [one] Una de { $live_words } acciones en curso no indica ningún horizonte.
   *[other] { $count_start } de { $live_words } acciones en curso no indican ningún horizonte.
  }
unbalanced-silent-impact = { $count ->
    [one] Una de { $live_words } acciones en curso no dice qué impacto tendría.
   *[other] { $count_start } de { $live_words } acciones en curso no dicen qué impacto tendrían.
  }
unbalanced-silent-money = { $count ->
    [one] Una de { $live_words } acciones en curso no tiene ni coste ni importe registrado.
   *[other] { $count_start } de { $live_words } acciones en curso no tienen ni coste ni importe registrado.
  }
unbalanced-same-horizon = Todas las acciones en curso{ $where ->
    [mission] {" "}de { $title }
   *[portfolio] {""}
  }{ $silent ->
    [0] {""}
   *[other] {" "}que indican un horizonte
  } están en el horizonte { $value }: { $count }{ $silent ->
    [0] {""}
   *[other] {"; sin horizonte: "}{ $silent }
  }.
unbalanced-same-risk = Todas las acciones en curso{ $where ->
    [mission] {" "}de { $title }
   *[portfolio] {""}
  }{ $silent ->
    [0] {""}
   *[other] {" "}que lo indican
  } tienen el mismo riesgo ({ $value }): { $count }{ $silent ->
    [0] {""}
   *[other] {"; sin riesgo indicado: "}{ $silent }
  }.
unbalanced-none-horizon = Ninguna acción en curso está en el horizonte { $value }; en otros: { $count }.
unbalanced-none-risk = Ninguna acción en curso indica este riesgo: { $value }. Con otro: { $count }.
unbalanced-without-live = { $count ->
    [one] Una misión activa no tiene ninguna acción en curso:
   *[other] { $count_start } misiones activas no tienen ninguna acción en curso:
  }
unbalanced-one-live = { $count ->
    [one] Una misión activa depende de una sola acción en curso:
   *[other] { $count_start } misiones activas dependen cada una de una sola acción en curso:
  }
unbalanced-without-lead = { $count ->
    [one] Una de { $live_words } acciones en curso no indica quién la lidera.
   *[other] { $count_start } de { $live_words } acciones en curso no indican quién las lidera.
  }
unbalanced-led-by = { $title } lidera { $count_words } de las { $all_words } acciones en curso que tienen quien las lidere.
unbalanced-at-place = De las { $all_words } acciones en curso que indican un lugar, { $count_words } tienen el mismo: { $title }.
unbalanced-paid-by = { $title } aporta el { $percent } del dinero comprometido o desembolsado cuyo importe se conoce.
spread-title = Cómo se reparten las acciones
spread-about = Se cuentan todas las acciones, también las terminadas: primero lo que está en curso, luego lo que funciona o está terminado, luego lo que se pausó o se detuvo. Una acción compartida por dos cuenta en ambos.
spread-missions = Por misiones
spread-missions-about = En una misión sin acciones en curso no hay nadie trabajando ahora.
spread-leads = Por liderazgo
spread-leads-about = Quién lidera o se ha ofrecido a hacerlo.
spread-funders = Por financiación
spread-funders-about = Quién paga, sin contar las solicitudes denegadas; el dinero y la barra son lo comprometido y desembolsado, hasta donde se conocen los importes.
spread-places = Por lugares
spread-places-about = Dónde ocurre.
spread-bar = Como barra
spread-others = { $count ->
    [one] Uno más
   *[other] Otros { $number } en conjunto
  }
phase-live = en curso
phase-serving = en funcionamiento o terminadas
phase-halted = en pausa o detenidas
no-place = Sin lugar indicado
no-lead = Nadie indicado
no-funder = Sin financiación indicada
bets-title = Riesgo y horizonte
bets-about = Cada marca es una acción en curso. Su superficie es el dinero en juego; su relleno, el impacto que tendría si funcionara.
bets-largest = La mayor representa { $amount }.
bets-crowded = Son demasiadas para dibujarlas: cada casilla muestra las de más dinero y dice cuántas siguen.
bets-unrated = { $count ->
    [one] La única acción en curso no dice
   *[other] Ninguna de las { $count_words } acciones en curso dice
  } qué riesgo tiene ni a qué horizonte pertenece. Las fuentes no permiten tal valoración, así que no hay nada que dibujar; un equipo que lo sepa puede escribir «risk» y «horizon» en el archivo de su acción.
bets-table = En juego: el coste estimado o, en su defecto, lo que consta, en { $unit }.
bets-horizon = Horizonte { $horizon }
bets-horizon-1 = mejora lo que hay
bets-horizon-2 = hace de puente
bets-horizon-3 = transforma
bets-horizon-none = Sin horizonte
bets-risk-high = Riesgo alto
bets-risk-medium = Riesgo medio
bets-risk-low = Riesgo bajo
bets-risk-none = Riesgo no indicado
bets-impact-high = impacto alto
bets-impact-medium = impacto medio
bets-impact-low = impacto bajo
bets-impact-none = impacto no indicado
bets-no-amount = un cuadrado: no se conoce el importe
bets-name = { $title }: impacto: { $impact }, en juego: { $amount }
bets-cell = riesgo: { $risk }, horizonte: { $horizon }: { $count }
bets-more = y { $count } más, { $amount }
bets-more-short = + { $count }
bets-more-rows = { $count ->
    [one] Hay una acción en curso más en la tabla siguiente.
   *[other] Hay { $count_words } acciones en curso más en la tabla de todas las acciones.
  }
alignment-title = Qué acción contribuye a qué misión
alignment-about = Una marca muestra que una acción contribuye a una misión, y cómo; las marcas de lo que no está en curso son grises. Una columna vacía es una misión a la que nada contribuye.
alignment-link = Qué acción contribuye a qué misión
alignment-pages = La tabla de todas las acciones, parte por parte
alignment-part = Acciones y misiones, parte { $part } de { $parts }
alignment-live = Acciones en curso
serves-critical = un hito en un camino crítico
serves-milestone = un hito
serves-whole = la misión en su conjunto
serves-outcome = solo un resultado
roles-title = Quién participa en qué misión
roles-about = A qué se ha comprometido cada cual, qué paga o de qué se encarga, por misión; la cifra cuenta las acciones. No se incluyen los compromisos retirados o rechazados.
roles-part = Quién participa en qué misión, parte { $part } de { $parts }
roles-pages = La tabla de todas las organizaciones, parte por parte
roles-hollow = hueco: se busca o se ha propuesto, sin acuerdo
roles-unled = { $count ->
    [one] Una misión activa con acciones en curso que nadie ha aceptado liderar:
   *[other] Misiones activas con acciones en curso que nadie ha aceptado liderar:
  }
roles-apart = { $count ->
    [one] Otra organización no participa en ninguna misión de las escritas aquí.
   *[other] Otras { $count_words } organizaciones no participan en ninguna misión de las escritas aquí.
  }
role-steward = a cargo
role-of = { $role } ({ $count })
role-not-agreed = { $role }, sin acuerdo
part-rows = Filas { $first } a { $last } de { $all }
part-previous = Parte anterior
part-next = Parte siguiente
parts-label = Partes

## Gaps
gaps-lede = { $count ->
    [0] No se ha encontrado nada que falte.
    [one] Falta una cosa entre lo que se quiere y lo que alguien ha asumido. { $critical ->
        [0] No está en un camino crítico.
       *[other] Está en un camino crítico y puede frenar una misión entera.
      }
   *[other] Faltan { $count_words } cosas entre lo que se quiere y lo que alguien ha asumido. { $critical ->
        [0] Ninguna está en un camino crítico.
        [one] Una de ellas está en un camino crítico y puede frenar una misión entera.
       *[other] { $critical_start } de ellas están en un camino crítico y pueden frenar una misión entera.
      }
  }
gap-closers = Podría cubrirla
gap-critical = En el camino crítico.
holes-title = Dónde están los huecos
holes-caption = Carencias por tipo y misión. Un anillo discontinuo es una carencia, con una cifra si hay varias; uno relleno está en un camino crítico. Una carencia que afecta a varias misiones cuenta en cada una; las listas de abajo la nombran una sola vez.
gaps-elsewhere = { $count ->
    [one] Otra carencia de esta misión está en la lista de otra.
   *[other] Otras { $count_words } carencias de esta misión están en las listas de otras.
  }
closers-title = Quién podría cubrirlas
rules-title = Las reglas
close-add-action = Añadir una acción
close-add-lesson = Añadir un aprendizaje
close-add-measurement = Añadir una cifra
close-edit = Editar la ficha
gap-milestone-unserved = Ninguna acción en curso, en funcionamiento o en pausa contribuye a este hito.
gap-milestone-unmeasured = No está cumplido y nada mostraría que lo está: no se indica ningún resultado para él ni está marcado como acontecimiento.
gap-milestone-late = { $case ->
    [unserved] No está cumplido y nada contribuye a él. Fecha límite: { $date }.
   *[served] No está cumplido. Fecha límite: { $date }.
  }
gap-milestone-single-bet = Una sola acción en curso contribuye a este paso del camino crítico.
gap-milestone-order = Su fecha límite ({ $date }) es posterior a la de «{ $other }» ({ $other_date }), que lo necesita antes.
gap-barrier-open = Una barrera alta en el camino crítico; ninguna acción en curso ni facilitador en camino le responde.
gap-action-adrift = Está en curso, no contribuye a ningún hito y no mueve ningún resultado.
gap-action-without-lead = { $case ->
    [not-agreed] Está a punto o en marcha; quien debería liderarla aún no ha aceptado.
   *[nobody] Está a punto o en marcha; nadie la lidera.
  }
gap-action-commitment-stale = { $case ->
    [actor] El compromiso de { $actor } ({ $role }) sigue en el mismo estado: { $status }. Desde: { $date }.
   *[nobody] Se busca a alguien ({ $role }) y nadie lo ha asumido. Desde: { $date }.
  }
gap-action-underfunded = Cuesta { $cost }. Comprometido o desembolsado: { $secured }. Falta: { $amount }.
gap-action-late = { $case ->
    [task] «{ $task }» ha pasado su fecha y no está hecha.
   *[end] Ha pasado su fecha de fin y aún no está terminada.
  }
gap-action-status-disputed = El equipo dice «{ $declared }»; los archivos dicen «{ $computed }».
gap-action-unconfirmed = Última confirmación de su etapa: { $date }. Desde entonces, ninguna.
gap-action-without-lesson = Concluyó en los últimos cinco años y no se ha escrito ningún aprendizaje sobre ella.
gap-outcome-unserved = Hay una meta por delante ({ $date }), y ninguna acción en curso o en funcionamiento dice que mueva este resultado.
gap-outcome-off-track = { $case ->
    [missed] No se alcanzó la meta. Fecha: { $date }.
    [no-target] Se mueve en sentido contrario al deseado y nadie ha fijado una meta.
   *[behind] Está en { $value }; la marca para entonces era { $expected }.
  }
gap-outcome-stale = { $case ->
    [never] Nunca se ha medido.
    [never-in-series] Nunca se ha medido de la forma que se valora, «{ $series }».
   *[old] Fecha de la última cifra: { $date }.
  }
gap-outcome-without-target = Tiene un sentido deseado y nadie ha fijado una meta.
gap-targets-disagree = «{ $mission }» y «{ $other }» quieren cifras distintas para la misma fecha: { $date }.
gap-lesson-unused = Dice qué debería venir después, tiene más de un año y no ha llevado a nada.
gap-mission-without-headline = Ningún resultado representa a esta misión en su conjunto.
gap-mission-without-pathway = Tiene una meta ({ $date }) y ningún hito en el camino hacia ella.
gap-funding-concentrated = El { $percent } de su dinero comprometido viene de una sola fuente: { $source }.
gap-lead-concentrated = { $actor } lidera { $count } de las { $all } acciones en marcha.
gap-portfolio-unbalanced = { $case ->
    [risk] Las { $count } acciones en curso que indican un riesgo indican el mismo: { $risk }.
   *[horizon] Las { $count } acciones en curso que indican un horizonte están en el mismo: { $horizon }.
  }
gap-review-due = Tocaba revisar esta ficha. Fecha prevista: { $date }.
rule-title-milestone-unserved = Ninguna acción contribuye
rule-title-milestone-unmeasured = Nada lo mostraría
rule-title-milestone-late = Hito con retraso
rule-title-milestone-single-bet = Una sola acción
rule-title-milestone-order = En orden invertido
rule-title-barrier-open = Barrera sin respuesta
rule-title-action-adrift = Acción sin destino
rule-title-action-without-lead = Nadie lidera
rule-title-action-commitment-stale = Compromiso pendiente
rule-title-action-underfunded = Falta dinero
rule-title-action-late = Acción con retraso
rule-title-action-status-disputed = Estado en disputa
rule-title-action-unconfirmed = Sin confirmar hace tiempo
rule-title-action-without-lesson = Sin aprendizaje escrito
rule-title-outcome-unserved = Nada lo mueve
rule-title-outcome-off-track = Por detrás
rule-title-outcome-stale = Sin medir hace tiempo
rule-title-outcome-without-target = Sin meta fijada
rule-title-targets-disagree = Metas que no coinciden
rule-title-lesson-unused = Aprendizaje sin usar
rule-title-mission-without-headline = Sin cifra principal
rule-title-mission-without-pathway = Sin camino trazado
rule-title-funding-concentrated = Mucho dinero de una fuente
rule-title-lead-concentrated = Muchas acciones, un liderazgo
rule-title-portfolio-unbalanced = Apuestas sin repartir
rule-title-review-due = Revisión pendiente
rule-about-milestone-unserved = Un hito no está cumplido y ninguna acción en curso, en funcionamiento o en pausa contribuye a él.
rule-about-milestone-unmeasured = Un hito no está cumplido, ningún resultado lo muestra y tampoco está marcado como acontecimiento.
rule-about-milestone-late = Un hito ha pasado su fecha y no está cumplido.
rule-about-milestone-single-bet = Un hito del camino crítico no está cumplido y una sola acción en curso contribuye a él.
rule-about-milestone-order = Un hito tiene una fecha posterior a la de otro que lo necesita.
rule-about-barrier-open = Una barrera alta sigue en pie en el camino crítico, y ninguna acción en curso ni facilitador en camino le responde.
rule-about-action-adrift = Una acción en curso no contribuye a ningún hito ni mueve ningún resultado.
rule-about-action-without-lead = Una acción está a punto o en marcha, y nadie ha aceptado liderarla ni lo está haciendo.
rule-about-action-commitment-stale = Un compromiso lleva más de un año propuesto o buscándose.
rule-about-action-underfunded = Una acción está a punto o en marcha, todas sus partidas tienen importe, y lo comprometido y desembolsado no llega a su coste.
rule-about-action-late = Una acción ha pasado su fecha de fin, o una de sus tareas ha pasado la suya.
rule-about-action-status-disputed = Lo que declara el equipo y lo que resulta de los archivos no coinciden.
rule-about-action-unconfirmed = Una acción en curso o en pausa se confirmó por última vez hace más de dos años.
rule-about-action-without-lesson = Una acción terminó o se detuvo en los últimos cinco años y no se ha escrito nada de lo aprendido.
rule-about-outcome-unserved = Hay una meta por delante y ninguna acción en curso o en funcionamiento mueve el resultado.
rule-about-outcome-off-track = Un resultado va por detrás, se mueve en sentido contrario o no alcanzó su meta.
rule-about-outcome-stale = La última cifra es más antigua de lo debido, o no hay ninguna.
rule-about-outcome-without-target = Un resultado tiene un sentido deseado y ninguna meta.
rule-about-targets-disagree = Dos misiones activas fijan metas distintas para el mismo resultado y la misma fecha.
rule-about-lesson-unused = Un aprendizaje dice qué debería venir después, tiene más de un año y no ha llevado a nada.
rule-about-mission-without-headline = Una misión no tiene un resultado principal.
rule-about-mission-without-pathway = Una misión tiene una meta y ningún hito.
rule-about-funding-concentrated = Una sola fuente aporta más de la mitad del dinero comprometido de una misión.
rule-about-lead-concentrated = Un solo participante lidera más de la mitad de las acciones en marcha de una misión.
rule-about-portfolio-unbalanced = Todas las acciones en curso de una misión están en un mismo horizonte o tienen el mismo riesgo.
rule-about-review-due = Una ficha ha pasado su fecha de revisión.

## Actors and places
people-lede = { $count ->
    [0] Aún no hay ninguna organización escrita.
    [one] Participa una organización.
   *[other] Participan { $count_words } organizaciones.
  }{ $wanted ->
    [0] {""}
    [one] {" "}Se busca un compromiso que nadie ha asumido todavía.
   *[other] {" "}Se buscan { $wanted_words } compromisos que nadie ha asumido todavía.
  }
wanted-title = Se busca, y todavía nadie
people-all = Todas las organizaciones
actor-type-national-government = Gobierno nacional
actor-type-local-government = administración local
actor-type-public-body = organismo público
actor-type-international-ngo = asociación internacional
actor-type-ngo = asociación
actor-type-community-group = grupo vecinal
actor-type-partnership = alianza
actor-type-multilateral = organismo multilateral
actor-type-foundation = fundación
actor-type-business = empresa
actor-type-cooperative = cooperativa
actor-type-academic = universidad o centro escolar
actor-type-other = otra entidad
actor-types-national-government = Gobierno nacional
actor-types-local-government = Administración local y regional
actor-types-public-body = Organismos públicos
actor-types-international-ngo = Asociaciones internacionales
actor-types-ngo = Asociaciones
actor-types-community-group = Grupos vecinales
actor-types-partnership = Alianzas
actor-types-multilateral = Organismos multilaterales
actor-types-foundation = Fundaciones
actor-types-business = Empresas
actor-types-cooperative = Cooperativas
actor-types-academic = Universidades y centros escolares
actor-types-other = Otras entidades
looks-after = A cargo de
promises-title = A qué se ha comprometido
pays-for = Qué paga
places-lede = { $count ->
    [0] Aún no hay ningún lugar escrito.
    [one] Un lugar donde algo se hizo, se probó o se planeó.
   *[other] { $count_start } lugares donde algo se hizo, se probó o se planeó.
  }
where-it-happens = Dónde ocurre
all-places = Todos los lugares
places-list = Los lugares en una lista
map-title = El mapa
map-larger = { $title }, a mayor escala
map-more = y { $count ->
    [one] uno más
   *[other] { $count_words } más
  }
map-and-more = { $title } y { $count ->
    [one] uno más
   *[other] { $count_words } más
  }
map-places = { $count ->
    [one] un lugar
   *[other] { $number } lugares
  }
map-name = { $title }: { $states }
map-name-about = { $title }, posición solo aproximada: { $states }
map-name-several = { $title }, { $count } lugares: { $states }
map-no-action = ninguna acción
map-kilometres = { $number } km
map-metres = { $number } m
map-finding-brief = Mapa con { $count ->
    [one] un lugar
   *[other] { $number } lugares
  }.
map-finding = Mapa con { $count ->
    [one] un lugar
   *[other] { $number } lugares
  } y el número de acciones de cada uno.
map-finding-larger = Mapa ampliado ({ $title }) con { $count ->
    [one] un lugar
   *[other] { $count } lugares
  }.
map-brief-about = Un anillo discontinuo: la posición es solo aproximada.
map-key-exact = aquí
map-key-about = más o menos aquí
map-key-area = una zona
map-key-several = varios lugares, ampliados o enumerados más abajo
map-source = Contornos: { $source }.
map-unmapped = { $count ->
    [one] Un lugar no está en ningún mapa, porque nadie conoce su posición:
   *[other] { $count_start } lugares no están en ningún mapa, porque nadie conoce sus posiciones:
  }
tiles-ask = Mostrar imágenes de mapa de { $host }
tiles-about = Esto pide imágenes a { $host }, que sabrá entonces su dirección en internet y qué parte del mapa está viendo. Antes no se pide nada.
tiles-stop = Quitar las imágenes de { $host }
tiles-credit = Imágenes de mapa: { $host }
tiles-credit-osm = Imágenes de mapa: © colaboradores de OpenStreetMap
position-point = { $lat }; { $lon }
position-exact = { $what } (exacta)
position-area = una zona
position-area-about = una zona, dibujada a grandes rasgos
position-unknown = no se sabe
what-happens-here = Qué ocurre aquí

## Calendar
calendar-overdue = { $count ->
    [0] No hay nada vencido.
    [one] Hay una cosa vencida.
   *[other] Hay { $count_words } cosas vencidas.
  }
calendar-next = { $count ->
    [one] Lo siguiente es «{ $title }»: { $date }.
   *[other] Próxima fecha: { $date }, con { $count_words } entradas.
  }
calendar-nothing-next = No hay nada con fecha por delante.
calendar-overdue-title = Vencido
calendar-next-title = Lo que viene
calendar-past-title = Lo que pasó
calendar-past-about = { $count ->
    [one] 1 entrada
   *[other] { $number } entradas
  }
calendar-some-time = En algún momento de { $year }
calendar-milestone = Hito
calendar-starts = Empieza la misión
calendar-target = Meta de la misión
calendar-ended = Concluyó la misión
calendar-event = Acontecimiento
calendar-task = Tarea
calendar-task-left = Tarea sin hacer
calendar-review = Revisión
calendar-to-do = por hacer
calendar-none = En esta cartera aún no hay nada con fecha.

## Prose
alert-note = Nota
alert-tip = Consejo
alert-important = Importante
alert-warning = Advertencia
alert-caution = Precaución
prose-code = Código
prose-table = Tabla { $number }: { $columns }
prose-table-bare = Tabla { $number }
prose-done = Hecho
prose-not-done = Sin hacer
prose-footnotes = Notas al pie
prose-footnote = Nota al pie { $number }
prose-back = Volver a donde se menciona la nota al pie { $number }
prose-back-nth = Volver a la mención { $nth } de la nota al pie { $number }

# The mission map.
mission-map-title = Mapa de la misión: { $title }
map-caption-wider = El tiempo va de { $start } al final de { $end }; los años posteriores a hoy se dibujan más anchos que los anteriores.
map-caption-narrower = El tiempo va de { $start } al final de { $end }; los años posteriores a hoy se dibujan más estrechos que los anteriores.
map-caption-one-scale = El tiempo va de { $start } al final de { $end }.
map-caption-links = Cada estación, vía y barrera es un enlace, y lo mismo está escrito más abajo.
map-same = Lo mismo en una lista
map-key = Leyenda del mapa
map-today = Hoy, { $day }
map-critical = camino crítico
map-no-end = sin fecha de fin
map-no-day = sin fecha fijada
map-barrier = Barrera
map-barrier-easing = Barrera que va cediendo
map-barriers = { $number } barreras
map-enablers = { $number } facilitadores
map-stops = { $number } hitos
map-actions = { $number } acciones
map-key-gate = barrera en pie
map-key-easing = barrera que cede
map-key-missing = facilitador que falta
map-key-emerging = facilitador en camino
map-key-in-place = facilitador disponible

## The system map
system-title = Qué lleva a qué
system-of = Qué lleva a { $title }
system-open = Qué lleva a esta misión, en un mapa
system-to-mission = la página de la misión
system-about = Las acciones de la izquierda llevan a hitos y resultados, y estos a misiones. Cada línea tiene el color del estado de su acción; una línea corta y discontinua marca un sitio donde falta una.
system-about-narrow = Cada misión con todo lo que lleva a ella, contado por estado. Cada una abre su propio mapa, parte por parte.
system-about-groups = Aquí hay demasiado para dibujarlo parte por parte, así que cada misión tiene una fila: sus acciones, sus hitos y resultados, y la propia misión. Una línea es más ancha cuantos más vínculos representa; cada fila abre su propio mapa.
system-about-folded = Hay demasiadas acciones para dibujarlas una a una, así que las de un mismo estado se dibujan juntas. Una línea es más ancha cuantos más vínculos representa.
system-left-out = No se dibujan las líneas entre misiones que representan menos de { $count_words } vínculos.
system-targets = Hitos y resultados
system-actions = { $count ->
    [one] 1 acción
   *[other] { $number } acciones
  }
system-milestones = { $count ->
    [one] 1 hito
   *[other] { $number } hitos
  }
system-outcomes = { $count ->
    [one] 1 resultado
   *[other] { $number } resultados
  }
system-links = { $count ->
    [0] Aún no hay ningún vínculo escrito entre una acción y lo que debería lograr.
    [one] Un vínculo va de una acción a lo que debería lograr.
   *[other] { $count_start } vínculos van de acciones a lo que deberían lograr.
  }
system-unserved = { $count ->
    [0] Todos los hitos que quedan por delante tienen algo que contribuye a ellos.
    [one] Nada contribuye a un hito.
   *[other] Nada contribuye a { $count_words } hitos.
  }
system-unmoved = { $count ->
    [0] Todos los resultados que aún se buscan tienen una acción que debería moverlos.
    [one] Un resultado que aún se busca no tiene ninguna acción que deba moverlo.
   *[other] { $count_start } resultados que aún se buscan no tienen ninguna acción que deba moverlos.
  }
system-adrift = { $count ->
    [0] Todas las acciones llevan a alguna parte.
    [one] Una acción no lleva a ninguna parte.
   *[other] { $count_start } acciones no llevan a ninguna parte.
  }
system-ended = Esta misión ya no se persigue, así que nada cuenta como carencia.
system-adrift-title = Acciones que no llevan a ninguna parte
system-said = { $count ->
    [0] Nadie ha escrito aún con qué fuerza ni con qué certeza actúan estos vínculos, así que todas las líneas son igual de finas.
   *[other] De { $all } vínculos, { $strong_words } con la fuerza indicada y { $sure_words } con la certeza indicada.
  }
system-strength = fuerza: { $level }
system-confidence = certeza: { $level }
system-key-unsaid = nadie ha escrito con qué fuerza ni con qué certeza
system-key-belongs = pertenece a la misión
system-key-hole = falta una línea
system-whole = La misión en su conjunto
system-none = Ninguna acción lleva aquí.
system-more = { $count ->
    [one] y uno más
   *[other] y { $count_words } más
  }
system-table-about = Lo mismo en números. Cada elemento se cuenta una vez, con la primera misión a la que lleva; las acciones compartidas llevan a esta misión y también a una anterior. Cada misión tiene su propio mapa y su propia lista.
th-shared = Acciones compartidas
th-holes = Líneas que faltan
hole-leads-nowhere = no lleva a ninguna parte
hole-nothing-moves = nada lo mueve
hole-no-mission = no contribuye a ninguna misión
hole-no-way = sin pasos escritos
overview-title = Todas las misiones en una misma línea de tiempo
overview-caption = El tiempo va de { $start } al final de { $end }; los años anteriores y posteriores a hoy tienen cada uno su escala. Los hitos que se taparían entre sí se dibujan como uno solo, con su número. Cada nombre es un enlace al mapa completo de su misión, donde lo mismo está escrito.

# Pictures of the portfolio in a text.
inset-lesson = Qué salió del aprendizaje { $title }
inset-place = Dónde está { $title }
inset-places-of = Dónde ocurre { $title }
inset-money = Dinero para { $title }
inset-nothing = Aún no hay nada que dibujar.
inset-table = Lo mismo en una tabla
inset-map-links = Cada estación, vía y barrera es un enlace.

# The whole portfolio as one document
print-title = Todo, para imprimir
print-about = La cartera completa en un solo documento: cada misión con su mapa, acciones, resultados, dinero, carencias, aprendizajes y fuentes.
print-day = Situación a { $day }
print-contents = Contenido

## The web editor
editor-title = Editar esta cartera
editor-what = Aquí puede cambiar la cartera con formularios en lugar de archivos: misiones, acciones, resultados, aprendizajes y todo lo demás. Lo que guarde pasa a los archivos de los que se hace el sitio, con su nombre y la hora, y nunca se pierde nada: se conservan todas las versiones anteriores.
editor-open = Abrir el editor
editor-repository = Los archivos se guardan en
editor-no-repository = Los ajustes aún no dicen dónde se guardan los archivos (repository), así que el editor solo puede trabajar con una carpeta de su propio ordenador.
editor-sign-in = La sesión se inicia en el sitio donde se guardan los archivos, con la cuenta que tenga allí. Si no tiene ninguna, pregunte a quienes mantienen esta cartera.
editor-own-folder = En Chrome y Edge también puede trabajar con una carpeta de su propio ordenador: elija la carpeta que contiene «content».
editor-checked = Lo que guarde se comprueba antes de publicarse. Si algo no encaja, el sitio se queda como está hasta que se corrija.
editor-back = Volver al sitio
editor-needs-script = El editor necesita JavaScript.
# Feeds
feed-lessons-about = Qué se probó, qué salió de ello y qué se aprendió.
feed-mission-ended = Misión concluida: { $title }
feed-action-completed = Terminada: { $title }
feed-action-stopped = Detenida: { $title }
feed-milestone-met = Hito cumplido: { $title }
feed-milestone-dropped = Hito abandonado: { $title }
feed-measured = { $title }: { $figure } ({ $date })
feed-of-mission = Un hito de la misión «{ $title }».
feed-kind-lesson = Aprendizaje
feed-kind-milestone = Hito
feed-kind-mission = Misión
feed-kind-action = Acción
feed-kind-outcome = Medición
feed-kind-event = Acontecimiento

# Calendar files
calendar-file-about = Hitos, tareas, revisiones y acontecimientos de la cartera. Cuando solo se conoce un mes o un año, la entrada aparece en su último día y lo dice.
calendar-entry = { $kind }: { $title }
calendar-entry-about = { $kind }: { $title } ({ $date })
calendar-subscribe = Suscribirse a este calendario
calendar-subscribe-about = Con la dirección de este archivo, un calendario en el teléfono o el ordenador se mantiene al día; si se abre una sola vez, añade las fechas tal como están hoy.
calendar-of = archivo de calendario

# IATI
iati-about = Las misiones son actividades del primer nivel y las acciones que contribuyen a ellas, del segundo. Las cifras, fechas e importes son los de la cartera; lo que nadie ha escrito no se incluye.
iati-unregistered = El editor no ha indicado ningún identificador de registro, así que estos identificadores se forman con la dirección del sitio y no se pueden consultar. El ajuste es: iati: organisation.
iati-left-out = No se incluye, porque la norma pide una fecha y no se conoce ninguna: { $title }
iati-nobody = No se sabe quién lidera o paga; la norma pide una organización, así que figura aquí el editor.
iati-date-within = No hay inicio escrito; esta es la fecha más temprana de lo que forma parte de ello.
iati-date-due = No hay fecha escrita; este es el plazo de aquello para lo que sirve.
iati-cost-undated = Hay un coste estimado, pero no se conocen a la vez el inicio y el fin, que un presupuesto necesita.
iati-no-currency = No se incluye un importe: su moneda no se indica o no tiene código.
iati-no-amount = No se incluye una partida: nadie ha publicado su importe.
iati-no-date = No se incluye una partida: no tiene fecha.
iati-money-undated = No se conoce el día; este es el inicio de la actividad.
iati-unit = Unidad de medida: { $unit }
iati-approximate = Cantidad aproximada.

# Data about pages
linked-figures = { $title }: cifras

# Open data.
data-title = Datos abiertos
data-lede = Todo lo que dice esta cartera y todo lo que se calculó a partir de ella ({ $day }), en archivos para hojas de cálculo, mapas y programas. Contienen { $records ->
    [one] una ficha
   *[other] { $number } fichas
  } y cambian con cada página.
data-whole = Todo en un archivo
data-tables = Tablas
data-tables-about = Una tabla por cada tipo de ficha y parte, para una hoja de cálculo o un programa. Los identificadores son los mismos en todas, de modo que las tablas se pueden unir por ellos; el descriptor dice cómo.
data-others = Para mapas, calendarios, lectores y registros
data-how = Cómo leerlos
data-how-form = Las tablas son CSV en UTF-8: comas entre columnas, comillas donde hacen falta, una fila de cabecera. Una celda vacía significa que nadie lo ha escrito.
data-how-dates = Las fechas son tan precisas como se conocen, en EDTF (ISO 8601-2): 2027, 2027-05, 2005~ (hacia 2005), 201X (la década de 2010), 2013/2014. Donde hace falta un solo día, lo da una columna contigua: el primero de un inicio, el último de un fin, el central de una cifra.
data-how-guard = Para que ninguna hoja de cálculo ejecute palabras como fórmula, hay un apóstrofo delante de = + - @, de un tabulador, de un salto de línea o de un apóstrofo al principio de un texto, y detrás de un punto y coma, de un tabulador o de un salto de línea en su interior. Si se quita un apóstrofo en cada uno de esos sitios, el texto queda como se escribió.
data-how-json = En los archivos JSON, los importes, las cifras y otros números decimales son textos entre comillas, para que no se pierda ningún dígito. Todos los campos están siempre; null y [] significan que nadie lo ha escrito. La versión { $version } del formato no cambia mientras no cambie su número; se pueden añadir campos.
data-use = Uso y cita
data-license = Los textos y datos se pueden usar bajo { $license }. Indique, por favor, de dónde proceden:
data-no-license = Nadie ha escrito bajo qué licencia están los textos y datos; pregunte antes de publicarlos en otro sitio. Para citarlos:
data-columns = Qué contienen las columnas
data-columns-about = Lo mismo está escrito para los programas en datapackage.json.
data-count-columns = { $count ->
    [one] una columna
   *[other] { $number } columnas
  }
data-rows = { $number }
data-size-bytes = { $number } bytes
data-size-kilobytes = { $number } kB
data-size-megabytes = { $number } MB
th-file = Archivo
th-rows = Entradas
th-size = Tamaño
th-column = Columna
th-form = Contiene
data-form-text = texto
data-form-texts = textos, separados por |
data-form-id = un identificador
data-form-ids = identificadores, separados por espacios
data-form-date = una fecha, tan precisa como se conozca
data-form-day = un día
data-form-number = un número
data-form-count = un número entero
data-form-flag = sí o no
data-form-word = una palabra de una lista
data-form-address = una dirección
data-form-currency = una moneda (ISO 4217)
data-title-portfolio = La cartera completa
data-about-portfolio = Todas las fichas con todos sus campos, sus textos en Markdown, traducciones y fuentes, y todo lo calculado: estados, líneas requeridas, caminos críticos, dinero, carencias. JSON.
data-title-schema = El formato de la cartera completa
data-about-schema = Qué significa cada campo de portfolio.json y qué puede contener, en JSON Schema (2020-12).
data-title-datapackage = El descriptor de las tablas
data-about-datapackage = Qué son las tablas y sus columnas y cómo se relacionan, en un Data Package (versión 2).
data-title-missions = Misiones
data-about-missions = Cada misión con el estado de su dinero y de su camino.
data-title-milestones = Hitos
data-about-milestones = Los pasos de cada camino, sus fechas límite y cómo van.
data-title-barriers = Barreras
data-about-barriers = Lo que se interpone y lo que le responde.
data-title-enablers = Facilitadores
data-about-enablers = Lo que ayuda y hasta dónde ha llegado.
data-title-events = Acontecimientos
data-about-events = Lo que ocurrió en el camino de cada misión.
data-title-actions = Acciones
data-about-actions = Cada acción con su etapa, su estado y su dinero.
data-title-advances = Lo que las acciones hacen avanzar
data-about-advances = De las acciones a los hitos y las misiones, con qué fuerza y con qué certeza.
data-title-moves = Lo que las acciones deberían mover
data-about-moves = De las acciones a los resultados, con el efecto que se espera.
data-title-tasks = Tareas
data-about-tasks = Lo que hay que hacer dentro de las acciones.
data-title-commitments = Compromisos
data-about-commitments = Quién se ha comprometido a qué, y lo que aún no ha asumido nadie.
data-title-funding = Financiación
data-about-funding = Cada partida de dinero, de las acciones y de las misiones en su conjunto.
data-title-outcomes = Resultados
data-about-outcomes = Cada resultado con su unidad, su sentido y su estado.
data-title-figures = Cifras
data-about-figures = Cada punto de partida, meta, medición y escenario de todos los resultados, uno por fila.
data-title-progress = Avance
data-about-progress = Cómo va cada resultado, con la línea por la que se valora.
data-title-calendar = Calendario
data-about-calendar = Hitos, tareas, revisiones y acontecimientos, para el calendario de un teléfono u ordenador (iCalendar).
data-title-activities = Actividades IATI
data-about-activities = Misiones, acciones, dinero y resultados en el formato en que se publican la ayuda y los programas públicos (IATI 2.03).
data-title-organisation = Organización IATI
data-about-organisation = Quién publica la cartera, en el mismo formato.
## What changed
kind-page = página
fact-changed = Último cambio
changes-title = Qué cambió
changes-lede = Qué cambió en esta cartera, primero lo más reciente: { $count ->
    [one] un cambio ({ $date })
   *[other] { $count } cambios, el primero: { $date }
}.
changes-feed = Seguir los cambios en un lector de fuentes
changes-none = No se conoce ningún cambio.
changes-by-record = La historia de cada ficha:
changes-records-title = { $kinds }: qué cambió
changes-records-lede = { $kinds } por orden de su nombre en los archivos, cada cual con lo que cambió, primero lo más reciente.
changes-no-repository = Este sitio se hizo solo a partir de archivos, sin su historia.
changes-unreadable = No se pudo leer la historia de los archivos al hacer este sitio.
changes-no-commit = Los archivos aún no tienen historia.
changes-begin = Aquí no se cuenta lo anterior a esta fecha: { $date }. El sitio se hizo solo con la parte más reciente de la historia.
changes-pull = pull request #{ $number }
changes-merge = merge request !{ $number }
changes-commit = commit { $hash }
changes-many-added = { $kinds }: { $count } de nueva creación.
changes-many-edited = { $kinds }: { $count } con cambios.
changes-many-translated = { $count } fichas editadas en otro idioma.
changes-more = { $count ->
    [one] Y un cambio más.
   *[other] Y { $count } cambios más.
}
changes-with-others = { $count ->
    [one] { $records } y una ficha más
   *[other] { $records } y { $count } fichas más
}
changes-more-records = { $count ->
    [one] Y una ficha más.
   *[other] Y { $count } fichas más.
}
changes-older = { $count ->
    [one] Y una entrada anterior.
   *[other] Y { $count } entradas anteriores.
}
change-of-portfolio = La cartera completa
change-of-settings = Ajustes del sitio
change-of-files = Imágenes y archivos
change-no-amount = un importe que no se ha publicado
change-somebody-gone = alguien que ya no figura
change-mission-status = Estado: { $to } (antes: { $from }).
change-mission-target = Para: { $to } (antes: { $from }).
change-milestone-met = { $date ->
    [none] Hito cumplido: { $what }.
   *[other] Hito cumplido: { $what }, { $date }.
}
change-milestone-reopened = Hito que ya no cuenta como cumplido: { $what }.
change-milestone-dropped = Hito abandonado: { $what }.
change-milestone-moved = Hito cambiado de fecha: { $what }, { $to } (antes: { $from }).
change-milestone-added = { $date ->
    [none] Nuevo hito: { $what }.
   *[other] Nuevo hito: { $what }, { $date }.
}
change-milestone-removed = Hito retirado: { $what }.
change-added = { $stage ->
    [none] Nueva ficha.
   *[other] Nueva ficha. Etapa: { $stage }.
}
change-removed = Ficha retirada.
change-renamed = Tiene una nueva dirección; antes era { $old }.
change-retitled = Tiene un nuevo título; antes era «{ $old }».
change-retitled-actor = Usa otro nombre.
change-stage = Etapa: { $to } (antes: { $from }).
change-declared = El equipo dice: { $to } (antes: { $from }).
change-state = Los archivos dicen: { $to } (antes: { $from }).
change-milestone-state = { $what }: { $to } (antes: { $from }).
change-outcome-state = Frente a lo requerido: { $to } (antes: { $from }).
change-progress = { $required ->
    [none] Avance: { $to } de lo requerido para entonces (antes: { $from }).
   *[other] Avance: { $to } de lo requerido para entonces (antes: { $from }); medido: { $value }, requerido: { $required }.
}
change-measured = Medición ({ $date }): { $value }.
change-measured-many = { $count } cifras nuevas, la última ({ $date }): { $value }.
change-remeasured = Cifra corregida ({ $date }): { $to } (antes: { $from }).
change-unmeasured = Cifra retirada ({ $date }): { $value }.
change-target-set = Meta ({ $date }): { $value }.
change-target-changed = Meta ({ $date }): { $to } (antes: { $from }).
change-target-removed = Meta retirada ({ $date }): { $value }.
change-baseline = Inicio: { $to } (antes: { $from }).
change-money-total = Dinero { $status }: { $to }, { $difference } { $way ->
    [less] menos
   *[more] más
} que antes.
change-money-added = { $source ->
    [none] Dinero { $status }: { $amount }.
   *[other] Dinero { $status }: { $amount }. Fuente: { $source }.
}
change-money-status = { $source ->
    [none] Dinero { $to } (antes: { $from }): { $amount }.
   *[other] Dinero { $to } (antes: { $from }): { $amount }. Fuente: { $source }.
}
change-money-amount = { $source ->
    [none] Dinero { $status }: { $to } (antes: { $from }).
   *[other] Dinero { $status }: { $to } (antes: { $from }). Fuente: { $source }.
}
change-money-withdrawn = { $source ->
    [none] Dinero que ya no figura como { $status }: { $amount }.
   *[other] Dinero que ya no figura como { $status }: { $amount }. Fuente: { $source }.
}
change-cost = Coste: { $to } (antes: { $from }).
change-promised = { $actor } participa: { $role }, { $status }.
change-promise-status = { $actor }, { $role }: { $to } (antes: { $from }).
change-promise-withdrawn = { $actor } ya no figura: { $role }.
change-wanted = Se busca: { $role }.
change-barrier-status = Barrera «{ $what }»: { $to } (antes: { $from }).
change-barrier-added = Nueva barrera: { $what }.
change-barrier-removed = Barrera retirada: { $what }.
change-enabler-status = Ayuda en el camino «{ $what }»: { $to } (antes: { $from }).
change-enabler-added = Nueva ayuda en el camino: { $what }.
change-enabler-removed = Ayuda en el camino retirada: { $what }.
change-task-done = Tarea hecha: { $what }.
change-task-moved = Tarea cambiada de fecha: { $what }, { $to } (antes: { $from }).
change-task-added = { $date ->
    [none] Nueva tarea: { $what }.
   *[other] Nueva tarea: { $what }, { $date }.
}
change-starts = Inicio: { $to } (antes: { $from }).
change-ends = Fin: { $to } (antes: { $from }).
change-led-to = Llevó a: { $action }.
change-gap-closed = { $what ->
    [none] Carencia cubierta: { $gap }
   *[other] Carencia cubierta ({ $what }): { $gap }
}
change-gap-opened = { $what ->
    [none] Nueva carencia: { $gap }
   *[other] Nueva carencia ({ $what }): { $gap }
}
change-translated = Textos editados en otro idioma: { $language }.
change-edited = Editado: { $fields }.
change-reworded = Se editó el texto.
change-files-changed = { $count ->
    [one] Una imagen o archivo es nuevo, ha cambiado o ya no está.
   *[other] { $count } imágenes o archivos son nuevos, han cambiado o ya no están.
}
diff-title = Qué cambia esto en la cartera
diff-from-to = De { $before } a { $after }, ambos con la misma fecha de cálculo: { $day }.
diff-folder = los archivos de la carpeta
diff-nothing = No cambió nada en la cartera.
diff-rest = Todo lo demás
diff-counts = { $changes ->
    [one] Un cambio
   *[other] { $changes } cambios
}, { $closed ->
    [0] ninguna carencia cubierta
    [one] una carencia cubierta
   *[other] { $closed } carencias cubiertas
}, { $opened ->
    [0] ninguna carencia nueva
    [one] una carencia nueva
   *[other] { $opened } carencias nuevas
}.
diff-also = también en: { $missions }
diff-more = { $count ->
    [one] Y un cambio más.
   *[other] Y { $count } cambios más.
} `wayfolio diff` los muestra todos.
diff-quiet = { $count ->
    [one] Textos o detalles editados en una ficha
   *[other] Textos o detalles editados en { $count } fichas
}
## Search

nav-search = Buscar
search-title = Búsqueda, y de la A a la Z
search-title-part = De la A a la Z, página { $number }
search-about = Encuentre una ficha por una palabra que contenga o por su título, de la A a la Z.
search-label = Palabras que buscar
search-results = Encontrado
search-found = Encontrado: { $count }
search-none = Nada contiene estas palabras. Con el principio de una palabra puede aparecer más.
search-near = Nada contiene estas palabras tal como están escritas. Se muestra lo más parecido.
search-some = Nada contiene todas estas palabras. Se muestra lo que contiene algunas.
search-failed = No se pudo cargar la búsqueda. Todo está más abajo, de la A a la Z.
search-all-kinds = Todo
search-finer = Por misión, etapa o lugar
search-more = Mostrar más
search-az = Todo ({ $number }), de la A a la Z
search-parts = Páginas de la lista
kinds-milestone = Hitos

## Lists that filter and sort

th-tag = Etiqueta
actions-of-stage = Acciones: { $stage }
actions-of-mission = Acciones para { $title }
lists-label = Listas de acciones
lists-by-stage = Por etapa:
lists-by-mission = Por misión:
list-part = { $title }, página { $number }
list-parts = Páginas de esta lista
list-before = Página anterior
list-after = Página siguiente
filter-label = Mostrar solo
filter-shown = Se muestran { $shown } de { $all }
filter-clear = Mostrar todo
filter-open = Filtrar y ordenar todo ({ $count })
filter-failed = No se pudieron cargar las demás páginas de la lista.
filter-sort = Ordenar por
filter-down = { $column }, desde el final
filter-as-listed = Como en la lista
data-title-lessons = Aprendizajes
data-about-lessons = Qué se probó, qué se esperaba, qué ocurrió y qué se aprendió.
data-title-actors = Participantes
data-about-actors = Quién participa.
data-title-places = Lugares
data-about-places = Dónde ocurre.
data-title-gaps = Carencias
data-about-gaps = Qué falta, según qué regla, y qué lo cubriría. Las frases están en inglés.
data-title-sources = Fuentes
data-about-sources = Cada fuente, y qué parte de qué ficha se apoya en ella.
data-title-geojson = Lugares en un mapa
data-about-geojson = Los lugares con sus acciones, en GeoJSON (RFC 7946). Si nadie conoce la posición de un lugar, no la tiene.
data-about-figures-of = Las cifras de este resultado.
data-column-mission = La misión.
data-column-title = El nombre que lee la gente.
data-column-sources-title = El título de la fuente.
data-column-summary = Una o dos frases que lo resumen.
data-column-statement = Lo que debe llegar a ser cierto.
data-column-commitments-statement = A qué se compromete.
data-column-starts = Cuándo empieza.
data-column-starts-day = El primer día de su inicio.
data-column-target = El día para el que es.
data-column-progress-target = La última meta; si es un intervalo, su extremo más fácil.
data-column-target-day = El último día de su meta.
data-column-status = Si aún se persigue y cómo terminó.
data-column-barriers-status = Si sigue en pie.
data-column-enablers-status = Si está disponible.
data-column-commitments-status = Si se mantiene.
data-column-funding-status = Cuán seguro es el dinero.
data-column-ended = Cuándo concluyó.
data-column-result = Cómo salió.
data-column-lessons-result = Qué fue de la expectativa.
data-column-steward = El participante que está a cargo.
data-column-headline = El resultado que la representa.
data-column-part-of = De qué forma parte.
data-column-continues = De qué nació.
data-column-places = Dónde.
data-column-milestones = Cuántos hitos tiene.
data-column-milestones-met = Cuántos de ellos están cumplidos.
data-column-critical-path = La cadena de hitos de la que depende, en el orden en que se necesitan.
data-column-actions = Acciones que contribuyen.
data-column-places-actions = Acciones en el lugar.
data-column-outcomes = Resultados que le importan.
data-column-currency = La moneda de las sumas.
data-column-funding-currency = La moneda del importe.
data-column-need = Coste estimado de las acciones en curso.
data-column-disbursed = Lo desembolsado; vacío si hay partidas sin importe.
data-column-committed = Lo prometido por contrato.
data-column-pledged = Lo prometido sin contrato.
data-column-sought = Lo solicitado.
data-column-gap = Lo que falta a las acciones en curso de coste conocido, además de lo desembolsado y lo prometido por contrato.
data-column-gap-at-most = Si puede faltar menos, porque alguna partida no tiene importe.
data-column-tags = Palabras con las que encontrarlo.
data-column-sdg = Objetivos de Desarrollo Sostenible y sus metas, separados por espacios.
data-column-updated = Cuándo lo repasó alguien por última vez.
data-column-review-by = Cuándo debería repasarlo alguien de nuevo.
data-column-page = Su página; desde la raíz del sitio si no se sabe dónde está el sitio.
data-column-milestone = El hito, con su misión.
data-column-by = Su fecha límite, tal como está escrita.
data-column-due = Su fecha límite: la escrita o, en su defecto, el día en que se cumplió o la meta de la misión.
data-column-tasks-due = Para cuándo.
data-column-due-day = El último día de esa fecha.
data-column-state = Cómo va, según el cálculo.
data-column-late-and-unserved = Si lleva retraso y nada contribuye.
data-column-critical = Si está en un camino crítico.
data-column-is-met = Si está cumplido.
data-column-met = Cuándo se cumplió, si alguien lo sabe.
data-column-is-dropped = Si se abandonó.
data-column-dropped = Cuándo se abandonó, si alguien lo sabe.
data-column-why-dropped = Por qué se abandonó.
data-column-needs = Lo que debe ir antes.
data-column-shown-by-event = Si lo muestra un acontecimiento y no se mide nada.
data-column-shown-by = Resultados que lo muestran.
data-column-advanced-by = Acciones que lo hacen avanzar.
data-column-note = Una observación.
data-column-barrier = La barrera, con su misión.
data-column-severity = Cuánto pesa.
data-column-lever = La palanca con la que cede o actúa.
data-column-blocks = Los hitos que bloquea.
data-column-answered-by = Acciones que le responden.
data-column-enabler = El facilitador, con su misión.
data-column-helps = Los hitos a los que ayuda.
data-column-answers = Las barreras a las que responde.
data-column-number = El puesto en su lista, desde 1.
data-column-date = Cuándo.
data-column-day = El día concreto por el que cuenta la fecha.
data-column-action = La acción.
data-column-kind = Qué tipo de acción es.
data-column-figures-kind = Qué es la cifra.
data-column-stage = Hasta dónde ha llegado.
data-column-reasons = De qué resulta su estado.
data-column-declared = Lo que dice el equipo.
data-column-declared-otherwise = Si el equipo dice algo distinto de lo calculado.
data-column-ends = Cuándo termina.
data-column-ends-day = El último día de esa fecha.
data-column-confirmed = Cuándo se supo por última vez que su etapa era cierta.
data-column-reached = Si logró lo que se proponía.
data-column-confidence = Con qué certeza.
data-column-horizon = 1 mejora lo que hay, 2 hace de puente, 3 transforma.
data-column-facet = El tipo de innovación (OCDE, OPSI).
data-column-risk = Qué probabilidad tiene de fracasar.
data-column-impact = Cuánto cambia si funciona.
data-column-rank = Los puntos que deciden su orden.
data-column-missions = Las misiones a las que contribuye o que toca.
data-column-lessons = Aprendizajes sobre ella.
data-column-cost = El total estimado.
data-column-cost-currency = La moneda del coste.
data-column-stopped = Cuándo se detuvo.
data-column-stopped-how = De qué manera.
data-column-stopped-why = Por qué.
data-column-stopped-by = El participante que lo decidió.
data-column-stopped-at = La etapa a la que había llegado.
data-column-strength = Cuánto importa para ello.
data-column-outcome = El resultado.
data-column-effect = En qué sentido; vacío: el sentido deseado del resultado.
data-column-amount = Cuánto; vacío si nadie lo ha publicado.
data-column-moves-amount = Cuánto, en la unidad del resultado.
data-column-unit = Qué cuenta una cifra.
data-column-is-done = Si está hecha; vacío si nadie lo ha escrito.
data-column-done = Cuándo se hizo, si alguien lo sabe.
data-column-actor = El participante; vacío si aún no es nadie.
data-column-role = En qué papel.
data-column-agreed = Cuándo se asumió o se buscó por primera vez.
data-column-agreed-day = El primer día de esa fecha.
data-column-record = La ficha, con su tipo.
data-column-from = El participante que lo da.
data-column-from-name = Alguien sin ficha que lo da.
data-column-via = El participante que lo recibe primero o lo debe.
data-column-capital = De quién es el dinero.
data-column-instrument = Por qué vía llega.
data-column-first-day = El primer día de la fecha.
data-column-last-day = El último día de la fecha.
data-column-conditions = En qué condiciones.
data-column-direction = Si más o menos es mejor; watch: nunca se valora.
data-column-level = Si es lo que se hizo, lo que cambió o lo que salió de ello.
data-column-every = Cada cuánto debería medirse (ISO 8601).
data-column-method = Por qué regla se valora.
data-column-judged-by = La serie que se valora, si se indica una.
data-column-better-state = El estado más favorable, si las fuentes no coinciden.
data-column-stale = Si la última medición es demasiado antigua.
data-column-newest-date = El centro de la fecha de la última medición que cuenta.
data-column-newest-low = La última cifra; si las fuentes no coinciden, la más baja.
data-column-newest-high = La última cifra; si las fuentes no coinciden, la más alta.
data-column-moved-by = Acciones que deberían moverlo.
data-column-shows = Hitos que muestra.
data-column-value = Cuánto.
data-column-low = El extremo inferior de un intervalo; por sí solo: al menos.
data-column-high = El extremo superior de un intervalo; por sí solo: como máximo.
data-column-approximate = Si la cantidad es aproximada.
data-column-series = La forma de medir.
data-column-figures-mission = La misión de la que es la meta; vacío: de todas.
data-column-progress-mission = La misión por cuyas metas se valora; vacío: por las de todas.
data-column-scenario = El escenario al que pertenece.
data-column-sources = Las direcciones de las fuentes, separadas por espacios.
data-column-rule = La regla que se usó; vacío si no se pudo usar ninguna.
data-column-gaps-rule = La regla que la encontró.
data-column-start-date = El día en que empieza la línea requerida.
data-column-start = Dónde empieza.
data-column-expected-today = Lo requerido en la fecha del archivo.
data-column-difference-today = La última cifra menos eso.
data-column-target-date = El día de la última meta.
data-column-if-trend-holds = A qué llega para entonces si sigue como hasta ahora.
data-column-lesson = El aprendizaje.
data-column-learned = Lo que se aprendió, en una frase.
data-column-tried = Lo que se probó.
data-column-expected = Lo que se esperaba.
data-column-happened = Lo que ocurrió.
data-column-next = Lo que debería venir después.
data-column-voice = told: lo cuentan quienes participaron; read: se deduce de los archivos.
data-column-about = Las fichas de las que trata.
data-column-evidence = Resultados en los que se apoya.
data-column-evidence-elsewhere = Direcciones en las que se apoya, separadas por espacios.
data-column-led-to = Acciones que cambió o puso en marcha.
data-column-authors = Quién lo escribió.
data-column-type = Qué tipo de entidad es.
data-column-url = Su propio sitio.
data-column-sources-url = Dónde se puede leer.
data-column-commitments = Cuántos compromisos ha asumido o se le piden.
data-column-place = El lugar.
data-column-latitude = Grados norte (WGS 84).
data-column-longitude = Grados este (WGS 84).
data-column-geometry = Un archivo GeoJSON que lo dibuja, dentro del contenido.
data-column-precision = Con qué precisión se conoce la ubicación.
data-column-places-missions = Misiones en el lugar.
data-column-actors = Participantes en el lugar.
data-column-closers = Participantes que podrían cubrirla, primero los más cercanos.
data-column-close-by = Qué la cubriría.
data-column-message = Lo que falta, en inglés.
data-column-hint = Lo que la cubriría, con palabras, en inglés.
data-column-source-file = El archivo que habría que corregir.
data-column-line = Su línea, desde 1.
data-column-part = Qué parte de la ficha se apoya en ella; vacío: toda.
data-column-publisher = Quién la publicó.
data-column-accessed = Cuándo se consultó.
data-column-archived = Una copia duradera.
data-column-supports = Qué respalda.
data-column-weak = Si quienes editan la consideran débil.
data-column-actions-confidence = Con qué certeza lo dice el equipo.
