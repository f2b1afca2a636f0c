### English. Each phrase is said by its name; { $… } are placeholders.

## Numbers, dates, money
percent = { $number }%
about = about { $what }
million = { $number }{"\u00A0"}million
money = { $currency }{"\u00A0"}{ $amount }
list-comma = {", "}
list-semicolon = {"; "}
date-decade = the { $year }s
date-between = { $start }–{ $end }
date-from = since { $start }
date-until = until { $end }
# Counts that read better as words; what is not here is said in figures.
count-1 = one
count-2 = two
count-3 = three
count-4 = four
count-5 = five
count-6 = six
count-7 = seven
count-8 = eight
count-9 = nine

## Frame
# The tag of the language that this file is in, and its name in itself.
language-of = en
language-name = English
not-translated = Not translated yet: { $language }
language-label = Language
skip = Skip to the content
nav-label = Main
crumbs-label = Where you are
theme-label = Colours
theme-device = As device
theme-light = Light
theme-dark = Dark
nav-home = Front page
nav-missions = Missions
nav-actions = Actions
nav-progress = Progress
nav-outcomes = Outcomes
nav-lessons = Lessons
nav-money = Money
nav-gaps = Gaps
nav-people = People
nav-places = Places
nav-map = Map
nav-calendar = Calendar
foot-portfolio = This portfolio
foot-ways = Ways to look at it
foot-mend = Put something right
foot-edit = Edit this page in the repository
foot-source = This page is written in
foot-contact = Write to the people who keep it
foot-gaps = What is missing
foot-computed = Computed for { $day } from files that anyone may read.
foot-license = Text and data: { $license }.
foot-made = Made with wayfolio.
not-found-title = There is no page here
not-found-about = The address may be mistyped, or the page may have moved. These are the ways on:
moved-title = This page has moved
moved-link = Go to its new address
draft-label = Draft.
draft-about = This record is not published yet.

## Words that stand in many places
today = today
none = none
no-figure = no figure
not-given = not given
not-known = not known
not-named = nobody named
nobody-named = nobody named
nobody-yet = Nobody yet
nothing-here = Nothing here.
show-more = Show { $count_words } more
no-mission = Serving no mission
about-word = about
in-words = How it stands, in words
at-least = at least { $what }
at-most = at most { $what }
due = due { $date }
runs-from-to = { $start } to { $end }
runs-from = since { $start }
runs-begun = begun { $start }, end not known
runs-by = since { $date } at the latest
runs-to = until { $end }
part-of = Part of
parts = Its parts
continues = Grew out of
continued-by = Grew into
shows = Shows
see-also = See also
contents-title = On this page
other-pages = More pages
currency-millions = { $currency } million
sources-title = Sources
sources-count = { $count ->
    [one] 1 source
   *[other] { $number } sources
  }
outcomes-also = Also counted
sources-refs = { $count ->
    [one] source
   *[other] sources
  }
source-weak = weak source
source-accessed = read { $date }
source-archived = archived copy
sources-differ = Sources disagree; both ends are shown.
disputed-title = Where sources disagree
disputed-about = Both sides are kept. What is computed uses the value in the record itself.
disputed-label = Disputed:
kind-mission = mission
kind-action = action
kind-outcome = outcome
kind-lesson = lesson
kind-actor = actor
kind-place = place
kind-milestone = milestone
kinds-mission = Missions
kinds-action = Actions
kinds-outcome = Outcomes
kinds-lesson = Lessons
kinds-actor = Actors
kinds-place = Places
kinds-page = Pages
count-records = { $count ->
    [one] 1 record
   *[other] { $number } records
  }
level-low = low
level-medium = medium
level-high = high
tags-title = Tags
tags-lede = The words that records are marked with, and how many records carry each.
tag-title = Marked “{ $tag }”

## Heads of tables
th-about = About
th-action = Action
th-action-state = The action
th-all = All
th-amount = Amount
th-answered = Answered by
th-barrier = Barrier
th-belongs = Belongs to
th-blocks = Blocks
th-capital = Capital
th-kind = Kind
th-close = Close it
th-closed-by = Could be closed by
th-confidence = Confidence
th-confirmed = Last confirmed
th-cost = Cost
th-date = Date
th-effect = Effect
th-every = Counted
th-facet = Facet
th-figure = Figure
th-for = For
th-from = From
th-funds = Pays for
th-gap-kind = Kind of gap
th-halted = Halted
th-horizon = Horizon
th-impact = Impact
th-instrument = Instrument
th-kept = State
th-lead = Lead
th-leads = Leads
th-lever = Kind
th-lines = Lines
th-live = Live
th-milestones = Milestones
th-missing = What is missing
th-mission = Mission
th-missions = Missions
th-newest = Newest
th-notes = Notes and sources
th-outcome = Outcome
th-place = Place
th-position = Position
th-promise = Promise
th-promises = Takes part in
th-result = Result
th-risk = Risk
th-role = Role
th-rule = Rule
th-rule-where = Rule, and where
th-runs = Runs
th-runs-in-to = Runs in to
th-series = Counted as
th-serving = Serving
th-severity = Severity
th-site = Own site
th-stage = Stage
th-stake = At stake
th-start = Start
th-state = State
th-strength = How strongly
th-sure = How sure
th-target = Target
th-today = Off the mark
th-unit = Unit
th-what = What
th-who = Who
th-year = Year
fact-goals = Goals
fact-updated = Last updated
fact-review = Next review

## States
state-met = met
state-on-track = on track
state-close = close
state-off-track = off track
state-wrong-way = wrong way
state-missed = missed
state-no-target = no target
state-no-data = no data
state-watched = watched
state-stale = no newer figure
state-target-ahead = ahead
state-target-met = met
state-target-missed = missed
state-target-unknown = not known
state-target-unjudged = not judged
state-dropped = dropped
state-late = late
state-late-unserved = late, nothing serves it
state-unserved = nothing serves it
state-at-risk = at risk
state-not-started = not started
state-blocked = blocked
state-unknown = unknown
state-operating = operating
state-completed = done
state-paused = paused
state-stopped = stopped
state-commitment-wanted = open
state-commitment-proposed = proposed
state-commitment-agreed = agreed
state-commitment-delivering = delivering
state-commitment-delivered = delivered
state-commitment-withdrawn = withdrawn
state-commitment-refused = refused
state-expectation-confirmed = expectation confirmed
state-expectation-refuted = expectation refuted
state-expectation-mixed = mixed result
state-expectation-unclear = result unclear
state-mission-active = active
state-mission-reached = reached
state-mission-partly-reached = partly reached
state-mission-missed = missed
state-mission-ended = ended
state-severity-error = error
state-severity-warning = warning
state-severity-note = note

## Front page and missions
home-missions = { $count ->
    [0] , none ended yet
   *[other] , { $count_words } of them ended
  }
home-actions = { $count ->
    [0] , none of them stopped
   *[other] , { $count_words } of them stopped
  }
home-outcomes = { $count ->
    [0] , all with a recent figure
   *[other] , { $count_words } without a recent figure
  }
home-lessons = { $count ->
    [0] , each led to an action
   *[other] , { $count_words } led to no action yet
  }
home-gaps = { $count ->
    [0] , none on a critical path
   *[other] , { $count_words } on a critical path
  }
home-net = { $count ->
    [one] One mission on a line of time
   *[other] { $count_start } missions on one line of time
  }
home-net-about = Each line runs from a mission’s start to its target. The years to come are drawn wider than the years that have passed. A filled station is met, a diamond is late, a dashed ring is one that nothing serves; a figure below counts several that stand together.
net-finding = { $title }: { $count ->
    [0] no milestones
    [one] one milestone, { $states }
   *[other] { $count } milestones: { $states }
  }
no-lessons = No lesson is written down yet.
home-stories = Newest stories
home-gaps-title = Biggest gaps
all-lessons = All lessons
all-gaps = { $count ->
    [one] The one gap
   *[other] All { $number } gaps
  }
all-gaps-link = All gaps
no-gaps = No gap was found.
no-gaps-here = No gap was found on this mission.
doors-title = Three ways in
door-manager = Does it all pull the same way?
door-manager-about = For those who steer: what is late, and what hangs on what.
door-investor = What is paid for, and what is at risk?
door-investor-about = For those who fund: money by source and certainty, and what could move next.
door-designer = What was tried, and how did it go?
door-designer-about = For neighbours and for other places: the stories, the failures included.
missions-lede = { $count ->
    [0] No mission is written down yet.
    [one] One mission: a target, a way that is planned back from it, and what is missing on that way.
   *[other] { $count_start } missions, { $ended ->
        [0] all of them still under way.
        [one] one of them has ended.
       *[other] { $ended_words } of them have ended.
      } Each has a target, a way that is planned back from it, and what is missing on that way.
  }
missions-table = The missions as a table
mission-target = target { $date }
steward = steward:
pathway-title = The way from here
pathway-title-target = The way to { $date }
pathway-none = No steps are written down yet.
pathway-ended = This mission has ended. These were its steps.
pathway-all-met = Every step on the critical path is met.
pathway-next = The target waits for “{ $title }” first. It is the next unmet step on the critical path: the longest chain of steps that need each other.
pathway-next-declared = The target waits for “{ $title }” first. It is the next unmet step on the path that the mission itself marks as critical.
milestones-by-state = Milestones by state
milestones-word = { $count ->
    [one] milestone:
   *[other] milestones:
  }
line-main = The critical path, to the target
line-main-ended = The main line
line-main-declared = The critical path, as the mission marks it
line-joins = Branch that joins at “{ $title }”
line-joins-target = Branch that joins at the target
barrier-label = Barrier:
barrier-open = open
barrier-easing = easing
barrier-removed = removed
barrier-answered = answered by
enablers-title = What helps
th-helps = Helps
barriers-title = Barriers
answered-by-nothing = nothing answers it
enabler-missing = Missing
enabler-emerging = Emerging
enabler-in-place = In place
lever-policy = policy
lever-finance = finance
lever-technology = technology
lever-infrastructure = infrastructure
lever-capability = capability
lever-culture = culture
lever-governance = governance
lever-data = data
no-action-runs-in = No action runs in here.
shown-by = Shown by
other-actions = Actions for the mission as a whole
other-actions-about = They serve the mission or move one of its outcomes, and run in to none of its milestones.
events-title = What happened
gaps-on-mission = Gaps on this mission
who-takes-part = Who takes part
role-count-lead = { $count ->
    [one] leads 1
   *[other] leads { $number }
  }
role-count-partner = { $count ->
    [one] partner in 1
   *[other] partner in { $number }
  }
role-count-funder = { $count ->
    [one] pays for 1
   *[other] pays for { $number }
  }
role-count-support = { $count ->
    [one] supports 1
   *[other] supports { $number }
  }
role-count-permit = { $count ->
    [one] permits 1
   *[other] permits { $number }
  }
role-count-objects = { $count ->
    [one] objects to 1
   *[other] objects to { $number }
  }

## Actions
actions-lede = { $count ->
    [0] No action is written down yet.
    [one] One action, { $live ->
        [0] not live now.
       *[other] live now.
      }
   *[other] { $count_start } actions, { $live ->
        [0] none of them live now.
       *[other] { $live_words } of them live: from an idea to work under way.
      }
  }
actions-table = All actions
action-kind-project = project
action-kind-programme = programme
action-kind-experiment = experiment
action-kind-policy = policy
action-kind-campaign = campaign
action-kind-infrastructure = infrastructure
action-kind-service = service
action-kind-study = study
stage-idea = Idea
stage-design = Design
stage-ready = Ready
stage-underway = Under way
stage-operating = Operating
stage-completed = Completed
stage-paused = Paused
stage-stopped = Stopped
stage-about-idea = Somebody has proposed it.
stage-about-design = Somebody is working out how.
stage-about-ready = It could start.
stage-about-underway = It is being done.
stage-about-paused = It waits.
reached-fully = It reached what it was for.
reached-partly = It reached part of what it was for.
reached-no = It did not reach what it was for.
reached-unclear = Nobody can tell whether it reached what it was for.
horizon-1 = 1, improves what is
horizon-2 = 2, a bridge to something else
horizon-3 = 3, transforms
facet-enhancement = enhancement
facet-mission-oriented = mission-oriented
facet-adaptive = adaptive
facet-anticipatory = anticipatory
team-says = The team says
files-say = The files say
reason-unconfirmed = Its stage was last confirmed in { $date }, which is too long ago.
reason-past-end = It was to end by { $date }.
reason-task-past-due = “{ $task }” was due { $date } and is not done.
reason-needed-stopped = It needs “{ $title }”, which stopped, and nothing continues that.
reason-barrier = The barrier “{ $title }” stands before everything that it advances.
reason-needed-late = It needs “{ $title }”, which is late.
reason-no-lead = Nobody has agreed to lead it, within six months of its start.
reason-underfunded = Less than half of its cost is committed, within a year of its start.
moves-forward = What it moves forward
effect-up = up
effect-down = down
effect-watch = moves it
effect-increases = up
effect-decreases = down
effect-by = { $effect }, by { $amount }
answers = Answers
needed-by = Needed by
led-from = Came from
needs-first = What must come first
who-promised = Who has promised what
no-promises = Nobody is named yet.
role-lead = lead
role-partner = partner
role-funder = funder
role-support = support
role-permit = permit
role-objects = objects
tasks-title = Tasks
task-done = done
what-was-learned = What was learned
nothing-learned = Nothing learned from it is written down yet.
nothing-learned-mission = No lesson from this mission is written down yet.
stopped-heading = How it stopped
stopped-dropped = Given up
stopped-rejected = Turned down
stopped-replaced = Replaced by another
stopped-ended = Ended
stopped-by = by
stopped-by-date = by { $date }
stopped-at = at the stage “{ $stage }”
stopped-title = Stopped, and why
stopped-lede = { $count ->
    [0] No action was stopped
    [one] One action was stopped
   *[other] { $count_start } actions were stopped
  }{ $paused ->
    [0] .
    [one] , and one waits.
   *[other] , and { $paused_words } wait.
  } What did not work is told as plainly as what did.
stopped-these = Stopped
paused-title = Waiting
dropped-title = Milestones given up
pipeline-title = Pipeline
pipeline-lede = { $count ->
    [0] Nothing is live or waiting.
    [one] One action is live or waits, somewhere between an idea and work under way.
   *[other] { $count_start } actions are live or wait, from an idea to work under way.
  }
pipeline-formula = The order within a stage follows from points, which each action shows; ties go by the name of the file.
pipeline-formula-impact = Impact: 6 when it is high, 4 medium, 2 low, 0 when nobody has said.
pipeline-formula-ready = Readiness, up to 5: 1 for a lead that has agreed; 2 when what is committed and paid out covers the cost, 1 when it covers half; 1 when everything that it needs first is operating or done; 1 when no open barrier stands before the milestones left to it.
pipeline-formula-milestones = Milestones: 2 for each unmet one that it serves, 4 for one on a critical path.
pipeline-more = { $count ->
    [one] One more is not named here.
   *[other] { $number } more are not named here.
  }
points = { $count ->
    [one] 1 point
   *[other] { $number } points
  }
points-impact = Impact { $level }: { $points }
points-ready = Ready { $points } of { $most }: { $why }
points-milestones = { $count ->
    [0] Serves no unmet milestone: 0
    [one] Serves one unmet milestone{ $critical ->
        [0] {""}
       *[other] , on a critical path
      }: { $points }
   *[other] Serves { $count_words } unmet milestones{ $critical ->
        [0] {""}
       *[other] , { $critical_words } on a critical path
      }: { $points }
  }
ready-lead = lead agreed
ready-no-lead = no lead agreed
ready-money-full = cost covered
ready-money-half = half of its cost covered
ready-money-less = under half of its cost covered
ready-money-unknown = money not known
ready-waits = { $count ->
    [0] waits for nothing
    [one] waits for one action
   *[other] waits for { $count_words } actions
  }
ready-barriers = { $count ->
    [0] no open barrier
    [one] one open barrier
   *[other] { $count_words } open barriers
  }
lead-is = Lead:

## Outcomes
progress-lede = { $count ->
    [0] No outcome is written down yet.
    [one] There is one outcome. { $met ->
        [0] It has reached no target
       *[other] It has reached its target
      }{ $stale ->
        [0] .
       *[other] , and it has no recent figure.
      }
   *[other] Of { $count_words } outcomes, { $met ->
        [0] none has
        [one] one has
       *[other] { $met_words } have
      } reached the target, { $behind ->
        [0] none is
        [one] one is
       *[other] { $behind_words } are
      } behind, and { $stale ->
        [0] all have a recent figure.
        [one] one has no recent figure.
       *[other] { $stale_words } have no recent figure.
      }
  }
progress-none = { $count ->
    [one] One of them has no figure at all.
   *[other] { $count_start } of them have no figure at all.
  }
direction-up = more is better
direction-down = less is better
direction-watch = watched, never judged
result-output = level: output
result-outcome = level: outcome
result-impact = level: impact
every-year = every year
every-years = every { $number } years
every-months = { $count ->
    [one] every month
   *[other] every { $number } months
  }
every-days = every { $number } days
key-start = where it started
key-required = what is required, and the target
key-measured = what was measured
key-disagree = sources disagree: both ends are shown
key-stale = no newer figure
figures-title = The figures behind the pictures
figures-about = The newest figure of each outcome, how far it is from the mark for today, and how far from the last target if the trend from the start to the newest figure holds. Every outcome has its own page with all figures, their sources, and a CSV file.
figures-csv = These figures as CSV
figure-target = target
figure-measured = measured
figure-start = start
no-figures-yet = No figure is written down yet.
all-figures = All figures
all-figures-link = All figures and their sources
chart-title = The picture
chart-target = { $figure } by { $year }
chart-mark = this lesson
chart-hatched = Hatched: no newer figure.
chart-finding = { $title }: newest figure { $newest }; { $state }. { $target }
chart-finding-target = Target { $figure }, { $date }.
rule-linear = Judged along a straight line.
rule-growth = Judged by yearly growth.
rule-name-linear = linear
rule-name-growth = growth
rule-none = none
scale-cut = The scale does not start at zero.
watched-only = Shown, never judged.
no-newer-figure = No newer figure was found.
or-better = or, by the better source,
judged-series = Judged by
judged-linear = On the straight line from start to target, the mark by then was { $expected }. The figure lies { $difference } { $side ->
    [below] below
   *[above] above
  } it, which is { $percent } of the way expected.
judged-growth = By yearly growth, the mark by then was { $expected }. The figure lies { $difference } { $side ->
    [below] below
   *[above] above
  } it, and grew at { $percent } of the rate required.
judged-today = The mark for today is { $expected }; the newest figure lies { $difference } { $side ->
    [below] below
   *[above] above
  } it.
# The trend runs from the start to the newest figure; if it holds …
judged-trend = { $case ->
    [reached] If the trend since { $since } holds, the target of { $target } for { $year } is reached.
    [nothing] If the trend since { $since } holds, nothing is left of it by { $year }; the target is { $target }.
   *[short] If the trend since { $since } holds, it comes to { $figure } in { $year }, { $difference } { $side ->
        [below] below
       *[above] above
      } the target of { $target }.
  }
percentage-points = { $one ->
    [true] { $number } percentage point
   *[false] { $number } percentage points
  }
caption-today = { $difference } { $side ->
    [below] below
   *[above] above
  } today’s mark.
caption-trend = If the trend holds: { $what }.
trend-short = { $case ->
    [reached] target for { $year } reached
    [nothing] nothing left by { $year }
   *[short] { $difference } { $side ->
        [below] below
       *[above] above
      } the target for { $year }
  }
gap-today = { $difference } { $side ->
    [below] below
   *[above] above
  } { $expected }
key-trend = if the trend from start to newest holds
key-scenario = a scenario
progress-csv = How every outcome stands, as CSV
judged-state-met = The target is reached.
judged-state-on-track = It keeps up with what is required.
judged-state-close = It is close to what is required.
judged-state-off-track = It is behind what is required.
judged-state-wrong-way = It moves against the wanted direction.
judged-state-missed = The target’s day has passed, and it was not reached.
judged-state-no-target = Nobody has set a target, so it is not judged.
judged-state-no-data = There is no figure to judge it by, or no start to measure from.
judged-state-watched = It is shown, never judged.
judged-better-denies = By the better source it does not.
scenario-label = Scenario:
moved-by = What should move it
moved-by-nothing = No action in this portfolio says that it moves this.

## Lessons
lessons-lede = { $count ->
    [0] No lesson is written down yet.
    [one] One lesson, { $unused ->
        [0] and it led to an action.
       *[other] and it has led to no action in this portfolio yet.
      }
   *[other] { $count_start } lessons, from what worked and from what did not. { $unused ->
        [0] Each has led to an action.
        [one] One has led to no action in this portfolio yet.
       *[other] { $unused_start } have led to no action in this portfolio yet.
      }
  }
led-to = { $count ->
    [0] led to nothing yet
    [one] led to one action
   *[other] led to { $count_words } actions
  }
arc-tried = What was tried
arc-expected = What was expected
arc-happened = What happened
arc-learned = What was learned
arc-next = What comes next
arc-led-to = It led to
arc-led-to-nothing = No action in this portfolio takes it up yet.
arc-gap = It stands as a gap.
told-by = Told by
voice-told = those involved
voice-read = the portfolio’s editors, from the sources
rests-on = Rests on
meanwhile = Meanwhile: { $title }

chains-title = What lessons led to
chains-about = Each line begins with a lesson and runs to the actions that it changed or started, and to what was learned from those. Thin lines lead to outcomes that an action should move; they do not say that it did.
chains-others = More lessons that led to something
chains-more = { $count ->
    [one] One more led to something; its own page shows what.
   *[other] { $count_start } more led to something; their own pages show what.
  }
chain-title = What it led to
chain-about = From this lesson to the actions that it changed or started, and to what was learned from those. Thin lines lead to outcomes that an action should move; they do not say that it did.
chain-list = The same as a list
chain-again = told above
chain-more = and { $count } more
chain-finding = { $title } led to { $actions ->
    [one] one action
   *[other] { $actions_words } actions
  }{ $lessons ->
    [0] {""}
    [one] {", one more lesson"}
   *[other] {", "}{ $lessons_words } more lessons
  }{ $outcomes ->
    [0] {""}
    [one] {", one outcome that should move"}
   *[other] {", "}{ $outcomes_words } outcomes that should move
  }

## Money
all-capital = All capital
capital-public = Public
capital-private = Private
capital-community = Community
capital-mixed = Not split
instrument-grant = grant
instrument-prize = prize
instrument-loan = loan
instrument-reimbursable-grant = grant to be paid back
instrument-equity = equity
instrument-shares = shares
instrument-guarantee = guarantee
instrument-own-funds = own funds
instrument-in-kind = in kind
instrument-tax = tax
instrument-tariff = tariff
instrument-unknown = not known
funding-disbursed = paid out
funding-committed = committed
funding-pledged = pledged
funding-sought = asked for
funding-refused = refused
funding-nobody = nobody asked yet
funding-via = through
funding-lines = Line by line
chart-need = need: { $amount }
chart-disbursed = { $amount } paid out
chart-committed = { $amount } committed
chart-pledged = { $amount } pledged
chart-sought = { $amount } asked for
money-lede = { $total } is on record. { $capital } capital carries the largest part, { $share }.{ $unknown ->
    [0] {""}
    [one] {" "}One more source is known without its amount.
   *[other] {" "}{ $unknown_start } more sources are known without their amounts.
  }
money-lede-none = No amount of money is on record yet.
money-disbursed = { $amount } is paid out.
money-promised = { $amount } is committed or pledged.
money-sought = { $amount } is asked for.
money-no-amounts = Sources are named, but nobody has published an amount.
money-none = No money is on record.
money-lines-without-amount = { $count ->
    [one] One more line has no published amount.
   *[other] { $count_start } more lines have no published amount.
  }
money-table-caption = The same in figures, { $unit }.
money-years = Nominal, { $years }.
money-need = Need of live actions
money-of-need = Of it for live actions that name a cost
money-at-most = (at most)
money-others = In other currencies, not summed:
money-converted = Some amounts were converted by a dated rate.
money-shared = { $count ->
    [one] One of these actions also serves another mission; its money is shown there too.
   *[other] { $count_start } of these actions also serve other missions; their money is shown there too.
  }
money-shared-short = { $count ->
    [one] one action shared with another mission
   *[other] { $count_words } actions shared with other missions
  }
money-whole-mission = For the mission as a whole
all-money = All money
money-all-title = Need against capital
money-all-about = { $unit }, at the prices of each source. The fuller the bar, the surer the money.
money-every-mission = Every mission
money-missions-caption = { $unit }. Amounts that nobody published are left out of the sums; the line still counts as a source.
money-asks = What is asked, and of whom
money-asks-none = Nothing is asked for at present.
money-concentrated = On whom it hangs
money-concentrated-none = No mission with four or more known lines gets more than half of its money from one source.
money-refused = Sought and not found
money-lines = Every line
money-lines-about = The largest first. Notes and sources stand with each action.
money-instruments = By instrument
money-instruments-about = { $unit }. By which means the money comes.
money-years-title = Need against money, by year
money-years-about = { $unit }. Need is the cost of live actions: all of it in the year an action starts, or spread evenly over the years from its start to its end where both are known. Money is of the year of its date, spread evenly where that covers several years; it includes money for what is built already.
money-years-no-need = No live action names its cost, so no year shows a need.
money-costs-unknown = { $count ->
    [one] One live action names no cost; what it needs is not in these figures.
   *[other] { $count_start } live actions name no cost; what they need is not in these figures.
  }
no-date = no date
th-need = Need
th-of-need = Paid out or committed to it
th-share = Share
th-source = Source
chart-year-needed = { $need } needed
chart-year-of-need = { $amount }; { $need } needed
chart-live = Live actions
chart-year-most = Most money is of { $year }: { $amount }.
chart-year-most-need = Most is needed in { $year }: { $amount }.
ask-of-nobody = Nobody is named ({ $capital }, { $instrument })
ask-without-amount = { $count ->
    [one] and one ask without an amount
   *[other] and { $count_words } asks without an amount
  }
money-unasked = Nobody asked yet
money-unasked-about = What live actions still lack when all that is paid out, committed, pledged and asked for has come.
money-sources-about = The largest sources of what is committed or paid out, { $unit }.
money-through = Money through it

## Balance
balance-title = Balance
balance-link = How the bets are spread
balance-lede = { $count ->
    [0] None of the { $all } actions is live
    [one] One of { $all } actions is live
   *[other] { $count_start } of { $all } actions are live
  }, from an idea to work under way. { $served ->
    [0] No active mission has one.
   *[other] They serve { $served_words } of { $missions_words } active missions.
  }
balance-unrated = None of them says how risky it is or which horizon it belongs to, so this page begins with what is known: how the actions are spread.
unbalanced-title = What lies on one side, and what is missing
unbalanced-nothing-live = Nothing is live: no action stands between an idea and work under way.
unbalanced-nobody-says-risk = No live action carries a risk: none says how likely it is to fail.
unbalanced-nobody-says-horizon = No live action names a horizon: none says whether it improves what is, bridges or transforms.
unbalanced-nobody-says-impact = No live action says how much it would change if it worked.
unbalanced-nobody-says-money = No live action has a cost or any amount on record.
unbalanced-silent-risk = { $count ->
    [one] One of { $live_words } live actions carries no risk.
   *[other] { $count_start } of { $live_words } live actions carry no risk.
  }
unbalanced-silent-horizon = { $count ->
    [one] One of { $live_words } live actions names no horizon.
   *[other] { $count_start } of { $live_words } live actions name no horizon.
  }
unbalanced-silent-impact = { $count ->
    [one] One of { $live_words } live actions does not say what impact it would have.
   *[other] { $count_start } of { $live_words } live actions do not say what impact they would have.
  }
unbalanced-silent-money = { $count ->
    [one] One of { $live_words } live actions has no cost and no amount on record.
   *[other] { $count_start } of { $live_words } live actions have no cost and no amount on record.
  }
unbalanced-same-horizon = Every live action{ $where ->
    [mission] {" "}of { $title }
   *[portfolio] {""}
  }{ $silent ->
    [0] {""}
   *[other] {" "}that names a horizon
  } is in horizon { $value }: { $count }{ $silent ->
    [0] {""}
   *[other] {" "}of them, and { $silent } that name none
  }.
unbalanced-same-risk = Every live action{ $where ->
    [mission] {" "}of { $title }
   *[portfolio] {""}
  }{ $silent ->
    [0] {""}
   *[other] {" "}that carries a risk
  } carries the same, { $value }: { $count }{ $silent ->
    [0] {""}
   *[other] {" "}of them, and { $silent } that carry none
  }.
unbalanced-none-horizon = No live action is in horizon { $value }; { $count } are in others.
unbalanced-none-risk = No live action carries a { $value } risk; { $count } carry another.
unbalanced-without-live = { $count ->
    [one] One active mission has no live action:
   *[other] { $count_start } active missions have no live action:
  }
unbalanced-one-live = { $count ->
    [one] One active mission hangs on a single live action:
   *[other] { $count_start } active missions hang on a single live action each:
  }
unbalanced-without-lead = { $count ->
    [one] One of { $live_words } live actions names nobody who leads it.
   *[other] { $count_start } of { $live_words } live actions name nobody who leads them.
  }
unbalanced-led-by = { $title } leads { $count_words } of the { $all_words } live actions that have a lead.
unbalanced-at-place = { $count_start } of the { $all_words } live actions that name a place are at { $title }.
unbalanced-paid-by = { $title } carries { $percent } of the money that is committed or paid out and whose amount is known.
spread-title = How the actions are spread
spread-about = Every action is counted, also those that are done: first what is live, then what serves or is done, then what was paused or stopped. An action shared by two counts at both.
spread-missions = Over missions
spread-missions-about = A mission without live actions has nobody at work on it now.
spread-leads = Over leads
spread-leads-about = Who leads, or has offered to.
spread-funders = Over funders
spread-funders-about = Who pays, refused requests left out; money and bar are what is committed and paid out, as far as amounts are known.
spread-places = Over places
spread-places-about = Where it happens.
spread-bar = As a bar
spread-others = { $count ->
    [one] One other
   *[other] { $number } others together
  }
phase-live = live
phase-serving = serving or done
phase-halted = paused or stopped
no-place = No place given
no-lead = Nobody named
no-funder = No funder given
bets-title = Risk and horizon
bets-about = Each mark is a live action. Its area is the money at stake, its filling the impact that it would have if it worked.
bets-largest = The largest stands for { $amount }.
bets-crowded = They are too many to draw: each cell shows those with the most money and says how many follow.
bets-unrated = { $count ->
    [one] The one live action does not say
   *[other] None of the { $count_words } live actions says
  } how risky it is or which horizon it belongs to. The sources support no such judgement, so there is nothing to draw; a team that knows writes “risk” and “horizon” into the file of its action.
bets-table = At stake: the estimated cost, or else what is on record, { $unit }.
bets-horizon = Horizon { $horizon }
bets-horizon-1 = improves what is
bets-horizon-2 = bridges
bets-horizon-3 = transforms
bets-horizon-none = No horizon
bets-risk-high = High risk
bets-risk-medium = Medium risk
bets-risk-low = Low risk
bets-risk-none = Risk not given
bets-impact-high = high impact
bets-impact-medium = medium impact
bets-impact-low = low impact
bets-impact-none = impact not given
bets-no-amount = a square: no amount is known
bets-name = { $title }: impact { $impact }, at stake { $amount }
bets-cell = risk { $risk }, horizon { $horizon }: { $count }
bets-more = and { $count } more, { $amount }
bets-more-short = + { $count }
bets-more-rows = { $count ->
    [one] One more live action stands in the table below.
   *[other] { $count_start } more live actions stand in the table of all actions.
  }
alignment-title = Which action serves which mission
alignment-about = A mark shows that an action serves a mission, and how; the marks of what is not live are grey. An empty column is a mission that nothing serves.
alignment-link = Which action serves which mission
alignment-pages = The table of all actions, part by part
alignment-part = Actions and missions, part { $part } of { $parts }
alignment-live = Live actions
serves-critical = a milestone on a critical path
serves-milestone = a milestone
serves-whole = the mission as a whole
serves-outcome = an outcome only
roles-title = Who takes part in which mission
roles-about = What each has promised, pays or looks after, by mission; the figure counts the actions. Promises that were withdrawn or refused are left out.
roles-part = Who takes part in which mission, part { $part } of { $parts }
roles-pages = The table of all organisations, part by part
roles-hollow = hollow: wanted or proposed, not agreed
roles-unled = { $count ->
    [one] An active mission with live actions that nobody has agreed to lead:
   *[other] Active missions with live actions that nobody has agreed to lead:
  }
roles-apart = { $count ->
    [one] One more organisation takes part in no mission that is written down here.
   *[other] { $count_start } more organisations take part in no mission that is written down here.
  }
role-steward = looks after it
role-of = { $role } { $count }
role-not-agreed = { $role }, not agreed
part-rows = Rows { $first } to { $last } of { $all }
part-previous = Part before
part-next = Next part
parts-label = Parts

## Gaps
gaps-lede = { $count ->
    [0] Nothing was found missing.
    [one] One thing is missing between what is wanted and what anybody has taken on. { $critical ->
        [0] It does not lie on a critical path.
       *[other] It lies on a critical path and can hold up a whole mission.
      }
   *[other] { $count_start } things are missing between what is wanted and what anybody has taken on. { $critical ->
        [0] None of them lies on a critical path.
        [one] One of them lies on a critical path and can hold up a whole mission.
       *[other] { $critical_start } of them lie on a critical path and can hold up a whole mission.
      }
  }
gap-closers = Could be closed by
gap-critical = On the critical path.
holes-title = Where the holes are
holes-caption = Gaps by kind and mission. A dashed ring is a gap, with a figure where there are several; a filled one lies on a critical path. A gap that touches several missions counts at each of them; the lists below name it once.
gaps-elsewhere = { $count ->
    [one] One more gap that touches this mission is listed under another.
   *[other] { $count_start } more gaps that touch this mission are listed under others.
  }
closers-title = Who could close them
rules-title = The rules
close-add-action = Add an action
close-add-lesson = Add a lesson
close-add-measurement = Add a figure
close-edit = Edit the record
gap-milestone-unserved = No action that is live, operating or paused serves this milestone.
gap-milestone-unmeasured = It is not met, and nothing would show that it is: no outcome is named for it, and it is not marked as an event.
gap-milestone-late = { $case ->
    [unserved] It was due { $date }, it is not met, and nothing serves it.
   *[served] It was due { $date } and is not met.
  }
gap-milestone-single-bet = A single live action serves this step of the critical path.
gap-milestone-order = It is due { $date }, after “{ $other }”, which needs it by { $other_date }.
gap-barrier-open = A high barrier on the critical path; no live action and no emerging enabler answers it.
gap-action-adrift = It is live, and serves no milestone and moves no outcome.
gap-action-without-lead = { $case ->
    [not-agreed] It is ready or under way; whoever should lead it has not agreed.
   *[nobody] It is ready or under way; nobody leads it.
  }
gap-action-commitment-stale = { $case ->
    [actor] What { $actor } would do as { $role } has only been { $status } since { $date }.
   *[nobody] Somebody has been wanted as { $role } since { $date }, and nobody has taken it on.
  }
gap-action-underfunded = It costs { $cost }. { $secured } is committed or paid out; { $amount } is missing.
gap-action-late = { $case ->
    [task] “{ $task }” is past its date and not done.
   *[end] It is past its end and still not completed.
  }
gap-action-status-disputed = The team says “{ $declared }”, the files say “{ $computed }”.
gap-action-unconfirmed = Its stage was last confirmed in { $date }, and not since.
gap-action-without-lesson = It ended within the last five years, and no lesson from it is written down.
gap-outcome-unserved = A target is due { $date }, and no live or operating action says that it moves this.
gap-outcome-off-track = { $case ->
    [missed] The target for { $date } was missed.
    [no-target] It moves against the wanted direction, and nobody has set a target.
   *[behind] It stands at { $value }; the mark by then was { $expected }.
  }
gap-outcome-stale = { $case ->
    [never] It was never measured.
    [never-in-series] It was never measured in the way that is judged, “{ $series }”.
   *[old] The newest figure is from { $date }.
  }
gap-outcome-without-target = It has a wanted direction, and nobody has set a target.
gap-targets-disagree = “{ $mission }” and “{ $other }” want different figures for { $date }.
gap-lesson-unused = It says what should come next, is over a year old, and has led to nothing.
gap-mission-without-headline = No outcome stands for this mission as a whole.
gap-mission-without-pathway = It has a target, { $date }, and no milestone on the way to it.
gap-funding-concentrated = { $percent } of its committed money comes from one source, { $source }.
gap-lead-concentrated = { $actor } leads { $count } of the { $all } actions under way.
gap-portfolio-unbalanced = { $case ->
    [risk] All { $count } live actions that name a risk carry the same, { $risk }.
   *[horizon] All { $count } live actions that name a horizon sit in horizon { $horizon }.
  }
gap-review-due = It was due for review by { $date }.
rule-title-milestone-unserved = No action serves it
rule-title-milestone-unmeasured = Nothing would show it
rule-title-milestone-late = Milestone late
rule-title-milestone-single-bet = One action alone
rule-title-milestone-order = Out of order
rule-title-barrier-open = A barrier nobody answers
rule-title-action-adrift = Action without aim
rule-title-action-without-lead = Nobody leads
rule-title-action-commitment-stale = Promise left open
rule-title-action-underfunded = Money missing
rule-title-action-late = Action late
rule-title-action-status-disputed = Status in dispute
rule-title-action-unconfirmed = Not confirmed lately
rule-title-action-without-lesson = No lesson written down
rule-title-outcome-unserved = Nothing moves it
rule-title-outcome-off-track = Off track
rule-title-outcome-stale = Not counted lately
rule-title-outcome-without-target = No target set
rule-title-targets-disagree = Targets disagree
rule-title-lesson-unused = Lesson unused
rule-title-mission-without-headline = No headline figure
rule-title-mission-without-pathway = No pathway
rule-title-funding-concentrated = One source, much money
rule-title-lead-concentrated = One lead, many actions
rule-title-portfolio-unbalanced = Bets not spread
rule-title-review-due = Review due
rule-about-milestone-unserved = A milestone is not met, and no live, operating or paused action serves it.
rule-about-milestone-unmeasured = A milestone is not met, and no outcome shows it, nor is it marked as an event.
rule-about-milestone-late = A milestone is past its date and not met.
rule-about-milestone-single-bet = A milestone on the critical path is not met, and one live action alone serves it.
rule-about-milestone-order = A milestone is due after another one that needs it.
rule-about-barrier-open = A high barrier is open on the critical path, and no live action and no emerging enabler answers it.
rule-about-action-adrift = A live action serves no milestone and moves no outcome.
rule-about-action-without-lead = An action is ready or under way, and no lead has agreed, delivers or delivered.
rule-about-action-commitment-stale = A commitment has been proposed or wanted for over a year.
rule-about-action-underfunded = An action is ready or under way, every line of its money has an amount, and what is committed and paid out stays under its cost.
rule-about-action-late = An action is past its end, or one of its tasks is past due.
rule-about-action-status-disputed = What the team declares and what follows from the files disagree.
rule-about-action-unconfirmed = A live or paused action was last confirmed over two years ago.
rule-about-action-without-lesson = An action was completed or stopped within five years, and nothing learned from it is written.
rule-about-outcome-unserved = A target is ahead, and no live or operating action moves the outcome.
rule-about-outcome-off-track = An outcome is off track, moves the wrong way, or missed its target.
rule-about-outcome-stale = The newest figure is older than it should be, or there is none.
rule-about-outcome-without-target = An outcome has a wanted direction and no target.
rule-about-targets-disagree = Two active missions set different targets for one outcome and date.
rule-about-lesson-unused = A lesson says what should come next, is older than a year, and led to nothing.
rule-about-mission-without-headline = A mission has no headline outcome.
rule-about-mission-without-pathway = A mission has a target and no milestone.
rule-about-funding-concentrated = One source holds more than half of a mission’s committed money.
rule-about-lead-concentrated = One actor leads more than half of a mission’s actions under way.
rule-about-portfolio-unbalanced = All live actions of a mission sit in one horizon, or all carry the same risk.
rule-about-review-due = A record is past its date of review.

## Actors and places
people-lede = { $count ->
    [0] No organisation is written down yet.
    [one] One organisation takes part.
   *[other] { $count_start } organisations take part.
  }{ $wanted ->
    [0] {""}
    [one] {" "}One promise is asked for, and nobody has made it yet.
   *[other] {" "}{ $wanted_start } promises are asked for, and nobody has made them yet.
  }
wanted-title = Wanted, and nobody yet
people-all = All organisations
actor-type-national-government = national government
actor-type-local-government = local government
actor-type-public-body = public body
actor-type-international-ngo = international association
actor-type-ngo = association
actor-type-community-group = community group
actor-type-partnership = partnership
actor-type-multilateral = multilateral body
actor-type-foundation = foundation
actor-type-business = business
actor-type-cooperative = cooperative
actor-type-academic = university or school
actor-type-other = other body
actor-types-national-government = National government
actor-types-local-government = Local and regional government
actor-types-public-body = Public bodies
actor-types-international-ngo = International associations
actor-types-ngo = Associations
actor-types-community-group = Community groups
actor-types-partnership = Partnerships
actor-types-multilateral = Multilateral bodies
actor-types-foundation = Foundations
actor-types-business = Businesses
actor-types-cooperative = Cooperatives
actor-types-academic = Universities and schools
actor-types-other = Others
looks-after = Steward of
promises-title = What it has promised
pays-for = What it pays for
places-lede = { $count ->
    [0] No place is written down yet.
    [one] One place where something was done, tried or planned.
   *[other] { $count_start } places where something was done, tried or planned.
  }
where-it-happens = Where it happens
all-places = All places
places-list = The places in a list
map-title = The map
map-larger = { $title }, drawn larger
map-more = and { $count ->
    [one] one more
   *[other] { $count_words } more
  }
map-and-more = { $title } and { $count ->
    [one] one more
   *[other] { $count_words } more
  }
map-places = { $count ->
    [one] one place
   *[other] { $number } places
  }
map-name = { $title }: { $states }
map-name-about = { $title }, position only about right: { $states }
map-name-several = { $title }, { $count } places: { $states }
map-no-action = no action
map-kilometres = { $number } km
map-metres = { $number } m
map-finding-brief = Map with { $count ->
    [one] one place
   *[other] { $number } places
  }.
map-finding = Map with { $count ->
    [one] one place
   *[other] { $number } places
  } and how many actions stand at each.
map-finding-larger = Larger map of { $title } with { $count ->
    [one] one place
   *[other] { $count } places
  }.
map-brief-about = A dashed ring: the position is only about right.
map-key-exact = here
map-key-about = about here
map-key-area = an area
map-key-several = several places, drawn larger or listed below
map-source = Outlines: { $source }.
map-unmapped = { $count ->
    [one] One place is on no map, since nobody knows its position:
   *[other] { $count_start } places are on no map, since nobody knows their positions:
  }
tiles-ask = Show map pictures from { $host }
tiles-about = This asks { $host } for pictures; it then learns your address on the internet and which part of the map you look at. Nothing is asked before.
tiles-stop = Take the pictures of { $host } away
tiles-credit = Map pictures: { $host }
tiles-credit-osm = Map pictures: © OpenStreetMap contributors
position-point = { $lat }, { $lon }
position-exact = { $what } (exact)
position-area = an area
position-area-about = an area, drawn roughly
position-unknown = not known
what-happens-here = What happens here

## Calendar
calendar-overdue = { $count ->
    [0] Nothing is overdue.
    [one] One thing is overdue.
   *[other] { $count_start } things are overdue.
  }
calendar-next = { $count ->
    [one] Next comes “{ $title }”: { $date }.
   *[other] The next date is { $date }, for { $count_words } entries.
  }
calendar-nothing-next = Nothing with a date lies ahead.
calendar-overdue-title = Overdue
calendar-next-title = What comes next
calendar-past-title = What was
calendar-past-about = { $count ->
    [one] 1 entry
   *[other] { $number } entries
  }
calendar-some-time = Some time in { $year }
calendar-milestone = Milestone
calendar-starts = Mission starts
calendar-target = Mission’s target
calendar-ended = Mission ended
calendar-event = Event
calendar-task = Task
calendar-task-left = Task, left undone
calendar-review = Review
calendar-to-do = to do
calendar-none = Nothing in this portfolio has a date yet.

## Prose
alert-note = Note
alert-tip = Tip
alert-important = Important
alert-warning = Warning
alert-caution = Caution
prose-code = Code
prose-table = Table { $number }: { $columns }
prose-table-bare = Table { $number }
prose-done = Done
prose-not-done = Not done
prose-footnotes = Footnotes
prose-footnote = Footnote { $number }
prose-back = Back to where footnote { $number } is mentioned
prose-back-nth = Back to mention { $nth } of footnote { $number }

# The mission map.
mission-map-title = Mission map of { $title }
map-caption-wider = Time runs from { $start } to the end of { $end }; the years after today are drawn wider than those before.
map-caption-narrower = Time runs from { $start } to the end of { $end }; the years after today are drawn narrower than those before.
map-caption-one-scale = Time runs from { $start } to the end of { $end }.
map-caption-links = Every station, track and barrier is a link, and the same is written out below.
map-same = The same as a list
map-key = Key to the map
map-today = Today, { $day }
map-critical = critical path
map-no-end = no end date
map-no-day = no day set
map-barrier = Barrier
map-barrier-easing = Barrier, easing
map-barriers = { $number } barriers
map-enablers = { $number } enablers
map-stops = { $number } milestones
map-actions = { $number } actions
map-key-gate = barrier that stands
map-key-easing = barrier that gives way
map-key-missing = enabler that is missing
map-key-emerging = enabler on its way
map-key-in-place = enabler in place

## The system map
system-title = What leads to what
system-of = What leads to { $title }
system-open = What leads to this mission, as a map
system-to-mission = the mission’s own page
system-about = Actions on the left lead to milestones and outcomes, and these to missions. A line has the colour of its action’s state; a short dashed line marks a place where one is missing.
system-about-narrow = Each mission with all that leads to it, counted by state. Each opens a map of its own, part by part.
system-about-groups = There is too much here to draw part by part, so each mission has one row: its actions, its milestones and outcomes, itself. A line is the wider the more links it stands for; each row opens a map of its own.
system-about-folded = There are too many actions to draw one by one, so those of one state are drawn together. A line is the wider the more links it stands for.
system-left-out = Lines from one mission to another that stand for fewer than { $count_words } links are left out.
system-targets = Milestones and outcomes
system-actions = { $count ->
    [one] 1 action
   *[other] { $number } actions
  }
system-milestones = { $count ->
    [one] 1 milestone
   *[other] { $number } milestones
  }
system-outcomes = { $count ->
    [one] 1 outcome
   *[other] { $number } outcomes
  }
system-links = { $count ->
    [0] No link is written yet from an action to what it should bring about.
    [one] One link leads from an action to what it should bring about.
   *[other] { $count_start } links lead from actions to what they should bring about.
  }
system-unserved = { $count ->
    [0] Every milestone still ahead is served by something.
    [one] Nothing serves one milestone.
   *[other] Nothing serves { $count_words } milestones.
  }
system-unmoved = { $count ->
    [0] Every outcome that is still wanted has an action that should move it.
    [one] One outcome that is still wanted has no action that should move it.
   *[other] { $count_start } outcomes that are still wanted have no action that should move them.
  }
system-adrift = { $count ->
    [0] Every action leads somewhere.
    [one] One action leads nowhere.
   *[other] { $count_start } actions lead nowhere.
  }
system-ended = This mission is no longer pursued, so nothing counts as missing.
system-adrift-title = Actions that lead nowhere
system-said = { $count ->
    [0] Nobody has written yet how strong these links are, or how sure that is, so all lines are equally thin.
   *[other] Of { $all } links, { $strong_words } say how strong they are, and { $sure_words } how sure that is.
  }
system-strength = strength { $level }
system-confidence = confidence { $level }
system-key-unsaid = nobody has written how strong, or how sure
system-key-belongs = belongs to the mission
system-key-hole = a line is missing
system-whole = The mission as a whole
system-none = No action leads here.
system-more = { $count ->
    [one] and one more
   *[other] and { $count_words } more
  }
system-table-about = The same in numbers. Each is counted once, with the mission that it leads to first; shared actions lead to this mission as well as to an earlier one. Every mission has a map and a list of its own.
th-shared = Shared actions
th-holes = Lines missing
hole-leads-nowhere = leads nowhere
hole-nothing-moves = nothing moves it
hole-no-mission = serves no mission
hole-no-way = no steps are written
overview-title = All missions on one line of time
overview-caption = Time runs from { $start } to the end of { $end }; the years before and after today have scales of their own. Milestones that would cover each other are drawn as one, with their number. Every name is a link to the whole map of its mission, where the same is written out.

# Pictures of the portfolio in a text.
inset-lesson = What came of the lesson { $title }
inset-place = Where { $title } is
inset-places-of = Where { $title } happens
inset-money = Money for { $title }
inset-nothing = There is nothing to draw yet.
inset-table = The same as a table
inset-map-links = Every station, track and barrier is a link.

# The whole portfolio as one document
print-title = All of it, to print
print-about = The whole portfolio as one document: every mission with its map, actions, outcomes, money, gaps, lessons and sources.
print-day = As it stood on { $day }
print-contents = Contents

## The web editor
editor-title = Edit this portfolio
editor-what = Here you change the portfolio in forms instead of files: missions, actions, outcomes, lessons and everything else. What you save goes into the files that the site is made from, with your name and the time, and nothing is ever lost: every earlier version is kept.
editor-open = Open the editor
editor-repository = The files are kept at
editor-no-repository = The settings do not say where the files are kept yet (repository), so the editor can only work with a folder on your own computer.
editor-sign-in = You sign in at the place where the files are kept, with the account that you have there. If you have none, ask the people who keep this portfolio.
editor-own-folder = In Chrome and Edge you can also work with a folder on your own computer: choose the folder that holds “content”.
editor-checked = What you save is checked before it is published. When something does not fit, the site stays as it is until it is put right.
editor-back = Back to the site
editor-needs-script = The editor needs JavaScript.
# Feeds
feed-lessons-about = What was tried, what came of it, and what was learned.
feed-mission-ended = Mission ended: { $title }
feed-action-completed = Completed: { $title }
feed-action-stopped = Stopped: { $title }
feed-milestone-met = Milestone met: { $title }
feed-milestone-dropped = Milestone dropped: { $title }
feed-measured = { $title }: { $figure } ({ $date })
feed-of-mission = A milestone of the mission “{ $title }”.
feed-kind-lesson = Lesson
feed-kind-milestone = Milestone
feed-kind-mission = Mission
feed-kind-action = Action
feed-kind-outcome = Measurement
feed-kind-event = Event

# Calendar files
calendar-file-about = Milestones, tasks, reviews and events of the portfolio. Where only a month or a year is known, an entry stands on its last day and says so.
calendar-entry = { $kind }: { $title }
calendar-entry-about = { $kind }: { $title } ({ $date })
calendar-subscribe = Subscribe to this calendar
calendar-subscribe-about = The address of this file keeps a calendar on a phone or computer up to date; opened once, it adds the dates as they are today.
calendar-of = calendar file

# IATI
iati-about = Missions are activities of the first level, the actions that serve them of the second. Figures, dates and money are those of the portfolio; what nobody wrote is left out.
iati-unregistered = The publisher has named no identifier of a register, so these identifiers are made from the address of the site and cannot be looked up. The setting is: iati: organisation.
iati-left-out = Left out, since the standard wants a date and none is known: { $title }
iati-nobody = Nobody is known who leads or pays; the standard wants one organisation, so the publisher stands here.
iati-date-within = No start is written; this is the earliest date of anything that belongs to it.
iati-date-due = No date is written; this is when what it is for is due.
iati-cost-undated = A cost is estimated, but not both of start and end are known, which a budget needs.
iati-no-currency = An amount is left out: its currency is not named, or has no code.
iati-no-amount = A line of funding is left out: nobody published its amount.
iati-no-date = A line of funding is left out: it has no date.
iati-money-undated = The day is not known; this is the start of the activity.
iati-unit = Counted in: { $unit }
iati-approximate = About so much.

# Data about pages
linked-figures = { $title }: figures

# Open data.
data-title = Open data
data-lede = Everything this portfolio says, and everything that was computed from it for { $day }, as files for spreadsheets, maps and programs. They hold { $records ->
    [one] one record
   *[other] { $number } records
  } and change with every page.
data-whole = The whole in one file
data-tables = Tables
data-tables-about = One table for each kind of record and part, for a spreadsheet or a program. Ids are the same everywhere, so that tables can be joined by them; the descriptor says how.
data-others = For maps, calendars, readers and registers
data-how = How to read them
data-how-form = Tables are CSV in UTF-8: commas between columns, quotation marks around what needs them, one head line. An empty cell means that nobody has written it.
data-how-dates = Dates are as precise as they are known, in EDTF (ISO 8601-2): 2027, 2027-05, 2005~ (about 2005), 201X (the 2010s), 2013/2014. Where one day is needed, a column beside them has it: the first of a start, the last of an end, the middle of a figure.
data-how-guard = So that no spreadsheet runs words as a formula, an apostrophe stands before = + - @, a tab, a line break or an apostrophe at the beginning of words, and after a semicolon, a tab or a line break inside them. Take one apostrophe away at each of these places, and the words are as they were written.
data-how-json = In the JSON files, amounts, figures and other decimal numbers are words in quotation marks, so that no digit is lost. Every field is always there; null and [] mean that nobody has written it. Version { $version } of the form stays what it is as long as its number does; fields may be added.
data-use = Use and citation
data-license = Text and data may be used under { $license }. Please name where they come from:
data-no-license = Nobody has written which licence the text and data are under; ask before you publish them elsewhere. To cite them:
data-columns = What the columns hold
data-columns-about = The same is written in datapackage.json for programs.
data-count-columns = { $count ->
    [one] one column
   *[other] { $number } columns
  }
data-rows = { $number }
data-size-bytes = { $number } bytes
data-size-kilobytes = { $number } kB
data-size-megabytes = { $number } MB
th-file = File
th-rows = Entries
th-size = Size
th-column = Column
th-form = Holds
data-form-text = words
data-form-texts = words, with | between them
data-form-id = an id
data-form-ids = ids, with spaces between them
data-form-date = a date as precise as it is known
data-form-day = a day
data-form-number = a number
data-form-count = a whole number
data-form-flag = yes or no
data-form-word = one of a list of words
data-form-address = an address
data-form-currency = a currency (ISO 4217)
data-title-portfolio = The whole portfolio
data-about-portfolio = All records with every field, their words in Markdown, translations and sources, and all that was computed: states, required lines, critical paths, money, gaps. JSON.
data-title-schema = The form of the whole portfolio
data-about-schema = What each field of portfolio.json means, and what may stand in it, as JSON Schema (2020-12).
data-title-datapackage = The descriptor of the tables
data-about-datapackage = What the tables and their columns are and how they belong together, as a Data Package (version 2).
data-title-missions = Missions
data-about-missions = Each mission with its state of money and pathway.
data-title-milestones = Milestones
data-about-milestones = The steps of each pathway, when they are due and how they stand.
data-title-barriers = Barriers
data-about-barriers = What stands in the way, and what answers it.
data-title-enablers = Enablers
data-about-enablers = What helps, and how far it is.
data-title-events = Events
data-about-events = What happened on the way of each mission.
data-title-actions = Actions
data-about-actions = Each action with its stage, its state and its money.
data-title-advances = What actions advance
data-about-advances = From actions to milestones and missions, with how strong and how sure.
data-title-moves = What actions should move
data-about-moves = From actions to outcomes, with the effect that is expected.
data-title-tasks = Tasks
data-about-tasks = What is to be done within actions.
data-title-commitments = Commitments
data-about-commitments = Who has promised what, and what nobody has yet.
data-title-funding = Funding
data-about-funding = Every line of money, of actions and of missions as a whole.
data-title-outcomes = Outcomes
data-about-outcomes = Each outcome with its unit, direction and state.
data-title-figures = Figures
data-about-figures = Every baseline, target, measurement and scenario of all outcomes, one a row.
data-title-progress = Progress
data-about-progress = How every outcome stands, with the line it is judged by.
data-title-calendar = Calendar
data-about-calendar = Milestones, tasks, reviews and events, for the calendar of a phone or computer (iCalendar).
data-title-activities = IATI activities
data-about-activities = Missions, actions, money and outcomes in the form in which aid and public programmes are published (IATI 2.03).
data-title-organisation = IATI organisation
data-about-organisation = Who publishes the portfolio, in the same form.
## What changed
kind-page = page
fact-changed = Last changed
changes-title = What changed
changes-lede = What changed in this portfolio, the newest first: { $count ->
    [one] one change on { $date }
   *[other] { $count } changes since { $date }
}.
changes-feed = Follow what changes in a feed reader
changes-none = No change is known.
changes-by-record = The history of each record:
changes-records-title = { $kinds }: what changed
changes-records-lede = { $kinds } in the order of their names in the files, each with what changed, the newest first.
changes-no-repository = This site was built from files alone, without their history.
changes-unreadable = The history of the files could not be read when this site was built.
changes-no-commit = The files have no history yet.
changes-begin = What was before { $date } is not told here: the site was built from the newest part of the history alone.
changes-pull = pull request #{ $number }
changes-merge = merge request !{ $number }
changes-commit = commit { $hash }
changes-many-added = { $kinds }: { $count } new.
changes-many-edited = { $kinds }: { $count } edited.
changes-many-translated = { $count } records edited in another language.
changes-more = { $count ->
    [one] And one change more.
   *[other] And { $count } changes more.
}
changes-with-others = { $count ->
    [one] { $records } and one more
   *[other] { $records } and { $count } more
}
changes-more-records = { $count ->
    [one] And one record more.
   *[other] And { $count } records more.
}
changes-older = { $count ->
    [one] And one older entry.
   *[other] And { $count } older entries.
}
change-of-portfolio = The whole portfolio
change-of-settings = Settings of the site
change-of-files = Pictures and files
change-no-amount = an amount that is not published
change-somebody-gone = somebody who is no longer listed
change-mission-status = Status: { $to } (was { $from }).
change-mission-target = For: { $to } (was { $from }).
change-milestone-met = { $date ->
    [none] Milestone met: { $what }.
   *[other] Milestone met: { $what }, { $date }.
}
change-milestone-reopened = Milestone no longer counted as met: { $what }.
change-milestone-dropped = Milestone given up: { $what }.
change-milestone-moved = Milestone moved: { $what }, { $to } (was { $from }).
change-milestone-added = { $date ->
    [none] New milestone: { $what }.
   *[other] New milestone: { $what }, { $date }.
}
change-milestone-removed = Milestone taken out: { $what }.
change-added = { $stage ->
    [none] New.
   *[other] New. Stage: { $stage }.
}
change-removed = Taken out.
change-renamed = Has a new address; it was { $old }.
change-retitled = Has a new title; it was “{ $old }”.
change-retitled-actor = Goes by another name.
change-stage = Stage: { $to } (was { $from }).
change-declared = The team says: { $to } (was { $from }).
change-state = The files say: { $to } (was { $from }).
change-milestone-state = { $what }: { $to } (was { $from }).
change-outcome-state = Against what is required: { $to } (was { $from }).
change-progress = { $required ->
    [none] Progress: { $to } of what was required by then (was { $from }).
   *[other] Progress: { $to } of what was required by then (was { $from }); measured { $value }, required { $required }.
}
change-measured = Measured for { $date }: { $value }.
change-measured-many = { $count } figures new, the newest for { $date }: { $value }.
change-remeasured = Figure for { $date } corrected: { $to } (was { $from }).
change-unmeasured = Figure for { $date } taken out: { $value }.
change-target-set = Target for { $date }: { $value }.
change-target-changed = Target for { $date }: { $to } (was { $from }).
change-target-removed = Target for { $date } taken out: { $value }.
change-baseline = Start: { $to } (was { $from }).
change-money-total = Money { $status }: { $to }, { $difference } { $way ->
    [less] less
   *[more] more
} than before.
change-money-added = { $source ->
    [none] Money { $status }: { $amount }.
   *[other] Money { $status }: { $amount } from { $source }.
}
change-money-status = { $source ->
    [none] Money { $to } (was { $from }): { $amount }.
   *[other] Money { $to } (was { $from }): { $amount } from { $source }.
}
change-money-amount = { $source ->
    [none] Money { $status }: { $to } (was { $from }).
   *[other] Money { $status } from { $source }: { $to } (was { $from }).
}
change-money-withdrawn = { $source ->
    [none] Money no longer { $status }: { $amount }.
   *[other] Money no longer { $status }: { $amount } from { $source }.
}
change-cost = Cost: { $to } (was { $from }).
change-promised = { $actor } takes part: { $role }, { $status }.
change-promise-status = { $actor }, { $role }: { $to } (was { $from }).
change-promise-withdrawn = { $actor } is no longer named: { $role }.
change-wanted = Looked for: { $role }.
change-barrier-status = Barrier “{ $what }”: { $to } (was { $from }).
change-barrier-added = New barrier: { $what }.
change-barrier-removed = Barrier taken out: { $what }.
change-enabler-status = Help on the way “{ $what }”: { $to } (was { $from }).
change-enabler-added = New help on the way: { $what }.
change-enabler-removed = Help on the way taken out: { $what }.
change-task-done = Task done: { $what }.
change-task-moved = Task moved: { $what }, { $to } (was { $from }).
change-task-added = { $date ->
    [none] New task: { $what }.
   *[other] New task: { $what }, { $date }.
}
change-starts = Starts: { $to } (was { $from }).
change-ends = Ends: { $to } (was { $from }).
change-led-to = Led to: { $action }.
change-gap-closed = { $what ->
    [none] Gap closed: { $gap }
   *[other] Gap closed at { $what }: { $gap }
}
change-gap-opened = { $what ->
    [none] New gap: { $gap }
   *[other] New gap at { $what }: { $gap }
}
change-translated = Words edited in another language: { $language }.
change-edited = Edited: { $fields }.
change-reworded = The text was edited.
change-files-changed = { $count ->
    [one] One picture or file is new, other or gone.
   *[other] { $count } pictures or files are new, other or gone.
}
diff-title = What this changes in the portfolio
diff-from-to = From { $before } to { $after }, both computed for { $day }.
diff-folder = the files in the folder
diff-nothing = Nothing changed in the portfolio.
diff-rest = Everything else
diff-counts = { $changes ->
    [one] One change
   *[other] { $changes } changes
}, { $closed ->
    [0] no gap closed
    [one] one gap closed
   *[other] { $closed } gaps closed
}, { $opened ->
    [0] no gap opened
    [one] one gap opened
   *[other] { $opened } gaps opened
}.
diff-also = also in: { $missions }
diff-more = { $count ->
    [one] And one change more.
   *[other] And { $count } changes more.
} `wayfolio diff` lists them all.
diff-quiet = { $count ->
    [one] Words or details edited in one record
   *[other] Words or details edited in { $count } records
}
## Search

nav-search = Search
search-title = Search, and A to Z
search-title-part = From A to Z, page { $number }
search-about = Find a record by a word in it, or by its title from A to Z.
search-label = Words to look for
search-results = Found
search-found = { $count } found
search-none = Nothing holds these words. The start of a word may find more.
search-near = Nothing holds these words as written. Shown is what comes near.
search-some = Nothing holds all of these words. Shown is what holds some of them.
search-failed = The search could not be loaded. Everything stands below, from A to Z.
search-all-kinds = All
search-finer = By mission, stage or place
search-more = Show more
search-az = All { $number } from A to Z
search-parts = Pages of the list
kinds-milestone = Milestones

## Lists that filter and sort

th-tag = Tag
actions-of-stage = Actions: { $stage }
actions-of-mission = Actions for { $title }
lists-label = Lists of actions
lists-by-stage = By stage:
lists-by-mission = By mission:
list-part = { $title }, page { $number }
list-parts = Pages of this list
list-before = Page before
list-after = Next page
filter-label = Show only
filter-shown = { $shown } of { $all } shown
filter-clear = Show all
filter-open = Filter and sort all { $count }
filter-failed = The other pages of the list could not be loaded.
filter-sort = Sort by
filter-down = { $column }, from the end
filter-as-listed = As listed
data-title-lessons = Lessons
data-about-lessons = What was tried, expected, what happened, and what was learned.
data-title-actors = Actors
data-about-actors = Who takes part.
data-title-places = Places
data-about-places = Where it happens.
data-title-gaps = Gaps
data-about-gaps = What is missing, by which rule, and what would close it. The sentences are in English.
data-title-sources = Sources
data-about-sources = Every source, and what of which record rests on it.
data-title-geojson = Places on a map
data-about-geojson = The places with the actions at them, as GeoJSON (RFC 7946). A place whose position nobody knows has none.
data-about-figures-of = The figures of this outcome alone.
data-column-mission = The mission.
data-column-title = The name that people read.
data-column-sources-title = The title of the source.
data-column-summary = One or two sentences about it.
data-column-statement = What shall be true.
data-column-commitments-statement = What is promised.
data-column-starts = When it starts.
data-column-starts-day = The first day of its start.
data-column-target = The day that it is for.
data-column-progress-target = The last target; of a range its easier end.
data-column-target-day = The last day of its target.
data-column-status = Whether it is still pursued, and how it ended.
data-column-barriers-status = Whether it still stands.
data-column-enablers-status = Whether it is there.
data-column-commitments-status = Whether it holds.
data-column-funding-status = How certain the money is.
data-column-ended = When it ended.
data-column-result = How it came out.
data-column-lessons-result = What became of the expectation.
data-column-steward = The actor that looks after it.
data-column-headline = The outcome that stands for it.
data-column-part-of = What it is part of.
data-column-continues = What it grew out of.
data-column-places = Where.
data-column-milestones = How many milestones it has.
data-column-milestones-met = How many of them are met.
data-column-critical-path = The chain of milestones that it hangs on, in the order they are needed.
data-column-actions = Actions that serve it.
data-column-places-actions = Actions there.
data-column-outcomes = Outcomes that matter to it.
data-column-currency = The currency of the sums.
data-column-funding-currency = The currency of the amount.
data-column-need = What live actions are estimated to cost.
data-column-disbursed = What is paid out; empty when lines have no amount.
data-column-committed = What is promised by contract.
data-column-pledged = What is promised without a contract.
data-column-sought = What is asked for.
data-column-gap = What live actions with a known cost lack beside what is paid out and promised by contract.
data-column-gap-at-most = Whether the gap may be smaller, because a line has no amount.
data-column-tags = Words to find it by.
data-column-sdg = Sustainable Development Goals and targets, with spaces between them.
data-column-updated = When somebody last went over it.
data-column-review-by = When somebody should go over it next.
data-column-page = Its page; from the site’s root when it is not known where the site stands.
data-column-milestone = The milestone, with its mission.
data-column-by = When it is due, as written.
data-column-due = When it is due: as written, or else the day it was met, or else the mission’s target.
data-column-tasks-due = By when.
data-column-due-day = The last day of that.
data-column-state = How it stands, as computed.
data-column-late-and-unserved = Whether it is late and nothing serves it.
data-column-critical = Whether it lies on a critical path.
data-column-is-met = Whether it is met.
data-column-met = When it was met, if somebody knows.
data-column-is-dropped = Whether it was given up.
data-column-dropped = When it was given up, if somebody knows.
data-column-why-dropped = Why it was given up.
data-column-needs = What must come first.
data-column-shown-by-event = Whether an event shows it and nothing is counted.
data-column-shown-by = Outcomes that show it.
data-column-advanced-by = Actions that advance it.
data-column-note = A remark.
data-column-barrier = The barrier, with its mission.
data-column-severity = How much it weighs.
data-column-lever = By what means it gives way or works.
data-column-blocks = The milestones that it blocks.
data-column-answered-by = Actions that answer it.
data-column-enabler = The enabler, with its mission.
data-column-helps = The milestones that it helps.
data-column-answers = The barriers that it answers.
data-column-number = The place in its list, from 1.
data-column-date = When.
data-column-day = The one day that the date counts as.
data-column-action = The action.
data-column-kind = What kind of action it is.
data-column-figures-kind = What the figure is.
data-column-stage = How far it is.
data-column-reasons = What its state follows from.
data-column-declared = What the team says about it.
data-column-declared-otherwise = Whether the team says otherwise than what is computed.
data-column-ends = When it ends.
data-column-ends-day = The last day of that.
data-column-confirmed = When its stage was last known to be true.
data-column-reached = Whether it reached what it was for.
data-column-confidence = How sure that is.
data-column-horizon = 1 improves what is, 2 bridges, 3 transforms.
data-column-facet = The kind of innovation (OECD OPSI).
data-column-risk = How likely it fails.
data-column-impact = How much it changes if it works.
data-column-rank = The points that rank it.
data-column-missions = The missions that it serves or touches.
data-column-lessons = Lessons about it.
data-column-cost = The estimated total.
data-column-cost-currency = The currency of the cost.
data-column-stopped = When it was stopped.
data-column-stopped-how = In what manner.
data-column-stopped-why = Why.
data-column-stopped-by = The actor that decided.
data-column-stopped-at = The stage that it had reached.
data-column-strength = How much it matters to that.
data-column-outcome = The outcome.
data-column-effect = Which way; empty means the outcome’s wanted direction.
data-column-amount = How much; empty when nobody has published it.
data-column-moves-amount = By how much, in the outcome’s unit.
data-column-unit = What a figure counts.
data-column-is-done = Whether it is done; empty when nobody has written it.
data-column-done = When it was done, if somebody knows.
data-column-actor = The actor; empty when it is nobody yet.
data-column-role = As what.
data-column-agreed = When it was made, or first wanted.
data-column-agreed-day = The first day of that.
data-column-record = The record, with its kind.
data-column-from = The actor that gives it.
data-column-from-name = Somebody without a record who gives it.
data-column-via = The actor that receives it first or owes it.
data-column-capital = Whose money it is.
data-column-instrument = By which means it comes.
data-column-first-day = The first day of the date.
data-column-last-day = The last day of the date.
data-column-conditions = On what terms.
data-column-direction = Whether more or less is better; watch: it is never judged.
data-column-level = Whether it is what was made, what changed, or what came of it.
data-column-every = How often it should be measured (ISO 8601).
data-column-method = By which rule it is judged.
data-column-judged-by = The series that is judged, where one is named.
data-column-better-state = The better state, where sources disagree.
data-column-stale = Whether the newest measurement is too old.
data-column-newest-date = The middle of the date of the newest measurement that counts.
data-column-newest-low = The newest figure; where sources disagree the lowest.
data-column-newest-high = The newest figure; where sources disagree the highest.
data-column-moved-by = Actions that should move it.
data-column-shows = Milestones that it shows.
data-column-value = How much.
data-column-low = The lower end of a range; alone: at least.
data-column-high = The upper end of a range; alone: at most.
data-column-approximate = Whether it is about so much.
data-column-series = The way of counting.
data-column-figures-mission = The mission whose target it is; empty for all.
data-column-progress-mission = The mission whose targets it is judged by; empty for those of all.
data-column-scenario = The scenario that it belongs to.
data-column-sources = The addresses of the sources, with spaces between them.
data-column-rule = The rule that was used; empty when none could be.
data-column-gaps-rule = The rule that found it.
data-column-start-date = The day that the required line starts.
data-column-start = Where it starts.
data-column-expected-today = What is required on the day of the file.
data-column-difference-today = The newest figure minus that.
data-column-target-date = The day of the last target.
data-column-if-trend-holds = What comes of it by then if it goes on as it has.
data-column-lesson = The lesson.
data-column-learned = What was learned, in a sentence.
data-column-tried = What was tried.
data-column-expected = What was expected.
data-column-happened = What happened.
data-column-next = What should come next.
data-column-voice = told: by those involved; read: concluded from the files.
data-column-about = The records that it is about.
data-column-evidence = Outcomes that it rests on.
data-column-evidence-elsewhere = Addresses that it rests on, with spaces between them.
data-column-led-to = Actions that it changed or started.
data-column-authors = Who wrote it down.
data-column-type = What kind of body it is.
data-column-url = Its own site.
data-column-sources-url = Where it can be read.
data-column-commitments = How many commitments it has made or is wanted for.
data-column-place = The place.
data-column-latitude = Degrees north (WGS 84).
data-column-longitude = Degrees east (WGS 84).
data-column-geometry = A GeoJSON file that draws it, in the content.
data-column-precision = How well the location is known.
data-column-places-missions = Missions there.
data-column-actors = Actors there.
data-column-closers = Actors that could close it, the nearest first.
data-column-close-by = What would close it.
data-column-message = What is missing, in English.
data-column-hint = What would close it, in words, in English.
data-column-source-file = The file that would be mended.
data-column-line = The line in it, from 1.
data-column-part = What of the record rests on it; empty for the whole.
data-column-publisher = Who published it.
data-column-accessed = When it was read.
data-column-archived = A copy that lasts.
data-column-supports = What it supports.
data-column-weak = Whether the editors hold it for weak.
data-column-actions-confidence = How sure the team is.
