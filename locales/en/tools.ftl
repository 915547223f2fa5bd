### The messages of the tools for authors, such as "samtalerum paths", "graph" and "script".
### The same ids must be in locales/da/tools.ftl.

## When a scenario cannot be shown

not-playable = The meeting “{ $id }” cannot be played yet because its file has errors, so there are no paths to explore. “samtalerum check” shows what must be fixed.
remark-not-playable = The meeting cannot be played yet because its file has errors. Some things here may be missing or lead nowhere, and the best path is not shown. “samtalerum check” shows what must be fixed.
remark-not-explored = The meeting has so many paths that not all of them were explored. The best path is therefore not shown.

## Texts that the tools share

if = if { $condition }
condition-and = and
condition-or = or
condition-flag = “{ $id }” is set
condition-flag-not = “{ $id }” is not set
condition-at-least = “{ $id }” is at least { $value }
condition-at-most = “{ $id }” is at most { $value }
condition-never = “{ $id }” is below { $value } (which never happens)
condition-chosen = { $words } was chosen
condition-chosen-not = { $words } was not chosen
condition-visited = { $words } was visited
condition-visited-not = { $words } was not visited
condition-marked = { $words } was marked as a sign
condition-marked-not = { $words } was not marked as a sign
condition-noted = { $words } is in the note
condition-noted-not = { $words } is not in the note
condition-established = { $words } is established
condition-established-not = { $words } is not established
condition-at-least-of = at least { $count } of these are established: { $words }
condition-at-least-of-not = fewer than { $count } of these are established: { $words }
effect-set = “{ $id }” is set
effect-clear = “{ $id }” is cleared
effect-more = “{ $id }” +{ $by }
effect-less = “{ $id }” −{ $by }
standing = { $standing ->
    [follows] Follows the rules
    [partly] Follows them partly
    [breaches] Breaches the rules
    [both] Both good and less good
    [depends] Depends on the circumstances
   *[neutral] Neither right nor wrong
}
critical-breach = ‼ Critical breach
legend-critical = ‼ A breach of a critical principle: the meeting is not passed, whatever the rest.
legend-best = ★ On a best path through the meeting.
relation = { $relation ->
    [spouse] spouse
    [parent] parent
    [parent-in-law] parent-in-law
    [child] child
    [sibling] sibling
    [sibling-in-law] sibling-in-law
    [friend] friend
    [volunteer] volunteer
   *[other] other
}
medium = { $medium ->
    [video] on a screen
   *[telephone] on the telephone
}
setting = { $setting ->
    [room] The meeting room
    [office] Your own office
    [telephone] On the telephone
    [video] By video
   *[desk] At the desk
}
outcome = { $outcome ->
    [good] It went well
    [mixed] It went partly well
   *[poor] It went badly
}
kind-note = The note
kind-appraisal = The appraisal
kind-branch = The paths part
scene-ends = End: { $ending }
fact-kind = { $kind ->
    [observed] seen or heard in the meeting
    [said-by-citizen] said by the citizen
    [said-by-others] said by somebody else about themselves
    [on-file] on file
    [hearsay] hearsay
    [label] a guess or a label
   *[background] background
}
concern-level = { $level ->
    [no-occasion] no occasion for concern
    [unease] unease
    [signs] concrete signs
    [basis] a concrete basis for acting
   *[danger] danger
}
basis-answer = { $basis ->
    [no] no basis for limiting the companion
    [not-yet] not yet a sufficient basis
    [for-part] a basis for a part of the meeting
   *[more] a basis for more than a part of the meeting
}
stake = { $points ->
    [one] 1 point
   *[other] { $points } points
} · { $areas }

## The manuscript

script-title = Manuscript: { $title }
script-footer = The meeting and the people are made up. The manuscript is training material and not legal advice. The codes in a monospaced font are the names in the scenario's files.
script-id = Name
script-level = Level
script-trains = Trains
script-extent = Extent
script-counts = { $scenes } { $scenes ->
    [one] scene
   *[other] scenes
} · { $choices } { $choices ->
    [one] choice
   *[other] choices
} · { $endings } { $endings ->
    [one] ending
   *[other] endings
}
script-signs-heading = How to read the manuscript
script-first-heading = If you have little time, begin here
script-first-critical = { $count ->
    [0] No choice, and no statement of the note, can breach a critical principle.
    [one] One choice or statement of the note can breach a critical principle, and then the meeting is not passed:
   *[other] { $count } choices and statements of the note can breach a critical principle, and then the meeting is not passed:
}
script-first-depends = { $count ->
    [0] How a choice or statement is judged never depends on circumstances.
    [one] How one choice or statement is judged depends on circumstances:
   *[other] How { $count } choices and statements are judged depends on circumstances:
}
script-first-uncertain = { $count ->
    [0] No choice or statement is judged by a rule whose certainty is only medium or lower.
    [one] One choice or statement is judged by a rule whose certainty is only medium or lower:
   *[other] { $count } choices and statements are judged by a rule whose certainty is only medium or lower:
}
script-review-heading = Review
script-review = Questions for the reviewer: Does the verdict on each choice and each statement agree with the rule? Is a circumstance missing? Is the source the right one? Can a sentence be misunderstood?
script-review-by = Reviewed by: ____________________ Date: __________ Approved: ☐ yes ☐ with corrections ☐ no
script-contents-heading = Contents
script-case-heading = The case
script-occasion = Occasion
script-task = Task
script-cast-heading = Who takes part
script-scenes-heading = The scenes
script-unreached = No path from the start leads here.
script-comes-from = Comes from
script-start = The meeting begins here
script-place = Place and people
script-nobody = The caseworker is alone
script-present = Present: { $names }
script-on-entering = When the scene begins
script-line-if = Only if { $condition }
script-choice-if = Offered only if { $condition }
script-if = If { $condition }
script-otherwise = Otherwise
script-stake = At stake
script-establishes = Establishes:
script-facts-heading = Facts
script-facts = What a fair observer could have seen, heard or read. A fact is established when a line or a document that says so was shown.
script-fact-kind = Known
script-fact-from = Comes from
script-fact-known = Known before the meeting
script-fact-never = No line establishes it.
script-fact-no-basis = never a basis for limiting the companion
script-fact-use-heading = What the facts decide
script-fact-offered = Offered in
script-fact-carries = Carries an answer in
script-fact-unused = No condition and no appraisal asks for it.
script-appraisal-heading = What do the facts amount to?
script-appraisal-offers = To build on: the first { $count } of these facts that are established
script-appraisal-cases = The true answer; the first line that fits applies:
script-appraisal-first = { $count ->
    [one] (first:)
   *[other] (first, one of:)
}
script-appraisal-carried = Carried by:
script-act-kind = Kind of act
script-sign = ▲ Sign
script-looks-like = △ Looks like a sign
script-rule = Rule { $rule } · { $standing } · { $source }
script-feedback = Feedback
script-feedback-right = Feedback if wholly right
script-feedback-partly = Feedback if partly right
script-feedback-breach = Feedback if a breach
script-effects = Changes
script-leads-to = Leads to
script-choice-in = { $words } (scene{"\u00A0"}{ $number })
script-on-best-way = ★ on a best path
script-branch = Here the meeting goes on by itself. The first line that fits applies:
script-ends = The meeting ends:
script-belongs = Belongs in the note.
script-belongs-not = Does not belong in the note.
script-belongs-if = Belongs if { $condition }; otherwise not.
script-by-rule = Judged by
script-critical-noted = ‼ Critical breach if it is put in
script-critical-noted-if = ‼ Critical breach if it is put in and does not belong
script-endings-heading = Endings
script-outcome = Outcome
script-variables-heading = What the meeting remembers
script-no-variables = The meeting remembers nothing but what was chosen and seen.
script-flag-set = set
script-flag-clear = not set
script-gauge = { $value } on a scale from 0 to 100
script-at-first = At first
script-changed = { $effect } by:
script-asked = Matters in
script-principles-heading = The rules, and what is judged by them
script-judges = Judged by this rule:
script-judges-nothing = The meeting says that it trains this rule, but nothing is judged by it.
script-by-circumstances = {" "}(depends on the circumstances)
script-in-note = In the note:

## The specialists’ review

script-reviewed = Specialists: { $review }
review-title = Review: { $title }
review-noscript = This page needs JavaScript, because it collects your answers and saves them as a file. Open it in an ordinary browser.
review-about-heading = What this is
review-about = You read a meeting as a caseworker in training reads it, and say what you think of everything that can be done in it. The page does not show what the course itself thinks, nor what in the meeting is meant as a sign. Where specialists do not share the course’s view, trainees are told so.
review-how = Answer by your own professional judgement, and without looking up what others think. “Cannot say” is an answer too. If the wording is the problem, say so in a comment.
review-circumstances = The scenes are numbered; nobody meets all of them in one meeting. Some lines and choices come up only under the condition that stands below them. Some choices are asked about more than once: the answer may depend on what has happened before, or may not.
review-private = Your answers stay in this page until you save them. Nothing is stored in the browser, and nothing is sent. “Save” puts a small file on your computer, { $file }, which you give to whoever asked you. To continue another day, save, open the page again and load the file.
review-load = Load a file that you saved before
review-you = About you
review-no-names = Do not write your name here, nor that of any real person in the comments.
review-role = Profession
review-role-hint = For example social worker, lawyer, or adviser on honour-related conflicts.
review-years = Years of experience
review-decision = What do you think of each choice?
review-your-verdict = Your verdict
review-opinion = { $answer ->
    [right] Right
    [partly] Acceptable, but something is missing
    [wrong] Wrong
   *[cannot-say] Cannot say
}
review-neutral = Neither right nor wrong
review-note = Which statements belong in the note?
review-your-answer = Your answer
review-statement = { $answer ->
    [belongs] Belongs in the note
    [belongs-not] Does not belong in the note
    [depends] Depends on how the meeting went
   *[cannot-say] Cannot say
}
review-appraisal = Stop here and appraise what has been seen, heard and read so far.
review-appraisal-name = Your appraisal
review-appraisal-here = Your appraisal at this point
review-level-question = Where does the citizen stand?
review-level = { $answer ->
    [no-occasion] No occasion for concern
    [unease] Unease, with nothing concrete to point to
    [signs] Concrete signs of negative social control
    [basis] A concrete basis to act on
    [danger] Somebody is in danger
   *[cannot-say] Cannot say
}
review-basis-question = Is there a sufficient basis to limit the companion?
review-basis = { $answer ->
    [no] No
    [not-yet] Not yet; something milder comes first
    [for-part] Yes, for a part of the meeting
    [more] Yes, for more than a part
   *[cannot-say] Cannot say
}
review-first-question = What comes first?
review-first-none = Nothing chosen
review-facts-question = Which of these does your appraisal rest on, where they have come up?
review-no-fact = None of them
review-comment = Comment (optional)
review-otherwise-if = Otherwise, if { $condition }
review-any-chosen = one of these was chosen ({ $words })
review-none-chosen = none of these was chosen ({ $words })
review-marks = certain lines were marked during the meeting
review-end = The end
review-ends = The meeting ends here.
review-values-heading = What the meeting keeps count of
review-values = Some conditions above name a value in quotation marks. These are the acts that change it.
review-value-range = It begins at { $first } on a scale from 0 to { $most }.
review-value-changed = Changed by:
review-all = The meeting as a whole
review-footer = The meeting and the people are made up. The page is training material and not legal advice.
review-bar = Progress and saving
review-next = Next unanswered
review-save = Save
review-progress = Answered: { $answered } of { $all }.
review-saved = Saved with { $answered } of { $all } answers.
review-complete = Everything is answered.
review-loaded = The file is loaded. It answers { $answered } of { $all } questions.
review-load-unreadable = The file is not a review that this page has saved. Nothing was loaded.
review-load-format = The file was saved by another version of the page. Nothing was loaded; use the page that it came from.
review-load-scenario = The file is about another meeting. Nothing was loaded.
review-load-language = The file was made in another language. Nothing was loaded; use the page in that language.
review-load-hash = The meeting has been edited since the file was saved. Nothing was loaded; use the page that it came from.
review-load-replace = Answers that you have not saved will be replaced. Load the file?
review-load-kept = Nothing was loaded. Your answers are as they were.
review-load-partly = The file is loaded, but some of its answers do not exist here and were left out.

## The report on reviews: samtalerum review

review-report-heading = { $title }: { $count ->
    [one] 1 reviewer
   *[other] { $count } reviewers
}, { $disputed ->
    [0] no verdict on a choice is disputed
    [one] 1 verdict on a choice is disputed
   *[other] { $disputed } verdicts on choices are disputed
}
review-report-roles = Who answered: { $roles }
review-report-unstable = { $count ->
    [one] One reviewer is
   *[other] { $count } reviewers are
} too few for a stable key. Script concordance tests need a panel of { $enough } to 20 (Dory et al. 2012), and about a quarter of their questions is dropped.
review-report-beside = Agreement stands beside the rule and its source and never replaces them: panels of experienced people agree with the evidence only in part.
review-report-line = The course: { $course }. Specialists: { $review }.{ $count ->
    [0] {""}
   *[other] {" "}Answers: { $counts }
}
review-report-level = Where the citizen stands.
review-report-basis = Basis to limit the companion.
review-report-first = What comes first:
review-report-fact = { $carries ->
    [yes] Carries it: { $fact } Specialists: { $review }.
   *[no] Does not carry it: { $fact } Specialists: { $review }.
}
review-summary-comment = Counts of what specialists answered, written by “samtalerum review”. No persons and no comments.
review-written = { $path } was written.
review-not-written = Nothing was written.
review-file-failed = { $file }: { $why }
review-file-unread = The file cannot be read: { $reason }
review-file-too-large = The file is far larger than any review. Choose the file that the review page saved.
review-file-unreadable = This is not a review that the page has saved: line { $line }, column { $column } ({ $detail }). Ask for the file again, as the page saved it.
review-file-no-review = This is not a review: it has no “format”. Choose the file ending in .review.json that the review page saved.
review-file-format = The review has format { $found }; this program reads format { $known }. Use the version of the program that wrote the review page.
review-file-meeting = The review is about “{ $id }”, and the course has no such meeting{ $meant ->
    [0] {". "}Choose the course with --content.
   *[other] . Is “{ $meant }” meant? Choose the course with --content.
}
review-file-language = The review was made in the language “{ $language }”, which this course does not have. Choose the course that the page was made from with --content.
review-file-edited = “{ $id }” has been edited in the language “{ $language }” since the page of this review was written, so the answers may be about something else. Write a new page with “samtalerum script { $id } --for-review”, or check out the meeting as it was.
review-file-unknown = The review names “{ $id }” at { $place }, which the meeting does not have{ $meant ->
    [0] .
   *[other] {" "}(“{ $meant }” may be meant).
} Ask for the file again, as the page saved it.
review-file-twice = The same file is given twice. Leave out one of them: every reviewer counts once.
review-file-open = { $file }: { $open } of { $all } questions have no answer, the first in scene { $scene }. The others are counted. To complete it, the reviewer loads the file on the page and presses “Next unanswered”.

## The drawing

graph-about = { $scenes } { $scenes ->
    [one] scene
   *[other] scenes
} and { $endings } { $endings ->
    [one] ending
   *[other] endings
}. The meeting runs from the top down. Each choice is in its scene, with a symbol for how it is judged and a line to the scene it leads to. The manuscript says the same in text: samtalerum script.
graph-otherwise = otherwise
graph-statements = { $count ->
    [one] 1 statement to decide about
   *[other] { $count } statements to decide about
}{ $critical ->
    [0] {""}
    [one] . ‼ 1 can breach a critical principle
   *[other] . ‼ { $critical } can breach a critical principle
}
graph-legend-kinds = Scenes: ◆ choices, ▸ leads on, ⇉ the conditions decide where it leads, ✎ note, ■ ending.
graph-legend-back = ↑ Leads back to the scene named.
graph-legend-appraisal = ◇ An appraisal: the trainee says what the facts amount to.
graph-legend-stake = At stake: the points of a scene. A wholly right act earns them, a partly right one half of them, and a breach costs them.
graph-appraisal = { $facts ->
    [one] 1 fact to choose from
   *[other] { $facts } facts to choose from
} · { $cases ->
    [one] 1 case
   *[other] { $cases } cases
}
graph-sheet = { $title } · sheet { $sheet } of { $sheets }
graph-sheets-about = The scenes are spread over sheets. Where a path continues on another sheet, both ends name the other scene’s number and sheet. The numbers are those of the manuscript.
graph-signs-heading = How to read the drawing
graph-on-sheet = Sheet { $sheet }
graph-goes-on = → { $number } (sheet { $sheet })
graph-goes-back = ↑ { $number } (sheet { $sheet })
graph-scene-on = { $number } (sheet { $sheet })
graph-from = From { $scenes }

## The paths

paths-progress = { $states } { $states ->
    [one] state
   *[other] states
} explored …
paths-found = { $more ->
    [yes] More than { $ways }
   *[no] { $ways }
} { $ways ->
    [one] path
   *[other] paths
} through { $states } { $states ->
    [one] state, which was explored
   *[other] states, all of them explored
}.
paths-stated = The scenario states { $minutes } { $minutes ->
    [one] minute
   *[other] minutes
}.
paths-not-explored = Not everything was explored: after { $states } states the limit of { $limit } was reached, or there is too much to combine or to remember (many signs, statements or conditions). The best and the worst result are therefore not known, and what is listed here may well be reached on the paths that are missing. { $option } raises the limit.
paths-shortest = Shortest path
paths-longest = Longest path
paths-best = Best path
paths-worst = Worst path
paths-length = { $decisions } { $decisions ->
    [one] choice
   *[other] choices
} · { $words } { $words ->
    [one] word
   *[other] words
} · about { $minutes } { $minutes ->
    [one] minute
   *[other] minutes
}
paths-reaches = { $points } { $points ->
    [one] point
   *[other] points
} · { $percent } of 100{ $critical ->
    [yes] {" · critical breach"}
   *[no] {""}
} · ends at “{ $ending }”
paths-note = { $count ->
    [0] The note: nothing is put in
   *[other] The note: { $statements }
}
paths-marked = (marked as signs: { $lines })
paths-areas = Each area by itself
paths-range = from { $worst } to { $best } { $best ->
    [one] point
   *[other] points
}
paths-endings = The endings, and how they are best reached
paths-never = never reached
paths-at-best = at most { $percent } of 100{ $critical ->
    [yes] {" · only with a critical breach"}
   *[no] {""}
}
paths-scenes-not-met = { $until ->
    [ever] Scenes that no path reaches: { $ids }
   *[yet] Scenes not reached so far: { $ids }
}
paths-choices-not-met = { $until ->
    [ever] Choices that no path offers: { $ids }
   *[yet] Choices not reached so far: { $ids }
}
paths-endings-not-met = { $until ->
    [ever] Endings that no path reaches: { $ids }
   *[yet] Endings not reached so far: { $ids }
}

## Blind play

form-heading = Blind play: what can be reached without reading the meeting
form-chance = Decisions: { $decisions }. A choice at random is wholly right in { $chance } of them.
form-random = Random play: mean { $mean } of 100, passes { $passes } (the pass mark is { $mark }){ $runs ->
    [0] {""}
   *[other] {", estimated from "}{ $runs } runs
}.
form-not-held = The meeting is of format 1 or is the course's introduction, so it is not held to the limits.
form-strategies = Always takes: mean · passes · wholly right · above chance
form-best = Gets furthest: { $choices }
form-best-note = {"; "}in the note { $note }
form-best-appraisals = {"; "}in the appraisals { $answers }
form-best-marks = {"; "}as signs { $marks }
form-marks = { $rule ->
    [all] all lines
    [mood-changed] those that change an expression
   *[other] none
}
form-notes = In the note: without a mistake
form-appraisals = In the appraisals: wholly right
form-meetings = Meeting: chance · longest, shortest and classifier above chance ·
    random mean · best mean · rules that pass
form-classifier = A classifier that sees only the form finds a wholly
    right choice in { $right } of the decisions (chance: { $chance }).
form-moods = Companions’ expressions: with and without control
form-choices = { $rule ->
    [longest] the longest
    [shortest] the shortest
    [middle] the middle in length
    [question] a question, preferably long
    [short-question] a question, preferably short
    [question-marks] most question marks
    [ends-with-question] ends with a question
    [no-question] no question
    [citizen] names the citizen
    [citizen-question] names the citizen and asks
    [companion] names the companion
    [both-names] names both
    [no-companion] does not name the companion
    [polite] most words of courtesy
    [hedged] most reservations
    [sentences] most sentences
    [one-sentence] fewest sentences
    [commas] most commas
    [speaker] most “I”
    [no-speaker] fewest “I”
    [addressed] most “you”
    [quoted] begins with speech
    [not-quoted] without speech
    [numbers] contains a number
    [calm] fewest exclamation marks
    [rare-opening] the rarest first word
    [common-opening] the commonest first word
    [long-words] the longest words
    [short-words] the shortest words
   *[other] { $rule }
}
form-note = { $rule ->
    [all] all statements
    [none] no statements
    [longest-half] the longest half
    [longest-third] the longest third
    [longest-two-thirds] the longest two thirds
    [shortest-half] the shortest half
    [from-60] those with at least 60 characters
    [from-70] those with at least 70 characters
    [from-75] those with at least 75 characters
    [from-80] those with at least 80 characters
    [from-85] those with at least 85 characters
    [from-90] those with at least 90 characters
    [from-100] those with at least 100 characters
    [from-110] those with at least 110 characters
    [no-labels] those without labels
    [no-copies] those that send nothing
    [no-labels-no-copies] those without labels that send nothing
    [quoted] those with a quotation
    [citizen] those that name the citizen
    [no-companion] those that do not name the companion
    [commas] those with a comma
   *[other] { $rule }
}

## Languages in step: samtalerum words

words-no-folder = Add --content and the folder of the course: the built-in course cannot be changed.
words-no-language = The course has no texts in “{ $language }”. It has: { $known }.
words-same-language = “{ $language }” is the language to translate from. Choose another with --to or --from.
words-malformed-language = “{ $language }” is not a language. { $meant ->
    [0] Write a language code, such as en, de or pl.
   *[other] Did you mean { $meant }?
}
words-no-file = There are no texts for “{ $name }” in { $language }. There are: { $known }.
words-no-text = { $words }: there is no text called “{ $name }”.{ $meant ->
    [0] {""}
   *[other] {" "}Do you mean “{ $meant }”?
}
words-status-head = From { $from } to { $to }: translated, in all, percent
words-status-all = in all
words-status-missing = missing: { $count }
words-status-untranslated = not translated: { $count }
words-status-changed = original changed: { $count }
words-status-unwatched = not tracked: { $count }
words-added = { $words }: { $count ->
    [1] 1 text was added
   *[other] { $count } texts were added
} and marked “untranslated”.
words-marked = { $words }: { $count ->
    [1] 1 text was marked “changed”
   *[other] { $count } texts were marked “changed”
}, because the original was changed since it was translated.
words-renewed = { $words }: { $count ->
    [1] 1 text that was not translated yet was copied again
   *[other] { $count } texts that were not translated yet were copied again
}, because the original was changed.
words-unwatched = { $words }: { $count ->
    [1] 1 text was not tracked until now. It is
   *[other] { $count } texts were not tracked until now. They are
} assumed to agree with the present original; review the translation if that was changed earlier.
words-in-step = The languages are in step. Nothing was changed.
words-done-copies = { $count ->
    [one] 1 text is still the same as its original
   *[other] { $count } texts are still the same as their originals
} and therefore not translated, such as “{ $name }”. If that is on purpose, name it: “samtalerum words done { $scenario } { $name }”
words-done = { $words }: { $count ->
    [0] none of these texts was marked.
    [1] 1 text is translated now.
   *[other] { $count } texts are translated now.
}

new-malformed-id = “{ $id }” cannot be the name of a meeting. Use small letters from a to z, digits and hyphens, begin with a letter, and use at most { $longest } characters.{ $meant ->
    [0] {""}
   *[other] {" "}Write { $meant }, for instance.
}
new-there-already = { $path } already exists and will not be overwritten. Choose another name.
new-broken-course = { $path } cannot be read, so the meeting cannot be put into the course. Run “samtalerum check”, fix the mistake, and try again.
new-list-it = { $path } cannot be changed automatically. Put this line into its list “meetings” yourself and try again: { $line }
new-other-catalogue = The catalogue in the folder's guidance.ron lacks { $ids }, which the new meeting uses. Add them, or remove guidance.ron so that the program's own catalogue counts.
new-unfit = The new meeting does not fit into the folder: { $sentence } Nothing was created.
new-made = Made: { $path }
new-changed = Changed: { $path }
new-waits = In { $language } the texts are only copied, and marked “untranslated” until they are translated.
new-next = Now try:

template-head = A meeting: who takes part, what happens, and how the choices are judged. Its texts are in locales/en/scenarios/{ $id }.ftl and in the other languages' folders, under the same names. The text after two slashes is a comment; you may delete it.
template-id = The name, which is also the file's. It must not change once somebody has played the meeting.
template-level = How demanding it is: Introductory, Intermediate or Advanced.
template-minutes = How many minutes it takes.
template-trains = The principles that the meeting trains most. Their names are in the catalogue guidance.ron.
template-cast = Everyone who takes part, except the caseworker. Roles: Citizen, Companion (bisidder), Representative (partsrepræsentant), Interpreter, Colleague, Manager. In brackets after the companion: Spouse, Parent, ParentInLaw, Child, Sibling, SiblingInLaw, Friend, Volunteer or Other. The portrait (look) is one of the program's own; if you write a name that does not exist, `check` lists them all.
template-case-file = What the caseworker reads before the meeting.
template-papers = What each paper is, so that it can be drawn accordingly: Contract, Note (a case note), Mail, TextMessage, Letter, Rules (guidelines) or Sheet.
template-variables = What the meeting remembers of what the trainee did: a Flag is yes or no, a Gauge a number from 0 to 100.
template-facts = The facts: what a fair observer could have seen, heard or read. Kinds: Observed, SaidByCitizen, SaidByOthers, OnFile with the document it is in, Hearsay, Label (a guess about what something means) and Background. A line establishes a fact when it is shown. What is on file, and background, is known from the start. The text of each is fact- and its name in the Fluent file.
template-no-basis = Hearsay, labels and background are never a basis for limiting a companion. They are among the answers so that the trainee must tell them apart.
template-start = The scene that the meeting begins in.
template-scenes = The scenes. Their order does not matter; each scene says what follows.
template-opening = Where it is (Room, Office, Telephone, Video or Desk), who is present, and how they look. This applies until a scene says otherwise. Faces: Calm, Friendly, Cheerful, Serious, Tense, Worried, Afraid, Sad, Tired, Angry, Doubtful, Surprised, Explaining, Withdrawn.
template-lines = What is seen (Narrate) and said (Say). The text is the name of a message in the Fluent file.
template-looks-like = Something that looks like a sign of control and has an innocent explanation.
template-sign = A sign of negative social control.
template-stake = What is at stake in this decision: 1 to 6 points, and the areas they count in (Rights, Facts, Decision, Safety). A choice that is wholly right earns the points, a partly right one half of them, and a breach costs them. The stake is the same for all its choices.
template-choose = What follows: Choose (a decision), Goto (another scene), Branch (a scene that depends on circumstances), Appraise (the appraisal), Note (the case note) or End (the ending).
template-choice = A choice: how it is judged (Follows, Partly, Breaches or Neutral), what it changes (Set, Clear, Add), and which scene it leads to.
template-when = A line can have a condition: Flag, AtLeast, AtMost, Chosen, Visited, Marked, Noted, Established, AtLeastOf, Not, All, Any. Ask for facts where the law asks what is established, and for flags where it matters what the trainee did.
template-appraisal = The first appraisal, when about half of the meeting is gone. Every meeting has two, on every path. The trainee says where the citizen stands, whether there is a sufficient basis to limit the companion, what she builds on, and how sure she is. It has a stake too.
template-offered = The facts to choose from: the first six that are established by then are offered. So list at least six that are established on every path.
template-cases = The true answers: the first case whose condition holds applies, and the last case has none. Levels: NoOccasion, Unease, Signs, Basis, Danger. Basis: No, NotYet, ForPart, More. With NotYet, first lists the steps of the ladder of which one must come first. The facts in carried_by carry the answer.
template-second = The second appraisal, before the note. It is asked in the same way.
template-circumstances = How this choice is judged depends on circumstances: the first condition that holds counts. Here it asks for a fact.
template-kind = The kind of act, from the list of kinds in the catalogue. Acts of one kind are judged alike in every meeting.
template-limits = A kind of act that limits the companion: the debrief notices when it contradicts the trainee's own appraisal.
template-note = The case note: what belongs in it (Always), does not (Never) or does under a condition (When). One mistake makes it partly right, and two earn nothing.
template-branch = The ending. A poor one must come from a breach that the trainee could know to be one.
template-endings = The endings, and how it turned out for the citizen: Good, Mixed or Poor.
template-course = The course: the meetings in the order in which they are best played, and how many percent are required to pass.

words-note-fact = A fact of the meeting, { $kind }, established by: { $lines }. Trainees choose among the facts, so keep them at about the same length, and do not let the words give away what they are worth.
words-note-fact-known = A fact of the meeting, { $kind }, known before it begins. Trainees choose among the facts, so keep them at about the same length, and do not let the words give away what they are worth.
words-note-feedback = Shown instead of the text “feedback” { $grade ->
    [right] where the choice is wholly right.
    [partly] where the choice is only partly right.
   *[breach] where the choice is a breach.
}
words-exported = { $path } was written: { $count ->
    [1] 1 text.
   *[other] { $count } texts.
}
words-export-there = { $path } already exists and will not be overwritten: it may contain translations. Choose another name with --out.
words-imported = Texts added or changed: { $texts }. Texts no longer marked: { $settled }.
words-import-refused = Nothing was changed. Fix the file and try again.
words-not-utf8 = The file is not saved in UTF-8, so that letters such as æ, ø and å cannot be read. Save it again as “CSV UTF-8”, or as XLIFF in UTF-8, and try again.
words-unreadable = The file cannot be read as CSV: { $detail }.
words-no-column = The column “{ $name }” is missing. The first line must have the names that “samtalerum words export” wrote.
words-broken-xml = Line { $line }: the file cannot be read as XLIFF: { $detail }.
words-not-in-xml = { $words }: “{ $name }” has a character, { $letter }, that XLIFF does not allow. Correct the text, or use --format csv.
words-import-spreadsheet = The translation of “{ $name }” is “{ $found }”, which a spreadsheet has computed. Write the text again, with ' before it if it begins with =, +, - or @.
words-import-unchecked = “{ $name }” would be an error: { $sentence }
words-xliff-version = The file is XLIFF { $version }. Only XLIFF 1.2 can be read, which translation programs also write. Choose that version, and try again.
words-xliff-languages = Line { $line }: the file holds several pairs of languages, { $first } and { $other }. Save each language in a file of its own, and import the files one at a time.
words-uneven = Line { $line } has { $found } fields, but the first line has { $expected }. Put quotation marks around fields with a comma or a line break, or save the file from a spreadsheet.
words-import-elsewhere = “{ $name }” was translated when the file was sent out, but there is no { $words }. The file was sent out for another language, or the language has been deleted since. Correct the name of the language in the file, or send the text out again.
words-import-no-file = There is no { $words }, so “{ $name }” has no file to go to.
words-import-no-text = { $words } has no text called “{ $name }” any more.
words-import-unreadable = “{ $name }” cannot be read: a curly bracket may lack its partner, or a line may begin with a character that has a special meaning.
words-import-twice = “{ $name }” is in the file twice. Keep the right translation and delete the other.
words-import-lost = The translation of “{ $name }” lacks { $names }.
words-import-more = The translation of “{ $name }” has { $names }, which the original has not.
words-import-meanwhile = “{ $name }” was changed in { $words } since the file went to the translator. Write the right text in both, or send the text out again.

## The packages: samtalerum pack

pack-made = Made: { $path } ({ $title }, { $size } kB)
pack-course = the whole course
pack-contents = { $count } { $count ->
    [one] meeting
   *[other] meetings
}, twins counted, in these languages: { $languages }. { $view ->
    [room] With the drawn room and the text view.
   *[text] With the text view only.
}
pack-warnings = { $count ->
    [0] There are no errors and no warnings.
    [one] The check found no error, but one warning. “{ $command }” shows it.
   *[other] The check found no errors, but { $count } warnings. “{ $command }” shows them.
}

## When something cannot be done

cannot-read = { $path } cannot be read: { $reason }
cannot-read-folder = The folder { $path } cannot be read: { $reason }
cannot-print = The output cannot be written: { $reason }
cannot-write = { $path } cannot be written: { $reason }
cannot-watch = { $path } cannot be watched: { $reason }
write-meanwhile = { $path } was changed after it was read. Nothing was written.
write-failed = { $path } cannot be written: { $reason }. Nothing was changed.
serve-no-index = { $path } has no index.html. Build the folder first: { $command }
serve-no-folder = The folder { $path } cannot be read: { $reason }. Build it first: { $command }
serve-port = Port { $port } cannot be used: { $reason }. Try another one with --port 0.
pack-refused = Nothing was packed, because what was to be packed has errors. Fix them and try again.
pack-nothing = Nothing was packed, because there is no meeting that can be played.
pack-no-page = There is no built page, from which packages are made; searched: { $searched }. Build it with “{ $command }”, take the folder “page” of a release, or name another folder with --page.
pack-page-lacks = The page folder has no { $file }, which this package needs. Build it again, or take the folder “page” of a release of this version.
pack-page-script = { $file } of the page folder cannot be put into an HTML file. Build the folder again, or take the folder “page” of a release of this version.
pack-page-other = The page folder was built by another version: { $file } lacks { $part }. Build it again, or take the folder “page” of a release of this version.
pack-no-platform = --report is for learning platforms. A package for a web server, and a single file, report nothing. Leave it out, or choose scorm12, scorm2004 or cmi5 with --for.
pack-no-row = --report { $row }: there is no such row of what is reported. There are: { $known }.
pack-no-value = --report { $row }={ $value }: the row “{ $row }” has no such value. There are: { $known }.
unreadable-scenario = { $path } cannot be read. “samtalerum check” shows why.
meeting-has-errors = The meeting “{ $id }” cannot be played yet, because there are errors in it:
no-meeting = There is no meeting “{ $id }” that can be played. { $meant ->
    [0] { $known ->
        [0] There is no meeting at all.
       *[other] There are: { $known }.
    }
   *[other] Do you mean “{ $meant }”?
}
no-scenario = There is no meeting “{ $id }”. { $meant ->
    [0] { $known ->
        [0] There is no meeting at all.
       *[other] There are: { $known }.
    }
   *[other] Do you mean “{ $meant }”?
}
left-out = Left out, because there are errors in { $count ->
    [one] it
   *[other] them
}: { $ids }. “samtalerum check” shows what must be fixed.
no-attempt = There is no file and no stored attempt “{ $id }”.
no-attempt-or-code = There is no file and no stored attempt “{ $id }”, and it is no whole attempt code.
no-attempt-file = { $path } is not a stored attempt, or its first line is damaged.
attempt-file-newer = { $path } is an attempt from a newer version of the program. Use that version to read it.
explain-no-code = There is no code “{ $id }”. { $meant ->
    [0] “samtalerum explain” lists them all.
   *[other] Do you mean “{ $meant }”?
}
graph-paper = --paper goes with --format html. The other formats have no pages.
play-no-attempt = There is no stored attempt “{ $id }” that can be continued.
play-save-there = There is already a file { $path }. Name another one with --save-as.
play-stopped = The meeting was interrupted: { $reason }.
play-from-and-mode = A preview with --from counts neither as practice nor as assessment. Leave out --mode.
only-for-play = { $option } can only be used for playing.
play-no-folder = Name the folder to watch with --content.
play-no-scene = “{ $scenario }” has no scene “{ $id }”. { $meant ->
    [0] There are: { $known }.
   *[other] Do you mean “{ $meant }”?
}
play-no-variable = “{ $scenario }” has no variable “{ $id }”. { $meant ->
    [0] There are: { $known }.
   *[other] Do you mean “{ $meant }”?
}
play-set-form = “{ $typed }” cannot be understood. Write the variable, an equals sign and the value, as in --set trust=40.
play-flag = “{ $id }” is a flag. Write true or false after the equals sign.
play-gauge = “{ $id }” is a gauge. Write a number from 0 to { $highest } after the equals sign.
debrief-damaged = { $id } is damaged in line { $line }. The acts before that line are judged.
debrief-edited = { $id }: the meeting was edited since the attempt was played, so the last { $acts ->
    [one] act no longer fits
   *[other] { $acts } acts no longer fit
}. The debrief is about the rest.
debrief-misfits = { $id }: the attempt is damaged or was changed. The meeting is as it was, but the last { $acts ->
    [one] act does not fit
   *[other] { $acts } acts do not fit
} it. The debrief is about the rest.
debrief-no-meeting = { $id }: this course has no meeting “{ $scenario }”. If the attempt belongs to another course, name its folder with --content.
debrief-cannot = { $id } cannot be judged.
code-damaged = { $id } is damaged in line { $line }. The code holds the acts before that line.
code-several = The code holds { $count } attempts. Judge one at a time:
code-preview = The attempt begins in the middle of the meeting, so it has no code.
code-misfits = The attempt no longer fits the meeting “{ $scenario }”: { $acts ->
    [one] the last act
   *[other] the last { $acts } acts
} cannot be replayed. They are in the code nevertheless.
record-damaged = { $id } is damaged in line { $line }, so it cannot be recorded.
record-preview = The attempt begins in the middle of the meeting. Play it from the start, and record that.
record-misfits = The attempt is damaged or was changed: “{ $scenario }” is as it was, but { $acts ->
    [one] the last act does not fit it
   *[other] the last { $acts } acts do not fit it
}, so it cannot be recorded.
record-edited = “{ $scenario }” was edited later, and { $acts ->
    [one] the last act of the attempt no longer fits
   *[other] the last { $acts } acts of the attempt no longer fit
}. Play it again.
record-unfinished = The attempt was not played to an ending. Finish it first.
record-malformed-name = “{ $name }” cannot be a playthrough's name. Use small letters a to z, digits and hyphens. Windows itself uses names such as con and nul.
record-there-already = { $path } already exists. Delete it, or give the new one another name with --as.

# The course that a summary is about, below the summary.
about-course = { $path ->
    [0] This is about the built-in course.
   *[other] This is about the course in { $path }.
}

## The command line and its help

help = A training simulator in which caseworkers rehearse difficult meetings
help-play = Play a meeting; without its id, open the course menu
    .more = Exit code: 0 the meeting was played or left, 2 misuse, or not everything could be stored, 130 Ctrl-C or another signal.
help-debrief = Judge a stored attempt or an attempt code again
help-code = Write a stored attempt as a short attempt code
help-check = Report all errors and warnings in a course
    .more = Exit code: 0 nothing was found, 1 an error or a warning was found, 2 misuse, or a file cannot be read or written.
help-explain = Explain a finding's code; without one, list all codes
help-record = Write a playthrough from a stored attempt, for “samtalerum test”
help-test = Replay the recorded playthroughs and report differences
    .more = Exit code: 0 all results are as recorded (an ending that no playthrough reaches is only a warning), 1 some differ, 2 misuse, or a file cannot be read or written.
help-paths = Explore all paths through a scenario and report the result, and what can be reached without reading it
help-graph = Draw a scenario: its scenes, every choice and how it is judged, and the best path
help-script = Write a scenario's manuscript, for colleagues and lawyers to review
help-review = Report how far specialists agree with the course, and store the counts beside the scenario
    .more = Give all files of a meeting at once: the file with the counts is rebuilt. Exit code: 0 all files were counted (one with unanswered questions too), 2 some could not be counted, or the counts could not be written; then nothing is written.
help-new = Create a small meeting as a starting point, explained by comments
    .more = Without --content it is added to the course in the current folder, if there is one (“course.ron”); otherwise to a new folder with the name of the meeting. Existing files are never overwritten.
help-words = Keep the translations of a course up to date
help-words-status = Report how much of each language is translated; exit code 1 if one is not complete
help-words-add = Add copies of missing texts to a language, and mark translations whose source text has changed since
    .more = A copy is marked by the comment “# untranslated” above the message; a translation whose source text has changed, by “# changed”. Delete the comment when the text is translated, or run “samtalerum words done”.
help-words-done = Record that texts are translated, or are still right although the source text has changed
help-words-export = Write the texts of one language, with their translations into another, for a translator
help-words-import = Import a translator's work
help-pack = Make packages for learning platforms and web servers, or one HTML file
    .more = With --lang, only that language is packed, otherwise all. The course is checked first. Exit code: 0 all packages were made, 1 the check found errors, and nothing was made, 2 misuse, or a file cannot be read or written.
help-serve = Serve the browser build on this machine
help-screens = Draw the pages as PNG files, without a display (for developers)
help-help = Print this message or the help of the given command
help-option-help = Print help
help-option-version = Print version
help-option-content = Use the course in this folder; by default the one in the current folder, or else the built-in one
help-option-lang = The language of the program; by default the trainee's setting, then the system's language
help-option-mode = Practice gives feedback after each choice and lets you step back; assessment does neither
help-option-private = Keep attempts for this session only: nothing is stored, not even the settings
help-option-scenario = The meeting's id
help-option-attempt = The attempt's id, or its file
help-option-format = The format of the output
help-option-out = Write to this file instead of standard output
help-option-from = The source language; by default Danish, if the course has it
help-option-to = The target language; by default all others
help-play-text = Play in the terminal instead of the window
help-play-resume = Continue this stored attempt
help-play-from = For authors: preview the meeting from this scene. Nothing is stored
help-play-set = For authors: the value of a variable in the scene of --from: true or false, or a number from 0 to 100
help-play-watch = For authors: show changes to the files of --content as soon as they are saved. Nothing is stored
help-play-save-as = At the end, write a copy of the attempt to this file, which must not exist
help-debrief-attempt = The attempt's id, its file or its code
help-debrief-format = Text for the terminal, a page to keep, or JSON for another program
help-check-format = The format: for people, for programs, or for code scanners (SARIF 2.1.0)
help-check-deny = Report warnings as errors. The exit code for warnings is 1 even without this option
help-check-thorough = Also play every meeting without reading it, and report where that is enough
help-explain-code = The code, which “check” prints in brackets, such as “unknown-scene”
help-record-name = The name of the playthrough; by default that of the ending it reaches
help-record-out = The file to write. By default, a new file in the folder of --content or, without --content, standard output
help-test-scenarios = Replay only the playthroughs of these meetings
help-test-accept = Update the files to the current results; comments and layout stay. Requires --content
help-paths-scenario = The scenario's id. Without it, all meetings are played blindly and compared
help-paths-format = Text for the terminal, or JSON for another program
help-paths-states = The maximum number of states to explore
help-graph-format = One large picture, pages to print, or source text for Graphviz or Mermaid
help-graph-paper = The size of the pages to print; by default a4
help-script-format = A page for a browser or a printer, or Markdown
help-script-for-review = Write the page in which a specialist takes every decision without seeing how the course judges it
help-review-files = The files that the review page saved, of one meeting or several
help-review-format = Text for the terminal, or JSON for another program
help-review-dry-run = Only print the report, and write nothing. Works without --content too
help-new-id = The meeting's id: a to z, digits and hyphens; the first character must be one of a to z
help-words-scenario = Only the texts of this meeting (or of a file such as “guidance”)
help-words-done-scenario = The meeting that the texts belong to (or a file such as “guidance”)
help-words-done-texts = The texts: “message” or “message.attribute”; by default all of the file
help-words-export-to = The target language
help-words-export-format = The format: for translators' programs (XLIFF 1.2), or for spreadsheets
help-words-export-open = Only texts that are missing, not translated, or changed since they were translated
help-words-export-out = The file to write, which must not exist; by default standard output
help-words-import-file = The file, in XLIFF or CSV
help-pack-target = Where the package goes: a learning platform by its standard (scorm12, scorm2004 or cmi5), a web server (web), or one HTML file that plays from a double click (file)
help-pack-meeting = Pack this meeting alone, with its twin
help-pack-course = Pack the whole course; this is the default
help-pack-per = Make a package of each meeting of the course
help-pack-text-only = Leave out the drawn room: smaller, and with the text view only
help-pack-page = The folder with the built page; by default “page” or “dist” beside the program, or “dist” here
help-pack-report = Change what is reported to a learning platform, such as counts=practice; may be given several times. The guide for administrators lists all rows
help-pack-out = The file to write; with --per, the folder. By default a file in this folder, named after its contents. An existing file is replaced
help-serve-folder = The folder of the browser build
help-serve-port = The port; 0 chooses a free one
help-screens-dir = The folder to write to
help-screens-scenario = The meeting to play
help-screens-all = Draw every combination of languages, sizes and themes
usage-heading = Usage:
usage-options = Options:
usage-arguments = Arguments:
usage-commands = Commands:
usage-any-options = { "[OPTIONS]" }
usage-any-command = { "[COMMAND]" }
usage-one-command = <COMMAND>
usage-default = default
usage-possible = possible values
usage-alias = alias
usage-unknown-argument = “{ $argument }” is no option or argument here. { $meant ->
    [0] “samtalerum --help” lists what there is.
   *[other] Do you mean “{ $meant }”?
}
usage-unknown-command = There is no command “{ $command }”. { $meant ->
    [0] “samtalerum --help” lists them all.
   *[other] Do you mean “{ $meant }”?
}
usage-invalid-value = “{ $value }” cannot stand with { $argument }. { $known ->
    [0] “samtalerum --help” says what it needs.
   *[other] It can be: { $known }.
}
usage-no-value = { $argument } needs a value.
usage-missing = This is missing: { $arguments }
usage-conflict = { $argument } and { $other } cannot be used together.
usage-twice = { $argument } can be given only once.
usage-no-command = Name one of the commands: { $known }
usage-not-text = An argument is not text in UTF-8.
usage-misuse = The command line cannot be read. “samtalerum --help” says how to write it.
unknown-language = There is no language “{ $language }”. There are: { $known }.
