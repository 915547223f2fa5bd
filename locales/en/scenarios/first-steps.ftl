title = Getting started
occasion = Your first day
summary = Five minutes with your colleague Sanne: the law, the four levels, the ladder, and how to play.
task = Have a look around. What you need to know beforehand is on Sanne's crib sheet. You can always look things up in the handbook. None of this counts.
cast-mikkel = Mikkel
    .about = 38. Warehouse worker, off sick with a back injury. Wants to get back.
cast-inge = Inge
    .about = Mikkel's mother. He has asked her to come along.
cast-sanne = Sanne
    .about = Your colleague at the next desk.
file-mikkel = Summons
    .text = Mikkel is called in for a short meeting about how things are going. He has chosen to bring his mother as his companion (bisidder).

    Always read the papers on file. Some of it you will need, and some of it tempts you to a hasty conclusion.
file-sanne = Sanne's crib sheet
    .text = The law: the citizen chooses the companion. Only weighty grounds can limit that (section 8(2) of the Public Administration Act). Negative social control can be one, when it is concrete.

    Where are you? No occasion. Unease: a feeling. Signs: something you have seen or heard. Basis: enough that is concrete, and the milder steps tried. Danger is a matter of its own: then safety comes first.

    The ladder: Turn to the citizen. Let the citizen answer. Get an interpreter. Offer time alone. Split the meeting. Call in help. Only then can a companion be excluded, and only as far as necessary.

    Beside each rule you see how certain it is: high when the law or professionals are clear, lower when the sources disagree. Breach a critical rule such as section 8, and the meeting is not passed.

    Most companions help. The course holds far more control than you will meet in a working year.
fact-chose-his-mother = Mikkel has himself chosen to bring his mother.
fact-reception-says = Reception says that his mother runs everything.
fact-slip-to-him = Inge slid the slip of paper over to Mikkel.
fact-sleeps-badly = Inge said that Mikkel sleeps badly at the moment.
fact-his-questions = Mikkel said that he dictated the questions himself.
fact-grown-man = Mikkel is 38 and has his mother with him.
scene-welcome = When Sanne welcomed you
welcome-sanne = Welcome! Your first citizen is out there with his mother. She runs everything, says reception. Did you get round to my crib sheet?
welcome-sign = Sanne points at her phone. “Yesterday a man said to my interpreter: you don't need to translate that. Then his wife fell silent. That's what a sign looks like.”
    .why = He stopped her words before they reached Sanne. That was seen and heard, and it should be noted. On its own it proves nothing.
welcome-choices = When you hear a sign of control, you can note the line. When all lines have been said, you choose. In practice you can take a step back.
what-is-a-companion = “Is his mother a companion or a representative?”
    .feedback = Well asked. It is the first thing to clarify, and next time you ask Mikkel. After each choice you get an answer like this, and you can open the rule in the handbook.
speaks-for-the-citizen = “So his mother's the one who speaks for him?”
    .feedback = Many think so. But a companion supports; it is a representative who acts in the citizen's place. In practice you can take a step back and try something else.
straight-in = “I did. Shall we go and fetch them right away?”
    .feedback = That's fine. A choice like that is neither right nor wrong, but it earns no points either.
explained-sanne = A companion. She supports him, and he owes nobody an explanation for choosing her. A representative would act in his place.
put-right-sanne = Not quite. A companion supports and may speak, but doesn't answer instead of the citizen. A representative does.
scene-room = When Inge had brought a list
room-arrive = Mikkel sits down carefully. Inge puts a slip of paper on the table and slides it over to him.
room-inge = He sleeps badly at the moment, so I wrote his questions down. That way we won't forget anything.
    .why = She says something on his behalf, but the slip holds his own questions, and she slides it over to him. It is help that he has asked for.
room-mikkel = I dictated, she wrote. Nobody can read my handwriting.
room-marks = Now you are asked where you are and what you build on. In the meetings that count, it happens twice.
let-him-choose = “Mikkel, would you like to read them out, or shall Inge?”
    .feedback = You ask Mikkel, and Inge may help. It is the lowest step of the ladder, and here it is enough.
take-it-with-her = “Thanks, Inge. Shall you and I take them one by one, then?”
    .feedback = Kindly meant, but now it is Inge you are talking to. Questions are put to the citizen, even when the companion is the one with the paper.
be-quiet = “Inge, as a companion you're not allowed to speak.”
    .feedback = A companion may speak. How much, the sources disagree on, so the certainty is only medium. You can always chair the meeting and ask for Mikkel's own answers.
wait-outside = “Inge, would you wait outside, so Mikkel can speak freely?”
    .feedback = Here you have breached a critical rule: section 8, statute, certainty high. You have neither seen nor heard anything weighty, and nothing milder has been tried. So the meeting is not passed, not even here.
after-he-reads = Mikkel read them out and answered. Inge nodded just once.
after-she-answers = Inge answered most of them. Mikkel looked at the clock.
after-she-is-silent = Inge kept silent, and Mikkel forgot the last question.
after-she-waits = Inge got up. “What has she done?” said Mikkel, and then he said no more.
after-note = After the meeting you write a note. Choose what belongs in it: what happened, not what you think of people.
note-who-came = Mikkel came with his mother, Inge, as his companion.
    .feedback = Who was there, and in which role, belongs.
note-his-words = Mikkel read out his own questions and answered mine.
    .feedback = The citizen's own words belong when he was given the floor. If that did not happen, it should not stand there either.
note-mothers-boy = Mikkel seems very dependent on his mother.
    .feedback = That is a judgement of a person and not something you saw. Write what was said and done.
ending-ready = Ready
    .text = Mikkel folds up the slip. “That went well, didn't it,” says Inge out in the corridor. Now comes the debrief: how it ended and why, and one thing for tomorrow. The rest you can unfold.
ending-nearly-ready = Nearly ready
    .text = Mikkel didn't get to say much. In the debrief you can see which choice made the difference, and try again from just there. You can do that after every single meeting.
