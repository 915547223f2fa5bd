# She wants him to stay: a fictional meeting. Not one of the ministry's examples.

title = “He's staying”
occasion = Follow-up on the contract
summary = Oksana has been offered a little time alone and has said no, thank you: her brother is staying. How much do her words weigh, and when are they her own?
task = Follow up on Oksana's contract: work and money. What does her wish weigh, and is there a basis for limiting her brother's role? Your team offers everyone a little time alone.

cast-oksana = Oksana
    .about = 27. Fled from Ukraine two years ago. A dental technician. Looks at people's teeth before she looks them in the eye.
cast-taras = Taras
    .about = 38. Oksana's elder brother and companion (bisidder), fourteen years in Denmark. Manager on a cattle farm. Mends whatever he comes near.
cast-olha = The interpreter
    .about = Ukrainian interpreter. A voice on the phone.
cast-kim = Kim
    .about = Your manager.

## The case

file-contract = Contract, 2 June
    .text = Goal: ordinary work.

        Oksana lives with her brother. He has offered her a place in the milking parlour on the farm he manages.
file-school = From the language school's adviser, 18 September
    .text = Through the school's interpreter Oksana asked: “Is it me or my brother who decides who comes to the meetings?” “You,” I answered. She wrote it down.
file-reception = Booking
    .text = Ukrainian telephone interpreter booked through the local association, the same one as the last three times.

## What one can build on

fact-asks-in-september = In September Oksana asked who decided: she or Taras.
fact-brothers-house = Oksana fled from Ukraine and lives with her elder brother.
fact-good-brother = The receptionist wishes she had a brother like that.
fact-wish-beside-him = Oksana says, sitting beside Taras, that he is staying.
fact-table-leg = Taras steadies the table with a receipt.
fact-technik-gone = Oksana said “tekhnik” twice, and the translation didn't mention it.
fact-sanction-word = Taras has told her that a no will cost her the benefit.
fact-calls = Taras rings Oksana three times while he is out of the room.
fact-free-wish = Oksana says without Taras, through a new interpreter, that the money is to be without him.
fact-his-account = Oksana says without Taras that the benefit goes into his account.
fact-olha-told = Taras says that the first interpreter has written to him about the change.
fact-cut-off = Taras cut Oksana short in the middle of her sentence about the laboratory.

## The beginning

scene-opening = Her no, thank you
opening-offer = “I wish I had a brother like that,” said the receptionist. Now you have offered Oksana a little time alone, and the interpreter has translated.
opening-stay = No, thank you. Taras is staying.
opening-table = The table wobbles. Taras pushes a folded receipt under the leg. “There.”
her-no-counts = “Then Taras stays, Oksana, and you tell me if you change your mind.”
    .feedback = The offer was voluntary, and she said no. Leaving the door open costs nothing. You just can't build everything on a no that he was listening to.
ask-him = “Is it all right with you too, Taras, if Oksana and I take ten minutes?”
    .feedback = Whose time is it? Now he has been given a choice that is hers, and her own answer has been turned into a draft.
insist = “It's only ten minutes, and everyone does it. Shall we just try?”
    .feedback = “I said no, thank you,” she could answer, and there you are. Everyone gets the offer; nobody has to say yes. Press her now, and she learns that a no to you doesn't count.

## The voice on the phone

scene-voice = What was translated
voice-mine = Me? I'm easy. But she did say no.
voice-no = No. Thank you.
voice-work = You ask Oksana about work. She answers at length, says “tekhnik” twice and “Randers”, and shapes something small between two fingers.
voice-crown = She is missing a word, points at her front tooth and looks at Taras. “Krone,” he says, “a crown.” They laugh, since it is money too.
    .why = She looks at him for a word, not for permission. He is the one who knows Danish.
voice-farm = She says that she would like to help on the farm, where her brother is so kind as to find room for her.
    .why = A long answer with “tekhnik” and “Randers” became one sentence about the farm, and “so kind” isn't something an interpreter adds. You don't know what she said. You know that it wasn't this.
voice-thanks = Thanks, Olha. Exactly.
new-interpreter = “I'll stop here and get another interpreter, from another town.”
    .feedback = Words went missing, praise came in, and he is on first-name terms with her. Then an interpreter from outside the circle is good practice, and nobody need be told off for it.
whole-answer = “Did I get all of it, Oksana? Do say it once more.”
    .feedback = You ask the right person. But the answer comes through the same voice, and it knows her brother. When you doubt the interpreter, it is the interpreter you change.
take-it = “Thank you, Oksana. I'll write that down, just as it was translated.”
    .feedback = Then the farm is on file as her wish. What became of “tekhnik”? You heard it yourself, twice.
ask-taras = “Taras, you know both languages. Was that what Oksana said?”
    .feedback = Now two people are translating for her, and neither is neutral. Say instead: “I'll get another interpreter.”

## The rule about the benefit

scene-rules = “If she says no”
rules-second = Five minutes later an interpreter from Aalborg is on. “I see,” says Taras.
rules-again = Oksana says it again, shorter. “Yes, the farm,” says the interpreter.
rules-written = Oksana watches your pen until you have finished.
rules-exactly = Word for word.
rules-house = She lives with me for free. She pays her rent in crowns. Porcelain ones!
    .why = The joke is shared, and living for free with one's brother isn't control of money. It is nice to know, and it says nothing.
rules-taras = Tell her that saying no to the farm costs her the benefit. Coming from me it isn't enough.
    .why = He has used the municipality as a threat at home, and now he wants you to repeat it. Whether the place on the farm is something she can lose benefit over, nobody has decided.
tell-oksana = “Nobody is cutting your benefit today, Oksana, and the rules come from me.”
    .feedback = Guidance about duties must be given so that she understands it, and it must come from you. His offer of a place is his, not the municipality's.
answer-him = “Good that you mention it, Taras. Shall I explain the rule to you both?”
    .feedback = The rule gets said correctly, and that helps. But he is given the floor about her duties, and she never gets to ask about what frightens her.
duty = “You do have to be available for work, Oksana. So what about the farm?”
    .feedback = “Hear that?” he says in the car. Now his threat has become yours. A no to his farm isn't a no to the municipality.
at-home = “Thanks, Taras. I'll find a leaflet for you to explain to her at home.”
    .feedback = Who can she ask then, when something is wrong? Consequences she should hear from you, through an interpreter. The leaflet is fine when she is the one who gets it.

## The trailer

scene-trailer = Taras goes out for a moment
trailer-asks = Am I allowed to say no to something?
trailer-both = The interpreter translates the rule. Taras nods at every word. Oksana nods at the last one.
trailer-duty = There you are. On paper next time.
trailer-leaflet = Taras folds the leaflet and puts it in his own pocket.
trailer-knock = There is a knock: Taras's trailer is blocking the goods entrance.
trailer-leaves = Ten minutes! Just keep talking, I'll hear it all afterwards.
trailer-folder = In the doorway Taras finds that he has Oksana's folder, and puts it back at her place.
    .why = The folder came along in his hurry, and he put it back himself. That is a man with a lot to do, not one who holds on to her papers.
use-the-break = “Will you wait for him, Oksana, or talk meanwhile?”
    .feedback = A natural occasion, and she gets to choose.
    .feedback-right = He went of his own accord and gladly, the interpreter is from outside the circle, and you don't press. If she says yes, the yes is hers.
    .feedback-partly = But the voice on the phone is still the one he calls by name. So he has only half left the room.
other-now = “I'll get another interpreter, from another town, while we wait.”
    .feedback = Better now than in a quarter of an hour. It isn't time alone as long as the one who translates knows her brother.
wait-for-him = “Then we'll break until Taras is back. You did want him with you.”
    .feedback = That respects what she said. But she said it while he was listening. Here was a quiet occasion for asking whether it still held.
quick-question = “Quickly, Oksana: does he tell you what to do?”
    .feedback = “He's my brother,” she says and closes up. You have ten minutes and spend them on your own answer. Ask whether she would like to talk, and what she wants.

## The calls

scene-afterwards = The phone on the table
afterwards-second = Now an interpreter from Aalborg is on.
afterwards-talk = We can talk. I'll just stay sitting here.
afterwards-wait = You wait. Oksana tests whether the table still wobbles.
afterwards-brother = Tell me? He's my brother.
afterwards-calls = Oksana's phone lights up: Taras. A little later, again. The third time she turns it face down.
    .why = He is away for ten minutes and rings three times to hear what she is saying. He went gladly, and still he keeps an ear on it.
afterwards-choir = She sings with Taras. Every Sunday.
afterwards-town = Aalborg? I know nobody there. That's nice.
ask-safe-wish = “When is Taras to be with us, Oksana: for all of it, some or none?”
    .feedback = Open, with room for every answer.
    .feedback-right = He is out, the interpreter doesn't know him, and she can answer as it is. That is how one finds out whether a wish is free.
    .feedback-partly = “She sings with Taras,” she said about the interpreter. Through that voice she can only give the answer he may hear. Get another one on first.
many-calls = “That's a lot of calls. Is he the one controlling you, Oksana?”
    .feedback = You saw the calls, and they are worth asking about. But your answer is inside the question. Try: “What do you think when it rings?”
pick-up = “Do answer it, Oksana. Then he can hear that all is well.”
    .feedback = Then he is in the room again, through the loudspeaker this time. A moment alone requires that nobody is listening in.

## Her answer

scene-wishes = What she then says
wishes-picked = “Yes. No. Yes,” says Oksana into the phone. “I'm not saying anything.”
wishes-part = He's to be there for the work, or he thinks I'm hiding something. The money I want to talk about without him.
wishes-account = It goes into his account. That's easiest, he says. I get five hundred in an envelope and have to say what for.
    .why = The benefit is hers, but she gets it in an envelope and has to account for it. These are her own words, spoken without him and through an interpreter he doesn't know.
wishes-again = Taras is staying. I've said so.
plan-the-split = “So we do the work together and the money alone, and you choose what he hears.”
    .feedback = A split meeting can be mild and good, when it is hers.
    .feedback-right = You do exactly what she asked for and no more, and leave the words to her. She is the one who knows what can be said in the car.
    .feedback-breach = But she hasn't asked for it. She has said that he is staying, and you haven't heard anything else freely. So the plan is yours.
first-words = “I'll keep to the first thing you said, Oksana: he's with us.”
    .feedback = A wish spoken in front of him and one spoken without him don't weigh the same.
    .feedback-partly = Without a free answer her first words are what you have, and you follow them. Just notice how little you know about them.
    .feedback-breach = She has just answered freely, and you choose the answer that he heard. Then it would have been better not to ask.
all-alone = “Then we'll take all of it alone, Oksana, while it's quiet. It's quicker too.”
    .feedback = Quicker for whom? It is more than she has said yes to, and she is the one who has to explain it in the car. Keep to her measure: what, when, who.
new-account = “We'll open a new account now, Oksana. Then it's done before he's here.”
    .feedback = One day it may be right. But what does he see tonight, when the money doesn't come? Ask her what should come first before you touch anything.

## Halfway

half-split = Say that it's you who wants it. Then it isn't me.
half-not-said = I didn't say that.
half-nods = Oksana looks at you and nods slowly.
half-alone = No. That would make it worse.
half-bank = Now? He gets a message on his phone.

## The question

scene-back = “What did you talk about?”
back-cold = Taras comes in with cold cheeks and tests the table.
back-told = Olha writes that she's been replaced. What was wrong with her?
    .why = An interpreter is bound by confidentiality, also about who was replaced. That he knows shows how short the way was from the phone to him.
back-sweet = “Well, Olha, was she good?” says Taras. “Always,” says the interpreter in Danish.
back-ask = And what did you talk about?
neutral-reason = “I wanted to be sure of understanding Oksana, and now we'll do the work.”
    .feedback = True, brief, and nothing passed on. Oksana can say the same in the car, and it holds.
tell-him = “We talked about when you should be here, Taras, and when not.”
    .feedback = What he was to hear was up to her. She gets the whole drive home to answer for “when not”.
line-trouble = “Something was wrong with the line, so it got a bit messy. Coffee?”
    .feedback = He can ask the interpreter, and then he knows that you are lying. A true sentence is shorter: “I wanted to be sure that I understand Oksana.”
between-us = “That's between Oksana and me. Shall we get on?”
    .feedback = It is true, and you pass nothing on. The tone just gives him something to ask about in the car. A reason that everyone can repeat is calmer.

## The laboratory

scene-work = In the middle of her sentence
work-shrug = Taras shrugs and sits down. “Fine. The work.”
work-not = When not? When would that be, Oksana?
work-line = The line? Olha says it was good enough.
work-family = In our family we don't keep things to ourselves.
work-lab = There's a laboratory in Randers that makes bridges and crowns. I may shape a trial tooth if –
work-cut = Teeth can wait till after the war. The farm needs people now.
    .why = The question was hers, and she was in the middle of answering it. He swapped her laboratory for his own farm.
work-door = A door slams. Oksana jumps, Taras lays a hand on her arm, and she pats it: “It's only the door.”
    .why = The grip is comfort. They both heard the door, and she comforts him just as much. It is the war that has stayed in their bodies.
let-her-finish = “Just a moment, Taras. Oksana was speaking.”
    .feedback = He may speak, only not in her sentence. So small a step needs, as the course sees it, no basis.
weigh-the-farm = “What do you say about the farm, Oksana? It's right there, after all.”
    .feedback = You turn to her, but with his subject. Ask where she had got to: “If what, Oksana?”
ask-the-lab = “Do you know that laboratory, Taras? Is it worth betting on?”
    .feedback = So he is the dental technician. She was the one with the answer. What he knows can come afterwards, if she wants it.
only-listen = “You'll have to make do with listening, Taras. That's a companion's job.”
    .feedback = That isn't so: a companion may speak, and the sources only disagree about how much. Now it is about you and him.

## With the manager

scene-kim = In the corridor with Kim
kim-finished = “If I pass the test,” Oksana finished. Then you took a break.
kim-farm = “The farm is fine,” said Oksana. Then you took a break.
kim-lab = Taras told you about the roads to Randers in winter. Then you took a break.
kim-silent = Taras said no more. Neither did Oksana, and you took a break.
kim-coffee = Kim has a cup in each hand. You tell Kim what you have seen and heard.
kim-two-answers = So you've got two answers: one with him and one without. Which is hers? And who pays tonight?
kim-one-answer = So you've got one answer, and you haven't heard it freely. That's not a basis for anything. What would be mildest?
plan-evening = Make a plan: the money alone, a quarter of an hour, and one sentence Taras may hear.
    .feedback = Thinking the drive home through is always wise before anyone is sent out.
    .feedback-right = You keep to the subject that she named, and the words are the ones she asked for: that you are the one who wants it.
    .feedback-breach = But here there is nothing to plan yet. She has only said that he is staying. The milder steps come first: a free answer or a new time.
her-words-hold = “Her words count. He stays, and I'll ask again next time.”
    .feedback = Which of her words?
    .feedback-right = You have only the one answer, and it points to him. Patience isn't looking away when you ask again with another interpreter.
    .feedback-breach = A quarter of an hour ago she answered freely and asked for something else. Now you let the answer count that he heard.
from-now-on = “Isn't it safest if I see her alone from now on?”
    .feedback = Safest for whom? Nobody can assess “from now on” in one go. A limit must be as small as it can be, and assessed afresh.

## The money

scene-money = The last item
money-item = “Then there's the money,” you say. “Who should be there, Oksana?”
money-taras = I can answer that. I keep track of every single krone.
money-turn = Taras is staying.
    .why = Half an hour ago, without him and through another interpreter, she asked for the opposite. Her wish changes with who is listening.
money-same = Taras is staying.
exclude-part = “Oksana, I need your own answers, so you and I take the money alone. You may have someone else with you.”
    .feedback = Her words right now say the opposite. But she answered freely, there are concrete facts, milder steps have been tried, and the drive home has been thought through. That is why section 8(2) can carry this: one item, a quarter of an hour, and he is there for the rest.
exclude-unsafe = “Oksana, I need your own answers, so you and I take the money alone. You may have someone else with you.”
    .feedback = The words are right, and she asked for it. What happens when they drive home? Nobody has thought it through, and that must be done before a companion is sent out.
exclude-unfounded = “Oksana, I need your own answers, so you and I take the money alone. You may have someone else with you.”
    .feedback = She has said only one thing, and it is that he is staying. Without a free answer, and without the milder steps tried, you don't have weighty grounds under section 8(2). Offer a new time with another interpreter.
he-stays = “Then Taras stays, Oksana, and we do the money together. You tell me if you want it otherwise.”
    .feedback = Her words weigh heavily, also when you would have chosen differently.
    .feedback-partly = You follow them, and that is respect. But about the money you now get only his answers. A new time with another interpreter would have cost less.
    .feedback-breach = But without him she said that the money, of all things, was to be without him. She can't “tell you” while he is listening.
new-time = “The money can wait for another day, Oksana. When would suit you?”
    .feedback = Splitting the meeting is a mild step.
    .feedback-right = You don't force anything through on an answer that you haven't heard freely. For the new time the interpreter can be one whom neither of them knows.
    .feedback-partly = She isn't pressed today. But she has said freely what she wants, and the basis is there. Now she waits another month for an envelope.
exclude-rest = “Oksana, you and I take the rest alone, today and next time, so that it's quiet. You may have someone else with you.”
    .feedback = Who has asked for that much? Not Oksana. A limit must be as small as possible, and next time can't be assessed today.

## A quarter of an hour

scene-account = The account
account-quarter = You were the one who said it. He saw that. Good.
account-wish = I want my own account once the laboratory says yes. Today he'd find out.
account-nods = Taras answers everything. The amounts are right to the krone. Oksana nods each time the interpreter has finished.
her-pace = “What do you want now, Oksana, and how do I best reach you?”
    .feedback = Her own order of things and a way that she chooses.
    .feedback-right = The decision about the account is hers, and you let it be. Agree on the way aloud, and write it where it is shielded.
    .feedback-partly = The question is right, but he hears the answer. A safe way can't be agreed while he is sitting there.
move-today = “Shall we ring the bank, Oksana? Then we'll move the benefit while you're here.”
    .feedback = He finds out tonight, and you won't be sitting beside her. What has she said about when? Begin there.
write-digital = “I'll write it all in Digital Post, so you have it in black and white.”
    .feedback = Do you know who opens it? She lives with him, he runs the money, and you haven't asked. Agree on the way with her before you send anything.

## Without Taras

scene-sent-out = When the door had closed
sent-out-door = Taras gets up slowly. The receipt slips out, and the table wobbles again. Through the pane you can see him take out his phone.
sent-out-car = I said that he was staying. He heard it. What do I say in the car now?
fetch-back = “That went too fast, Oksana. I'll fetch Taras, and we'll finish together.”
    .feedback = You put it right as soon as you see what it costs. That doesn't make the step right, but it makes the harm smaller.
another-person = “Is there anyone else you'd like with you, Oksana, or would you like a new time?”
    .feedback = As the course sees it, her right to support doesn't vanish because he has gone, and you let her choose. That makes the exclusion no smaller.
carry-on = “Well, here we are, Oksana. What's he actually like at home?”
    .feedback = He can see her through the pane, and she can see him. What is she to answer? Ask whether she wants him back in.

## The farewell

scene-farewell = Next time
farewell-pace = Oksana picks up her folder before he gets to it.
farewell-bank = The bank's phone line is closed until one. Oksana stares at your screen.
farewell-post = “Digital Post,” says Oksana. “Yes. That's on the computer at home.”
farewell-date = “The twelfth,” says Oksana. Taras writes it in his calendar.
farewell-fetched = Taras comes in again and puts the receipt back under the table. Nobody says anything.
farewell-nobody = Anyone else? I only know the ones from the choir.
farewell-closed = “He's good,” says Oksana. Then she says nothing more until he comes in.
farewell-olha = Next time just have Olha again. She knows us.
farewell-bus = Come on, Oksana. There's no bus before four.
    .why = He drives her because there is no bus. That they go home together says nothing in itself.
she-chooses = “You choose who comes with you, Oksana, and I'll find an interpreter.”
    .feedback = Two things are settled without a dig at anyone: she chooses the companion, and you choose the interpreter, outside the circle.
same-interpreter = “Fine, then we'll ask for Olha again. Shall we say in two weeks?”
    .feedback = “She knows us.” That is exactly why. You heard words go missing, and next time they will again.
alone-next = “The next meeting is individual, Oksana, so you come to that one alone.”
    .feedback = Individual means that she herself must be there, not that she must be alone. You exclude Taras beforehand without an assessment.

## Afterwards

scene-after = With your jacket on
after-hand = Oksana shook your hand. She hasn't done that before.
after-olha = “In two weeks,” said Taras. Oksana watched the phone until it went dark.
after-alone = “Individual?” said Taras and looked at Oksana, not at you.
after-jacket = They have driven off. You have been sitting for five minutes with your jacket on.
after-kim = Weren't you off to lunch?
talk-it-through = “I'm in doubt about what I did. Can I go over it with you, Kim?”
    .feedback = Doubt is part of the work, and ten minutes with your manager is the cheapest safety there is. It is for your own sake too.
walk-the-dog = “I'm fine, thanks, Kim. I'll walk the dog, and then it's gone.”
    .feedback = A walk is good. But the dog doesn't know what you saw, and tomorrow you are still the only one who does.
lunch-table = “Are you eating too, Kim? I'll go through it with everyone: Oksana and her brother.”
    .feedback = The urge is human. But the table is big, the town is small, and her name isn't yours to put on it. Take it to Kim, behind a closed door.

## Before the note

before-talked = “You know what you don't know,” said Kim. “Go home on time.”
before-dog = “Good,” said Kim and lingered a moment.
before-lunch = The table went quiet. One of your colleagues sings in the choir as well.

## The note

note-desk = You write while you remember the words. Somebody may be reading.
note-translation = Oksana said “tekhnik” twice. The association's interpreter spoke only of the farm.
    .feedback = What you heard yourself, with the word that you heard. Then the next person can see why the answers can't stand alone.
note-lab = Oksana mentioned a laboratory in Randers. Taras: “Teeth can wait till after the war.”
    .feedback = Who said what, word for word. Others can check it.
note-wish = Oksana's wish about a companion was clarified without Taras, with an interpreter from another town.
    .feedback = That it was clarified freely carries the decision. Exactly what she said belongs where it is shielded at your workplace. If she wasn't asked freely, the sentence isn't true.
note-part = The money item, 15 min, without Taras, section 8(2). Before: new interpreter, offer. Someone else could come.
    .feedback = The scope, the legal basis, the milder steps and the offer of somebody else: without them nobody can see how little or how much was done.
note-sent-out = Taras was asked to leave. Below: what I said, what had been tried, and what I would do differently.
    .feedback = A step that was too big must also be visible afterwards.
note-all-with-him = Oksana wants Taras there for everything, the money too. She has said so more than once.
    .feedback = She did say it, and the most important thing is missing: who was listening. That is how an omission turns her words into something else.
note-farm = Oksana would rather help on the farm and leave the teeth until the war is over.
    .feedback = Those are Taras's words and the interpreter's. Written as hers, they are what the next caseworker follows.
note-rules = Oksana has been told, through Taras, that a no to the farm can cost her the benefit.
    .feedback = Here his threat becomes the municipality's guidance. Nobody has assessed whether the farm is something she can lose benefit over.
note-why-quiet = Oksana answered briefly when Taras was there because she doesn't dare to go against her brother.
    .feedback = You saw that she answered briefly. Why is your guess, and he may be able to read it.
note-later-account = Oksana wants her own account once the laboratory says yes, but not today.
    .feedback = It is her plan, told without him, and if it stands here it may not be secret for long. It belongs where it is shielded at your workplace.

## Endings

ending-second-answer = The second answer
    .text = In the car Oksana said that you were the one who had wanted it. It was true, and it lasted all the way home.

        The trial tooth came back with a yes in April. She opened the account in May, on a Thursday of her own choosing. Taras came to the next meetings and mended your blinds. About the money you asked her afresh each time.
ending-half-hers = Half hers
    .text = Oksana got to have her say about the money. But what was to happen then, you chose, and she was the one who had to go home with it.

        At the next meeting her answers were short. Ring the interpreter in Aalborg on Monday, and begin by asking her what went too fast.
ending-half-told = The reason
    .text = Oksana got to have her say about the money, and she chooses what is to happen. But the reason that Taras was given when he came in didn't last the whole way home, and she was the one who had to explain it.

        They both came to the next meeting, and she kept her jacket on. On Monday, agree with Kim on a sentence that is true and that everyone can say.
ending-another-day = The twelfth
    .text = Nobody was sent out, and the money wasn't talked about. Oksana was the one who chose the day.

        Book an interpreter from another town on Monday, in time for the twelfth. Then ask her again who is to be there for what, and wait for the answer.
ending-same-words = The same words
    .text = Oksana said the same thing all the way through, and you followed it. Whether it was hers you don't know, because you never heard it in a place where she could say anything else.

        Book an interpreter from another town for next time. Then you have done what can be done on Monday.
ending-back-in = Back in
    .text = Taras was sent out and fetched in. Oksana saw both, and on her way out she straightened the receipt herself.

        She came again. Next time you begin with an interpreter whom neither of them knows, and with what she wants. The rest will have to wait for that.
ending-his-answer = His answer
    .text = Oksana had said it when she could. When it mattered, it was his answer that went on file, and she watched you write it.

        She hasn't said anything without him since. Ask Kim for help on Monday, write down what you heard yourself, and find the interpreter again through whom she spoke freely.
ending-receipt = The receipt
    .text = What to say in the car was left to Oksana.

        To the next two meetings Taras came alone, with her regards. She is at the language school every morning. Ask Kim on Monday whether the adviser there can give her a new time.
ending-he-heard = What he heard
    .text = Taras got to hear something that should have stayed with you, and Oksana wasn't the one who had chosen that.

        She has asked to have Olha back, and she says that all is as it should be. Take it to Kim on Monday, and ring the safety consultants before you meet.
