### Messages about mistakes in a course's files. Each has a sentence, a help text (.help) and an explanation (.story).
### The program fills in what is between { and }. If it has no value to fill in, it selects [0].
### The same ids and attributes belong in locales/da/findings.ftl.

## The report

report-help = help
report-reason = reason
report-summary = { $errors ->
    [0] { $warnings ->
        [0] There are no errors and no warnings.
        [one] There are no errors, but 1 warning.
       *[other] There are no errors, but { $warnings } warnings.
    }
    [one] { $warnings ->
        [0] There is 1 error.
        [one] There is 1 error and 1 warning.
       *[other] There is 1 error and { $warnings } warnings.
    }
   *[other] { $warnings ->
        [0] There are { $errors } errors.
        [one] There are { $errors } errors and 1 warning.
       *[other] There are { $errors } errors and { $warnings } warnings.
    }
}
report-playthroughs = { $count ->
    [0] There are no playthroughs.
    [one] 1 playthrough was replayed.
   *[other] { $count } playthroughs were replayed.
}
report-accepted = { $file } was changed to what happens now.

# The headings above the codes in `samtalerum explain`.
report-subject-files = Reading files
report-subject-ron = Reading RON
report-subject-reading-words = Reading texts
report-subject-ids = Ids
report-subject-links = Links between scenes
report-subject-endings = Endings
report-subject-cast = People
report-subject-variables = Variables and conditions
report-subject-facts = Facts
report-subject-appraisals = Appraisals
report-subject-stakes = Stakes
report-subject-judgements = Judgements
report-subject-catalogue = The catalogue
report-subject-course = The course
report-subject-words = Texts
report-subject-paths = All paths
report-subject-measure = What is measured
report-subject-form = Blind play
report-subject-playthroughs = Playthroughs
report-subject-reviews = Specialists’ reviews

## Reading files

ignored-file = The program does not read this { $why ->
        [misspelt] folder
       *[other] file
    }, although it looks like a part of the course.
    .help = { $there ->
        [yes] There is also `{ $meant }`. If this file is a copy, delete it or keep it outside the folder of the course. If it is the right one, delete the other first.
       *[other] { $why ->
            [name] The name has characters that are not saved as UTF-8. Give the file a new name with small letters a to z, digits and hyphens.
            [misspelt] Rename it to `{ $meant }`.
            [extra] Rename it to `{ $meant }`. Your editor has added an ending of its own, which Windows may hide.
            [folder] { $meant ->
                [0] Files of a meeting are in `scenarios`, and its texts in `locales/LANGUAGE/scenarios`. Move the file there.
               *[other] Move it to `{ $meant }`, or delete it if it is not needed.
            }
           *[other] Rename it to `{ $meant }`, or delete it if it is not needed.
        }
    }
    .story = Only files with exactly the right ending in exactly the right folder are read. Notepad likes to add `.txt`, and a meeting in a folder of its own below `scenarios` is not found. Without this warning a whole meeting or language could be missing and nobody would notice.
missing-file = The file is missing.
    .help = Create the file, or point to the folder it is in.
    .story = A course is a folder with `course.ron`, the folder `scenarios` and the folder `locales`. Without this file the program does not know what to show. Often it is just that the wrong folder was chosen.
not-utf8 = The file is not saved as UTF-8 and cannot be read.
    .help = Save the file again with the encoding UTF-8. Most text editors offer it under “Save as”.
    .story = A text can be saved in several encodings, and letters such as æ, ø and å come out differently in each. The program reads UTF-8, which is the usual one today. The location in the message is the first character that could not be read.
outside = The file is a link to something outside the course's folder and is not read.
    .help = Put the file itself into the folder instead of a link.
    .story = A course should be movable and shareable as one folder. That is why the program follows no links out of it. It also keeps somebody else's folder from fetching things from your computer.
too-large = The file is too large: { $size } MB. At most { $largest } MB are read.
    .help = Check whether this is the right file. A long scenario takes less than 0.1 MB.
    .story = A file of this size has nearly always got into the folder by mistake. The limit keeps the program from hanging when that happens.
unreadable = The file could not be read: { $reason }.
    .help = Check whether you are allowed to open the file, and whether another program has it open.
    .story = The computer did not let the program read the file. The message gives the reason in the computer's own words.

## Reading RON

missing-field = The field “{ $field }” is missing here.
    .help = Add `{ $field }: …` within the brackets.
    .story = Some fields must always be there, for instance `id` and `to` in a choice. The location is the end of the bracket, because only there can the program see that the field did not come. Often another field is misspelt.
repeated-key = “{ $name }” appears here twice.
    .help = Give one of them another name, or delete it.
    .story = A name may appear only once within the same brackets. Otherwise one of the two would quietly disappear, and you would lose work without noticing.
syntax = Something here cannot be read ({ $detail }).
    .help = Compare with an example that works: commas, brackets, colons and quotation marks.
    .story = RON is strict about punctuation: each field is a name, a colon and a value, with commas between them. The part in brackets in the message comes from the RON reader. The mistake may also be just before the location.
too-deep = Too many brackets are nested here.
    .help = Check whether there are brackets that do not belong here.
    .story = A scenario needs about ten levels of brackets, and a text two or three. Many more mean that the file is damaged, so reading stops.
unclosed = What begins with “{ $found }” here does not end.
    .help = Add the bracket or quotation mark that is missing. Check also whether ), ] and { "}" } are mixed up.
    .story = Every bracket and every quotation mark needs its partner. The location is the opening character; its partner is missing somewhere after it. Many editors show the partner when you place the cursor at it.
unexpected = { $why ->
        [empty] The file is empty.
        [merge] Two versions of the file were merged, and both are still here.
        [single] The text is in single quotation marks.
       *[other] { $found ->
            [0] The file ends before it is complete.
           *[other] “{ $found }” does not fit here.
        }
    }
    .help = { $why ->
        [hash] Comments in `.ron` files begin with `//`. (Those in files of texts begin with `#`.)
        [single] Put straight double quotation marks around it: "…".
        [colon] A colon is missing just before this: `name: value`.
        [decimal] Delete this: only whole numbers can stand here.
        [operator] Conditions are written with words, such as `AtLeast("gauge", 60)`, `AtMost("gauge", 40)`, `All([…, …])`, `Any([…, …])` and `Not(…)`.
        [merge] The file has two versions after a merge. Choose one of them, and delete the other and the lines of `<<<<<<<`, `=======` and `>>>>>>>`.
        [empty] Fetch the text from a copy, or delete the file if it is not needed.
        [outside] The file is one thing, such as `Scenario( … )`. Before and after it there may only be comments, which begin with `//`. Delete everything else.
        [nameless] Every value here has a name before it: `name: value`. Write the name, or delete the value.
        [bullet] Delete the character: lists are written in square brackets, without bullets.
        [lookalike] This only looks like the character that belongs here, and is another one. Delete it and type it on the keyboard: , : = ( ) or -.
        [end] Look at the last brackets: the end of the file is missing.
        [invisible] There is an invisible character here or just before. Delete it, and type an ordinary space if there is to be one.
        [equals] Write a colon in place of the equals sign: `name: value`.
        [semicolon] Write a comma in place of the semicolon.
        [quote] Check whether a quotation mark is missing earlier in the line.
        [pairs] Names in quotation marks, each with its value, are written in curly brackets: { "{" } "name": value { "}" }.
        [extra] Delete the character if it is one too many. Otherwise check whether something is missing just before it.
        [between] Check whether a colon or a comma is missing just before this.
       *[comma] Check whether a comma is missing just before this.
    }
    .story = The program expected something else here. Usually a comma is missing between two fields, or a quotation mark has been deleted.
unknown-field = There is no field “{ $found }” here.
    .help = { $meant ->
        [0] Allowed here: { $expected }.
       *[other] Did you mean “{ $meant }”? Allowed here: { $expected }.
    }
    .story = A field that the program does not know is nearly always a misspelt one. If it were ignored, your work would have no effect and you would not know why.
unknown-word = “{ $found }” is not allowed here.
    .help = { $meant ->
        [0] Allowed here: { $expected }.
       *[other] Did you mean “{ $meant }”? Allowed here: { $expected }.
    }
    .story = In some places you choose among fixed words, such as `Good`, `Mixed` and `Poor`. They are written without quotation marks and with a capital letter.
wrong-kind = { $kind ->
        [text] A text belongs here.
        [number] A number belongs here.
        [range] The number is too large, too small or not whole.
        [truth] `true` or `false` belongs here.
        [list] A list belongs here.
        [map] Names, each with its value, belong here in curly brackets.
        [group] Fields in brackets belong here.
        [quotes] One of the fixed words belongs here, without quotation marks.
        [word] One of the fixed words belongs here.
        [value] “{ $found }” needs a value in brackets.
        [count] There are too many or too few values in the brackets.
       *[other] Something else belongs here.
    }
    .help = { $kind ->
        [text] Put straight quotation marks around it: "…".
        [number] Write the number in digits, without quotation marks.
        [range] Write a whole number. A gauge runs from 0 to 100, and changes of it can be from -100 to 100.
        [truth] `true` means yes and `false` means no. They have no quotation marks.
        [list] Put square brackets around it, even when there is only one: […].
        [map] See how the other names are written: the name in quotation marks, a colon and the value.
        [group] Write the fields in round brackets: (name: value, …).
        [quotes] Delete the quotation marks: `{ $example }`.
        [word] Write for instance `{ $example }`. Allowed here: { $expected }.
        [value] Write for instance `{ $example }`. Allowed here: { $expected }.
        [count] Compare with another use of the word: `AtLeast("trust", 2)` has two values, `Flag("x")` has one.
       *[other] Compare with an example that works.
    }
    .story = Each field has its kind of value: a text, a number, a list. A list has square brackets, even when it contains only one thing. Texts and ids have quotation marks, fixed words have none.

## Reading texts

unknown-language = The folder “{ $tag }” is not the name of a language.
    .help = { $meant ->
        [0] Use the language's short form: `da` for Danish, `en` for English.
       *[other] Rename the folder to `{ $meant }`, the short form of the language.
    }
    .story = The folders in `locales` are named after languages, so that the program can choose the right one. The name follows an international standard.
unreadable-message = { $why ->
        [tab] The line is indented with a tab, so it cannot be read.
        [space] The line begins with an invisible character that looks like a space, so it cannot be read.
        [slashes] The line begins with { $detail }, so it cannot be read.
        [mark] The line begins with { $detail }, which has a meaning of its own there, so it cannot be read.
        [apart] “.{ $detail }” is not directly below the text that it belongs to.
        [colon] A colon follows “{ $detail }” where an equals sign belongs.
        [quoted] The id of the text is in quotation marks.
        [letters] “{ $detail }” cannot be an id.
        [indented] “{ $detail }” is indented, but no text is above it.
        [merge] The line is left over from merging two versions of the file.
        [equals] The text cannot be read: an equals sign belongs here.
        [empty] There is an id without a text here.
        [brace] The text before this cannot be read: a curly bracket is not closed.
        [nested] Curly brackets stand directly within curly brackets, around “{ $detail }”.
        [constant] What follows the arrow is chosen by “{ $detail }”, which never changes.
        [number] The number is too long.
        [closing] A curly bracket closes here that was not opened.
       *[placeable] What is in curly brackets here cannot be read.
    }
    .help = { $why ->
        [tab] Delete the tab, and indent with spaces.
        [space] Delete the character, and indent with ordinary spaces.
        [slashes] Comments in files of texts begin with `#` and a space, at the very left. (Those in `.ron` files begin with `//`.)
        [mark] Write `{ "{" }"{ $detail }"{ "}" }` in place of { $detail }, or begin the line with another word. A list can have – or • before each item.
        [apart] Move what is between them, such as a comment, above the text.
        [colon] Write `=` in place of the colon.
        [quoted] Delete the quotation marks around the id: `id = text`.
        [letters] Write the id with letters from a to z, digits and hyphens, beginning with a letter.
        [indented] Delete the spaces before it.
        [merge] Choose one of the two versions, and delete the other and the lines of `<<<<<<<`, `=======` and `>>>>>>>`.
        [equals] Write `id = text` from the beginning of the line. An id is one word of letters from a to z, digits and hyphens, without spaces. If the line belongs to the text above, indent it with spaces.
        [empty] Write the text after the equals sign.
        [brace] Delete the bracket that opens if it is not meant, or add the one that closes.
        [nested] Write one pair of brackets.
        [constant] Write only the text that is meant, without the choice, or choose by a value: its name begins with `$`.
        [number] Use at most { $detail } digits before and after the decimal point, and at most { $detail } for an option such as minimumFractionDigits.
        [closing] Delete the bracket if it is not meant, or add the one that opens. If it is to be seen, write `{ "{" }"{ "}" }"{ "}" }`.
       *[placeable] Curly brackets have a meaning of their own. Write ordinary brackets, or the text itself, instead.
    }
    .story = A text begins with its id at the very left, an equals sign and the text itself. Everything that belongs to it is indented. The other texts in the file are read.

## Ids

id-unlike-file = The scenario's id is “{ $id }”, but the file is called “{ $file }”.
    .help = { $why ->
        [file] Rename the file to `{ $id }.ron`. If there is such a file already, this is a copy: give it and its id a name of their own, or delete it.
       *[id] Give the field `id` the file's name, without `.ron`.
    }
    .story = The file's name, the id and the Fluent files belong together. Saved attempts and the course's list find the scenario by that name. So the two must be the same.
malformed-id = “{ $id }” cannot be used as an id.
    .help = { $why ->
        [device] Windows keeps this name for a device. Use another, for instance `{ $meant }`.
       *[form] { $meant ->
            [0] Use small letters a-z, digits and hyphens, begin with a letter, and use at most 64 characters.
           *[other] Use for instance `{ $meant }`: small letters a-z, digits and hyphens, a letter first, and at most 64 characters.
        }
    }
    .story = Trainees do not see ids, but file names, saved attempts and learning platforms use them. All of these understand small letters without accents, digits and hyphens.
needs-newer-format = The file uses what came only with format { $format }: { $fields }.
    .help = Write `format: { $format }`, and give each decision, note and appraisal its `stake`. Otherwise delete it again.
    .story = Facts, appraisals, kinds of act and stakes came with format 2. A meeting of an older format is judged in the old way, and the two cannot be mixed.
alike-in-codes = An attempt code could not tell “{ $id }” and “{ $other }” apart.
    .help = Change one of the two ids by a word. In a scenario, give its text in every language the same new id.
    .story = An attempt code holds a whole attempt in a few lines, for learning platforms and letters. Each id is in it as three characters, and these two happen to have the same ones. An attempt could then be read as another one, so the meeting cannot be played before one of them is changed.
repeated-id = “{ $id }” is already used in this scenario.
    .help = Choose another id here, and give the text in both languages the same new id.
    .story = Choices, lines, statements and documents find their text by the id. Two with the same id would get the same text, and a saved attempt could not distinguish them. `title`, `occasion`, `summary`, `task` and ids that begin with `cast-`, `fact-`, `scene-` and `ending-` can be taken too.
unknown-format = Format { $found } is not known. { $oldest ->
        [0] The program reads format { $known }.
       *[other] The program reads formats { $oldest } to { $known }.
    }
    .help = Write `format: { $known }`, or use the version of the program that the file was written for.
    .story = The number says which rules the file follows. If the rules change one day, the program can recognise old files.
unknown-paper = There is no paper “{ $id }” on file.
    .help = { $meant ->
        [0] Add it under `case_file`, or delete it here.
       *[other] Did you mean “{ $meant }”?
    }
    .story = `papers` says what each document in `case_file` is, for instance a contract or an email. It is drawn accordingly. A name that is not in `case_file` has no effect.

## Links between scenes

branch-without-otherwise = The `Branch` has no `Otherwise`.
    .help = Add `Otherwise("scene")` as the last one.
    .story = A branch tries its conditions from the top and takes the first that holds. If none holds, the meeting must still go on: that is what `Otherwise` is for.
circle = This is a circle without a choice: { $scenes }.
    .help = Add a choice, or let one of the scenes lead somewhere else.
    .story = With `Goto`, `Branch` and `Note` the meeting goes on by itself. If they lead back to where they began, the trainee never gets out. Coming back to a scene is fine when there is a choice in between.
empty-note = The note has no statements.
    .help = Write at least one statement under `statements`, or use `Goto`.
    .story = In a note the trainee chooses which statements belong. Without statements there is nothing to choose.
misplaced-otherwise = `Otherwise` must come last. The entries after it are never tried.
    .help = Move `Otherwise` to the end.
    .story = A branch takes the first path that fits, and `Otherwise` always fits. So the entries after it are never reached.
no-choices = The trainee is to choose here, but there are no choices.
    .help = Write the choices in the list, or use `Goto` or `End`.
    .story = A scene that ends with `Choose` waits for the trainee. Without choices the meeting stops.
single-choice = “{ $id }” is the only choice, so there is nothing to choose.
    .help = Add another choice, or lead on with `then: Goto("…")`.
    .story = A decision is where the trainee practises. With one choice it is only a button to press, and its feedback is about something that nobody has decided.
unknown-choice = There is no choice “{ $id }”.
    .help = { $meant ->
        [0] See what the choice is called in its field `id`.
       *[other] Did you mean “{ $meant }”?
    }
    .story = A condition asks whether a certain choice was taken. That choice is not in this scenario, so the condition could never hold.
unknown-line = There is no line “{ $id }”.
    .help = { $meant ->
        [0] See what the line is called in its field `text`.
       *[other] Did you mean “{ $meant }”?
    }
    .story = A condition asks whether the trainee marked a certain line as a sign. A line is called by its text, and no line in this scenario has that text.
unknown-scene = There is no scene “{ $id }”.
    .help = { $meant ->
        [0] Create the scene under `scenes`, or correct the name.
       *[other] Did you mean “{ $meant }”?
    }
    .story = A scene is named here that is not among the `scenes`. The meeting would stop here. If the scene has just been renamed, correct the name everywhere.
unknown-statement = No note has a statement “{ $id }”.
    .help = { $meant ->
        [0] See what the statement is called in its field `id`.
       *[other] Did you mean “{ $meant }”?
    }
    .story = A condition asks whether a certain statement was put into the note. That statement is not in this scenario, so the condition could never hold.

## Endings

unknown-ending = There is no ending “{ $id }”.
    .help = { $meant ->
        [0] Create the ending under `endings`, or correct the name.
       *[other] Did you mean “{ $meant }”?
    }
    .story = The meeting is to end here, but the ending is not among the `endings`. Without it the program does not know how things went and what to show.
unused-ending = No path leads to the ending “{ $id }”.
    .help = Let a scene end with `End("{ $id }")`, or delete the ending.
    .story = You have written an ending that no trainee can reach. Perhaps the path to it was changed.
unused-scene = No path leads to the scene “{ $id }”.
    .help = Let a choice or another scene lead here, or delete the scene.
    .story = You have written a scene that no trainee can reach, whatever they choose. Perhaps a choice that led here was changed.

## People

absent-mood = “{ $id }” has an expression here without being present.
    .help = Write “{ $id }” under `present` in the scene, or delete the expression.
    .story = Only those who are present are shown, so an expression of anybody else has no effect. Perhaps the name is that of another person.
absent-speaker = “{ $id }” speaks here without being present.
    .help = { $said ->
        [before] The scene does not say who is present, and “{ $id }” is not in any scene that leads here. Add `present: […]` with everyone who is here, or let somebody else speak.
       *[here] Write “{ $id }” under `present` in the scene, or let somebody else speak.
    }
    .story = The scene, or the scenes before it, say who is present, and the speaker is not among them. The trainee would hear a line from somebody who is not there. If the person is on the telephone, write that under `present` too.
no-citizen = None of the people is the citizen.
    .help = Give one of them `role: Citizen`.
    .story = Every meeting is about a citizen. The program must know who that is, even when somebody else says most.
start-without-present = The first scene, “{ $id }”, does not say who is present.
    .help = Add `present: […]`. If nobody is there yet, write `present: []`.
    .story = A scene that does not say has the same people as the scene before. The first has none before it, so it must say so itself.
unknown-cast = “{ $id }” is not among the people.
    .help = { $meant ->
        [0] Add the person under `cast`, or correct the name.
       *[other] Did you mean “{ $meant }”?
    }
    .story = Everyone who takes part is listed under `cast` with a role and a portrait. The caseworker is not, because that is the trainee.
unknown-look = There is no portrait called “{ $id }”.
    .help = { $meant ->
        [0] There are these portraits: { $looks }.
       *[other] Did you mean “{ $meant }”?
    }
    .story = `look` names the person's portrait. If it does not exist, a grey shape without a face is shown, and nobody can see how the person feels.
unused-cast = “{ $id }” is never present and never says anything.
    .help = Let the person take part in a scene, or delete the person under `cast`.
    .story = The trainee is shown the people before the meeting. Somebody who never turns up raises expectations that are not met.

## Variables and conditions

empty-condition = There are no conditions in the list.
    .help = Write the conditions, or delete `All([])` or `Any([])`.
    .story = `All` without conditions always holds, and `Any` without conditions never does. That is seldom intended.
condition-always-holds = { $rest ->
        [otherwise] The condition always holds, so `Otherwise` never counts.
        [ways] The condition always holds, so the entries below it are never tried.
        [belongs] The condition always holds, so the statement always belongs in the note.
       *[other] The condition always holds.
    }
    .help = { $rest ->
        [belongs] Correct the condition, or write `belongs: Always`.
       *[other] Correct the condition, or delete it.
    }
    .story = The program has explored every path, and the condition held wherever it was checked. It makes no difference, and what is written for the other case never happens. For gauges it is enough to add up everything that can change them.
condition-never-holds = { $rest ->
        [way] This path of the branch is never taken.
        [belongs] The condition never holds, so the statement never belongs in the note.
       *[other] The condition never holds.
    }
    .help = { $rest ->
        [belongs] Correct the condition, or write `belongs: Never`.
       *[other] Correct the condition, or delete it with everything that depends on it.
    }
    .story = The program has explored every path, and the condition never held where it was checked. What depends on it never happens. For gauges it is enough to add up everything that can change them.
flag-as-gauge = “{ $id }” is a flag, but is used as a gauge here.
    .help = Use `Flag`, `Set` and `Clear` for flags, or make “{ $id }” a gauge: `Gauge(0)`.
    .story = A flag is yes or no. A gauge is a number from 0 to 100. `AtLeast`, `AtMost` and `Add` belong to gauges.
gauge-as-flag = “{ $id }” is a gauge, but is used as a flag here.
    .help = Use `AtLeast`, `AtMost` and `Add` for gauges, or make “{ $id }” a flag: `Flag(false)`.
    .story = A gauge is a number from 0 to 100. A flag is yes or no. `Flag`, `Set` and `Clear` belong to flags.
gauge-too-high = { $value } is too much. A gauge runs from 0 to { $highest }.
    .help = { $sign ->
        [less] Use a number of at least -{ $highest }.
       *[more] Use a number of at most { $highest }.
    }
    .story = Gauges stay between 0 and 100. A higher value can never be reached, so a condition with it would never, or always, hold.
never-read = “{ $id }” is changed, but no condition uses it.
    .help = Use it in a condition, or delete it.
    .story = A variable makes a difference only when something depends on it. Here the meeting remembers something that never matters. Perhaps a condition is missing.
never-written = “{ $id }” is never changed, so conditions about it always get the same answer.
    .help = Let a choice change it under `effects`, or delete it.
    .story = Conditions ask for something that can never happen. So one of the paths is never used. Perhaps a `Set` or `Add` is missing in a choice.
otherwise-never-counts = `Otherwise` never counts.
    .help = If that is intended, write `Otherwise` in place of the last condition. If not, correct the conditions.
    .story = `Otherwise` stands for the case that none of the conditions in the list holds. The program has explored every path, and one of them always held. What is written under `Otherwise` never happens.
unknown-variable = There is no variable “{ $id }”.
    .help = { $meant ->
        [0] Add it under `variables`, for instance as `Flag(false)` or `Gauge(0)`.
       *[other] Did you mean “{ $meant }”?
    }
    .story = Everything that the meeting is to remember is listed under `variables`, with its first value. So a misspelling cannot become a new variable that nobody uses.
unused-variable = “{ $id }” is not used.
    .help = Delete it, or use it in a condition and under `effects`.
    .story = The variable is neither changed nor used in a condition. It was probably left over when the scenario was changed.

## Facts

fact-known-before = The fact “{ $id }” is known before the meeting begins, so no line needs to establish it.
    .help = { $kind ->
        [on-file] Delete it from `establishes`. If it should come out only in the meeting, it is not `OnFile` but for instance `SaidByCitizen`.
       *[background] Delete it from `establishes`. If it should come out only in the meeting, it is not `Background` but for instance `SaidByCitizen`.
    }
    .story = What is on file and what is known of people's background is known from the beginning. A line that establishes it again makes no difference, and suggests that the trainee learns it only there.
fact-never-established = No line establishes the fact “{ $id }”, which something asks for.
    .help = Write `establishes: ["{ $id }"]` at the line in which it is seen or said. If a document on file states it, write `OnFile("document")`.
    .story = A fact is something that could be seen, heard or read. It counts once a line has shown it. Here no line does, so a condition on it can never hold, and no appraisal can build on it.
fact-never-read = Nothing asks for the fact “{ $id }”.
    .help = List it under `facts` in an appraisal, use it in a condition, or delete it.
    .story = A fact makes a difference only if an appraisal offers it or a condition depends on it. Here the meeting takes note of something that never matters.
hearsay-as-basis = { $place ->
        [appraisal] The appraisal finds a basis to limit the companion in “{ $id }”, which
       *[judgement] Whether it is right to limit the companion depends here on “{ $id }”, which
    } { $kind ->
        [hearsay] is only hearsay.
        [label] is only a guess or a label.
       *[background] only says something about people's background.
    }
    .help = Build on something that was seen, said or written by those who know it themselves. If “{ $id }” is just that, correct its kind under `facts`.
    .story = A companion can be limited only because of what was seen and heard, what the citizen says, and what is on file. Rumours, guesses and labels are no basis, nor is a family from a certain country. An appraisal may list them, so that the trainee learns to leave them alone.
impossible-count = { $count ->
        [0] At least 0 facts are always established, so the condition says nothing.
       *[other] A list of { $facts } cannot have { $count } established facts.
    }
    .help = { $count ->
        [0] Write how many are needed, or delete the condition.
       *[other] Write a number from 1 to { $facts }, or add facts to the list.
    }
    .story = `AtLeastOf(2, […])` holds once at least two of the facts in the list are established. The number must be at least 1, and no more than the list has.
repeated-fact = The fact “{ $id }” is here twice.
    .help = Delete one of them.
    .story = A fact counts only once. If it is listed twice, another one was probably meant, or the list is shorter than it looks.
unknown-document = There is no document “{ $id }” on file.
    .help = { $meant ->
        [0] Add it under `case_file`, or correct the name.
       *[other] Did you mean “{ $meant }”?
    }
    .story = `OnFile("document")` says that one of the documents read before the meeting states the fact. They are listed under `case_file`.
unknown-fact = There is no fact “{ $id }”.
    .help = { $meant ->
        [0] Add it under `facts` with its kind, for instance `Observed`, or correct the name.
       *[other] Did you mean “{ $meant }”?
    }
    .story = Everything that the meeting can establish is listed under `facts` with its kind: seen, said or written, or only hearsay. That is how the program knows what can be built on, and a misspelling does not become a new fact.
unused-fact = The fact “{ $id }” is not used.
    .help = Delete it, or let a line establish it and an appraisal offer it.
    .story = No line establishes this fact, and nothing asks for it. It was probably left over when the scenario was changed.

## Appraisals

carried-by-nothing = The answer builds on nothing.
    .help = List at least one of the facts that carry the answer under `carried_by`.
    .story = An appraisal is worth nothing without a reason, even if the answer is that there is no occasion for concern. `carried_by` lists the facts on which the trainee can build the answer.
carrier-not-offered = The answer builds on “{ $id }”, which the appraisal does not offer.
    .help = Add “{ $id }” under `facts` of the appraisal, or delete it here.
    .story = The trainee can build only on what is listed under `facts` in the appraisal. What carries the true answer must be among them.
case-without-condition = This answer always applies, so those below it never do.
    .help = Write a condition in `when`, or move the answer to the end.
    .story = The first answer whose condition holds is the true one. An answer without `when` always applies, so it must be the last.
equal-cases = The answer is the same as the one just before it.
    .help = Join the two: `when: Any([…, …])`. Otherwise change one of them.
    .story = Two neighbouring answers are equal, so it makes no difference which of them applies. Perhaps one was copied and not changed.
first-without-not-yet = Only the answer `NotYet` can say what comes first.
    .help = Delete `first`, or write `basis: NotYet`.
    .story = `first` lists the milder steps that are missing before the companion can be limited. If there is a sufficient basis, or none at all, no step is missing.
last-case-with-condition = If none of the conditions holds, the appraisal has no true answer.
    .help = Delete `when` here, or add a last answer without a condition.
    .story = The appraisal is asked on every path through the meeting, so there must always be a true answer. The last one applies if none of the others does, so it has no condition.
no-cases = The appraisal has no true answer.
    .help = Write at least one answer under `cases`, the last without `when`.
    .story = What the trainee answers is compared with the meeting's own answer. It is listed under `cases`, and can depend on what is established.
not-yet-without-first = The answer is “not yet”, but does not say what comes first.
    .help = List the missing steps of the ladder under `first`.
    .story = “Not yet” means that there is a milder step that has not been tried. The trainee has to choose it, so the meeting must say which one it is.
step-needs-basis = The step “{ $id }” itself requires a basis, so it cannot come first.
    .help = Choose a lower step of the ladder, below `ladder_needs_basis_from` in `guidance.ron`.
    .story = If the answer is “not yet”, something milder comes first: something that can be done without a basis in section 8(2) of the Public Administration Act. This step itself limits the companion.
unknown-step = The ladder has no step “{ $id }”.
    .help = { $meant ->
        [0] See the steps under `ladder` in `guidance.ron`.
       *[other] Did you mean “{ $meant }”?
    }
    .story = `first` names steps of the ladder, from the least to the most intrusive. They are listed under `ladder` in the catalogue, and the trainee chooses among them.

## Stakes

bad-stake = { $value } points cannot be at stake.
    .help = Write a number from 1 to { $most }.
    .story = The number says how much the decision counts beside the others of the meeting. Six levels are enough, and keep one decision from outweighing all others.
misplaced-stake = Nothing is judged here, so nothing is at stake.
    .help = Delete `stake`, or move it to the scene in which the decision is taken.
    .story = Only a decision with judged choices, a note or an appraisal can have a stake. Everything else neither earns nor costs points.
no-stake = { $then ->
        [note] It does not say how much the note counts.
        [appraisal] It does not say how much the appraisal counts.
       *[decision] It does not say how much the decision counts.
    }
    .help = Add for instance `stake: (points: 2, areas: [Facts])` to the scene.
    .story = All choices of a decision have the same at stake: a wholly right one earns it, a partly right one half of it, and a breach costs it. Without a number there is no result.
repeated-area = The area `{ $area }` is here twice.
    .help = Delete one of them.
    .story = A stake counts once in each area. If an area is listed twice, perhaps another one was meant.
stake-without-areas = It does not say in which area the decision counts.
    .help = List at least one under `areas`: `Rights`, `Facts`, `Decision` or `Safety`.
    .story = The trainee gets a result for each area. Points without an area would count in the total but be seen nowhere.

## Judgements

equal-choices = All choices here are judged alike, have the same effects and lead to the same scene.
    .help = Let the choices make a difference, or use `Goto` instead of a choice.
    .story = Trainees learn from choices that lead to different things. When all is alike, only the texts differ, and there is nothing to choose.
judged-twice = The choice is judged twice by “{ $id }”.
    .help = Keep one of the judgements, or give each its own circumstance with `If` and `Otherwise`.
    .story = Both judgements always count. If they are alike they count double, and if they differ they contradict each other. To give a principle more weight, change it in the catalogue.
judged-with-a-gap = The choice is not judged when none of the conditions holds.
    .help = Add `Otherwise(…)` with the judgement that counts then.
    .story = How a choice is judged may depend on circumstances, but it must always be judged. `Otherwise` counts when none of the list's `If`s holds. Without it, some trainees would get neither points nor an explanation.
nested-judgement = An `If` or `Otherwise` is nested in another here.
    .help = Combine the conditions: `If(All([…, …]), …)`.
    .story = A judgement has one circumstance, so that it can be read at a glance. If several things must hold at once, combine them with `All`. If one of several is enough, use `Any`.
neutral-among-verdicts = `Neutral` must be the only judgement.
    .help = Delete `Neutral`, or delete the other judgements.
    .story = `Neutral` says that the choice is neither right nor wrong. Beside another judgement it is unclear which of them counts.
not-judged = The choice is not judged.
    .help = Write for instance `Follows("…")`, `Partly("…")` or `Breaches("…")`, or `Neutral` if it is neither right nor wrong.
    .story = Every choice shows the trainee how it agrees with the guidance. If a choice is not to count, say so with `Neutral`. Then everyone can see that it was not forgotten.
otherwise-without-if = There is an `Otherwise` here without an `If`.
    .help = Add an `If`, or delete `Otherwise` and keep the judgement.
    .story = `Otherwise` counts when none of the list's `If`s holds. Without an `If` it always counts, and then it is clearer to write the judgement alone.
unknown-act-kind = The catalogue has no kind of act “{ $id }”.
    .help = { $meant ->
        [0] See them under `kinds` in `guidance.ron`, or add it there.
       *[other] Did you mean “{ $meant }”?
    }
    .story = The same kind of act must be judged alike in all meetings. That is why the kinds are listed in the catalogue, each with its name.
unknown-principle = The catalogue has no principle “{ $id }”.
    .help = { $meant ->
        [0] See the principles in `guidance.ron`.
       *[other] Did you mean “{ $meant }”?
    }
    .story = Choices and statements are judged by the catalogue's principles, each with its source. Without the principle the program can neither give points nor show what they rest on.
unknown-sign = The catalogue has no sign “{ $id }”.
    .help = { $meant ->
        [0] See the signs under `signs` in `guidance.ron`.
       *[other] Did you mean “{ $meant }”?
    }
    .story = A line can show one of the catalogue's signs of negative social control, or something that looks like it. Without the sign the program does not know what the trainee could have seen.
untrained-principle = No choice is judged by “{ $id }”, which the scenario says it trains.
    .help = Judge at least one choice or statement by the principle, or delete it under `trains`.
    .story = `trains` names what the meeting mainly practises, and the trainee sees it before the meeting. The meeting should keep that promise.

## The catalogue

bad-ladder-step = The ladder has no step number { $value }. It has this many steps: { $steps }.
    .help = Write the number of one of the steps, from 1 to { $steps }.
    .story = `ladder_needs_basis_from` is the number of the first step that requires a basis in section 8(2) of the Danish Public Administration Act. The first step is number 1.
bad-pass-mark = { $value } cannot be the pass mark.
    .help = Write a number from 1 to 100.
    .story = A result runs from 0 to 100. `pass_mark` in `guidance.ron` is the result that passes a meeting. In `course.ron` it is the average over the meetings that must be passed.
bad-weight = { $value } cannot be a weight.
    .help = Write 1, 2 or 3.
    .story = The weight says how much a principle counts. Three steps are enough to tell the important from the less important, and then one choice cannot outweigh all others.
malformed-date = “{ $date }” is not a date.
    .help = Write the day as year-month-day, for instance 2026-11-23.
    .story = The date says when somebody last checked that the number works. Written this way it reads the same in every language.
repeated-rule = The rule “{ $rule }” already has a principle.
    .help = Give the principle its own rule, or make the two into one.
    .story = Each principle stands for one rule in the project's dossier. If the same rule is there twice, it counts double in the result.
uncertain-critical = “{ $id }” is critical, but not certain enough for that.
    .help = Delete `critical: true`, or find a source so that `certainty` can be `High`.
    .story = A breach of a critical principle means “not passed”, whatever else was done well. That can only be defended when the rule is quite certain.
unknown-source = The catalogue has no source “{ $id }”.
    .help = { $meant ->
        [0] Add the source under `sources`, and write it in `guidance.ftl` in every language.
       *[other] Did you mean “{ $meant }”? If it is a new source, add it under `sources` and in `guidance.ftl`.
    }
    .story = Trainees should be able to see what a rule rests on. So every source that is named must be described too.
unused-source = Nothing names the source “{ $id }”.
    .help = Name it at the principle, sign or contact that rests on it, or delete it.
    .story = The source is described, but nothing in the catalogue rests on it. Perhaps a reference was forgotten.

## The course

listed-twice = The scenario “{ $id }” is listed twice in the course.
    .help = Delete one of them.
    .story = Each scenario has one result in the course. If it is listed twice, nobody can see which of them was completed.
unknown-scenario = There is no file for the scenario “{ $id }”.
    .help = { $meant ->
        [0] Put the scenario into the folder `scenarios`, or delete it here.
       *[other] Did you mean “{ $meant }”?
    }
    .story = `course.ron` names the scenarios in the order in which they are to be played. The name is that of the file in the folder `scenarios`, without `.ron`.
unlisted-scenario = The scenario “{ $id }” is not part of the course.
    .help = Add “{ $id }” to the list if it is to be played.
    .story = The file is in the folder, but only scenarios named in `course.ron` are shown. If it is a draft, all is well.

## Texts

copied-text = { $count ->
        [0] “{ $id }” is word for word the text in { $original }.
       *[other] { $count } texts here are word for word those in { $original }.
    }
    .help = Translate { $count ->
        [0] it.
       *[other] them.
    } If a text is the same in both languages on purpose, write the line { $part ->
        [0] `# same` above it.
       *[other] `# same: { $part }` above “{ $message }”.
    }
    .story = A copy of the original looks like a translation, but trainees read another language in the middle of their own. Names and a few short words may be the same. Of more than three in a file only the first is shown.
differing-variables = “{ $id }” does not have the same variables here ({ $here ->
        [0] none
       *[other] { $here }
    }) and in { $words } ({ $there ->
        [0] none
       *[other] { $there }
    }).
    .help = Use the same names after $ in every language.
    .story = The program fills in the same variables in every language. If one of them is missing, so is the information for those who read that language. If it is misspelt, they see the name instead of the information.
circular-message = “{ $id }” is part of itself.
    .help = Follow the references in { "{" } and { "}" }, and delete the one that leads back.
    .story = A text can show another text by naming its id. If the references lead back to the text itself, it can never be finished, and the trainee sees the id instead.
empty-text = “{ $id }” has no text.
    .help = Write the text after the equals sign.
    .story = The text has parts such as `.feedback`, but nothing after the equals sign. The trainee would see an empty line.
garbled-text = { $count ->
        [0] “{ $id }” has “{ $found }” in place of “{ $meant }”.
       *[other] { $count } texts here have garbled letters, such as “{ $found }” in place of “{ $meant }”.
    }
    .help = Write “{ $meant }”. If the whole file is garbled, take a copy from before and save it as UTF-8.
    .story = A program has read the file in another encoding and saved it so. Each of the letters æ, ø and å has become two others, and saving again makes it worse. Of more than three in a file only the first is shown.
indented-message = “{ $id }” is indented, so it is a part of the text above.
    .help = Delete the spaces before “{ $id }”.
    .story = A text begins with its id at the very left. Everything that is indented belongs to the text above it, so the trainee would read the id there.
invisible-letter = There is an invisible character ({ $letter }) in “{ $id }”.
    .help = Delete the character, and type the text around it again instead of copying it.
    .story = Invisible characters often come along when you copy from other programs. They can split words wrongly, disturb reading aloud and turn the order around, and nobody can see why.
marked-changed = { $count ->
        [0] “{ $id }” is marked as changed: its original has changed since it was translated.
       *[other] { $count } texts here are marked as changed: their originals have changed since they were translated.
    }
    .help = Update the translation, and delete the line, or run `samtalerum words done`.
    .story = `samtalerum words add` marks a translation when its original was changed later. Until somebody has reviewed it, the languages may say different things. Of more than three in a file only the first is shown.
marked-untranslated = { $count ->
        [0] “{ $id }” is marked as untranslated: it is only a copy.
       *[other] { $count } texts here are marked as untranslated: they are only copies.
    }
    .help = Translate it, and delete the line, or run `samtalerum words done`.
    .story = `samtalerum words add` adds copies where a language lacks a text, and marks them. Until they are translated, trainees read part of the meeting in another language. Of more than three in a file only the first is shown.
missing-attribute = “{ $id }” lacks `.{ $attribute }` in { $words }.
    .help = Write an indented line below the text: `.{ $attribute } = …`.
    .story = Some texts have parts: a choice has `.feedback`, a document has `.text`, a line with a sign has `.why`. The location shown is what needs the text. If it is missing, the trainee sees another version or nothing.
missing-message = The text “{ $id }” is missing in { $words }.
    .help = { $meant ->
        [0] { $original ->
            [0] Add a line to the file: `{ $id } = …`.
           *[other] Run `samtalerum words add`, which adds copies of all texts that are missing, and translate them. Or add the line yourself: `{ $id } = …`.
        }
       *[other] There is a text that is not used: “{ $meant }”. Is that the one?
    }
    .story = The scenario uses a text that is not written in this language. The location shown is what needs it. Until then it is shown in another language, or only as its id.
missing-words = The file { $words } is missing, so there are no texts in the language “{ $language }”.
    .help = Run `samtalerum words add`, which makes the file with copies of the texts, and translate them.
    .story = Every scenario has a Fluent file for each of the course's languages. Without it the trainee sees the meeting in another language than the rest.
odd-quotes = { $why ->
        [unbalanced] A quotation mark in “{ $id }” has no partner.
        [single] “{ $id }” has single quotation marks around what is said.
       *[foreign] “{ $id }” has quotation marks that this language does not use.
    }
    .help = { $why ->
        [unbalanced] Add the missing one, { $open } before or { $close } after what is said, or delete this one.
       *[other] Write { $open } before and { $close } after what is said.
    }
    .story = Each language has its own quotation marks, and the program uses them for everything that people say. Word processors put in others, which look like mistakes beside them. Single ones belong only within double ones.
placeable-in-text = “{ $id }” has curly brackets with something to fill in. The texts of a scenario cannot have that.
    .help = Write the text itself instead.
    .story = Curly brackets mean that the program is to fill something in. The texts of scenarios are shown as they are written, so there is nothing to fill in.
quoted-speech = “{ $id }” is spoken and has quotation marks, which the program adds itself.
    .help = Delete the quotation marks around the line.
    .story = When somebody speaks, the program adds quotation marks as the language does. If they are in the text too, they appear twice. In choices, however, you write them yourself.
raw-markup = “{ $id }” has “{ $found }”, which is shown as it is written.
    .help = Write the words alone. Texts have no bold type, links or tags.
    .story = Texts are shown and read aloud exactly as they are written, in the window, the terminal and on paper. Signs from Markdown or HTML would stand in the middle of what people say.
repeated-message = “{ $id }” appears here for the second time.
    .help = Delete one of them, or give it another id.
    .story = If the same id is in a file twice, only the last text is used. The first is silently lost.
same-words = “{ $id }” has the same words as “{ $other }”.
    .help = Write what sets them apart, or delete one of the two.
    .story = Trainees choose by what they read. If two choices read the same, they cannot know which of them they take.
stale-translation = { $count ->
        [0] The original of “{ $id }” has changed since it was translated.
       *[other] The originals of { $count } texts here have changed since they were translated.
    }
    .help = Compare with { $original }, and change the translation if it needs it. Then run `samtalerum words done { $scenario }{ $count ->
        [0] {" "}{ $id }
       *[other] {""}
    }`.
    .story = The languages may say different things now, and trainees would be judged by words that they did not read. A list in the language's folder records which text each translation was made from. Of more than three in a file only the first is shown.
straight-quotes = There is a straight quotation mark in “{ $id }”.
    .help = Write { $open } before and { $close } after what is said.
    .story = The course's Danish texts use »…« around what is said. Straight quotation marks usually come from the keyboard, and look like mistakes beside the others.
too-long = { $attribute ->
        [0] “{ $id }” has { $length } characters. There is room for { $limit }.
       *[other] “{ $id }” has a `.{ $attribute }` of { $length } characters. There is room for { $limit }.
    }
    .help = Shorten it, or divide it where that is possible.
    .story = Every text must fit its space on the screen, on a telephone and in large print too. If it is too long the trainee has to scroll, and the meeting loses its pace.
unknown-function = “{ $id }” uses the function { $name }, which does not exist.
    .help = { $meant ->
        [0] Write the text directly, or use NUMBER, which is the only function there is.
       *[other] Did you mean { $meant }?
    }
    .story = A function formats a value for the language. If the program does not know it, the trainee sees the name of the function instead of the value.
unknown-reference = “{ $id }” refers to “{ $name }”, which is not in the file.
    .help = { $meant ->
        [0] Write the text “{ $name }”, or delete the reference.
       *[other] Did you mean “{ $meant }”?
    }
    .story = A text can show another text of the same file by naming its id. If it does not exist, the trainee sees the id instead.
untranslated-attribute = “{ $id }” has `.{ $attribute }` here, but not in { $words }.
    .help = Add `.{ $attribute }` in { $words }, or delete it here.
    .story = The same texts belong in every language. Otherwise some trainees learn less than others.
untranslated-message = “{ $id }” is here, but not in { $words }.
    .help = Add the text in { $words }, or delete it here.
    .story = The same texts belong in every language. Otherwise some trainees see a text in another language.
unused-attribute = “{ $id }” has `.{ $attribute }`, which is not used.
    .help = { $meant ->
        [0] Delete the line. If it belongs to a line of the meeting, check whether `shows` is missing there.
       *[other] Did you mean `.{ $meant }`?
    }
    .story = This part is never shown. Often it is misspelt, or it belongs to something that was deleted in the scenario.
unused-message = The text “{ $id }” is not used.
    .help = { $meant ->
        [0] Delete the text, or use it.
       *[other] Did you mean “{ $meant }”, which is missing?
    }
    .story = Nothing uses this text. Perhaps the id is spelt differently here and there, or what used it was deleted.
unused-words = The file has texts for the scenario “{ $id }”, which does not exist.
    .help = Give the file the scenario's name, or delete it.
    .story = The texts of a scenario are in a file with the scenario's name. No scenario has the name of this file, so its texts are never shown.

## All paths

best-needs-a-breach = The best result can only be reached by breaching a critical principle.
    .help = Give the path that follows the rules more points, or check whether a breach is judged too mildly.
    .story = The program has explored every path. The one that earns most points breaches a principle which alone means “not passed”. Then a trainee who does everything right cannot reach the best result.
breach-on-every-path = Every single path breaches a critical principle, so nobody can pass.
    .help = See that at least one choice at each decision can be taken without breaching a critical principle.
    .story = The program has explored every path, and all of them breach a principle which alone means “not passed”. That is seldom what a meeting is meant to train.
choice-never-met = The choice “{ $id }” is never offered: its condition holds on no path.
    .help = Correct the condition, or delete the choice.
    .story = The program has explored every path, and the condition of the choice never held when the trainee came to the decision. Perhaps a flag is set only later, or the gauge never gets that high.
dead-end = In the scene “{ $id }” the trainee can be left without a choice.
    .help = Let at least one choice have no condition, or go on with `Goto` or `Branch` when the choices are used up.
    .story = Each choice can be taken once. On at least one path all choices of the scene are used, or their conditions do not hold, so the meeting cannot go on.
ending-never-met = The ending “{ $id }” is reached on no path.
    .help = Check the conditions on the path there, or delete the ending.
    .story = A scene ends here, but the program has explored every path without coming to it. Some condition on the path never holds.
line-never-met = The line “{ $id }” is never said: its condition holds on no path.
    .help = Correct the condition, or delete the line.
    .story = The program has explored every path, and the condition of the line never held when the scene began. The conditions of lines are checked when the scene begins.
not-explored = The meeting has more than { $states } states, so not all paths were explored.
    .help = Use fewer gauges, or let fewer choices be remembered.
    .story = The result is computed from all paths. If there are too many, the debrief shows no result out of 100, and says why.
nothing-at-stake = All paths earn the same points, so the result says nothing.
    .help = Judge at least one choice so that it makes a difference.
    .story = The result measures a path against the others. Here all paths are worth the same.
partly-outranks-right = “{ $id }” is not wholly right, but earns more than “{ $right }” beside it, which is.
    .help = Give “{ $right }” what “{ $id }” has in addition, or take it away there: each `Follows` and `Partly` adds points.
    .story = The best path goes by this choice although a wholly right one is offered in the same place. Trainees who do the right thing would lose points for it. Each principle in `judged` counts, so a choice with many of them easily earns too much.
scene-never-met = The scene “{ $id }” is reached on no path, although something leads there.
    .help = Check the conditions on the path there, or delete the scene.
    .story = A choice or another scene leads here, but the program has explored every path without coming to it. Some condition on the path never holds.
statement-never-met = The statement “{ $id }” is never offered for the note: its condition holds on no path.
    .help = Correct the condition, or delete the statement.
    .story = The program has explored every path, and the condition of the statement never held when the note was to be written.
wrong-minutes = The meeting is said to take { $stated } min., but the best path takes about { $taken } min. (words: { $words }, decisions: { $decisions }).
    .help = Write `minutes: { $taken }`, or make the meeting shorter or longer.
    .story = Trainees see how long a meeting takes and set aside the time. The program estimates the time of the best path: 160 words a minute for everything that is read, and a quarter of a minute for each decision. About a third more or less is fine, and always one minute.

## What is measured

appraisal-far-from-half = The first appraisal comes when { $percent } % of the decisions are taken, not about half-way.
    .help = Move it so that between { $least } and { $most } % of the decisions are taken on the longest path through “{ $id }”.
    .story = Every meeting asks at the same two points: about half-way and just before the note. Otherwise the point could give away whether there is control in the meeting.
appraisal-far-from-note = No note follows at once after the second appraisal, “{ $id }”.
    .help = Move the appraisal so that it comes just before the note on every path.
    .story = Every meeting asks at the same two points: about half-way and just before the note. Then the second appraisal rests on all that the note rests on.
few-facts = On at least one path, the appraisal in “{ $id }” can offer fewer than { $offered } facts.
    .help = List more under `facts` that are established on every path to it. Documents, background and things that only look like signs will do.
    .story = Every meeting offers the same number of facts, so that the number gives nothing away. Only facts that are established on the path are offered. The course's introduction does not count and may offer fewer.
free-mistake = { $choice ->
        [0] In “{ $id }”, a wrong answer costs no points.
       *[other] The choice “{ $choice }” is not wholly right, but costs no points.
    }
    .help = { $choice ->
        [0] Give the scene a stake, or let what follows earn fewer points.
       *[other] Let what follows the choice win back at most what the mistake cost, or judge the choice as wholly right.
    }
    .story = The program has followed every path. After this mistake, as many points can be had as by somebody who does everything right. That happens when a mistake leads to more decisions that earn points.
kind-judged-unlike = The act “{ $id }” is { $grade ->
        [breach] a breach
        [partly] partly right
        [nothing] neutral
       *[right] wholly right
    } here, but { $other ->
        [breach] a breach
        [partly] partly right
        [nothing] neutral
       *[right] wholly right
    } in the choice “{ $choice }” of the meeting “{ $meeting }”.
    .help = Judge them alike, or name a message that explains the difference in `differs`, under `kinds` in the catalogue. If it depends on the circumstances, use `If`.
    .story = The same act must be judged alike, whichever meeting it is in. Otherwise the trainee learns a rule in one place and its opposite in another.
like-choices-of-unlike-kinds = The choice “{ $id }” is like “{ $other }” in the meeting “{ $meeting }”, but { $kind ->
        [0] they are not of the same kind.
       *[other] is not of the kind “{ $kind }” as that one is.
    }
    .help = { $kind ->
        [0] Give both the same `kind`.
       *[other] Write `kind: "{ $kind }"` if it is the same act.
    } If they are two different acts, word them so that the difference can be heard.
    .story = To the trainee, two choices with nearly the same words are the same act. If they have the same kind, the program sees to it that they are also judged alike.
no-right-act = In “{ $id }” nothing wholly right can be done, although everything before was wholly right.
    .help = See to it that at least one choice is offered and wholly right on each path here on which everything was done right.
    .story = 100 is what a wholly right path earns. Without such a path nobody can reach 100, and the trainee is blamed for a mistake that could not be avoided.
not-two-appraisals = { $most ->
        [0] There are no appraisals.
       *[other] There are between { $least } and { $most } appraisals on the paths through the meeting.
    } There must be { $needed } on each path.
    .help = Let all paths pass the same two points: about half-way and just before the note.
    .story = Every meeting asks twice where the citizen stands, and whether there is a basis to limit the companion. If only some paths asked, the question would give away the answer. The course's introduction does not count and may ask less often.
nothing-carries = On at least one path, none of the facts that carry the true answer in “{ $id }” is among those offered.
    .help = List under `carried_by` a fact that is established on every path to it, or move one up among the first under `facts`.
    .story = The trainee chooses what to build on among the first six facts that are established. If nothing that carries the answer is among them, she cannot answer rightly.
poor-without-breach = The ending “{ $id }” is poor, but can be reached without a single breach.
    .help = Let the path to it pass a choice that is a breach, or call the ending `Mixed`.
    .story = A poor ending must come from something that the trainee could know to be wrong. Otherwise the meeting punishes somebody who followed the rules.
right-act-loses = { $choice ->
        [0] A wholly right answer in “{ $id }”
       *[other] The choice “{ $choice }” is wholly right, but
    } { $area ->
        [0] earns fewer points in total than another wholly right one.
       *[other] earns fewer points in the area `{ $area }` than another wholly right one.
    }
    .help = Let the paths after the two have equal stakes in each area, or judge one of them as partly right.
    .story = Whoever does everything wholly right must have 100 in the total and in each area, whichever right path she takes. This is the first point at which one right path loses points to another.
right-path-ends-badly = The ending “{ $id }” is not good, but can be reached by somebody who does everything wholly right.
    .help = Let that path end well, or judge one of the choices on it as less than wholly right.
    .story = Whoever does everything right, in the note and the appraisals too, must end well. Otherwise the ending says the opposite of the result.

## Blind play: samtalerum check --thorough

form-predicts = { $rule ->
    [longest] The longest choice is wholly right in { $right } % of the decisions (language: { $language }); at random it would be { $chance } %.
    [shortest] The shortest choice is wholly right in { $right } % of the decisions (language: { $language }); at random it would be { $chance } %.
   *[other] The form of the choices alone gives away the right one in { $right } % of the decisions (language: { $language }); at random it would be { $chance } %.
}
    .help = { $rule ->
        [longest] Shorten right choices, or let wrong ones be as long.
        [shortest] Let right choices be as short as wrong ones more often.
       *[other] See with `samtalerum paths` which rules are right too often. Give wrong choices the form of right ones: questions, names, length.
    }
    .story = Trainees notice the form of right choices before they know the rules. At most 8 points above chance are accepted. Balance by cutting as much as by adding: longer choices take time to read.
random-too-high = Random play reaches { $mean } of 100 on average and passes { $thousandths } times in 1000.
    .help = Raise the stakes of decisions with few right choices, or offer fewer right choices.
    .story = A score means something only if it is not given for nothing. Random play may reach 10 on average and never passes.
strategy-passes = The meeting can be passed without reading it (language: { $language }). { $count ->
    [one] One rule for choices passes
   *[other] { $count } rules for choices pass
}; best: “{ $choices }”{ $note ->
    [0] {""}
   *[other] , in the note “{ $note }”
}{ $answers ->
    [0] {""}
   *[other] , in the appraisals “{ $answers }”
}.
    .help = See with `samtalerum paths` what the rule takes, and change the form of some of the texts.
    .story = A rule looks only at the form of the texts: length, questions, names and the like. If one of them passes, so does a trainee who has learnt nothing.

## Playthroughs

choice-not-offered = The choice “{ $id }” is not offered at this step in the scene “{ $scene }”. Offered: { $offered }.
    .help = { $meant ->
        [0] Correct the step, or record the playthrough again.
       *[other] Did you mean “{ $meant }”? If not, record the playthrough again.
    }
    .story = The playthrough takes a choice that is no longer offered here. It was deleted or moved, or its condition no longer holds. Therefore the steps after it cannot be compared.
ending-not-played = No playthrough ends with “{ $id }”.
    .help = Play the meeting to that ending, and record the attempt with `samtalerum record`.
    .story = A playthrough for each ending shows at once when an edit changes how the meeting goes or how it is judged. This ending has none, so trainees would be the first to notice a change there.
fact-not-offered = The appraisal cannot build on the fact “{ $id }” here. Offered: { $offered }.
    .help = { $meant ->
        [0] Build on at most { $most } of the facts offered, each once, or record the playthrough again.
       *[other] Did you mean “{ $meant }”? If not, record the playthrough again.
    }
    .story = An appraisal offers the first six of its facts that are established by then, and an answer builds on at most three of them. Perhaps a line that established the fact was deleted or moved, or its condition no longer holds. The steps after it cannot be compared.
first-unlike-basis = { $first ->
        [0] The appraisal says `basis: NotYet`, but not which step comes first.
       *[other] The appraisal puts the step “{ $first }” first, but does not say `basis: NotYet`.
    }
    .help = Write `first` together with `basis: NotYet`, and only then.
    .story = “Not yet” means that a milder step of the ladder comes first, so the answer names that step. No other answer has one.
line-not-shown = The line “{ $id }” cannot be noted as a sign here: it is not shown, or it is noted already.
    .help = { $meant ->
        [0] Move the step to where the line has been shown, or delete it.
       *[other] Is the line called “{ $meant }” now? If not, move the step or delete it.
    }
    .story = A line can be noted once it has been shown, and only once. Perhaps it was deleted or moved, or its condition no longer holds.
no-such-meeting = There is no meeting “{ $id }” that can be played.
    .help = { $meant ->
        [0] The folder must have the same name as the scenario. If the scenario has mistakes, fix them first; `samtalerum check` shows them.
       *[other] Did you mean “{ $meant }”?
    }
    .story = Playthroughs are stored in `playthroughs`, in a folder with the scenario's name. The scenario must be part of the course and without mistakes to be played.
other-appraisal = The appraisal is now judged as `{ $found }`; expected: `{ $expected }`.
    .help = If that is intended, accept it with `samtalerum test --accept`.
    .story = The answers are the same, but another case of the appraisal applies, or its answer or the facts that carry it were changed.
other-ending = The playthrough now ends with “{ $found }”; expected: “{ $expected }”.
    .help = If that is intended, accept it with `samtalerum test --accept`.
    .story = The same steps lead to another ending than when the playthrough was recorded. Scenes lead elsewhere, or a condition no longer holds.
other-judgement = The choice “{ $id }” is now judged as `{ $found }`; expected: `{ $expected }`.
    .help = If that is intended, accept it with `samtalerum test --accept`.
    .story = The judgement of the choice was changed, or a condition in it no longer holds here. An empty list means that the choice is neither right nor wrong.
other-lines = The lines shown here are not the expected ones.{ $missing ->
        [0] { "" }
       *[other] { " " }Missing: { $missing }.
    }{ $new ->
        [0] { "" }
       *[other] { " " }New: { $new }.
    }
    .help = If that is intended, accept it with `samtalerum test --accept`.
    .story = The lines since the last choice, note or appraisal are not the same, or are in another order. A line was added, deleted or moved, or a condition no longer holds.
other-passed = { $found ->
        [true] The playthrough is now passed; it was expected not to be.
       *[other] The playthrough is no longer passed.
    }
    .help = If that is intended, accept it with `samtalerum test --accept`.
    .story = A playthrough is passed if it reaches the pass mark without breaching a critical principle. A judgement, a weight or the pass mark was changed.
other-percent = The result is now { $found } out of 100; expected: { $expected }.
    .help = If that is intended, accept it with `samtalerum test --accept`.
    .story = The result measures the playthrough against the other paths through the meeting. So it can also change when quite another choice of the meeting is judged differently.
other-principle = The principle “{ $id }” now counts { $found } (followed · partly followed · breached); expected: { $expected }.
    .help = If that is intended, accept it with `samtalerum test --accept`.
    .story = The numbers count choices and statements of the note together. A choice or a statement is judged differently now.
other-step = { $due ->
        [choice] Here a choice is due in the scene “{ $scene }”: { $offered }.
        [note] Here the note is due in the scene “{ $scene }”.
        [appraisal] Here the appraisal is due in the scene “{ $scene }”.
       *[nothing] The meeting is over before this step.
    }
    .help = Correct the steps, or record the playthrough again.
    .story = A choice can only be taken where the meeting waits for one, and a note or an appraisal only submitted where it waits for one. The steps after it cannot be compared.
playthrough-unfinished = The steps end before the meeting is over. { $due ->
        [note] A note is missing in the scene “{ $scene }”.
        [appraisal] An appraisal is missing in the scene “{ $scene }”.
       *[other] A choice is missing in the scene “{ $scene }”: { $offered }.
    }
    .help = Add the steps that are missing, or record the playthrough again.
    .story = A playthrough goes to an ending, because only there can it be judged. Perhaps the meeting has become longer since it was recorded.
statement-not-offered = The statement “{ $id }” cannot be put into the note here, or is listed twice. Offered: { $offered }.
    .help = { $meant ->
        [0] Correct the step, or record the playthrough again.
       *[other] Did you mean “{ $meant }”? If not, record the playthrough again.
    }
    .story = The statement was deleted, belongs to another note, or its condition no longer holds. The steps after it cannot be compared.

## Specialists’ reviews

review-edited = The meeting has been edited in the language “{ $language }” since specialists reviewed it, so their answers do not count.
    .help = Ask for new reviews. If the edit touches nothing that they judged, such as a spelling mistake, write “{ $hash }” here instead.
    .story = Specialists judged the meeting as they read it. After an edit, a verdict may be about other words or other circumstances. The program notices any edit of the scenario's file and of its texts, even a comment, and then shows the meeting as not reviewed.
review-of-another = This summary is about “{ $id }”, which is not the meeting that the file is named after.
    .help = { $meant ->
        [0] Name the file after the meeting, or delete it if the meeting no longer exists.
       *[other] Is the meeting “{ $meant }”? Name the file and its field `scenario` after it, or delete the file.
    }
    .story = A summary belongs to the scenario of the same name: `reviews/small.ron` to `scenarios/small.ron`. Only “samtalerum review” should write it.
review-unknown-format = The summary has format { $found }; this program reads format { $known }.
    .help = Write it again with this version of “samtalerum review”.
    .story = The number changes when a summary is built differently. The program cannot know what another format means, so the meeting counts as not reviewed.
review-unknown-part = The summary names “{ $id }”, which the meeting does not have.
    .help = { $meant ->
        [0] Write the summary again with “samtalerum review” instead of editing it.
       *[other] “{ $meant }” may be meant. Write the summary again with “samtalerum review” instead of editing it.
    }
    .story = A summary counts answers to the choices, circumstances, appraisals and statements of one meeting. This name is none of them, so the file was edited or damaged, and the meeting counts as not reviewed.

## Reasons

# They continue the finding's sentence, or the reason before. “The condition” is the one that the finding reports.
reason-always-above = This condition always holds, so nothing below it is ever tried.
reason-always-some = In every circumstance at least one part of it holds.
reason-branch-leads = The branch in “{ $id }” leads to “{ $to }”, but that path is never taken.
reason-choice-leads = The choice “{ $id }” leads to “{ $to }”, but it is never offered.
reason-comes-elsewhere = { $kind ->
        [choice] The choice “{ $id }” is on another path, which does not lead to the condition.
        [line] The line “{ $id }” is on another path, which does not lead to the condition.
        [statement] The note with the statement “{ $id }” is on another path, which does not lead to the condition.
       *[scene] The scene “{ $id }” is on another path, which does not lead to the condition.
    }
reason-comes-later = { $kind ->
        [choice] The choice “{ $id }” cannot be taken until later.
        [line] The line “{ $id }” cannot be marked until later.
        [statement] The statement “{ $id }” cannot be put into the note until later.
       *[scene] The scene “{ $id }” does not come until later.
    }
reason-comes-never = { $kind ->
        [choice] The choice “{ $id }”, which it asks for, is never offered itself.
        [line] The line “{ $id }”, which it asks for, is never said itself.
        [statement] The statement “{ $id }”, which it asks for, is never offered itself.
       *[scene] The scene “{ $id }”, which it asks for, is never reached itself.
    }
reason-empty-list = { $kind ->
        [all] `All` without conditions always holds.
       *[any] `Any` without conditions never holds.
    }
reason-ends-so = The scene “{ $id }” ends like that, but is never reached itself.
reason-example-path = It happens for instance on this path: { $steps }.
reason-excludes-itself = `{ $one }` and `{ $other }` exclude each other.
reason-fact-always-established = The fact “{ $id }” is always established when this is asked.
reason-fact-known-before = The fact “{ $id }” is known before the meeting begins.
reason-fact-not-established = The fact “{ $id }” is never established when this is asked: on the paths to it, the line that establishes it is not shown.
reason-fact-shown-elsewhere = The fact “{ $id }” is established by the line “{ $by }”, which is on another path.
reason-fact-shown-later = The fact “{ $id }” is not established until later, by the line “{ $by }”.
reason-fact-shown-never = The fact “{ $id }” is established by the line “{ $by }”, which is itself never shown.
reason-flag-always-set = The flag “{ $id }” is always set when the condition is checked.
reason-flag-not-set = The flag “{ $id }” is never set when the condition is checked: on the paths there it is not set, or is cleared again.
reason-flag-nothing-clears = The flag “{ $id }” is set from the beginning, and nothing clears it.
reason-flag-nothing-sets = Nothing sets the flag “{ $id }”.
reason-flag-set-by-itself = The flag “{ $id }” is only set by what waits for it.
reason-flag-set-elsewhere = { $kind ->
        [choice] The flag “{ $id }” is set by the choice “{ $by }”, which is on another path.
       *[scene] The flag “{ $id }” is set by the scene “{ $by }”, which is on another path.
    }
reason-flag-set-later = { $kind ->
        [choice] The flag “{ $id }” is not set until later, by the choice “{ $by }”.
       *[scene] The flag “{ $id }” is not set until later, by the scene “{ $by }”.
    }
reason-flag-set-never = { $kind ->
        [choice] The flag “{ $id }” is set by the choice “{ $by }”, which is never offered itself.
       *[scene] The flag “{ $id }” is set by the scene “{ $by }”, which is never reached itself.
    }
reason-gauge = { $only ->
        [0] When the condition is checked, “{ $id }” is between { $least } and { $most }.
       *[other] When the condition is checked, “{ $id }” is always { $only }.
    }
reason-gauge-stays = Whatever is chosen, “{ $id }” stays between { $least } and { $most }.
reason-in-a-circle = { $kind ->
        [choice] And that waits for the choice “{ $id }”, so each waits for the other.
        [line] And that waits for the line “{ $id }”, so each waits for the other.
        [statement] And that waits for the statement “{ $id }”, so each waits for the other.
       *[scene] And that waits for the scene “{ $id }”, so each waits for the other.
    }
reason-more-paths = { $more ->
        [one] 1 more path there is never taken either.
       *[other] { $more } more paths there are never taken either.
    }
reason-never-all = Each part holds at times, but never all of them at once.
reason-never-together = `{ $one }` and `{ $other }` hold at times, but never at once.
reason-on-every-path = { $kind ->
        [choice] The choice “{ $id }” has always been taken when the condition is checked.
        [line] The line “{ $id }” has always been marked when the condition is checked.
        [statement] The statement “{ $id }” is always in the note when the condition is checked.
       *[scene] The scene “{ $id }” has always been visited when the condition is checked.
    }
reason-on-no-path = { $kind ->
        [choice] The choice “{ $id }” has never been taken when the condition is checked.
        [line] The line “{ $id }” has never been marked when the condition is checked.
        [statement] The statement “{ $id }” is never in the note when the condition is checked.
       *[scene] The scene “{ $id }” has never been visited when the condition is checked.
    }
reason-one-of-two = In every circumstance either `{ $one }` or `{ $other }` holds.
reason-scene-before = The scene “{ $id }” leads to “{ $to }”, but is never reached itself.
reason-some-always-hold = In every circumstance one of the conditions holds.
reason-this-scene = “{ $id }” is the scene that the condition is in, so it has always been visited.
reason-waits-for-itself = { $kind ->
        [choice] The choice asks for itself, and it cannot have been taken before it is offered.
        [line] The line asks for itself, and it cannot have been marked before it is said.
       *[statement] The statement asks for itself, and it cannot be in the note before it is offered.
    }
reason-branch-above = Whenever the condition holds, this one above it holds as well, and its path is taken.
reason-branches-above = Whenever the condition holds, one of those above it holds as well, and its path is taken.
