# She wants him to stay, second version: a fictional meeting. Not one of the ministry's examples.

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
fact-each-word = The interpreter says that she asked, and “tekhnik” was there.
fact-asked-him = Oksana herself asked Taras to ask about the rules.
fact-free-wish = Oksana says without Taras that he is to be there for all of it.
fact-own-account = Oksana says that she has an account of her own.
fact-gave-word-back = Taras stopped himself and gave Oksana the floor back.

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
voice-farm = I am a dental technician and want to make teeth in Randers. The interpreter asked which “tekhnik” she meant.
    .why = The answer was long in Ukrainian and short in Danish, and that can look like something cut out. But the interpreter says herself that she asked, and both “tekhnik” and “Randers” are there.
voice-thanks = Thanks. Olha, isn't it?
new-interpreter = “I'll stop here and get another interpreter, from another town.”
    .feedback = Nothing has been lost, and knowing a name isn't knowing a person. A new interpreter does no harm, but Oksana has to start over with a voice she doesn't know, and you haven't said why.
whole-answer = “Did I get all of it, Oksana? Do say it once more.”
    .feedback = You ask the right person, and she can correct it if anything is missing. Nothing is, and that is worth knowing too.
take-it = “Thank you, Oksana. I'll write that down, just as it was translated.”
    .feedback = The whole answer came through, also the word the interpreter was in doubt about. So it can stand as hers.
ask-taras = “Taras, you know both languages. Was that what Oksana said?”
    .feedback = Then he is the interpreter, and he hasn't asked to be. If you are in doubt, ask Oksana: “Did I get all of it?”

## The rule about the benefit

scene-rules = “If she says no”
rules-second = Five minutes later an interpreter from Aalborg is on. “I see,” says Taras.
rules-again = Oksana says it again, slowly. “Dental technician,” says the interpreter.
rules-written = Oksana reads along upside down and spells “Randers” for you.
rules-exactly = Yes. But ask her. I only know cows.
rules-taras = Does she lose the benefit if she says no to the farm? I couldn't answer that.
    .why = It could look like a man who uses the municipality to get his way. But he asks because she wanted him to, and he doesn't say what she should answer.
rules-oksana = I asked him to ask. When it's numbers, my Danish gives up.
tell-oksana = “Nobody is cutting your benefit today, Oksana, and the rules come from me.”
    .feedback = The answer is right and kind. But she was the one who wanted him to ask, and “from me” sounds as if he had done something wrong. Answer his question, and you have answered hers.
answer-him = “Good that you mention it, Taras. Shall I explain the rule to you both?”
    .feedback = She had asked him to ask, and he got an answer in front of her, through an interpreter. A companion who remembers what one forgets is doing what he is there for.
duty = “You do have to be available for work, Oksana. So what about the farm?”
    .feedback = “So it's a demand?” asks Taras, and now they both believe it. Nobody has assessed whether the farm is something she is obliged to take. Answer what was asked.
at-home = “Thanks, Taras. I'll find a leaflet for you to explain to her at home.”
    .feedback = Who can she ask then, when something is wrong? Consequences she should hear from you, through an interpreter. The leaflet is fine when she is the one who gets it.

## The trailer

scene-trailer = Taras goes out for a moment
trailer-asks = Good. Then I can breathe again.
trailer-both = The interpreter translates the rule. Oksana has two questions and Taras one.
trailer-duty = So it's a demand? I didn't know that.
trailer-leaflet = Taras passes the leaflet on. “It's yours,” he says.
trailer-knock = There is a knock: Taras's trailer is blocking the goods entrance.
trailer-leaves = Ten minutes! Just begin, if Oksana wants to. Otherwise wait.
trailer-folder = In the doorway Taras finds that he has Oksana's folder, and puts it back at her place.
    .why = The folder came along in his hurry, and he put it back himself. That is a man with a lot to do, not one who holds on to her papers.
use-the-break = “Will you wait for him, Oksana, or talk meanwhile?”
    .feedback = A natural occasion, and she gets to choose. He went of his own accord and left it to her. Whatever she answers, it is hers.
other-now = “I'll get another interpreter, from another town, while we wait.”
    .feedback = It isn't wrong. But the interpreter you have says everything, and says what she is doing. The change costs ten minutes, and Oksana could have used them for answering.
wait-for-him = “Then we'll break until Taras is back. You did want him with you.”
    .feedback = She asked to have him with her, and nothing speaks against its being her own wish. Ten minutes isn't much for keeping one's word.
quick-question = “Quickly, Oksana: does he tell you what to do?”
    .feedback = “Taras?” she says and laughs. That answered something that nobody had shown you. Ask whether she would like to talk, and what she wants.

## The calls

scene-afterwards = The phone on the table
afterwards-second = Now an interpreter from Aalborg is on.
afterwards-talk = We can talk. I'll just stay sitting here.
afterwards-wait = You wait. Oksana tests whether the table still wobbles.
afterwards-brother = Tell me? Taras? He asks if he may borrow my scissors.
afterwards-calls = Oksana's phone lights up: Dmytro. A little later, again. The third time she turns it face down.
    .why = Three calls in a few minutes are a sign that you should take seriously. But notice the name: it isn't her brother who is ringing.
afterwards-husband = My husband, in Poland. He says no to a divorce.
afterwards-silent = She begins a sentence about Poland. The phone buzzes, and she stops.
    .why = It is the phone that silences her. Taras is out by his trailer, and while he was here she spoke in whole sentences.
ask-safe-wish = “When is Taras to be with us, Oksana: for all of it, some or none?”
    .feedback = Open, with room for every answer, and without him hearing it. That is how one finds out whether a wish is free. Here it is, and then it counts.
many-calls = “That's a lot of calls. Is he the one controlling you, Oksana?”
    .feedback = You may well ask about the calls. But who is “he”? The answer is inside the question, and she may think you mean her brother. Try: “What do you think when it rings?”
pick-up = “Do answer it, Oksana. Then he can hear that all is well.”
    .feedback = Then Dmytro is sitting at the table too. She had turned the screen down herself, and that was also an answer.

## Her answer

scene-wishes = What she then says
wishes-picked = “No. At the council,” says Oksana into the phone. “No, Dmytro.” Then she hangs up.
wishes-part = For all of it. He knows what Dmytro is like, so I don't have to explain it.
wishes-account = The money too. Before, Dmytro took my wages. Now I have my own account, and Taras borrows from me.
    .why = That her wages were taken is a sign of control of money. It was Dmytro, and it is over. Today she is the one who lends.
wishes-rumours = Dmytro writes to everyone at home that I live with a strange man. My own brother!
    .why = Rumours are a way of steering somebody, even from afar. They are about Taras, but they don't come from him.
wishes-again = Taras is staying. I've said so.
plan-the-split = “So we do the work together and the money alone, and you choose what he hears.”
    .feedback = Who asked for that? She has said that he is staying, and nothing suggests that the words aren't her own. So the plan is yours.
first-words = “I'll keep to the first thing you said, Oksana: he's with us.”
    .feedback = It is her choice, and you follow it without asking for a reason. A free wish isn't something one has to pass twice.
all-alone = “Then we'll take all of it alone, Oksana, while it's quiet. It's quicker too.”
    .feedback = Quicker for whom? She has answered that. When you keep on, it is no longer an offer.
new-account = “We'll open a new account now, Oksana. Then it's done before he's here.”
    .feedback = What is wrong with the one she has? You don't know, because you haven't asked. Begin with: “What do you need?”

## Halfway

half-split = No. Together, I said.
half-nods = “Thank you,” says Oksana. In Danish.
half-alone = No, thank you. I've answered that.
half-bank = A new one? I've only just learnt the code for the old one.

## The question

scene-back = “What did you talk about?”
back-cold = Taras comes in with cold cheeks and tests the table.
back-told = A new voice? Good morning to you too.
back-sweet = He has coffee for everyone and a cup for the phone. “For Olha.”
back-ask = And what did you talk about? No, forget it. That's Oksana's.
    .why = The question slipped out, and he took it back himself. Somebody who wants to keep watch waits for the answer.
neutral-reason = “I wanted to be sure of understanding Oksana, and now we'll do the work.”
    .feedback = True, brief, and nothing passed on. If she wants to tell him more, she does it herself, and that comes easily to her.
tell-him = “We talked about when you should be here, Taras, and when not.”
    .feedback = “When not?” he asks and thinks that she is tired of him. She said something else, and that was for her to tell. Ask her before you pass it on.
line-trouble = “Something was wrong with the line, so it got a bit messy. Coffee?”
    .feedback = It isn't true, and there is no reason for it. A true sentence is shorter: “I wanted to be sure of understanding Oksana.”
between-us = “That's between Oksana and me. Shall we get on?”
    .feedback = You pass nothing on, and that is good. But he had just said so himself, and now it sounds as if he had been prying.

## The laboratory

scene-work = In the middle of her sentence
work-shrug = Taras nods and sits down. “Good. The work.”
work-not = When not? Am I in the way?
work-line = The line? It sounded fine out in the corridor.
work-family = Of course. Sorry.
work-lab = There's a laboratory in Randers that makes bridges and crowns. I've shaped a trial tooth, which –
work-cut = Show them the picture of it! No, sorry. It's your story.
    .why = He cut in from eagerness, heard it himself and gave the floor back. She went on where she had stopped.
work-permit = They said yes. But do I lose my permit in a divorce? So Dmytro writes. Taras says: ask someone who knows.
    .why = The fear of being sent away is a sign, and Dmytro is the one who fans it. Taras doesn't guess. He says what you should say too.
let-her-finish = “Just a moment, Taras. Oksana was speaking.”
    .feedback = He had already given the floor back, so it is more kind than necessary. About the permit neither of you guesses: show her the way to legal advice.
weigh-the-farm = “What do you say about the farm, Oksana? It's right there, after all.”
    .feedback = You turn to her, but with a subject she has finished with. Ask on from where she is: “What happens after a yes?”
ask-the-lab = “Do you know that laboratory, Taras? Is it worth betting on?”
    .feedback = “You'll have to ask her,” he says, and he is right. She is the dental technician.
only-listen = “You'll have to make do with listening, Taras. That's a companion's job.”
    .feedback = He had just apologised. A companion may speak, and the sources only disagree about how much. Now they are both holding back.

## With the manager

scene-kim = In the corridor with Kim
kim-finished = “So I start on the first,” Oksana finished. Then you took a break.
kim-farm = “The cows don't like me,” said Oksana. Then you took a break.
kim-lab = “I only drive her there,” said Taras. Then you took a break.
kim-silent = Taras said no more. Neither did Oksana, and you took a break.
kim-coffee = Kim has a cup in each hand. You tell Kim what you have seen and heard.
kim-two-answers = So she's said it with him and without him. What are you still looking for?
kim-one-answer = So she's said yes to him all along. The man on the phone is another matter. What do you build on?
plan-evening = Make a plan: the money alone, a quarter of an hour, and one sentence Taras may hear.
    .feedback = Who is to be protected against whom? What needs thinking through is Dmytro, and there Taras is part of what is safe. A step against the companion needs something about the companion.
her-words-hold = “Her words count. He stays, and I'll ask again next time.”
    .feedback = Her words, said the same way each time, and nothing you have seen speaks against them. You ask again next time because one does, not because you doubt.
from-now-on = “Isn't it safest if I see her alone from now on?”
    .feedback = Safest for whom? Nobody can assess “from now on” in one go. A limit must be as small as it can be, and assessed afresh.

## The money

scene-money = The last item
money-item = “Then there's the money,” you say. “Who should be there, Oksana?”
money-taras = She answers that. I'm only here as the calculator.
money-same = Taras is staying.
exclude-part = “Oksana, I need your own answers, so you and I take the money alone. You may have someone else with you.”
    .feedback = She has said that he is staying each time you asked, and nothing about him speaks against it. Then there are no weighty grounds under section 8(2). The words are kind, but they take her companion from her.
he-stays = “Then Taras stays, Oksana, and we do the money together. You tell me if you want it otherwise.”
    .feedback = You follow a clear and free wish, even if you might rather have sat with her alone. And the door is still open.
new-time = “The money can wait for another day, Oksana. When would suit you?”
    .feedback = Nobody is sent out. But she was ready, he is here as she wants, and this could have been settled today.
exclude-rest = “Oksana, you and I take the rest alone, today and next time, so that it's quiet. You may have someone else with you.”
    .feedback = “Taras is staying,” she said a moment ago. You take her support from her today and in advance, and nobody has pointed to anything that he has done.

## A quarter of an hour

scene-account = The account
account-own = My account, my code, my post. Taras only checks my sums.
her-pace = “What do you want now, Oksana, and how do I best reach you?”
    .feedback = Her own order of things and a way that she chooses. With a man on the phone who wants to know where she is, it is also wise to ask what is safe.
move-today = “Shall we ring the bank, Oksana? Then we'll move the benefit while you're here.”
    .feedback = From which account to which? She has just told you about her own. Ask what she would like help with.
write-digital = “I'll write it all in Digital Post, so you have it in black and white.”
    .feedback = She has told you that the post is hers, and in writing she can look the words up. What would be wrong elsewhere is a help here.

## Without Taras

scene-sent-out = When the door had closed
sent-out-door = Taras gets up slowly. The receipt slips out, and the table wobbles again. Through the pane you can see him standing there with both cups.
sent-out-car = I said that he was staying. Every time. Wasn't it good Danish?
fetch-back = “That went too fast, Oksana. I'll fetch Taras, and we'll finish together.”
    .feedback = You put it right as soon as you see what it costs. That doesn't make the step right, but it makes the harm smaller.
another-person = “Is there anyone else you'd like with you, Oksana, or would you like a new time?”
    .feedback = She has a companion. He is on the other side of the pane with her coffee. Asking is better than carrying on, but the easiest thing is to fetch him.
carry-on = “Well, here we are, Oksana. What's he actually like at home?”
    .feedback = “Good,” she says. She has been saying so all along. Ask instead whether she wants him back in.

## The farewell

scene-farewell = Next time
farewell-pace = Oksana writes the answer down for you. Taras holds her jacket.
farewell-bank = The bank's phone line is closed until one. “Good,” says Oksana.
farewell-post = “Then I can look the words up,” says Oksana.
farewell-date = “The twelfth,” says Oksana and writes it in her calendar.
farewell-fetched = Taras comes in again and puts the receipt back. “I had time to get nervous,” he says.
farewell-nobody = Anyone else? But I have one.
farewell-closed = “Good,” says Oksana. Then she says nothing more until he comes in.
farewell-olha = Can we have Olha again next time? She knew the word for crown.
farewell-street = The phone lights up. “He wants a picture of the street. Then he knows where I live.”
    .why = Dmytro wants to know where she is, and asks for proof. That is a sign, and you should ask about it. It says nothing about the brother she has chosen to bring.
she-chooses = “You choose who comes with you, Oksana, and I'll find an interpreter.”
    .feedback = The first half is hers, and good to hear. But she asked you for a certain interpreter and got “an interpreter”. Answer what she asks.
same-interpreter = “Fine, then we'll ask for Olha again. Shall we say in two weeks?”
    .feedback = She asked for Olha, and there is no reason to say no: Olha translated all of it and said what she was doing.
alone-next = “The next meeting is individual, Oksana, so you come to that one alone.”
    .feedback = Individual means that she herself must be there, not that she must be alone. You exclude Taras beforehand, and there is no basis for it.

## Afterwards

scene-after = With your jacket on
after-hand = “But Olha?” asked Oksana in the doorway.
after-olha = Oksana shook your hand. She hasn't done that before.
after-alone = “Individual?” said Oksana and looked at Taras. “What have you done?”
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
before-lunch = The table went quiet. One of your colleagues buys milk at the farm.

## The note

note-desk = You write while you remember the words. Somebody may be reading.
note-translation = Oksana said “tekhnik” twice. The interpreter asked about the word and translated it.
    .feedback = What you heard yourself, and what the interpreter did. Then the next person can trust the answer.
note-lab = Oksana told of the laboratory in Randers. Taras broke in and gave her the floor again.
    .feedback = Who said and did what. It belongs, also when it speaks for the companion.
note-wish = Oksana's wish about a companion was clarified without Taras: he is to be there for all of it.
    .feedback = Her free answer is what his being there rests on. If she wasn't asked without him, the sentence isn't true.
note-together = The money item was taken together with Taras. Oksana asked for that and answered herself.
    .feedback = Who was there, and whose wish it was. Then the next person needn't guess.
note-sent-out = Taras was asked to leave. Below: what I said, what had been tried, and what I would do differently.
    .feedback = A step that was too big must also be visible afterwards.
note-all-with-him = Oksana wants Taras there for everything, the money too. She has said so more than once.
    .feedback = These are her words, and nothing is missing: she has said it, and nothing speaks against it.
note-farm = Oksana would rather help on the farm and leave the teeth until the war is over.
    .feedback = Nobody has said that. The place on the farm is in the contract, and it is easy to copy it on as her wish.
note-rules = Oksana has been told, through Taras, that a no to the farm can cost her the benefit.
    .feedback = Taras asked about it, and the answer came from you. Turned round, his question becomes a threat.
note-why-quiet = Oksana stopped in mid-sentence because she still doesn't dare to go against her husband.
    .feedback = You saw that she stopped when the phone lit up. Why is your guess.
note-where-she-lives = Dmytro doesn't know where Oksana lives, and she doesn't want him to.
    .feedback = It may matter for her safety, and for that very reason it belongs where it is shielded at your workplace. He is her husband, and you don't know what he may get to see.

## Endings

ending-calculator = The calculator
    .text = Taras did the sums, Oksana answered, and the money came out to the øre.

        In April she started at the laboratory. You talked about Dmytro next time, with Taras beside her, because she wanted it so. Again you offered a little time alone. “No, thank you,” she said. “But thank you for asking.”
ending-ahead-of-her = One step ahead
    .text = Taras was there, and Oksana got her answers about the money. But the last word on what is to happen was yours.

        To the next meeting she brought a list. At the top it said: “Ask me first.” Ring her on Monday, and begin there.
ending-another-day = The twelfth
    .text = Nobody was sent out, and the money wasn't talked about. Oksana could have been finished today.

        On the twelfth they will both come, and Taras has the calculator with him. On Monday, put on your list that Dmytro is what you want to ask about.
ending-back-in = Back in
    .text = Taras was sent out and fetched in. Oksana saw both, and on her way out she straightened the receipt herself.

        She came again, and she brought him. Begin by saying sorry to them both, and then ask about the man on the phone.
ending-receipt = The receipt
    .text = Oksana had asked for Taras each time, and she was never given a reason.

        She came to the next meetings and answered yes and no. She didn't mention Dmytro again. Ring her on Monday, say that it was wrong, and ask whether they will both come.
ending-lunch = The table
    .text = On Thursday somebody who buys milk at the farm asked how things were going with the case at the council. Oksana was standing beside them.

        She has said nothing about Dmytro since. Take it to Kim on Monday, and tell Oksana what you did before others do.
