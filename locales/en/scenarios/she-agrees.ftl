# She agrees: an invented meeting. Not one of the ministry's examples.

title = “She agrees”
occasion = Following up on the contract
summary = Nadia comes with her mother-in-law, who has a place free on her own team. It looks easy. Then a telephone rings, and the two of you are alone for half a minute. What do you hear, and what do you do afterwards?
task = Agree on the next step with Nadia: a placement, and Danish. Judge as you go whether there is a basis for limiting the companion's role. You decide how many meetings it takes. Your team offers everyone some time alone.

cast-nadia = Nadia
    .about = 24, from Moldova, ten months in Denmark. Married to Svetlana's son, who supports her. Repaired phones in a kiosk in Chisinau for three years. Speaks a little Danish.
cast-svetlana = Svetlana
    .about = 56, Nadia's mother-in-law, from Moldova, sixteen years in Denmark. Taught maths for eleven years, cleaned the town hall for six. Now leads a cleaning team.
cast-interpreter = The interpreter
    .about = A professional interpreter of Romanian and Danish. Not booked for today.
cast-pernille = Pernille
    .about = Your colleague. Helpful, and quick to guess.
cast-erik = Erik
    .about = Your manager. Busy, but listens.

## The file

file-contract = Contract, extract
    .text = Nadia's husband, Andrei, drives a lorry abroad on weekdays and supports her. They live with his mother, Svetlana, and her mother, Vera, 84, whom Nadia calls bunica, grandmother.

        Beginner's Danish; a Romanian interpreter for anything beyond practical matters. No power of attorney.

        Possible places: the repair workshop at the recycling centre, cleaning at the nursing home.
file-february = Note, 12 February
    .text = Nadia came alone. Interpreter on the phone.

        She would like to repair things again, “small ones, ideally”, and to have colleagues to speak Danish with. Lit up at the mention of soldering irons.

        Asked to have letters handed to her here. No reason given.
file-school = Email from the language school, 3 May
    .text = Nadia left after seven weeks. Her mother-in-law rang and said that she was needed at home. She was the fastest in her class.

        We also have evening classes, Tuesdays and Thursdays.

        Ulla, student adviser
file-phone = Telephone note, reception, 19 May
    .text = Nadia's mother-in-law is coming along as her companion (bisidder, the person a citizen may bring for support). She has cancelled the interpreter: they'll manage. Nadia's phone is broken. Use the mother-in-law's number.

        Nice lady. Asked whether the lamp in room three still flickers.

## What you can build on

fact-wish-in-february = In February, alone and with an interpreter, Nadia wanted to repair things.
fact-school-stopped = Nadia left the language school when her mother-in-law rang.
fact-only-her-number = Nadia can only be reached on her mother-in-law's number.
fact-from-moldova = Nadia is 24 and from Moldova.
fact-runs-it-all = A colleague says that the mother-in-law runs it all.
fact-grips-arm = Svetlana held on hard to Nadia's arm on the stairs.
fact-money-account = Andrei's wages are paid into Svetlana's account.
fact-secret-question = Nadia asked in secret about Danish in the evening.
fact-in-the-drawer = Alone, Nadia says Svetlana keeps her phone in a drawer and has the code to her post.
fact-talked-over = Svetlana talked over Nadia, even after you asked her not to.
fact-her-yes = Through the interpreter Nadia says yes to time alone.
fact-no-for-her = Svetlana says no for Nadia and comes along.

## The first day

prepare-desk = Ten to nine. You have rung for an interpreter. The first one is free on Thursday.
prepare-pernille = Is that the one with the mother-in-law who runs it all?

scene-agrees = When Svetlana had a place
agrees-stairs = On the stairs Svetlana holds on hard to Nadia's arm until they are at the door.
    .why = The lift is broken, and Svetlana's knee is worn. She is the one leaning on Nadia.
agrees-room = The lift is broken, and so is my knee. But room three! I cleaned in here for six years. That lamp was flickering then, too.
agrees-lamp = It's the starter. It costs twenty kroner.
agrees-money = Andrei's wages go into my account, so the bills are paid. Nadia has the card. Half of it goes on screwdrivers.
    .why = Nadia has the card in her pocket and uses it, and they laugh about it. Four people share a house, and one of them pays the bills. That is not control of money.
agrees-workshop = You tell them about the repair workshop and the nursing home. Nadia sits up in her chair.
agrees-agree = My team is one short from Monday. We talked about it in the car. She agrees.
    .why = She has a job to offer and says what they talked about. Many mothers-in-law do. Nadia just hasn't been asked yet, and that you can do something about.
ask-nadia = “Thanks, Svetlana. What would you like, Nadia?”
    .feedback = You don't turn Svetlana away, and you ask the person it is about. No step can be smaller.
write-cleaning = “Thanks, Svetlana. Then we put cleaning first, shall we?”
    .feedback = Nadia looks at the screen, where it now says cleaning. She hasn't said anything. What a companion says about the citizen's wishes is cleared with the citizen before you write it down.
quote-february = “In February you wanted to repair things, Nadia. Changed your mind?”
    .feedback = “What did she say in February?” asks Svetlana. The words were said alone, and that makes them confidential. Now Nadia has to stand by them or take them back with somebody listening. Wait until she can answer freely.
send-out = “I'd like to hear that from Nadia alone. Would you wait outside, Svetlana?”
    .feedback = What have you seen? A friendly mother-in-law with a job to offer. You haven't asked Nadia, had an interpreter or offered anything voluntary. Exclusion requires weighty grounds under section 8(2) of the Public Administration Act.

scene-sent-out = When Svetlana had been sent out
sent-out-door = Svetlana gets up with difficulty. In the doorway she turns and looks at Nadia for a long time.
sent-out-nadia = Now she thinks I've said something. She'll ask all evening.
fetch-her = “That was too quick. I'll fetch her in again.”
    .feedback = You see what it costs and put it right at once. It doesn't make the decision right, but it limits it, and Nadia has less to explain.
stop-for-today = “Then we'll stop for today, and you get a new time.”
    .feedback = You don't press her. But the meeting ends with Svetlana sent out, and that is how it will be remembered. “Come in again, Svetlana” would have let the day end in an ordinary way.
use-the-time = “Well, now we're alone. What do you dream of, Nadia?”
    .feedback = Every minute is one more to explain tonight, and Nadia hasn't asked for any of them. An exclusion must be limited, and this one had no basis from the start.

call-fetched = Svetlana sits down again and moves her chair right up to Nadia's.
call-screws = I like small screws. And people who come with something that is broken.
call-hoover = She's taken my vacuum cleaner apart twice. Now it works so well that the neighbour complains.
call-cleaning = Nadia looks at your screen, where it now says cleaning.
call-february = In February? What did she say in February?
call-rings = Svetlana's phone rings. She says the same thing three times, sharply, and goes out. The door stands ajar.
    .why = It is her mother, 84, who is alone at home and has fallen before. Svetlana is asking whether she is sitting down. It is worry and not monitoring.

scene-moment = The half-minute alone
moment-lean = Nadia looks at the door and leans forward.
moment-question = Can one learn Danish in the evening? So the family doesn't know?
    .why = As soon as Svetlana is out, there comes a wish that nobody else may hear. It is a strong sign, but still not the whole story.
brief-answer = “Yes. How can I reach you without others seeing it?”
    .feedback = Short, true and useful. You promise no more and let her choose the way. In a moment the door is open again, so what matters most is that you can talk somewhere else.
promise-class = “Yes. I'll arrange it for you, Nadia, I promise.”
    .feedback = There is a class on Tuesday evening. What does she say when she leaves the house? She didn't ask you to arrange anything. Answer the question, and find out where you can go on talking.
why-secret = “Why mustn't they know? Are you afraid of Svetlana?”
    .feedback = The door is ajar, and you only have seconds. That kind of question belongs where she can speak freely, and ideally with an interpreter. Use the seconds to find that place.
give-leaflet = Hand her the leaflet: “Yes. This one says it all.”
    .feedback = The family mustn't know, she has just said. Who opens the bag tonight? Ask what is safe to take home before you give anyone anything.

scene-reach = When the call in the corridor ended
reach-code = Wednesday at ten. The health centre. Bunica exercises, I wait.
reach-how = But how? I don't go out in the evening.
reach-door = Not now. The door …
reach-bag = Nadia puts the leaflet in the bag, on top of Vera's medicine.
reach-hurry = Svetlana says goodbye in the corridor.
remember-it = “Wednesday at ten. I can remember that.”
    .feedback = She knows that you have heard it, and you don't write it where others can see it. The place is her suggestion, and she is there anyway.
write-it-down = Write it on the notepad: “One moment.”
    .feedback = The notepad lies in the middle of the table, and the door opens in a moment. A safe way of contact is only safe as long as it can't be read. Better to say it aloud once more, and remember it.
ask-contact = “How can I reach you without others seeing it?”
    .feedback = You correct your course in time. Now she is the one to say what is safe, and you can come back to the rest.
i-heard-you = “I've heard you, Nadia.”
    .feedback = It is worth something to know that one has been heard. But you don't say whether you will come, or how you are to meet. “I can remember that” or “How can I reach you?” is just as short.
take-back = “Better give me that leaflet back.”
    .feedback = You think of what happens when the bag is opened at home. Then there was no time to find a way to her. You will have to find it some other way.
one-more = “One more question: is anybody doing anything to you, Nadia?”
    .feedback = She only has time to be afraid that somebody heard it. The question matters, and it is asked when she is alone with you, can speak freely and has time to answer.

scene-return = When Svetlana came back in
return-wednesday = “Wednesday at ten. The health centre. Bunica exercises,” whispers Nadia. Then the door opens.
return-unanswered = Nadia has no time to answer.
return-glasses = My mother. She was looking for her glasses. She had them on.
return-block = Wednesday at ten, it says. Isn't that when my mother has her exercises?
return-leaflet = Danish in the evening? Who put this here?
return-what = Well. What were you two talking about?
    .why = Most people who come in half-way ask that. It is politeness. What you answer matters all the same.
to-the-dates = “Then we need some dates. Which days suit you, Nadia?”
    .feedback = You don't say what Nadia said.
    .feedback-right = You don't say what Nadia said, and you make nothing of it. It was a polite question, and it gets a practical answer.
    .feedback-partly = But Svetlana has just read something, and it is left hanging in the air. Take the blame: it is your paper and your appointment.
how-is-she = “Sit down, Svetlana. Is your mother okay?”
    .feedback = You ask about what she comes from, and her own question is forgotten. It costs five minutes about glasses, and the dates have to wait a little.
own-the-leaflet = “The leaflet is from me. I give it to lots of people.”
    .feedback = You take the blame. It is true, and it says nothing about what Nadia asked. It shouldn't have been there, but you have made it less dangerous.
own-the-block = “That's an appointment of mine to remember. Now for the dates.”
    .feedback = True, short and your own. You don't reveal whom the appointment is with. It shouldn't have been on the notepad, but you don't make it bigger.
about-classes = “I told her about our evening classes. I tell everyone.”
    .feedback = Now the evening class is on the table, just where Nadia didn't want it, and it isn't even true. What she said alone is confidential. “Is your mother okay?” would have been enough.
between-us = “That stays between Nadia and me.”
    .feedback = You are right, and confidentiality is kept. The sentence also gives away that something was said, and Nadia has to go home and explain it. You can keep quiet without anyone noticing.
let-nadia-tell = “That's for Nadia to tell you, if she feels like it.”
    .feedback = “So tell me, Nadia,” says Svetlana. You leave it to the person it is about, and send the question home with her. Say something that calls for no answer.

scene-now = When Svetlana wanted to sign
now-dates = Thursday. Thursday is good.
now-mother = Thank you for asking. She's 84 and rings about everything.
now-hm = Hm.
now-classes = Evening classes? She doesn't need that. She learns Danish from me.
now-wall = Oh well. I'll wait until we're in the car.
now-tell = So tell me, Nadia.
now-pen = Good. Monday at five, then. Where do we sign?
    .why = Svetlana makes rotas for six people and is used to people signing. She asks you for a paper, and nothing has been decided yet.
now-thought = Nadia looks down at her hands.
finish-practical = “Today we do the practical things. Work waits for an interpreter.”
    .feedback = Nothing is signed, and nobody is exposed. The reason is true. Waiting is not doing nothing, as long as you follow up.
offer-now = “Now we two take a little time alone, Nadia. Everyone here does.”
    .feedback = Time alone is an offer, and here she is told of it as something that happens. Nor is it true that everyone does it; everyone is offered it. Svetlana has just asked what you talked about, and without an interpreter Nadia can only say no.
start-cleaning = Begin with the cleaning: “Can you do Monday at five, Nadia?”
    .feedback = It is Svetlana's plan, and a yes in beginner's Danish is no choice between two places. Once the contract is written, it takes something to change it. “Work waits for an interpreter.”
exclude-now = “Nadia, I need your own answers. I'll fetch you afterwards, Svetlana.”
    .feedback = Nothing is urgent, an interpreter and a voluntary offer haven't been tried, and Nadia has asked for one thing only: that nobody gets to know. If Svetlana is sent out right now, she can work it out. What does it cost Nadia tonight?

## Half-way

half-pause = You look down at your notepad.
summons-no-thanks = No thank you. It's fine.
summons-cleaning = You put cleaning in the plan. Nadia doesn't say anything.
summons-excluded = Svetlana sits in the corridor for ten minutes. “Now she'll ask all evening,” whispers Nadia, and says no more.
summons-silence = Nadia looks at the door until the time is up. Now Svetlana is standing in it.
summons-coat = Svetlana is standing in the doorway with her coat on.

scene-summons = When the next meeting was to be agreed
summons-reserved = The interpreter is reserved for Thursday at nine.
summons-svetlana = Just send it to us. The whole family's post hangs on the fridge, so nobody forgets anything.
    .why = That is what they do with everybody's post, Svetlana's own and Vera's too. It is a habit in a house of four. But it matters for what you can write.
hand-it-over = “Here you are, Nadia: Thursday at nine. You choose who comes along.”
    .feedback = She gets it in her hand, as she asked. It may hang on the fridge, for it says nothing that can harm. And with an interpreter she can use her own words.
to-svetlana = “I will, Svetlana. Then it's up there tomorrow.”
    .feedback = Now Svetlana is the way to Nadia. In February Nadia asked to have letters handed to her, and she is sitting right there. Contact goes to the citizen by a way that is safe for her.
ring-later = “I'll ring Nadia when the interpreter is arranged. Is that all right, Svetlana?”
    .feedback = On which number? The only one on file is Svetlana's. Agree on the next step while she is sitting there, and hand it to her, as she asked.
come-alone = Write on the letter that Nadia comes alone on Thursday.
    .feedback = “Why alone?” asks Svetlana on the stairs, and Nadia has to answer. You exclude beforehand without knowing what Thursday calls for, and without asking. Write: “You choose who comes.”

## In the office

scene-office = In the office afterwards
office-fridge = Svetlana puts the appointment letter in her bag, between two others.
office-stairs = “Why alone?” says Svetlana on the stairs. Nadia holds on to the banister.
office-desk = You tell your manager, Erik, all of it.
office-sent-out = You sent her out? What was the basis?
office-erik = A mother-in-law may well offer a job. What have we actually got?
ask-anonymously = “I'll ring the safety consultants without giving her name.”
    .feedback = They can advise anonymously, and you don't have Nadia's consent to more. The decision is still yours, but they can help you see what you didn't spot.
team-meeting = “I'll take Nadia to the cross-team meeting. Does anyone know them?”
    .feedback = Now eight people know her name and your worry. Discussing a particular case normally requires her consent, and you can ask for that when she can speak freely. Without a name you can ask today.
wait-and-see = “We wait till she says more. Otherwise it's our unease in charge.”
    .feedback = Who is waiting for whom? She asked about something, as well as she could, and is watching whether you heard it. Not excluding anyone today is only right if you follow up.
message-her = Write in her digital post that she can ring you.
    .feedback = Tomorrow the message hangs on the fridge. “What would she ring about?” asks Svetlana. In February Nadia asked for letters in her hand; use the way she points to.

scene-wednesday = Wednesday at the health centre
wednesday-advice = “First find out whether the place is good,” said the consultant.
wednesday-team = Nobody at the meeting knew Nadia. Now they do.
wednesday-window = Wednesday at ten. Nadia is sitting alone in the health centre, working on a hearing aid with a nail file.
wednesday-hears = Now bunica hears again. Before, she heard only the good things.
wednesday-car = Svetlana fetches us at a quarter to eleven. Always.
    .why = Vera can't walk to the bus, and Svetlana has the car. It is a lift. But now you know how long you have.
good-place = “I've got an interpreter on the phone. Is this a good place to talk?”
    .feedback = You begin with what makes it possible to talk: whether the place is safe, whether she wants to, and whether she can say it in her own language.
found-a-class = “Would you like to start Danish on Tuesday, Nadia? I've found a class.”
    .feedback = “Tuesday? What do I say when I go?” She asked whether it exists, and now she has to say yes or no to a date. Let her decide the step.
tell-me-all = “Tell me everything, Nadia. Your Danish is fine.”
    .feedback = You get the part she has words for. The rest is too hard in beginner's Danish, and it is for the municipality to see that she is understood. An interpreter on the phone is enough, if she likes.
give-it-a-name = “What your mother-in-law does is called social control. Do you know the word?”
    .feedback = She doesn't know the word, but she knows Svetlana, and now she has to defend her. You have seen little, and your task is to recognise and guide, not to judge. “How do you see it?” opens more.

scene-cost = When Nadia told you
cost-class = Tuesday? What do I say when I go?
cost-all = Everything? In Danish?
cost-name = I don't know that. She's my family.
cost-sum = Svetlana isn't bad. She's done the sum: I look after her mother, she works, Andrei pays the loan. It adds up. Only nobody asked me.
cost-plain = Svetlana isn't bad. She does sums. Everyone has a place. Mine is at home.
cost-drawer = My phone isn't broken. It's in her drawer. She has the code to my post too.
    .why = The phone has been taken from her, and the municipality has been told something else. Now it fits with the number, the language school and the question in secret.
cost-signal = On Thursday you can ask me. If I say yes, it's yes. If I say no, then leave it.
what-would-it-cost = “What happens at home if Svetlana has to wait outside on Thursday?”
    .feedback = Before a companion may be excluded, you have to think of what it costs the citizen afterwards, and she knows that best. In acute danger it is 112 and a different matter.
offer-advice = “There's anonymous advice, Nadia. Would you like a number?”
    .feedback = Good that she knows there is help, and that she chooses. If she asks about her residence permit, she needs a lawyer. But you haven't talked about what Thursday can cost her.
may-i-call-andrei = “May I ring Andrei? Perhaps he can help you.”
    .feedback = You ask her first, and that is what decides. In some cases the family can be brought in, in dialogue with the citizen and with an eye to the risk. That you haven't talked about yet.
promise-exclusion = “Then I'll send Svetlana out on Thursday, I promise.”
    .feedback = “If I say no, then leave it,” she said, and you have already promised something else. The basis is assessed on Thursday, when the smaller steps have been tried. Promise only what you can keep.

## Thursday

scene-thursday = Thursday, with an interpreter
thursday-cost = “Svetlana goes quiet for two days,” Nadia answered yesterday. “Then she makes sarmale. Nobody hits. I can manage that.”
thursday-advice = “Say the number,” Nadia answered yesterday. “I remember numbers. Everyone in that family does.”
thursday-andrei = “Not yet,” Nadia answered yesterday.
thursday-promise = “I said you can ask,” Nadia answered yesterday.
thursday-waited = Yesterday at ten you sat at your screen and looked at the clock.
thursday-passed = Yesterday Svetlana sat beside Nadia in the health centre herself. You walked past without a greeting.
thursday-eboks = She can ring you, it said. What would she ring about?
thursday-alone = Alone, it said. But she'd like me there. Wouldn't you, Nadia?
thursday-lamp = The lamp's been mended! It was the starter, as she said. It only took you sixteen years.
thursday-question = You ask Nadia what work she would like. Svetlana talks over her. You ask that Nadia be allowed to finish. Svetlana waits for three seconds.
thursday-began = She began: she would quite like to … I heard no more.
thursday-agrees = We've talked about it at home. She agrees.
    .why = She answers a question put to Nadia while Nadia is answering, and right after you have asked for the opposite. Language isn't the explanation now, for the interpreter is there.
offer-alone = “I offer everyone part of the meeting alone with me. Would you like that, Nadia?”
    .feedback = You have asked for quiet and got three seconds, and so a voluntary offer is the next step. It gives nothing away, for everybody gets it, and she can say no.
speak-up = “Just say what you think. Svetlana can stand hearing it.”
    .feedback = “Of course I can,” says Svetlana. “We're waiting.” Now it is Nadia who has to speak up with Svetlana beside her. Where there are signs of pressure, the wish is clarified where she can speak freely.
then-agreed = “Shall we put cleaning, then, Nadia? I've asked with an interpreter now.”
    .feedback = The interpreter said it aloud: she began on something else. The answer is Svetlana's, and if it is written as Nadia's, it can follow her for a long time. The companion's words are not the citizen's.
exclude-at-once = “I want to hear Nadia. Wait outside for now, Svetlana.”
    .feedback = The pattern is there, and Nadia still hasn't been asked. Without her answer something is missing from the basis under section 8(2), and she is the one who has to explain it tonight. The offer comes first.

scene-her-answer = When Nadia was asked
her-answer-speak = Of course I can. Say it, Nadia. We're waiting.
her-answer-offer = Nobody says anything. Then you offer Nadia part of the meeting alone, as you offer everybody.
her-answer-yes = Yes please. I'd like that.
her-answer-room = You ask Svetlana to wait for a quarter of an hour. Nadia gets up to go. So does Svetlana.
her-answer-secrets = No, she doesn't want that. We don't have secrets. I'll come along.
    .why = Nadia has answered herself, through a neutral interpreter, and Svetlana reverses the answer. This is no longer help in answering. She decides whom Nadia may speak to.
her-answer-no = No thank you. It's fine.
her-answer-hand = She says it to the table. Svetlana pats her hand.
exclude-part = “Nadia, I need your own words about work, a quarter of an hour. You may have someone else with you.”
    .feedback = Clear, limited and with a true reason.
    .feedback-right = She has said yes, and Svetlana comes along all the same. On one reading you carry out Nadia's choice; on the strict one it requires section 8(2), and that is the one you follow. Interpreter, request and offer have been tried, and she has said what it costs.
    .feedback-breach = She has said yes. What does it cost her tonight? Nobody has asked, and before a companion has to leave, the citizen's safety must be thought through. On Wednesday there was time for it.
exclude-unasked = “Nadia, I need your own words about work, a quarter of an hour. You may have someone else with you.”
    .feedback = The right words. But Nadia has said no thank you, and a no can't be turned into a yes because you doubt it. The weighty grounds of section 8(2) are missing. Keep the offer open, and find a place where she can answer freely.
let-it-lie = “Then we'll leave it. You'll get the offer again, Nadia.”
    .feedback = The same sentence can be right and wrong.
    .feedback-right = Today she has said no thank you, and her words weigh heavily, even when you are in doubt. The door is open.
    .feedback-breach = She said yes. Now it is Svetlana's no that counts, and Nadia has learnt that a yes makes no difference. Her wish is what weighs heavily.
from-now-on = Say that from now on the meetings are for Nadia alone.
    .feedback = How many meetings is “from now on”? An exclusion is kept to what is necessary, and the basis is assessed anew each time. Nadia has asked for a quarter of an hour or for nothing, never for this.
say-the-worry = “She isn't allowed to answer, Svetlana.”
    .feedback = “Nadia, aren't you allowed?” asks Svetlana. “Yes.” When the suspicion is voiced, the meeting is about Svetlana, and Nadia goes home with her. Tell them what is to happen now, and not what you believe.

scene-alone = A quarter of an hour alone
alone-door = The door is shut. The interpreter moves his chair.
alone-plan = I want the workshop. And Danish, Tuesdays and Thursdays. The home help comes in the evening, after all. If I ever get wages, they go into my own account. I've done the sum. You learn that in this family.
alone-silent = Can't she come in again?
what-may-she-hear = “What is Svetlana to be told when she comes in?”
    .feedback = The quarter of an hour is Nadia's, and she knows best what can be said and when. The plan you will have to write next time.
what-in-the-plan = “What goes into the plan, Nadia, and what has to wait?”
    .feedback = She chooses what can hang on the fridge. Wages go to her NemKonto, the account public money is paid into: ask which account it is, and whether she can get into it. What to say in the car she will have to work out as she goes.
fetch-in = “That was too early. I'll fetch her in, Nadia.”
    .feedback = She asked for it, and you put it right at once. It doesn't make the decision right, but it makes it short.
blame-us = “I'll say it's a fixed rule here. Okay?”
    .feedback = Svetlana has taught maths; she asks to see the rule. There isn't one, and then Nadia is left with the explanation. Ask what she wants said.
tell-svetlana = Fetch Svetlana in: “Nadia would like the workshop. Isn't that good?”
    .feedback = Nadia doesn't look at you when they go. What she says alone isn't passed on without her yes, not even kindly. She wanted to choose the day.

## Before the note

before-own = “Fourteen minutes,” says Svetlana in the doorway. “You said a quarter of an hour.” Nadia gets up first. “I'll tell it myself when Andrei is home.”
before-nothing = “Nothing,” Nadia answered. “I haven't said anything.”
before-plan = Svetlana reads the plan: workshop, August. “It was me who chose,” says Nadia, and takes the pen. “The rest I'll tell when Andrei is home.”
before-fetched = Svetlana sits down again. Nadia looks at the clock. “Four minutes,” she says quietly.
before-rule = “A fixed rule?” says Svetlana. “I'd like to see it.” Nadia looks at you.
before-told = “The workshop?” says Svetlana. Nadia doesn't look at you when they go.
before-yes-lies = Svetlana finds the coats. “I said yes,” says Nadia in Danish, quietly.
before-next-time = Svetlana finds the coats. “Ask me again,” says Nadia to the interpreter, and the interpreter says it aloud.
before-worry = “Not allowed?” says Svetlana. “Nadia, aren't you allowed?” “Yes,” says Nadia.
before-agreed = Nadia signs. She writes slowly and neatly.
before-desk = They have gone.

## The note

note-desk = What belongs in the note, and who can read it?
note-participants = First meeting: Nadia with mother-in-law as companion, no interpreter. Thursday: the same, with an interpreter.
    .feedback = Who was there, and whether there was an interpreter, belongs in it. It also shows how much weight each answer can bear.
note-answered = Thursday, Nadia through the interpreter: “I'd quite like to …” Mother-in-law: “She agrees.”
    .feedback = Who said what, in their own words, and said while everyone heard it. Somebody else can build on it.
note-handed = The letter for Thursday was handed to Nadia, as she asked in February.
    .feedback = Belongs there if she got it. Then the next person knows the way she has chosen.
note-part = A quarter-hour without mother-in-law, section 8(2). Before: interpreter, request, offer. Nadia said yes, mother-in-law no.
    .feedback = Basis, milder steps, scope and whose choice it was. Everyone heard it, so it can stand being read.
note-out = The mother-in-law was asked to leave. Nadia had not said yes to it. The reason and what had been tried are below.
    .feedback = Without a note nobody can see what was decided, or put it right. What was wrong has to be there too.
note-offer = On Thursday Nadia was offered part of the meeting alone and said no thank you. She gets the offer again next time.
    .feedback = Belongs there if that is how it went. If she wasn't asked, or said yes, it isn't true.
note-refused = Nadia wants to work on her mother-in-law's team and not in the repair workshop.
    .feedback = Svetlana said so. Write it as it was, or else the companion's words become Nadia's.
note-dares-not = Nadia answers that it's fine because she dares nothing else with her mother-in-law there.
    .feedback = What she dares is your guess. Write what was said and done just before. Then others can assess it, and it can't be used against her.
note-copy = The note goes into Nadia's digital post, so that she can read what was said.
    .feedback = The family's post hangs on the fridge, and that is where it gets read. She has asked to have things handed to her. Ask her how she wants it when you talk alone.
note-secret = Nadia can be met on Wednesdays at ten in the health centre, while her husband's grandmother exercises.
    .feedback = A safe way is only safe as long as others can't read about it. In the course's view it should be kept where it is shielded in your workplace. Ask your manager.
note-alone-words = Alone, Nadia said that she wants the workshop, an evening class and her own account.
    .feedback = Those are her words, and she wanted to choose the day they are said. Keep them where they are shielded in your workplace until she has told it.

## Endings

ending-own-sum = Her own sum
    .text = Nadia tells it herself when Andrei is home. Svetlana is quiet for two days. Then she makes sarmale for eight. In August Nadia starts at the workshop, and on Tuesdays and Thursdays she goes to Danish. Her phone lies beside the soldering iron. There was never anything wrong with it.

        To the next meeting Svetlana comes along again, and you assess it afresh. “Just ask me,” says Nadia. “She's timing it.”
ending-second-time = The second time
    .text = The first time was too quick, and Nadia saw that you put it right. The second time she was asked, and she answered.

        In August she starts at the workshop. Svetlana still asks about those five minutes in the corridor in May. Next time you are in doubt, ask Nadia before you ask anyone to leave.
ending-the-rule = The fixed rule
    .text = Svetlana rang the main number and asked to be sent the rule. There was none. Nadia had her quarter of an hour and spent the rest of the week explaining it.

        She comes again next month. Agree with her, where she can speak freely, on a sentence you can both say. It only has to be true.
ending-ajar = Ajar
    .text = You have passed nothing on, and that is worth a great deal. She didn't get a quarter of an hour alone with an interpreter this time, and the workshop waits.

        She comes again next month, with Svetlana, and looks at you before she sits down. Book the interpreter today, talk to the safety consultants without a name, and ask her again.
ending-in-agreement = In agreement
    .text = On Monday at five Nadia turns up on Svetlana's team. She learns the words for mop, bucket and floor, and Svetlana is a good teacher.

        One Wednesday in September you walk through the health centre. Nadia is sitting by the window, working on something small. Sit down. Ask whether it is a good place to talk. It is late, and she may answer all the same.
ending-all-evening = All evening
    .text = Svetlana counts the minutes she spent outside, and all evening it is Nadia who has to account for them. It was the municipality's decision. The bill was hers.

        At the next meeting Nadia says that everything is fine, before anyone has asked. Ring the safety consultants without a name before you meet, and begin with the smallest step: a question, an interpreter and time to answer.
ending-on-the-fridge = On the fridge
    .text = The note was hanging on the fridge when Andrei came home on Friday. Everyone had read it, and Svetlana had underlined things.

        Nadia comes to no more meetings before the summer. “She agrees,” says Svetlana on the phone. Get your manager to look at what has been sent, and ask the safety consultants how Nadia can be reached.
ending-kitchen-table = At the kitchen table
    .text = One evening Nadia is questioned at the kitchen table. Nobody shouts. Svetlana has heard a little from the municipality, and works out the rest.

        The next Wednesday it is Svetlana who sits waiting in the health centre. Nadia comes to no more meetings before the summer. Ring the safety consultants without a name: how can she be reached again without its costing more?
