# The messages of the program itself: buttons, headings, names of areas and roles.

app-name = Samtalerum
app-subtitle = Rehearse difficult meetings
version = Version { $version }
spoken = “{ $words }”
source-line = { $source } · { $standing }
name-and-role = { $name } · { $role }
percent = { $percent } %

## Buttons on several pages

open-handbook = Handbook
open-transcript = The meeting so far
open-case-file = The case
open-settings = Settings
open-about = About Samtalerum
close = Close
dismiss = Close the message
to-menu = All meetings
continue = Continue
step-back = One step back
mark = Mark sign

heading-and-text = { $heading }. { $text }

## What became of the last action, said in words

status-back = Back: { $title }
status-marked = Marked as a sign: { $line }
status-unmarked = The mark is removed: { $line }
status-undone = One step back. Your choice is undone: { $choice }
status-note-undone = One step back. The note is open again.
status-appraisal-undone = One step back. The appraisal is open again.
status-chosen = Chosen: { $what }
status-removed = No longer chosen: { $what }
status-unfolded = Unfolded: { $what }
status-folded = Folded: { $what }
status-complete = All questions are answered. Next: { $button }
status-search-empty = The search field is empty.
status-language = Language: { $language }
status-ask-to-erase = Erase all attempts?
status-not-erased = Nothing is erased.
status-myself-again = Your own attempts are shown again.
status-dismissed = The message is closed.

## The course menu

menu-intro = You are the caseworker. Read the case file, hold the meeting, write the note, and then see how each choice compares with the rules.
menu-fictional = All meetings and people are made up. They are not the ministry’s examples, and they are not legal advice.
menu-meetings = Meetings
course-steps = { $passed } of { $all } passed
course-steps-next = { $passed } of { $all } passed · next: { $title }
menu-broken = { $count ->
    [one] One meeting cannot be shown because there are mistakes in its files. Run “samtalerum check” to see what to fix.
   *[other] { $count } meetings cannot be shown because there are mistakes in their files. Run “samtalerum check” to see what to fix.
}
mode-heading = How you want to play
mode-practice = Practice
mode-assessment = Assessment
mode-practice-about = You get feedback after each choice and can take a step back.
mode-assessment-about = You get feedback only when the meeting is over, and you cannot go back.
somebody-else = Somebody else plays
somebody-else-about = On a shared machine: your own attempts stay out of sight, and what the other does is kept for this session only.
myself-again = Back to my own attempts
myself-again-about = What was done here meanwhile is forgotten.
mode-from-next = Applies from the next meeting you start.
level-introductory = Easy
level-intermediate = Medium
level-advanced = Hard
minutes = about { $minutes } min.
start = Start
start-again = Start again
resume = Continue ({ $date })
resume-at-choice = Continue ({ $date }, choice { $choice })
# A date on a button, where there is little space.
day = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] Aug
    [9] Sept
    [10] Oct
    [11] Nov
   *[12] Dec
}
day-and-time = { $day } at { $hour }:{ $minute }
date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
# The time zone of the reader is not known.
date-in-utc = { $date } (UTC)
review = See the latest debrief
kind-and-standing = { $kind } · { $standing }
results-assessment = First result { $first } · best { $best } out of 100
results = Latest result { $latest } · best { $best } out of 100

trains = Trains: { $principles }
must-pass = must be passed
old-scale = Still uses the old scale, without appraisals.
proposal-heading = Next step
play = Play: { $title }
play-on = Continue: { $title }
why-introduction = Start here: in a few minutes you see how to play, and what a companion (bisidder) is.
why-under-way = You are in the middle of a meeting.
why-next = It is the next in the course.
why-not-passed = You have tried it, but it is not passed yet.
why-not-assessed = You have passed it in practice. Choose “Assessment” and take it again, so that it counts towards the course.
why-weakest = All meetings are passed. There is most to gain in “{ $area }”, and most of it in this meeting.
standing-heading = Your progress
course-passed = The course is completed.
course-not-passed = The course is not completed yet.
course-standing = Passed as an assessment: { $passed } of { $needed } { $needed ->
    [one] meeting
   *[other] meetings
}. Average of your best assessments: { $average } out of 100; { $mark } is needed.
calibration-about = How often your appraisals held when you answered:
calibration = { $right } of { $all } held
meters-caption = Result for each area
column-area = Area
column-result = Result
latest-and-best = { $latest } · best { $best }

## The case

case-file-title = The case · { $title }
your-task = Your task
who-takes-part = Who takes part
case-file-heading = The papers on file
# What a paper is, above its title. `.word` is the word that gives it away: if the title has it already, the name is
# left out.
paper-contract = Contract
    .word = contract
paper-note = Case note
    .word = note
paper-mail = Email
    .word = mail
paper-text-message = Text message
    .word = text
paper-letter = Letter
    .word = letter
paper-rules = Guidelines
    .word = guideline
begin = Begin the meeting

## The meeting

what-do-you-do = What do you do?
choices-heading = What do you do? { $count ->
    [one] 1 choice
   *[other] { $count } choices
}
# Above the lines, once the first ones have scrolled out of sight. The word is the same for one and for several.
earlier-lines = { $count } earlier
listen = Hear them out
feedback-heading = Your choice
progress = Choice { $done } of at most { $total }
role-citizen = citizen
role-companion = companion
role-representative = representative
role-interpreter = interpreter
role-colleague = colleague
role-manager = manager
setting-room = The meeting room.
setting-office = Your own office.
setting-telephone = On the telephone.
setting-video = By video.
setting-desk = At the reception desk.
face = { $name } { $mood }.
person-described = { $name } ({ $role }) { $mood }.
person-on-screen = { $name } on a screen ({ $role }) { $mood }.
person-on-telephone = { $name } on the telephone ({ $role }).
mood-calm = is calm
mood-friendly = has a friendly smile
mood-cheerful = is in good spirits
mood-serious = is serious
mood-tense = is tense
mood-worried = looks worried
mood-afraid = looks afraid
mood-sad = is sad
mood-tired = is tired
mood-angry = is angry
mood-doubtful = looks doubtful
mood-surprised = looks surprised
mood-explaining = is explaining something
mood-withdrawn = has withdrawn

## Feedback on a choice

standing-with = In keeping with the rules
standing-partly = On the way, but something is missing
standing-both = Partly good, partly not
standing-against = Against the rules
standing-neutral = Neither right nor wrong
verdict-follows = Follows
verdict-partly = Partly follows
verdict-breaches = Goes against
review-agreement = { $of ->
    [0] not reviewed
   *[other] { $agree } of { $of } agree{ $disputed ->
        [yes] {" · disputed"}
       *[no] {""}
    }
}
review-line = Specialists: { $review }
verdict-on = { $verdict }: { $principle }
rule-standing = { $kind } · { $certainty }
rule-kind-statute = statute
rule-kind-guidance = authority’s guidance
rule-kind-practice = recognised practice
rule-kind-inference = the course’s own view
rule-force-may = a power (may)
rule-force-should = good practice (should)
rule-force-must = a duty (must)
certainty-low = low
certainty-medium-low = medium to low
certainty-medium = medium
certainty-medium-high = medium to high
certainty-high = high

## The note

note-title = The case note
note-question = What belongs in the note?
note-intro = The meeting is over. Choose the sentences that are to go on file.
note-hint = A note says what happened, what was considered and what was decided. Others may read it later.
note-sheet = Case note · { $title }
note-sheet-empty = The sentences that you choose appear here.
note-sheet-end = To be signed when you finish the note.
note-count = { $count ->
    [0] No sentences chosen
    [one] 1 sentence chosen
   *[other] { $count } sentences chosen
}
sign-note = Finish the note

## The appraisal

appraisal-title = Your appraisal
appraisal-intro = Stop for a moment. What do you think now, from what you have heard, seen and read?
appraisal-hint = In every meeting that counts you are asked twice. The debrief shows your answers beside those of the meeting.
appraisal-level = Where do you stand now?
concern-no-occasion = No occasion for concern
concern-unease = Unease: a feeling without concrete signs
concern-signs = Concrete signs of negative social control
concern-basis = A concrete basis for acting
concern-danger = Somebody is in danger
appraisal-basis = Is there a sufficient basis to limit the companion?
sufficiency-no = No
sufficiency-not-yet = Not yet
sufficiency-for-part = Yes, for a part of the meeting
sufficiency-more = Yes, for more than a part
appraisal-first = What must be tried first?
appraisal-grounds = What do you build on? Choose at most three.
appraisal-grounds-count = { $count ->
    [0] Nothing chosen
    [one] 1 chosen
   *[other] { $count } chosen
}
appraisal-grounds-full = Three chosen. Remove one if you want to choose another.
appraisal-confidence = How sure are you?
confidence-guess = I am guessing
confidence-fairly = Fairly sure
confidence-certain = Certain
submit-appraisal = Submit the appraisal
appraisal-missing = Not answered yet: { $questions }

## The ending

ending-title = How it went
to-debrief = See the debrief

## The meeting so far

transcript-about = Everything said and seen so far. You can still mark a line as a sign.
you-chose = You chose: { $choice }
you-signed = You finished the note.
you-appraised = You made your appraisal.

## The debrief

debrief-title = Debrief · { $title }
passed = Passed
not-passed = Not passed
state-new = New
state-begun = Begun
state-practised = Practised
contents-name = On this page
contents-counted = { $part } ({ $count })
contents-decisions = Your choices
contents-principles = Principles
passed-why = You reached { $percent } out of 100 and breached no critical principle. { $mark } is needed.
not-passed-critical = A critical principle was breached. So the meeting is not passed, even though the rest may have gone well.
not-passed-poor = The meeting ended badly for the citizen. So it is not passed, whatever the points.
not-passed-points = You reached { $percent } out of 100. { $mark } is needed.
not-passed-unfinished = The meeting was not played to its end. It is reviewed as far as it went.
no-score = There is no score: this meeting can go in more ways than the program can work through, so it does not know what 100 would be.
ended-heading = How it ended: { $ending }
ended-by-choice = What decided it was choice { $number } ({ $moment }): { $choice }
ended-by-note = In the end, the note decided it: until then, it could have ended otherwise.
kind-practice = { $steps ->
    [0] This was practice.
    [one] This was practice with 1 step back.
   *[other] This was practice with { $steps } steps back.
} Assessments complete the course.
kind-again = This was a new attempt from the middle of an earlier one. Assessments complete the course.
kind-assessment = This was an assessment. It counts towards the course.
attempt-again = New attempt from a choice
appraisals-not-asked = The attempt is older than the appraisals, so they were not asked for.
appraisals-heading = Your appraisals
appraisal-number = Appraisal { $number }
appraisal-right = Holds
appraisal-partly = Holds in part
appraisal-nothing = Does not hold
appraisal-breach = Lacks a basis
appraisal-sure = You were: { $confidence }
row-level = Where you stood
row-basis = Basis
row-carries = Carries the answer
row-does-not = Does not carry it
row-overlooked = Carries it, but overlooked
fact-and-kind = { $fact } ({ $kind })
answer-same = As the meeting: { $answer }.
answers-differ = You: { $mine }. The meeting: { $truth }.
scale-mine = You
scale-truth = The meeting
levels-defensible = Both can be defended.
danger-overlooked = The danger was overlooked.
basis-first = { $basis }, first: { $step }
basis-first-of-several = { $basis }, first, for example: { $step }
fact-kind-observed = seen or heard
fact-kind-said-by-citizen = said by the citizen
fact-kind-said-by-others = said by others
fact-kind-on-file = on file
fact-kind-hearsay = hearsay
fact-kind-label = an interpretation
fact-kind-background = background
contradicts-heading = Against your own appraisal
contradicts = On the basis you answered “{ $answer }”, and then you chose: { $choice }
closed = That closed: { $endings }
tomorrow-heading = One thing for tomorrow
tomorrow-appraisal = Ask yourself what an answer rests on. In appraisal { $number } it was: { $facts }.
carried-heading = What carried the meeting
carried-note = The note is as it should be.
facts-established = Established by then: { $facts }.
facts-not-yet = Not yet: { $facts }.
established-heading = What came out
no-percent = no number
few-all = few choices, all right
few-some = few choices, right in part
few-none = few choices, none right
counting-heading = How the points are counted
areas-heading = Areas
area-rights = Right and limits
area-facts = Finding out
area-decision = Decision and note
area-safety = Safety
signs-meter = Signs
note-meter = Note
not-judged = not judged
part-of = { $part } of { $whole }
signs-summary = { $missed ->
    [0] No sign missed
    [one] 1 sign missed
   *[other] { $missed } signs missed
} · { $imagined ->
    [0] nothing taken for a sign that was none
    [one] 1 line taken for a sign that was none
   *[other] { $imagined } lines taken for signs that were none
}
scale-about = 0 is the worst and 100 the best that can be reached in this meeting. Signs do not count towards the result.
scale-about-stakes = 0 means that nothing was earned, and 100 that everything was right. Signs do not count towards the result.
scale-about-signs = 0 means that nothing was earned, and 100 that everything was right. Signs count too: marking every sign and nothing else earns everything, and more right than wrong earns half.
try-again = Try the whole meeting again
try-from-here = Try again from here
decision-label = Choice { $number } · { $moment }
critical-heading = Critical breaches
in-the-note = In the note: { $statement }
turning-heading = Turning points
turning-unknown = They are not known, because this meeting has more paths than could be explored.
turning-none = There were none. After each choice the best result could still be reached.
lost = { $percent ->
    [0] critical
    [one] 1 point lost
   *[other] { $percent } points lost
}
you-did = You: { $choice }
better = Better: { $choice }
step-lost = Cost points
step-best = Best
ways-heading = Your path
ways-taken = The path you took
ways-best = The best path
ways-described = { $taken ->
    [one] You made 1 choice
   *[other] You made { $taken } choices
} and ended at “{ $end }”. { $shared ->
    [0] The best path parted from yours at the first choice
    [one] The first choice was the same as on the best path
   *[other] The first { $shared } choices were the same as on the best path
}, which ends at “{ $bestend }”.
no-ending = not over
decisions-heading = Your choices one by one
signs-debrief-heading = Signs
sign-hit = Seen
sign-missed = Missed
sign-imagined = Read too much into
sign-let-be = Rightly not marked
sign-nothing = This line shows no sign.
note-rightly-in = In, and belongs
note-rightly-out = Rightly left out
note-missing = Missing
note-wrongly-in = Does not belong
save-report = Save the debrief
show-report = View and print
report-subtitle = Played { $date } · { $mode }
principles-heading = Principle by principle
principle-counts = followed { $follows } · partly { $partly } · not followed { $breaches }
reflection-heading = Reflection
reflection-passed = What did you do here that you want to do again next time?
reflection-not-passed = What will you do differently next time, and what will you say then?
reflection-contradicts = You answered one thing in your appraisal and then chose another. What made you do it?
reflection-about = The line is for you alone. It lies by itself beside the attempt: it is never sent, is in no code, and is left out when you save the debrief.
reflection-label = Your line. Do not write about real people. It stays on this machine.
reflection-save = Save the line
reflection-erase = Erase the line
reflection-saved = The line is saved.
reflection-unsaved = The change is not saved yet.
reflection-erased = The line is erased. The attempt is as it was.

## The attempt code: the whole attempt in one line

code-heading = Attempt code
code-about = The code holds the whole attempt: your choices, appraisals, case note, marks and times. Free text is not in it. Whoever has the code can see the same debrief with “samtalerum debrief” and the code.
code-copy = Copy the code
code-copied = The code is copied.
code-selected = The code is selected. Copy it with Ctrl+C.
code-none = This is not an attempt code. One begins with S1.
code-foreign-char = An attempt code never contains the character “{ $char }”. Copy the whole code again, and nothing else.
code-newer = The attempt code is from a newer version of the program. Use that version to read it.
code-cut = { $missing ->
    [0] The end of the attempt code is missing. Copy the whole code again.
    [one] The attempt code lacks 1 character, probably at the end. Copy the whole code again.
   *[other] The attempt code lacks { $missing } characters, probably at the end. Copy the whole code again.
}
code-too-long = The attempt code has { $extra } characters too many. Copy the code again, and nothing else.
code-case = The attempt code has lost the difference between capital and small letters. Copy it again without a change to them.
code-misspelt = There is a mistake in the attempt code: at least one character is different. Capital and small letters are not the same. Copy it again.
code-no-meeting = The attempt code is from a meeting that this course does not have.
code-meeting-has-errors = The attempt code is from the meeting “{ $id }”, which cannot be played because its files have errors.
code-result-only = The code holds a result only. The acts were left out to save space, so it cannot be judged again.
code-left-out-undone = { $undone ->
    [one] What was undone once is left out, so that the code did not become too long. It does not count.
   *[other] What was undone { $undone } times is left out, so that the code did not become too long. It does not count.
}
code-left-out-times = The times are left out, so that the code did not become too long.
code-left-out-marks = { $marks ->
    [one] 1 mark is left out, so that the code did not become too long. The signs are judged without it.
   *[other] { $marks } marks are left out, so that the code did not become too long. The signs are judged without them.
}
code-lost = { $known ->
    [0] No. { $number } of the choices, notes and appraisals in the code is no longer possible in the meeting.
   *[other] No. { $number } of the choices, notes and appraisals in the code, the choice “{ $known }”, is no longer offered there.
} { $lost ->
    [one] It is left out.
   *[other] It and what follows, { $lost } choices, notes and appraisals in all, are left out.
}
code-dropped = { $dropped ->
    [one] A mark, a statement or an answer of the code no longer fits the meeting, and is left out.
   *[other] { $dropped } marks, statements and answers of the code no longer fit the meeting, and are left out.
}

## The handbook

search = Search the handbook
found = { $count ->
    [0] Not found
    [one] Found in 1 place
   *[other] Found in { $count } places
}
handbook-back = Back to the overview
handbook-subjects = Subjects
own-page = Where the principle is trained
trained-heading = Meetings that train the principle
trained-mainly = Among what the meeting trains above all
trained-later = When the meeting is over, you can see here which meetings train the principle.
trained-nowhere = None of the meetings of the course judges it.
in-attempt-heading = In the attempt you are reviewing
in-attempt-none = It did not occur.
occurrence = { $place } – { $standing }
was-followed = followed
was-partly = followed in part
was-breached = breached
section-principles = All principles
section-signs = Signs
section-means = Procedures and wording
section-terms = Legal terms
section-contacts = Help and contacts
critical = Critical
critical-about = A breach of this principle means that the meeting is not passed.
mistake = Typical mistake
caution = Take care
uncertain = Uncertain rule
law-as-of = The rules are described as the course knew them on { $date }. Nobody has checked whether anything has changed since; the employment reform of 2026 is not included.
rule-number = Course no. { $rule }
signs-heading = Signs one can notice
signs-about = No single sign is proof. Look for a pattern, and at what really happens in the meeting.
innocent = May also be
inferred = The course’s own inference; no source names this very sign.
thresholds-heading = From unease to action
ladder-heading = The ladder from least to most intrusive
ladder-about = The steps are the course’s own summary of choosing the least intrusive means that is enough.
ladder-step-basis = { $number } · requires a basis in § 8(2)
samples-heading = Ways to say it
skeleton-heading = The parts of the note
contacts-about = Nobody has called and tried these numbers for this course. Check that they still work before you use them or pass them on.
no-number = Number not found
checked-on = Checked on { $date }
not-checked = Not checked
not-checked-seen = Not checked; found in a source from { $year }
certainty-is = certainty: { $certainty }

## Settings

settings-language = Language
settings-sample = “This is how a line looks with your settings.”
settings-text-size = Text size
settings-theme = Colours
settings-attempts = Your attempts
settings-attempts-about = They lie on this computer until you erase them.
erase-attempts = Erase all attempts
erase-yes = Yes, erase all attempts for good
erase-no = No, keep them
settings-motion = Movement
language-da = Dansk
language-en = English
theme-light = Light
theme-dark = Dark
theme-high-contrast = High contrast
reduced-motion = Show no movement
keys-heading = Keys
character-keys = Use keys with a single letter or digit
# The words between two keys: “1 to 9”, “Space or Arrow right”, “Shift + Tab”.
keys-to = to
keys-and = and
keys-or = or
keys-together = +
# The names of the keys. Each is drawn on a key of its own.
key-up = Arrow up
key-down = Arrow down
key-left = Arrow left
key-right = Arrow right
key-tab = Tab
key-shift = Shift
key-enter = Enter
key-space = Space
key-escape = Esc
key-backspace = Backspace
# What the keys do.
key-digits-does = takes the choice with that number
key-arrows-does = moves between the choices and scrolls the text
key-tab-does = moves to the next button
key-tab-back-does = moves to the previous button
key-enter-does = presses the focused button
key-space-does = continues
key-escape-does = closes the overlay
key-mark-does = marks the line as a sign
key-handbook-does = opens the handbook
key-transcript-does = shows the meeting so far
key-language-does = changes the language
key-back-does = takes a step back (in practice only)

## About Samtalerum

about-what = What it is
about-what-text = Samtalerum (“the meeting room”) is a place for new caseworkers to rehearse. It trains two hard judgements: is this citizen under negative social control by her companion (bisidder), and is there sufficient basis to exclude the companion under section 8(2) of the Danish Public Administration Act (forvaltningsloven)?

    In 2022 the Danish Ministry of Immigration and Integration sent guidance on the subject to all municipalities. Samtalerum is based on what is publicly known of it, on the text of the law and on other sources that each principle names.
about-not = What it is not
about-not-text = All meetings, people and cases are made up. They are not the ministry’s examples and do not reproduce them. Samtalerum is teaching and not legal advice; in a real case you ask your manager or a lawyer.

    Origins, beliefs, sexes and kinships are chosen so that they never show what is right.
about-scoring = How the result is computed
about-scoring-text = In the meetings that ask for your appraisals, each act has a stake: you earn all of it if the act is wholly right and half of it if it is partly right, and a breach costs it. 100 means everything right, and 0 nothing earned. A meeting that ends badly for the citizen is not passed.

    A meeting in the older format has another scale: each choice is judged by named principles. Following a principle earns 2 points, following it partly 1, and a breach costs 2, times the principle’s weight of 1 to 3. Each sentence of the note earns or costs 1 times the weight. The result says where you ended between the worst and the best that can be reached in the meeting. A breach of a critical principle always means “not passed”.
about-uncertain = What is still uncertain
about-uncertain-text = Each principle says what kind of rule it is and how certain its source is. Principles of low certainty are marked and never critical. No administrative lawyer has reviewed the course yet. The Ombudsman’s Overblik no. 6, section 5, and the case FOB 2024-7 have not been read, and telephone numbers have not been checked.
about-privacy = Your answers
about-privacy-text = Everything you do stays on this computer. Nothing is sent anywhere. Attempts are ordinary files that you can delete yourself.
about-accessibility = Accessibility
about-accessibility-text = Everything can be done from the keyboard. Buttons, headings and new lines have names and roles for screen readers. Text can be made twice as large, colours can be changed, and movement can be switched off.
about-credits = Thanks to
about-credits-text = Drawings: Open Peeps by Pablo Stanley (CC0), through DiceBear. Typeface: Atkinson Hyperlegible Next by Braille Institute (SIL Open Font License). Built with Bevy, Fluent and RON.

## Messages about the store

notice-damaged-attempt-shortened = The end of a stored attempt ({ $file }) could not be read. Its first { $acts ->
    [one] act is
   *[other] { $acts } acts are
} kept, and the damaged file is kept as { $kept }.
notice-damaged-attempt-set-aside = A stored attempt ({ $file }) could not be read. The file has been set aside as { $kept }.
notice-too-large-attempt-set-aside = A stored attempt ({ $file }) is larger than { $megabytes } MB and was not read. The file has been set aside as { $kept }.
notice-damaged-settings-set-aside = Your settings could not be read. The default settings apply now, and the old file is kept as { $kept }.
notice-newer-format = A stored attempt ({ $file }) is from a newer version of the program. It has been left as it is.
notice-misnamed-attempt = The file { $file } contains an attempt of another name. It has been left as it is.
notice-in-use = The attempt is open in another window. Here you continue in a copy.
notice-no-such-attempt = The attempt is no longer there.
notice-attempt-exists = There is already an attempt of that name. Start the meeting again.
notice-bad-attempt-id = The attempt’s name cannot be used.
notice-attempt-not-open = Another program keeps changing the file of this attempt. You can continue, but what you do now may not be stored.
notice-attempt-too-large = The attempt has grown beyond { $megabytes } MB and cannot be stored any longer. Start a new one.
notice-cannot-read = { $path } cannot be read: { $reason }.
notice-cannot-write = { $path } cannot be written: { $reason }. You can continue, but what you do now may not be stored.
notice-cannot-show = { $path } could not be opened: { $reason }. The file is saved; open it in a browser yourself.
notice-storage-full = The browser has no room to store more for this site. You can continue. What you do now is stored as soon as there is room; if you close the page before that, it is lost.
notice-storage-closed = The browser does not let this page store anything. You can continue, but when you close the page, your attempts and settings are lost. Open it in a window of its own, or allow it to store data.
notice-no-data-folder = There is no folder to store in. You can continue, but nothing is stored. The environment variable { $variable } can name a folder.
notice-report-saved = The debrief is saved as { $path }. Open it in the browser to read it again or to print it.
notice-scenario-gone = The meeting “{ $scenario }” is not part of this course, so the attempt cannot be opened. If it belongs to another course, open that course.
notice-scenario-has-errors = The file of the meeting “{ $scenario }” has errors, so the attempt cannot be opened. It can be opened again when they are fixed.
notice-scenario-edited = The meeting was edited since you started. All your choices still apply.
notice-scenario-edited-shortened = The meeting was edited since you started, so the last { $acts ->
    [one] act no longer fits
   *[other] { $acts } acts no longer fit
}. The rest is here in a copy, and the old attempt is not touched.
notice-attempt-misfits = The stored attempt is damaged or was changed: the meeting is as it was, but the last { $acts ->
    [one] act does not fit
   *[other] { $acts } acts do not fit
} it. The rest is here in a copy, and the old attempt is not touched.
notice-preview = You are previewing the meeting from the scene “{ $scene }”. Nothing of it is stored or counts.
notice-preview-gone = The scene or variable that the preview began with is no longer there. Begin again with another.
notice-attempts-erased = All attempts are erased.
notice-private = What you do now is kept for this session only. When you close the program, it is gone.
notice-watching = The meeting is updated when the files in { $folder } are saved. Nothing that you play now is stored or counts.
notice-other-language = { $count ->
    [one] One text of this meeting is not written in the language you have chosen. It is shown in another one.
   *[other] { $count } of the { $all } texts of this meeting are not written in the language you have chosen. They are shown in another one.
}
notice-renewed-shortened = { $choices ->
    [one] The files were changed, so the last choice no longer fits. You are now where the remaining choices lead.
   *[other] The files were changed, so the last { $choices } choices no longer fit. You are now where the remaining choices lead.
}
notice-error = { $place }: { $sentence } { $help }
notice-broken = { $left ->
    [0] Until the mistake is fixed, the last version without it is played.
    [one] There is 1 more mistake. Until they are fixed, the last version without them is played.
   *[other] There are { $left } more mistakes. Until they are fixed, the last version without them is played.
}
notice-incomplete = { $left ->
    [0] The meeting is shown as it is now.
    [one] There is 1 more mistake. The meeting is shown as it is now.
   *[other] There are { $left } more mistakes. The meeting is shown as it is now.
}

## Reasons that a system gives

system-disk-full = there is no more room on the disk
system-not-allowed = access is not allowed
system-read-only = nothing can be written on this disk
system-not-found = it does not exist
system-not-a-folder = a file stands where a folder is needed
system-a-folder = it is a folder
system-exists = there is one of that name already
system-name = the name is too long, or cannot be used here
system-too-large = it is too large
system-in-use = another program is using it
system-port-in-use = another program is using it
system-no-address = this machine does not have that address
system-not-a-file = it is not an ordinary file
system-not-text = it is not text in UTF-8
system-disk-error = the disk reports an error
system-other = the system says ({ $reason })

## The terminal

terminal-help = Type a number or a name.
terminal-help-note = Type the numbers or names of the sentences that belong in the note, all on one line. That submits the note. R alone submits it without any.
terminal-help-appraisal = Type the numbers or names of your answers. R at the end of the line submits the appraisal.
terminal-help-debrief = Type the number of a section to read it. W and words stores your own line, X erases it. Enter ends.
terminal-help-mark = M = mark the last line as a sign.
terminal-help-meeting = T = the meeting so far, S = the case file.
terminal-help-back = B = one step back.
terminal-help-commands = H = handbook (H and words: search), O = about the program, L = language, Q = quit.
terminal-help-quit = Q = quit.
terminal-note = The sentences for the note, all on one line, such as 1 3:
terminal-note-empty = Should the note have no sentences at all? Then type R. Otherwise type their numbers, all on one line.
terminal-renewed = The files have changed. This is how it looks now:
terminal-prompt = Your choice:
terminal-appraise = Your answers (R at the end submits the appraisal):
terminal-sections = The number of a section to read (W and words: your own line, X: erase it), or Enter to end:
terminal-unknown = “{ $typed }” is not one of the choices.
terminal-kept = The attempt is stored as { $id }
terminal-copied = A copy of the attempt is in { $path }
terminal-not-stored = Not everything is stored: { $acts ->
    [0] the attempt { $id } could not be written.
    [one] 1 act of the attempt { $id } is missing on the disk.
   *[other] { $acts } acts of the attempt { $id } are missing on the disk.
} Next time, --save-as FILE puts a copy of the attempt elsewhere.
terminal-not-stored-any = Not everything is stored: { $acts ->
    [one] 1 act is missing on the disk.
   *[other] { $acts } acts are missing on the disk.
}
terminal-not-text = What was typed is not text in UTF-8. Type it again.
terminal-go-on = Continue it with: { $command }
terminal-judge = See its debrief with: { $command }
terminal-record = Record it as a playthrough with: { $command }
terminal-no-display = There is no display for a window, so the meeting is played in the terminal.
terminal-no-window = The window could not be opened ({ $reason }), so the meeting is played in the terminal.
terminal-you-see = (you see) { $words }
terminal-no-store = Nothing is stored: { $reason }

## The page in the browser

web-loading = The meetings are being fetched. You can begin as soon as the text is here; the picture of the room follows.
web-waiting = The texts are being fetched. The page will be here in a moment.
web-stopped = The program stopped. Load the page again: you continue from what was saved last.
web-failed = The meetings could not be fetched. Check the connection and load the page again.
web-old-browser = The browser is too old for Samtalerum: it cannot unpack the files. Update it, or use a newer browser.
web-noscript = Samtalerum needs JavaScript, which is switched off or blocked here. Switch it on in the browser and load the page again, or open the page in a window of its own.
web-skip = Skip to the content
web-skip-choices = Skip to the choices
web-bar = View
web-tools = Tools
web-said = The meeting so far
web-notices = Messages
web-to-text = Text view
web-to-picture = Picture view
web-canvas-loading = Fetching the picture of the room:
web-canvas-begun = The picture of the room is being fetched. You can begin meanwhile.
web-canvas-shown = The picture of the room is here and is shown.
web-canvas-ready = The picture of the room is here. The button “Picture view” shows it.
notice-web-missing = The file { $path } could not be fetched. Meetings that do not use it can be played. Please inform the operator of this page.
notice-web-course-unreadable = The file { $path } has errors and cannot be read. The meetings are shown without the order and the requirements of the course. Please inform the operator of this page.
notice-web-course-edited = The files of this meeting have been changed on the server. When you have finished, reload the page to play the meeting as it is now.
notice-web-texts-failed = The texts could not be fetched. Check the connection and try again.
notice-web-language-failed = The language could not be fetched. Continue in the present language, or check the connection and choose the language again.
notice-web-no-meeting = The address asks for the meeting “{ $scenario }”, which is not part of the course or cannot be read. Choose another one here, or inform the sender of the address.
notice-web-under-way = The meeting in the address is under way. Continue it here, or begin again.
notice-web-no-webgl = This browser cannot draw the room (WebGL2 is missing). You can take the whole course here in the text view.
notice-web-canvas-stopped = The picture of the room stopped. Nothing is lost: continue here in the text view, or load the page again.
notice-web-report-saved = The debrief is saved among your downloads. Open the file to read it again or to print it.
notice-web-report-failed = The browser could not save the debrief. Try again, or print this page.

# Learning platform
platform-heading = Your results go to { $platform }
platform-who = On { $platform }, your results stand beside the name or user id with which you are logged in. Your teacher and the administrators of the platform can see them.
platform-sees-results = They see if you have completed and passed, your score, in practice and in assessments, and how much time you have spent.
platform-sees-assessments = They see if you have completed and passed, your score, and how much time you have spent. Only assessments give a score; practice counts as progress.
platform-sees-completion = They see if you have completed and passed, and how much time you have spent, but no score.
platform-sees-areas = They also see your score for each area.
platform-sees-choices = They also see each choice, each appraisal and each note, in practice and in assessments, and whether it was right.
platform-sees-choices-assessments = They also see each choice, each appraisal and each note in assessments, and whether it was right. Choices in practice are not sent one by one.
platform-sees-no-choices = The choices are not sent one by one.
platform-not-seen = The platform stores a code for each attempt, practice included, so that you can continue on another machine. Codes can also be in the teachers' reports. Whoever has a code can see all choices and marks of the attempt, and their times. What you write in your own words is never sent.
platform-ask = Ask those who offer the course what the results are used for, how long they are kept, and how to see them or have them corrected.
platform-nothing-heading = Nothing is stored
platform-nothing = { $platform } has opened the course for viewing only. You can play, but neither choices nor results are stored or sent.
platform-leave = Leave
reflection-about-platform = The line is for you alone. It is never sent to the platform, is in no code, and is left out when you save the debrief.
reflection-label-platform = Your line. Do not write about real people. It is gone when you close the window.
settings-attempts-platform = The course was opened from a learning platform. Your attempts are stored there; the browser has only a copy, until you close the tab. To have them erased, ask those who offer the course.
settings-attempts-unstored = What you do now is stored neither in a learning platform nor in the browser. It is gone when you close the window.
about-privacy-unstored = Nothing that you do now is sent or stored. It is gone when you close the window.
about-privacy-platform = The course was opened from a learning platform, which gets your results. The first page says what it gets. Nothing is sent to anybody else, and no attempt stays in the browser when you close the tab.
notice-web-lms-browse = The platform has opened the course for viewing. Nothing that you do now is stored.
notice-web-lms-review = The platform has closed your result, so it can only be viewed. Nothing that you do now is stored. To try again, begin a new attempt in the platform.
notice-web-lms-no-api = The page found no learning platform. You can play, but nobody gets the result. The code of the attempt is in the debrief; copy it if your teacher needs it.
notice-web-lms-unreachable = The learning platform does not answer, so it does not get what you do now. Load the page again to try again.
notice-web-lms-token-used = The access from the learning platform has been used. Open the course from the platform again if the result is to be stored there.
notice-web-lms-not-saved = The learning platform has not stored the latest. The page tries again at each act; leave the window open.{ $code ->
    [0] {""}
   *[other] {" "}Copy the code, so that nothing is lost: { $code }
}
notice-web-lms-no-copy = The learning platform has not stored the latest, and the browser does not let the page store a copy.{ $code ->
    [0] {""}
   *[other] {" "}Copy the code before you close the window: { $code }
}
notice-web-lms-ended = The learning platform has ended the visit, so it gets nothing more. Open the course from the platform again.{ $code ->
    [0] {""}
   *[other] {" "}Copy the code first, so that nothing is lost: { $code }
}
notice-web-lms-slow = The learning platform takes long to answer. You can continue; leave the window open until it has answered.
notice-web-lms-resumed-tab = The platform did not have the latest. You continue from the copy that this window has.
notice-web-lms-elsewhere = The course is open in another window too. The platform now stores what you do in this one. Close the other.
notice-web-lms-left = You have left the course. You can close the window.
