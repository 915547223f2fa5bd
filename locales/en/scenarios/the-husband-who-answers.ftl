title = The husband who answers
occasion = Follow-up on the contract
summary = Yusuf is friendly and helpful and answers everything. Amina says little. Is it him, or is it the language? Find out what she wants.
task = What does Amina want, what is the next step, and is there any reason to change who is there as her companion (bisidder)? Your team offers everyone a few minutes alone. It is voluntary.

cast-amina = Amina
    .about = 34. Came from Morocco to join her husband, two years in Denmark. Eleven years in the kitchen of a university canteen in Fez. Goes to language school. Has a daughter, Salma, aged one and a half.
cast-yusuf = Yusuf
    .about = 38, married to Amina. Came to Denmark as a child and speaks fluent Danish. Delivers milk to shops from half past three in the morning.
cast-interpreter = The interpreter
    .about = Professional video interpreter. Works between Moroccan Arabic and Danish.
cast-mette = Mette
    .about = Your colleague at the desk opposite. Has been on the team for years.

file-contract = Contract, 14 November (extract)
    .text = Amina, family reunification, beginner's Danish.

        Goal: cleaning, placement from 1 June. The citizen agrees.

        Interpreter: declined, the husband helps.

        Signed by Amina. No power of attorney on file.
file-march = Note, 12 March
    .text = Amina came alone, without an interpreter. She showed with her hands that she has cooked for “many, many”, and said “kitchen” several times.

        Agreed: a visit to the kitchen at Engparken care home on 20 March at 6 a.m.
file-mail = Email from Yusuf, 17 March
    .text = To the municipality

        We have discussed the matter, and the kitchen is not relevant for Amina at the present time. We will keep to the contract.

        Kind regards
        Yusuf and Amina

## What one can build on

fact-no-interpreter = The contract was made without an interpreter.
fact-wish-in-march = In March, without Yusuf, Amina wanted a kitchen.
fact-from-abroad = Amina came from Morocco to join her husband, two years ago.
fact-steers = A colleague says that Yusuf runs everything.
fact-school-talk = People at the language school say she may not go out alone.
fact-holds-folder = Yusuf carries Amina's papers and puts them down in front of her.
fact-answered-first = Yusuf answered twice before Amina had found the words.
fact-looks-at-him = Amina looked across at Yusuf before she answered.
fact-short-version = A long answer in Arabic became a few words when Yusuf translated.
fact-own-wish = Amina says through the interpreter: a kitchen, but not at six.
fact-mail-explained = Amina says the email was her own no, but only to the hour.
fact-mother-in-law = Amina says her mother-in-law thinks a mother should stay home.
fact-says-stop = Amina says he answers out of habit, and that she tells him off.

## Before the meeting

scene-prepare = Ten minutes before the meeting
prepare-desk = A Tuesday in May, ten to nine. You have just taken over the case.
prepare-thought = In March Amina wanted a kitchen. Five days later an email said no. You have time for one thing before they come.
check-interpreter = Check whether an interpreter has been booked for today.
    .feedback = None has. “Declined” has followed the case since November. You now find a video interpreter who is free from a quarter past nine. The municipality must make sure that Amina can understand and be understood, and that is easier to arrange before you are all sitting there.
own-questions = Write down three questions that only Amina can answer.
    .feedback = Well prepared: the email about the kitchen must be cleared up with Amina, and short questions are easier to answer. But can she answer without an interpreter? The contract says one was declined, and you haven't looked into that.
call-yusuf = Ring Yusuf and ask what was behind the email.
    .feedback = He picks up at once and is happy to explain. So the answer is his before Amina has been asked. It is her case, and there is no power of attorney. Save it for nine o'clock: “Amina, what do you think about the kitchen now?”
first-alone = Ask reception to send Amina in first, while Yusuf is parking.
    .feedback = “Why can't he come in?” You would have to answer that if Amina asked. Time alone is an offer that she should know about and be able to turn down. Arranged behind her back, it isn't voluntary. You can still offer it openly.

scene-opening = As you all sat down
opening-reception = “He runs everything,” the receptionist whispers about Yusuf. “At the language school they say she isn't allowed to go anywhere alone.”
opening-waited = Amina didn't come in first. “She waited out in the rain until he had parked,” says the receptionist.
    .why = It may look as though she is never alone. But nobody had explained why she should leave the person she had brought, and she didn't have enough Danish to ask.
opening-called = You and I have been over it on the phone, so this won't take long.
opening-room = Yusuf holds the door for Amina. He has a thick folder under his arm.
opening-folder = It's all here: the contract, the letters, the receipts. Amina says I'm married to this folder.
    .why = He holds her papers, but she is the one who asked him to. She doesn't yet read official letters in Danish. He puts the folder on the table in front of her.
opening-amina = Good morning. My Danish is a bit … small. But it is growing.
role-and-rules = “Is Yusuf here as support, Amina, or with power of attorney? He's very welcome to help.”
    .feedback = His role is clear before anyone can feel corrected. A companion may speak, but the answers should come from the citizen. You asked Amina, and they both noticed. Ask again once there is an interpreter.
silent-companion = “Welcome. Yusuf, you're her companion, so you just listen today. Is that all right?”
    .feedback = Yusuf nods, and Amina loses a helper before you know if she needs him. The sources differ on how much a companion may say, but there is no general rule of silence. You can chair the meeting without forbidding anyone to speak.
straight-to-business = “Lovely to see you both. Shall we just start with the first point?”
    .feedback = Whose answer are you waiting for? They don't know either. Is Yusuf here for support, or does he act for Amina? One short question about his role takes ten seconds and saves you the rest of the misunderstandings.
yusuf-begins = “Yusuf, you're the one with the papers. Where do things stand?”
    .feedback = Kindly meant, and he is happy to answer. But questions about Amina's case go to Amina. If you start with him, he becomes the one who answers, and then you have to spend time turning it round again.

scene-answers = When Yusuf answered again
answers-role = Support. No power of attorney. And he drives the car.
answers-silenced = Oh. May I say a word if she's short of one?
answers-who = They both look at you, then at each other. “Shall I?” asks Yusuf.
answers-report = We're happy with the language school, and our daughter has started nursery. The contract is fine, we think.
answers-ask = You ask Amina how the language school is going.
answers-school = Really well. The teacher says she's the only one who has always done her homework.
    .why = He answers before she can, and you don't know what she would have said. That is worth noting. The reason turns out to be habit: he has spoken for his family to the authorities since he was ten.
answers-look = You ask about an ordinary day. Amina opens her mouth, then looks across at Yusuf.
    .why = It may look as though she is asking for leave to speak. She is searching for the Danish for “drop off”, and he usually has the word.
answers-day = She drops Salma off, and then it's school, shopping and far too much cooking. I've put on three kilos since Christmas.
let-her-answer = “Thank you, Yusuf. Now I'd like to hear it from Amina.” Then you wait.
    .feedback = The smallest step, and here it is enough. You thank him, turn to her and give her time. It is ordinary chairing of a meeting and needs, as the course sees it, no special basis.
is-that-right = “Amina, is that right, what Yusuf says?”
    .feedback = She gets the floor, and that is a good part of the way. But the question is about his answer, and “yes” is easy to say in a new language. Try: “Tell me about an ordinary day.” And wait.
write-it-down = “I'll note that. Could you tell me, Amina, if you disagree?”
    .feedback = On file, his answer now stands as hers. To correct it, she must contradict both her husband and a caseworker, in Danish. Ask her directly, and give the answer time.
send-out-early = “Yusuf, I need you to wait outside for ten minutes, so Amina can answer in peace.”
    .feedback = Exclusion requires weighty grounds under section 8(2) of the Public Administration Act, and the milder steps come first. He has answered a couple of questions in a friendly way, and a calm “let Amina answer” hasn't been tried yet.

scene-sent-out-early = With Yusuf out in the corridor
early-door = “Of course,” says Yusuf. He gets up too fast and leaves. The folder stays on the table. Amina looks at the door.
early-why = Why? He has not … done anything.
early-yes = You explain it slowly and ask about her day again. “Yes,” says Amina. And then: “Yes.”
    .why = It may look as though he has taught her to keep quiet. But she is uneasy and lacks the Danish words, so she says what is safest. His going made her no freer.
fetch-him = “I'm sorry, Amina. That was too hasty of me. I'll get Yusuf back in.”
    .feedback = You keep the damage as small as it can be. There were no grounds, and an exclusion must reach no further than necessary. It doesn't make the decision right, but the meeting can get going again.
new-date = “Let's stop here. You'll get a new time with an interpreter. Who would you like to bring with you?”
    .feedback = You were also without an interpreter, and you say clearly that Yusuf can come next time. But now they go home without knowing why he had to leave. Fetch him in first, and tell them both.
just-us-two = “We'll take it nice and slowly. Just the two of us, in Danish.”
    .feedback = A “yes” is all you will take away from this. She doesn't know enough Danish to discuss the contract, and the person she chose to bring is no longer here. Both were missing: an interpreter, and grounds for keeping him out.

scene-words = When Amina ran out of words
words-fetched = You apologise to them both. Yusuf sits down a little further from the table than before.
words-her-day = I … drop off Salma. Then school. Then food for too many.
words-yes = Yes. Right.
words-shut = Amina closes her mouth again and straightens her bag.
words-contract = You open the contract, cleaning from 1 June, and ask Amina what she wants.
words-but = Cleaning is okay. But I …
words-arabic = She gives up on Danish and says something long to Yusuf in Arabic, using both hands.
words-short = She says … not right now. Something like that.
    .why = A long answer becomes a few words, and the rest doesn't reach you. Note it. He is no interpreter and is afraid of saying something wrong on her behalf.
words-offer = I can do the rest, and it saves you an interpreter.
interpreter-now = “There's a video interpreter at quarter past, so the important part will have to wait.”
    .feedback = What you arranged at nine o'clock is what helps Amina now. An interpreter is one of the mildest steps you can take, and the only way she can be understood in her own right. It is a relief for Yusuf too, who would otherwise have to be husband, companion and interpreter all at once.
practical-first = “We'll do the practical bits now, and the rest on Thursday with an interpreter.”
    .feedback = Two days is a small price for her own words. Amina follows only partly, and on what matters she must be able to understand and answer for herself. You split the meeting rather than push it through.
yusuf-translates = “Thanks, Yusuf. But could you give me whole sentences, not just the short answer?”
    .feedback = You heard that something was dropped. More sentences from the same man just won't show you what it was. The course knows of no general ban on adult relatives as interpreters, but the municipality must make sure that Amina understands and is understood.
settle-for-okay = “Good, cleaning is okay with you. So we'll leave the goal as it is?”
    .feedback = What came after “but I …”? You don't know the long answer, and half an answer isn't her answer. An interpreter is needed here before anything is decided.

## Halfway

half-pause = You look down at your pad before you go on.

scene-pen = With the pen on the table
pen-four-sentences = You have written a new agreement, and Yusuf has explained its two pages in four sentences. Amina has nodded at each of them. The pen is on the table.
pen-turned = You turn the new agreement towards Amina and point to the line. Yusuf slides the pen across to her.
pen-here = Here? Write here?
pen-read-aloud = The interpreter reads the new agreement aloud: cleaning from 1 June, kitchen not relevant. You put out a pen.
pen-fine = It's fine.
stop-and-call = “Leave the pen, Amina. The interpreter will be on soon, and we'll read it together.”
    .feedback = It isn't too late to stop. You found an interpreter beforehand, and now you use her. Amina must be able to understand what she is signing, and to finish the sentence that began with “but”.
stop-and-book = “Leave the pen, Amina. We'll wait until you've heard it through an interpreter.”
    .feedback = It isn't too late to stop. Amina must be able to understand what she is signing, and that requires an interpreter here. You make it your own decision, so the fault is neither hers nor Yusuf's.
is-this-your-wish = “Before you sign, Amina: is this what you want?”
    .feedback = A single question, and it goes to her. “It's fine” was an answer to the paper and not to what she wants. There is an interpreter now, so she can say the rest.
late-offer = “Before you sign: I offer everyone a few minutes alone. Would you like that, Amina?”
    .feedback = You pause in the right place. The kitchen was set aside rather quickly, and a calm offer that everyone gets gives Amina an opening without pointing at anybody. It is up to her whether she uses it.
sign-today = “Wouldn't you like to sign today, Amina? We can always change it later.”
    .feedback = It is her name, and she is the one who would have to come back and say that it wasn't her wish. Agreements can be changed, but this one rests on what Yusuf has said, and not on an answer from Amina.
home-with-yusuf = “Will you take it home, so Yusuf can go through it with you in peace and quiet there?”
    .feedback = Time to think is a good idea. But Yusuf isn't her representative, and you are leaving it to him to explain Amina's agreement. Guidance is the municipality's job, and it has to reach her.

scene-between = When Mette asked
between-desk = They have gone. You have booked a video interpreter in Moroccan Arabic for Thursday at nine. Mette looks up from her screen.
between-wrong-twice = I once had one where the husband answered everything. First I thought he was controlling her, then that she was just shy. I was wrong both times.
between-coffee = But you can always lure a husband out for a cup of coffee.
spar-without-names = “I'll tell you about it, no names. What else is it likely to be, do you think?”
    .feedback = Five minutes, no names, and you have separated what you saw from what you think. It leaves you wiser before you choose the next step.
coffee-trick = “Good idea. Could you look in and offer him a coffee once we've started?”
    .feedback = Real breaks are a good means. Here the coffee is a pretext, and Amina isn't given the choice. If they see through it, it costs you the trust of both. An open offer to her can do the same job.
ask-school = Ring Amina's teacher and ask if they've noticed anything.
    .feedback = Now there is a teacher who knows that Amina has a case, and that the municipality thinks something about her husband. She hasn't agreed to that. The information is confidential, and it doesn't help that you were only asking. Talk it over without names, and ask Amina.
wait-and-see = “I won't form an opinion until there's an interpreter.”
    .feedback = Wise not to draw conclusions yet. But you are in doubt, and Mette is right there. With another pair of eyes you could have taken more possible explanations with you into Thursday.

scene-kitchen = When the kitchen came up
kitchen-screen = At a quarter past nine the interpreter is on the screen at the end of the table.
kitchen-thursday = Thursday, nine o'clock. The interpreter is on the screen at the end of the table.
kitchen-question = You have brought Mette's question with you: “Is it him, or is it the language?” Today you can find out.
kitchen-cup = The door opens. “Coffee, Yusuf? Out here?” asks Mette. He lifts his full cup. Amina looks from Mette to you.
kitchen-school = “My teacher says the municipality has rung about my husband,” says Amina. “Why?” You apologise and promise to ask her next time.
kitchen-secrecy = I translate everything that is said, and I'm bound by confidentiality.
kitchen-relief = Then I can take the day off. I've been translating for my mother at the town hall since I was ten.
kitchen-role = With more words: he is my husband. He is not my lawyer.
kitchen-carrots = In Fez I cooked for six hundred a day, for eleven years. In Danish I've only got as far as carrots.
kitchen-mail = You ask about the kitchen at Engparken: in March she was keen, and then came the email. Amina glances at Yusuf.
kitchen-wait = The kitchen … That can wait.
    .why = In March she was keen, and now she backs off while he is sitting there. But she still wants it. Yusuf has applied for other shifts and is waiting to hear, and she doesn't want to promise anything on his behalf.
kitchen-six = They start at six. It just can't be done.
    .why = It sounds like a ban. It is arithmetic: he starts at half past three, and the nursery doesn't open until half past six. He just forgets to say so.
offer-minutes = “I offer everyone a few minutes alone. Would you like that, Amina? It's up to you.”
    .feedback = Something about the kitchen isn't being said. You offer time alone as something ordinary, and it is true that everyone gets the offer. It is not a demand, and so, as the course sees it, it needs no basis in section 8(2).
open-question = “What would have to be different, Amina, for a kitchen to be possible?”
    .feedback = An open question that neither ignores Yusuf nor lets him decide the matter. You don't yet know if she would say more alone, but that offer can still come.
accept-his-no = “I can understand that. Shall we leave the kitchen, then?”
    .feedback = Who said it couldn't be done? Yusuf did. Amina said it could wait. The companion's no isn't the citizen's no. Ask her what stands in the way.
send-out-point = “I need to talk to Amina alone about the kitchen. You'll wait outside, Yusuf.”
    .feedback = Calmly said, and limited to one subject. But a glance and half an answer don't show that he is working against her, and section 8(2) requires weighty grounds. Two milder steps were close at hand: an open question, and a voluntary offer of time alone.

scene-offer = When Yusuf answered the offer
offer-no-need = Alone? I don't think she needs that. Is something wrong?
    .why = He says no on her behalf, and that is worth noting. The reason is worry: when he was a child, a closed door at an office meant bad news. If Amina says yes, he goes without further ado.
offer-amina = The interpreter translates. Amina looks at Yusuf, then at you. She hasn't answered yet.
her-answer-counts = “No, it's an offer everyone gets. What would you like, Amina?”
    .feedback = You reassure him with something true and hand the question back to the person it was put to. No suspicion is mentioned, and his no doesn't turn into hers.
honest-worry = “To be honest, Yusuf: does Amina dare to speak freely with you sitting here?”
    .feedback = Now he knows what you think. If the suspicion is wrong, it hurts. If it is right, Amina may pay for it at home. That is why it isn't mentioned to the companion. That everyone gets the offer was answer enough.
drop-it = “No, no, it's just something I offer everyone. We'll do it together, shall we?”
    .feedback = The offer was to Amina, and now it has been withdrawn on Yusuf's word. What would she have said? You don't know. Wait for her answer. A no would have been fine too.
firm-out = “It's only five minutes, Yusuf, and everyone gets the offer. You can sit just out here.”
    .feedback = Amina hasn't answered, so the offer has become an exclusion. That requires weighty grounds in this particular case, and a worried question from her husband isn't one of them. Five minutes makes no difference to the grounds.

scene-sent-out-late = When Yusuf had been sent out
late-door = Yusuf looks at Amina, nods and goes. Her eyes follow him until the door has closed.
late-trouble = Have we done something wrong? I brought him because I want him here.
fetch-back = “No, you haven't done anything. It went too fast, and he's coming back in now.”
    .feedback = Her wish is clear, spoken through an interpreter and without him in the room. You put it right at once rather than standing firm. There were still no grounds for the exclusion, but now it was a short one.
someone-else = “Not at all. You can have someone else with you instead, or we can find a new time.”
    .feedback = It is true that she may bring somebody else. But she has just said who she wants. There were no grounds for excluding Yusuf, so the next step was to fetch him back in.
go-on-without = “Not at all. Now you can tell me how it is. What would you like?”
    .feedback = She asks for her husband, and you ask about something else. An exclusion must be kept to what is necessary, and here it wasn't necessary. Better to say: “I'll fetch him now.”

scene-alone = Alone with Amina and the interpreter
alone-yes = “Yes, please,” says Amina. “You go down and see to the car.” Yusuf takes his coffee and closes the door behind him.
alone-glass = Amina puts her elbows on the table.
alone-amina = At last, someone who can keep up when I talk. What do you want to know?
secrecy-first = “I'm bound by confidentiality, towards Yusuf too. But it has limits, if someone is in danger.”
    .feedback = Now she knows what happens to what she says, and where the line is drawn. It is fair to say so before she chooses how much to tell – even when you expect nothing serious. Mention concern for a child if she asks about the limits.
open-about-work = “How do you feel about going out to work, Amina?”
    .feedback = Open, with no answer ready and waiting. She can begin where she likes. A word about confidentiality can follow as soon as it gets more private than work.
is-it-yusuf = “Is Yusuf the one against the kitchen?”
    .feedback = You are alone, and you are asking her. But the answer is already inside the question. If you are on the wrong track, she spends her strength defending him instead of telling you what she wants. Begin openly.
one-of-many = “Many of the women I meet are kept at home. Would you say it's like that for you, too?”
    .feedback = You want to make it easy to say yes. But what have she or Yusuf said or done that points that way? The question builds on who she resembles. A suspicion must rest on concrete facts in this particular case.

freely-secrecy = Good. Then I'll tell you how it really is.
freely-open = Nobody in this office has asked me that before.
freely-yusuf = Yusuf? He tells everyone at the dairy that I've cooked for six hundred.
freely-background = I don't know those women. I know a kitchen with four stoves. Ask me about that.
freely-wish = I want to work. I miss big pots and somebody shouting that the soup is ready.
freely-worry = But six o'clock is no good. The nursery opens at half past six, and Yusuf drives from half past three. Who is to take Salma? That worry is my own. Nobody gave it to me.
freely-mail = The email? I said: not at six o'clock. Yusuf wrote: not relevant. He writes as if he were a lawyer.
    .why = The email didn't fit the note from March. The explanation is an imprecise translation: she said no to the hour, and he wrote no to the kitchen.
freely-mother-in-law = Every Sunday my mother-in-law says that a mother stays at home. That is her and not Yusuf. I say yes, yes. But I get tired of it.
    .why = A real but weak sign: pressure against work can come from the family too. Here it is the mother-in-law and not the companion she has chosen, and Amina doesn't let it run her life. It proves nothing and is no argument for excluding Yusuf.

scene-together = When she said it at the table
together-no-answer = You hurry on. Amina never gets to say whether she would have liked those minutes.
together-fetched = You apologise to them both and ask Amina what she would like. Yusuf hasn't taken off his jacket.
together-hurt = Speak freely? Do you think I'm keeping her prisoner?
together-about-us = What is it you think about us? You'd do better to ask me what I want.
together-wish = I want to work in a kitchen. I miss big pots. But Salma has only just started nursery, and it opens at half past six. Six o'clock won't work. I'm the one who says so.
together-mail = That's what I wrote.
together-lawyer = You wrote: not relevant. I said: not at six o'clock. You write as if you were a lawyer.
    .why = The email didn't fit the note from March. The explanation is an imprecise translation: she said no to the hour, and he wrote no to the kitchen.
together-shifts = I've applied for day shifts. I just haven't heard back, so we can't count on it yet.
own-it = “That shouldn't have been said. Sorry, Amina. How would you like to go on?”
    .feedback = You don't defend yourself and don't debate the suspicion. You give the meeting back to Amina, so that she has a say in how you go on. What was said was said, but now it grows no bigger.
offer-after-all = “I offer everyone a few minutes alone. Would you like them now, Amina?”
    .feedback = She has said a lot at the table, and still she gets the offer that everyone gets. Either answer is fine. Then you know that it wasn't you who chose for her.
her-words-count = “Thank you, Amina. You want a kitchen, but it won't work like this. Have I got that right?”
    .feedback = You repeat her own words and let her correct them.
    .feedback-right = She said it, and you check that you have understood. You needn't ask about more time alone just now, so you can go on.
    .feedback-partly = She said it, and you check that you have understood. But your team offers everyone time alone, and she hasn't had that offer. Perhaps she will say no thank you. It is just that she should be the one to say it.
ask-his-shifts = “Yusuf, when will you hear about the shifts? Then we can find a date from that.”
    .feedback = His shifts matter, and he is welcome to talk about them. But she has just said what she wants, and the question hands it back to him. Ask her what hours might suit.
until-he-knows = “Then I'll put the placement on hold until you know about the shifts.”
    .feedback = Now it is you who chooses to wait. Amina has said that she wants to, and that six o'clock is the problem. Are there other hours? Find out together with her.

scene-in-place = What it would take
place-said = No thank you, not today. It's been said now.
place-apology = Yusuf nods slowly. “Then let's talk about work,” says Amina. “My work.”
place-heard = Yes. That is how it is. Write it just like that.
place-not-yusuf = I'm the one who'll be working. Ask me about the hours.
place-habit = Yusuf answers too fast. He did it for his mother too. When it gets too much, I kick him under the table.
place-question = Amina has said what she wants. The mornings are still difficult.
what-in-place = “What would need to be in place for you to start?”
    .feedback = The plan becomes hers. The worry is a practical one, and she knows best what is needed. Nothing she has told you gives grounds for excluding Yusuf.
call-the-kitchen = “Wonderful. I'll ring the care home now. Can the two of you sort out the mornings?”
    .feedback = Your enthusiasm is catching, and now the plan runs ahead of her. The care home says six o'clock, and who has Salma then? First find out together with her what needs to be in place.
no-hurry = “Shouldn't we wait until Salma's a bit bigger? I don't want you to feel pushed.”
    .feedback = Considerate, but she hasn't asked to wait. She wants to work, and mornings are hard. Ask what is needed, so that the worry becomes a plan and not a no.
give-it-a-name = “What you're telling me sounds like negative social control. I'll note that.”
    .feedback = A few sentences have become a label before you have heard what she thinks of it. Write what people say and do. Then ask: “Is it something you want help with?”

scene-return = Before Yusuf came back in
return-in-place = That I start at nine and not six. That Salma feels at home. And that I can try it before I promise anything.
return-kitchen = Wait a moment. If they say six o'clock, I still have nobody for Salma.
return-wait = Wait? I've been waiting for two years.
return-name = No. That is called a mother-in-law. Don't write it like that.
return-door = The five minutes are up. Out in the corridor Yusuf is reading the noticeboard for the second time.
what-may-he-hear = “How much of what we've talked about may Yusuf hear?”
    .feedback = She decides what is passed on. You ask before the door opens, so that you needn't guess. Even in a good marriage people want to choose what they tell and when.
neutral-sentence = Call Yusuf in and say only: “We've talked about work, and now we'll make a plan.”
    .feedback = A short, true sentence that passes nothing on. It is a good rule when you haven't agreed on anything else. Then Amina can choose what should come out now.
tell-him = “Come in, Yusuf. Amina would like a kitchen, but she's nervous about leaving Salma.”
    .feedback = Yusuf means her well, and still it wasn't for you to tell. What a citizen has said alone is confidential, from a spouse too. Ask before the door opens: “How much may he hear?”

scene-table = When Yusuf wanted the agreement
table-in-place = That I start at nine and not six. That Salma feels at home. And that I can try it before I promise anything.
table-kitchen = Wait a moment. If they say six o'clock, I still have nobody for Salma.
table-wait = Wait? I've been waiting for two years.
table-folder = Just send me the agreement when it's written. It'll go in the folder.
how-she-wants-it = “It's your agreement, Amina. How would you like to have it?”
    .feedback = The paper is hers, and she decides where it goes. Perhaps she will say: “In the folder.” Then it is her choice and not his habit. It is the same question you would ask in a case where it was dangerous not to.
both-of-you = “I could send it to you, Amina, and Yusuf gets a copy. Would you like that?”
    .feedback = She is asked, and that matters. But the answer has been laid out for her, and he is listening. “How would you like to have it?” gives her three answers to choose from instead of one.
into-the-folder = “I'll do that, Yusuf. Then it's all in one place.”
    .feedback = Nice and easy, and he has heard every word of it. But he is a companion without power of attorney, and it is Amina's paper. In another case, this is how a citizen loses her letters. Ask her.
no-more-folder = “Shouldn't Amina look after her own papers from today, Yusuf? That's how people learn.”
    .feedback = It sounds as if you are giving her the power back. But the folder is her own solution; she asked him to do it. Now one more person is deciding for her. What does she want?

scene-plan = Agreeing the plan
plan-she-decides = “The kitchen and the hours,” Amina answered. “The rest I'll tell him at home.” Then Yusuf came in, and she told him.
plan-neutral = Yusuf nods and asks no more. Amina says it herself: she wants a kitchen, but not at six o'clock.
plan-told = Nervous? You haven't told me that.
plan-fridge = Put it in my hand. It is going on the fridge, where I can see it.
plan-folder = Amina looks at the folder. “Yes. The folder,” she says.
plan-my-folder = I'm the one who asked him to look after the folder. I can't read the letters yet.
plan-nine = You mention a school kitchen, two days a week from nine to one.
plan-amina = Nine o'clock. I like the sound of that. How big are the pots?
plan-yusuf = I've written my last email. From now on she dictates.
read-and-return = “The interpreter reads it out, you correct it, and we meet again in three weeks.”
    .feedback = Amina hears what she is signing and can correct it. With a fixed date you can follow up on both the placement and Salma. Next time, too, she chooses whether to bring someone.
call-if = “Give it a try, Amina. You can ring me if anything comes up, can't you?”
    .feedback = Trust is good. But in which language is she to ring, and when do you look at it again? Agree the next step, and how best to reach each other.
agreement-to-yusuf = “Shall I send the agreement to Yusuf, so the two of you can correct it together at home?”
    .feedback = Easy, because he answers quickly. But Yusuf is a companion without power of attorney, and the agreement is Amina's. She must be able to understand and correct it. Ask: “How would you like to have it, Amina?”
next-time-without = “Next time it'll be just Amina and me, Yusuf. You can stay at home.”
    .feedback = You exclude him from a meeting that hasn't been held yet, and nothing today gives grounds for it. The next meeting must be judged on its own. Amina chooses who she brings, and you can offer time alone again.

## Before the note

before-went-early = After a quarter of an hour Amina thanked you and left. You had “yes” on paper four times.
before-went-late = “I'd rather have Yusuf,” said Amina, took her bag and went out to him. You never got to the kitchen.
before-signed = Amina signed. Afterwards she looked at her name for a long time.
before-folder = The agreement went into the folder, and the folder went under Yusuf's arm.
before-ring = “Ring?” said Amina in the doorway. “In Danish?”
before-without = “At home?” asked Amina. Yusuf said nothing.
before-read = Amina corrected one number in the agreement, signed it and folded her copy twice.
before-desk = You look down at your pad before you write.

note-desk = Now the case note is to be written. What belongs in it?
note-participants = Amina came with her husband, Yusuf, as companion. No power of attorney on file.
    .feedback = Who was present, and in what role, belongs in the note. It also lets the next caseworker see that answers and papers go to Amina.
note-he-answered = Questions about school and daily life were put to Amina. Yusuf answered first.
    .feedback = This is what you saw and heard, without explanation or verdict. Others can then judge it for themselves.
note-her-account = Yusuf answered first twice. Amina said through the interpreter that it is a habit, and that she objects.
    .feedback = Both what you saw and her own explanation. Without it, the next caseworker could read it as a suspicion that the meeting has already answered.
note-interpreter = Through a video interpreter, Amina spoke of eleven years in a kitchen in Fez.
    .feedback = Belongs if there was an interpreter. It shows what she has said, and how. If there was none, it isn't true.
note-own-words = Amina says that she would like to work in a kitchen, but not starting at six.
    .feedback = Belongs if she has said so in the meeting. If you have it only from Yusuf or from old papers, it must not stand as her words.
note-offer = Amina was offered a few minutes alone and answered the offer herself.
    .feedback = Belongs if it happened. It shows what you tried, and that the answer was hers. If she wasn't asked, or if Yusuf was the one who answered, it isn't right.
note-her-copy = The interpreter read out the agreement, Amina corrected it, and she was given a copy.
    .feedback = Belongs if it happened. It shows that she knew the contents, and who got the paper. If the meeting ended differently, it isn't right.
note-his-mail = Kitchen work is not relevant for the citizen, cf. her email of 17 March.
    .feedback = The email is Yusuf's and can be mentioned as his. A companion's no cannot be taken as the citizen's own.
note-why-she-looked = Amina looks at Yusuf before she answers because she is unsure what she is allowed to say.
    .feedback = You saw the look. You made up the explanation, and it will follow them both on file. Write what you saw, or leave it.
note-his-shifts = The placement is on hold until Yusuf hears about his application for day shifts.
    .feedback = Amina hasn't said that. She has said which hour won't work. His shifts must not become her waiting time.
note-copy = A copy of this note goes to Yusuf's email, as he reads the letters from the municipality.
    .feedback = He has no power of attorney, and Amina hasn't agreed to it. Her information is confidential, from a spouse too. That he usually reads the letters is no agreement with you.
note-sent-out = Yusuf was sent out, although Amina had chosen to bring him. He had answered for her.
    .feedback = Belongs, also when it was a mistake. The note should show what was decided and what it rested on, so that others can judge it.

## Endings

ending-own-words = In her own words
    .text = Three weeks later Amina is standing at the biggest pot in the school kitchen and has learnt twenty children's names. Salma still cries in the mornings, but only as far as the corner.

        She brings Yusuf to the next meeting. He answers the first question, catches himself and points to her. “Ask the chef,” he says. A question, an interpreter and a little time were enough. Nothing more.
ending-small-steps = Small steps
    .text = The placement comes about, and there is a fixed date for the next meeting. But for most of the way somebody else answered or chose before Amina had found the words.

        In three weeks she is back, with an interpreter. This time she has brought a list, written in Arabic. Begin with that.
ending-half-way = Halfway
    .text = The placement comes about, and Amina is looking forward to the pots. But you never set a new date, and what became of the agreement you don't know.

        In June the school kitchen rings and asks who is actually following up. From today, you are. Book the interpreter, then ring Amina.
ending-cracked = A crack
    .text = Amina got to say what she wanted, and that is worth a great deal. But along the way you let a suspicion run ahead of what you had seen, and she felt it.

        To the next meetings she comes alone. It's easiest, she says, and her answers are short. It is a while before she jokes about carrots again.
ending-from-you = He had it from you
    .text = Yusuf got something from you that Amina should have been the one to decide about. He wasn't angry. He only asked why he had to hear it from the municipality.

        Amina still talks about pots. About the rest she says: “You could always ask him.”
ending-his-words = His words
    .text = The agreement still says cleaning. Amina turns up on time, and nobody complains. In the break a colleague asks what she did before. She lacks the words and draws a pot on a napkin.

        Yusuf helped as well as he could. He held nobody back. It was just that nobody waited until Amina had finished answering. Book an interpreter for the next meeting, and ask her again.
ending-empty-chair = The empty chair
    .text = Amina cancels the next meeting, and the one after that. She had brought someone she felt safe with, and she never understood what he had done wrong.

        There was no pressure to protect her from. There were mornings and a nursery, and you could well have talked about them with him beside her. Write to her that Yusuf is welcome, and say sorry.
