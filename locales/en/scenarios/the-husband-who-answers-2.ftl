# The twin of “The husband who answers”: an invented meeting. Not one of the ministry's examples.

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
fact-answered-asked = Amina asked Yusuf to answer the question about school.
fact-shook-head = Yusuf shook his head, and Amina fell silent.
fact-agreed-in-car = Yusuf reminded her in Arabic of an agreement from the car.
fact-her-yes = Amina says yes to time alone, with Yusuf beside her.
fact-said-no-for-her = Yusuf said no to time alone after Amina had said yes.
fact-mail-not-hers = Amina says alone that she only saw the email afterwards.
fact-own-wish = Amina says through the interpreter that she would like a kitchen.
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
answers-ask = You ask Amina how language school is going. “You tell her,” she says to Yusuf, laughing.
answers-school = Really well. The teacher says she's the only one who has always done her homework.
    .why = He answers in her place, but she has just asked him to. It is help that she chooses.
answers-look = You ask about an ordinary day. “I want to …” Amina looks at Yusuf. He shakes his head a little, and she says no more.
    .why = She had begun, she looked at him, and his no was enough. You saw it, and it can be tested: ask her again, and notice who she looks at.
answers-day = She drops Salma off, and then it's school, shopping and far too much cooking. I've put on three kilos since Christmas.
let-her-answer = “Thank you, Yusuf. Now I'd like to hear it from Amina.” Then you wait.
    .feedback = The smallest step comes first. You thank him, turn to her and give her time. That is ordinary chairing and, as the course sees it, requires no particular basis.
is-that-right = “Amina, is that right, what Yusuf says?”
    .feedback = She gets the floor, and that is a good part of the way. But the question is about his answer, and “yes” is easy to say in a new language. Try: “Tell me about an ordinary day.” And wait.
write-it-down = “I'll note that. Could you tell me, Amina, if you disagree?”
    .feedback = On file, his answer now stands as hers. To correct it, she must contradict both her husband and a caseworker, in Danish. Ask her directly, and give the answer time.
send-out-early = “Yusuf, I need you to wait outside for ten minutes, so Amina can answer in peace.”
    .feedback = You saw him shake his head, and that is a sign. But one sign isn't weighty grounds under section 8(2) of the Public Administration Act, and a quiet “let Amina answer” hasn't been tried yet. What happens in the car afterwards?

scene-sent-out-early = With Yusuf out in the corridor
early-door = “Of course,” says Yusuf. He gets up too fast and leaves. The folder stays on the table. Amina looks at the door.
early-why = Why? Now he asks me … all day.
early-yes = You explain it slowly and ask about her day again. “Yes,” says Amina. And then: “Yes.”
    .why = It can look as if he has taught her to keep quiet. Here it says no more than that she is uneasy and lacks the Danish words. She wasn't freer for his leaving.
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
words-short = She says … not just now. I haven't got words for the rest.
    .why = Few words for many, but he says himself where he got stuck. He is no interpreter. That speaks for an interpreter and not against him.
words-offer = I can do the rest, and it saves you an interpreter.
interpreter-now = “There's a video interpreter at quarter past, so the important part will have to wait.”
    .feedback = What you arranged at nine o'clock helps Amina now. An interpreter is one of the mildest steps you can take, and the only way for her to be understood in her own words.
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
between-minutes = You fetch some water. Mette looks up from her screen.
between-desk = They have gone. You have booked a video interpreter in Moroccan Arabic for Thursday at nine. Mette looks up from her screen.
between-wrong-twice = I once had one where the husband answered everything. First I thought he was controlling her, then that she was just shy. I was wrong both times.
between-coffee = But you can always lure a husband out for a cup of coffee.
spar-without-names = “I'll tell you about it, no names. What else is it likely to be, do you think?”
    .feedback = Five minutes, no names, and you have separated what you saw from what you think. Mette also asked what it will cost her tonight if he has to wait outside, and has coffee ready for him.
coffee-trick = “Good idea. Could you look in and offer him a coffee once we've started?”
    .feedback = Real breaks are a good means. Here the coffee is a pretext, and Amina isn't given the choice. If they see through it, it costs you the trust of both. An open offer to her can do the same job.
ask-school = Ring Amina's teacher and ask if they've noticed anything.
    .feedback = Now there is a teacher who knows that Amina has a case, and that the municipality thinks something about her husband. She hasn't agreed to that. The information is confidential, and it doesn't help that you were only asking. Talk it over without names, and ask Amina.
wait-and-see = “I won't form an opinion until there's an interpreter.”
    .feedback = Wise not to conclude yet. But Mette is right there. She could have asked what you haven't thought of: what happens when they drive home?

scene-kitchen = When the kitchen came up
kitchen-screen = At a quarter past nine the interpreter is on the screen at the end of the table.
kitchen-thursday = Thursday, nine o'clock. The interpreter is on the screen at the end of the table.
kitchen-question = You have brought a question from Mette: “What will she say in the car?” The coffee is ready.
kitchen-cup = The door opens. “Coffee, Yusuf? Out here?” asks Mette. He lifts his full cup. Amina looks from Mette to you.
kitchen-school = “My teacher says the municipality has rung about my husband,” says Amina. “Why?” You apologise and promise to ask her next time.
kitchen-secrecy = I translate everything that is said, and I'm bound by confidentiality.
kitchen-relief = Then I can take the day off. I've been translating for my mother at the town hall since I was ten.
kitchen-role = With more words: he is my husband. He is not my lawyer.
kitchen-carrots = In Fez I cooked for six hundred a day, for eleven years. In Danish I've only got as far as carrots.
kitchen-mail = You ask about the kitchen at Engparken and about the email. “The email?” says Amina. Yusuf says something in Arabic, in a low voice.
kitchen-car = The man says: Remember what we agreed in the car.
    .why = He corrects her in a language you don't understand, just before she is to answer. The interpreter translates everything, and so you know it now.
kitchen-wait = The kitchen … That can wait.
    .why = A moment ago she asked about the email. Then she was reminded of an agreement, and the answer became another. In March, without him, she was keen.
kitchen-six = They start at six, and the nursery opens at half past.
    .why = It sounds like a ban, but the sum is right: six o'clock is no good for either of them. That isn't where the problem lies.
offer-minutes = “I offer everyone a few minutes alone. Would you like that, Amina? It's up to you.”
    .feedback = She was stopped, and you offer time alone as something everyone gets. As the course sees it, that requires no basis in section 8(2), and the answer will be hers.
open-question = “What would have to be different, Amina, for a kitchen to be possible?”
    .feedback = An open question, and she is the one you ask. But he has just reminded her of the agreement in the car, and now she has to answer while he is listening. Offer her another room first.
accept-his-no = “I can understand that. Shall we leave the kitchen, then?”
    .feedback = Who said it couldn't be done? Yusuf did. Amina said it could wait. The companion's no isn't the citizen's no. Ask her what stands in the way.
send-out-point = “I need to talk to Amina alone about the kitchen. You'll wait outside, Yusuf.”
    .feedback = You have heard something concrete, and it is limited to one topic. What has she answered? Nothing yet. Without her yes and without the offer there are no weighty grounds under section 8(2). Ask her first.

scene-offer = When Yusuf answered the offer
offer-no-need = Alone? I don't think she needs that. I'm staying here. Is something wrong?
    .why = She has just said yes, and he puts his own no in its place and stays in his seat. This is no longer support for what she wants.
offer-amina = Yes. Yes, please.
her-answer-counts = “No, it's an offer everyone gets. What would you like, Amina?”
    .feedback = Hers is the answer that counts, and he hears it.
    .feedback-right = The evening hasn't been thought through, and then the small step is the right one. The price is that she has to say yes once more while he looks at her.
    .feedback-partly = But she has just said yes. Now she has to say it again while he looks on, and Mette is ready with coffee. She has done her part; the next step is yours.
honest-worry = “To be honest, Yusuf: does Amina dare to speak freely with you sitting here?”
    .feedback = Now he knows what you are thinking, and they drive home in the same car. A suspicion is not voiced in front of the companion, because Amina may pay for it at home. That everyone gets the offer was answer enough.
drop-it = “No, no, it's just something I offer everyone. We'll do it together, shall we?”
    .feedback = She said yes, and now the offer has been withdrawn on Yusuf's word. What does she learn from that? Better to say: “The offer is for Amina, and she has answered.”
firm-out = “It's only five minutes, Yusuf, and everyone gets the offer. You can sit just out here.”
    .feedback = She has said yes, and he stays in his seat.
    .feedback-right = Five minutes, a true offer that everyone gets, and the evening has been thought through. By one reading you simply carry out her choice; by the stricter one there are now concrete facts enough for section 8(2). Tell her, too, that she may have someone else with her.
    .feedback-breach = But what is she to say in the car? Nobody has thought of it, and you haven't talked it over with anyone. Before a companion has to leave, the citizen's safety must be thought through.

scene-sent-out-late = When Yusuf had been sent out
late-door = Yusuf looks at Amina for a long time and goes. He stops just outside the glass.
late-trouble = Have I done something wrong? Now he is standing out there watching.
fetch-back = “No, you haven't done anything. It went too fast, and he's coming back in now.”
    .feedback = She has to drive home with him, and you hadn't got round to thinking that through. You fetch him and take the blame, so that it doesn't become hers.
someone-else = “Not at all. You can have someone else with you instead, or we can find a new time.”
    .feedback = It is true that she may have someone else with her or a new time. But he is standing out there, and she is the one who will have to explain it. Fetch him in, and tell him yourself.
go-on-without = “Not at all. Now you can tell me how it is. What would you like?”
    .feedback = He can see her through the glass, and she can see him. What can she answer there? An exclusion must be limited to what is necessary and stopped when it makes things harder for her.

scene-alone = Alone with Amina and the interpreter
alone-yes = Yusuf gets up slowly. Mette is in the doorway with coffee, and his phone goes out with him.
alone-glass = Amina puts her elbows on the table.
alone-amina = Five minutes. Then I must talk fast.
secrecy-first = “I'm bound by confidentiality, towards Yusuf too. But it has limits, if someone is in danger.”
    .feedback = Now she knows what happens to what she says, and where the limit is. It is fair to say so before she chooses how much to tell. Ask, too, whether it is all right to talk now.
open-about-work = “How do you feel about going out to work, Amina?”
    .feedback = Open, and she can begin where she likes. But you haven't said what happens to what she says, or asked whether it is all right to talk now. Soon she will be in the car.
is-it-yusuf = “Is Yusuf the one against the kitchen?”
    .feedback = You are alone, and you ask her. But the answer is already in the question, and so it becomes yours and not hers. Ask: “What happened about the kitchen?”
one-of-many = “Many of the women I meet are kept at home. Would you say it's like that for you, too?”
    .feedback = What you saw and heard today is about Yusuf and Amina. The question is about who she resembles. A suspicion must rest on concrete facts in this particular case, and you do have some. Build on them.

freely-secrecy = Good. Because I am driving home with him.
freely-open = Nobody in this office has asked me that before.
freely-yusuf = He has nothing against kitchens. He has something against me being in one without him.
freely-background = I don't know those women. I know a kitchen with four stoves. Ask me about that.
freely-wish = I want to work. I miss big pots and somebody shouting that the soup is ready.
freely-worry = In the car we rehearse the answers. If I say something else, he won't talk to me until I've said sorry.
freely-mail = I saw the email afterwards. Cleaning in the evenings is all right. A kitchen with other people, no.
    .why = Her own words, spoken alone and through an interpreter: he has said no for her and decides where she may work. It fits what you heard yourself at the table.
freely-mother-in-law = My mother-in-law says no as well. But only to six o'clock. At nine she is happy to have Salma.
    .why = It sounds like pressure from one more in the family. But she only says no to an hour, and she would like to help.

scene-together = When she said it at the table
together-no-answer = You hurry on. Amina looks down. She had said yes.
together-chair = Amina opens her mouth. “She has answered,” says Yusuf and moves his chair right up to hers.
together-fetched = You apologise to them both. Yusuf has not taken his jacket off.
together-hurt = Speak freely? What are you saying about me?
together-about-us = No, no. It is fine. We are fine.
together-wish = I wanted a kitchen. But it can't be done. Cleaning is fine.
together-mail = That's what I wrote.
together-lawyer = Yes. You wrote that.
together-shifts = I've applied for day shifts. I just haven't heard back, so we can't count on it yet.
own-it = “That shouldn't have been said. Sorry, Amina. How would you like to go on?”
    .feedback = You don't defend yourself, and you give the meeting back to Amina. What was said is said, and she has to drive home with it. Talk it over with Mette as soon as they have gone.
offer-after-all = “I offer everyone a few minutes alone. Would you like them now, Amina?”
    .feedback = She has answered at the table, and yet not freely. Now she gets the offer that everyone gets, and she is the one who answers.
her-words-count = “Thank you, Amina. You want a kitchen, but it won't work like this. Have I got that right?”
    .feedback = You repeat her own words and let her correct them.
    .feedback-right = There is no room for more at this table. Write down, too, what you saw and heard before she said it.
    .feedback-partly = But she said them while he sat there, and she hasn't had the offer of time alone. Don't take them as the last word.
ask-his-shifts = “Yusuf, when will you hear about the shifts? Then we can find a date from that.”
    .feedback = His shifts matter, and he is welcome to talk about them. But she has just said what she wants, and the question hands it back to him. Ask her what hours might suit.
until-he-knows = “Then I'll put the placement on hold until you know about the shifts.”
    .feedback = Now you choose to wait, and Yusuf decides for how long. Are there other hours? Find out together with her.

scene-in-place = What it would take
place-apology = Yusuf says nothing. “Then let us talk about work,” says Amina without looking up.
place-heard = Yes. You can write it like that.
place-not-yusuf = Yes. Ask Yusuf about the hours.
place-habit = He isn't a bad man. He is afraid that I can manage on my own.
place-question = So what is to happen now?
what-in-place = “What would need to be in place for you to start?”
    .feedback = The plan becomes hers. She knows best what can be done without costing her too much at home.
call-the-kitchen = “Wonderful. I'll ring the care home now. Can the two of you sort out the mornings?”
    .feedback = Your enthusiasm is catching, and now the plan is running ahead of her. Who picks up when they ring back? First find out together with her what has to be in place.
no-hurry = “Shouldn't we wait until Salma's a bit bigger? I don't want you to feel pushed.”
    .feedback = Kindly said, but she hasn't asked to wait. The one who asked was Yusuf. Ask what it would need, and the wish becomes a plan.
give-it-a-name = “What you're telling me sounds like negative social control. I'll note that.”
    .feedback = You may be right. But the label says less than what she has told you, and if it stands in the note, he may come to read it. Ask: “Is it something you want help with?”

scene-return = Before Yusuf came back in
return-in-place = Nine o'clock. My mother-in-law to collect Salma. And that you were the one who suggested it.
return-kitchen = Wait a moment. Who picks up when they ring back?
return-wait = Wait? I've been waiting for two years.
return-name = No. Don't write it. He reads everything you send.
return-door = The five minutes are up. Out in the corridor Mette and Yusuf have coffee. Only one of them is drinking.
what-may-he-hear = “How much of what we've talked about may Yusuf hear?”
    .feedback = She decides what is passed on. You ask before the door opens, and so she also has a sentence to take to the car.
neutral-sentence = Call Yusuf in and say only: “We've talked about work, and now we'll make a plan.”
    .feedback = A short, true sentence that passes nothing on. It is a good rule when you haven't agreed on anything else. Then Amina can choose what should come out now.
tell-him = “Come in, Yusuf. Amina would like a kitchen, but she's nervous about leaving Salma.”
    .feedback = She has just told you what it costs to answer anything but what was agreed, and now you have done it for her. What a citizen has said alone is confidential, from a spouse too. Ask before the door opens: “How much may he hear?”

scene-table = When Yusuf wanted the agreement
table-in-place = Yusuf knows that. Nine o'clock is better than six.
table-kitchen = Wait a moment. If they say six o'clock, I still have nobody for Salma.
table-wait = Yes. Wait.
table-folder = Just send me the agreement when it's written. It'll go in the folder.
how-she-wants-it = “It's your agreement, Amina. How would you like to have it?”
    .feedback = The paper is hers, and she is the one you ask. If she says “in the folder” while he is listening, you don't know how free that is. Ask again when she is alone.
both-of-you = “I could send it to you, Amina, and Yusuf gets a copy. Would you like that?”
    .feedback = She is asked, and that matters. But the answer has been laid out for her, and he is listening. “How would you like to have it?” gives her three answers to choose from instead of one.
into-the-folder = “I'll do that, Yusuf. Then it's all in one place.”
    .feedback = Nice and easy, and he has heard every word of it. But he is a companion without power of attorney, and it is Amina's paper. This is how a citizen loses her letters, one at a time. Ask her.
no-more-folder = “Shouldn't Amina look after her own papers from today, Yusuf? That's how people learn.”
    .feedback = It sounds as if you are giving her the power back. But she is the one who has to go home and answer for it, and you haven't asked her. What does she want?

scene-plan = Agreeing the plan
plan-she-decides = “Only the hours,” Amina answered. “And that you were the one who thought of it.” Then Yusuf came in.
plan-neutral = Yusuf looks at Amina, and she looks at you. “Work,” she says.
plan-told = Nervous? You haven't told me that.
plan-fridge = In the folder.
plan-folder = Amina looks at the folder. “Yes. The folder,” she says.
plan-my-folder = No, no. He may have the folder.
plan-nine = You mention a school kitchen, two days a week from nine to one.
plan-amina = Nine o'clock. I can do that.
plan-yusuf = And who will she be working with? Well. We can give it a try.
read-and-return = “The interpreter reads it out, you correct it, and we meet again in three weeks.”
    .feedback = Amina hears what she is signing and can correct it. With a fixed date you can assess afresh and offer time alone again. She chooses who comes with her.
call-if = “Give it a try, Amina. You can ring me if anything comes up, can't you?”
    .feedback = Trust is good. But in which language is she to ring, and when do you look at it again? Agree the next step, and how best to reach each other.
agreement-to-yusuf = “Shall I send the agreement to Yusuf, so the two of you can correct it together at home?”
    .feedback = Easy, because he answers quickly. But Yusuf is a companion without power of attorney, and the agreement is Amina's. She must be able to understand and correct it. Ask: “How would you like to have it, Amina?”
next-time-without = “Next time it'll be just Amina and me, Yusuf. You can stay at home.”
    .feedback = A meeting that hasn't been held can't be assessed today, and now Amina is the one who will hear about it in the car. An exclusion must be limited to what is necessary. Offer time alone again next time.

## Before the note

before-went-early = After a quarter of an hour Amina thanked you and left. You had “yes” on paper four times.
before-went-late = “We had better go,” said Amina, took her bag and went out to him. You never got to the kitchen.
before-signed = Amina signed. Afterwards she looked at her name for a long time.
before-folder = The agreement went into the folder, and the folder went under Yusuf's arm.
before-ring = “Ring?” said Amina in the doorway. “In Danish?”
before-without = “At home?” said Yusuf, smiling. Amina did not smile.
before-read = Amina corrected one number in the agreement, signed it and looked at you as she folded it.
before-desk = You look down at your pad before you write.

note-desk = Now the case note is to be written. What belongs in it?
note-participants = Amina came with her husband, Yusuf, as companion. No power of attorney on file.
    .feedback = Who was present, and in what role, belongs in the note. It also lets the next caseworker see that answers and papers go to Amina.
note-he-answered = Amina was asked about daily life. Yusuf shook his head, and she fell silent in mid-answer.
    .feedback = This is what you saw, without explanation or verdict. Others can then judge it for themselves.
note-her-account = Yusuf said in Arabic: “Remember what we agreed in the car.” Amina then said it could wait.
    .feedback = Word for word and in order, as the interpreter rendered it. Others can check it, and it can carry an assessment.
note-own-words = Amina says through the interpreter that she would like to work in a kitchen.
    .feedback = Belongs if she has said so in the meeting. If you have it only from Yusuf or from old papers, it must not stand as her words.
note-offer = Amina said yes to time alone. Yusuf said no and stayed in his seat.
    .feedback = Belongs if it happened. It shows what was tried, and who answered what. If she never got the offer, it isn't right.
note-part-alone = Five minutes without Yusuf after Amina's own yes, section 8(2). Before that: interpreter, offer.
    .feedback = Whose choice it was, the basis, the extent and what had been tried belong. Keep it to what he saw and heard himself.
note-her-copy = The interpreter read out the agreement, Amina corrected it, and she was given a copy.
    .feedback = Belongs if it happened. It shows that she knew the contents, and who got the paper. If the meeting ended differently, it isn't right.
note-his-mail = Kitchen work is not relevant for the citizen, cf. her email of 17 March.
    .feedback = The email is Yusuf's and can be mentioned as his. A companion's no cannot be taken as the citizen's own.
note-why-she-looked = Amina falls silent when Yusuf looks at her because she is afraid of what he may do.
    .feedback = That she fell silent, you saw. The reason is your guess, and it will follow them both on file. Write what you saw, or leave it.
note-his-shifts = The placement is on hold until Yusuf hears about his application for day shifts.
    .feedback = Amina hasn't said that. She has said which hour won't work. His shifts must not become her waiting time.
note-copy = A copy of this note goes to Yusuf's email, as he reads the letters from the municipality.
    .feedback = He has no power of attorney, and Amina hasn't agreed to it. Her information is confidential, from a spouse too. That he usually reads the letters is no agreement with you.
note-said-alone = Amina says that they rehearse the answers in the car, and that Yusuf wrote the email.
    .feedback = It must be remembered, but Yusuf reads the letters from the municipality. In the course's view it should stand where it is shielded in your organisation. Ask your manager where that is.
note-sent-out = Yusuf was sent out before it was thought through. Amina asked about it.
    .feedback = Belongs, also when it was a mistake. The note should show what was decided and what it rested on, so that others can judge it.

## Endings

ending-own-words = In her own words
    .text = Three weeks later Amina is standing in the school kitchen at nine. “The municipality thought of it,” she says at home, and that sentence holds.

        They both come to the next meeting, and the interpreter is on. You assess afresh. “Five minutes?” she asks before you can. Yusuf looks at his watch. Then he gets up.
ending-small-steps = Small steps
    .text = There is an agreement, and it isn't quite Amina's. She said some of what she wanted. Somebody else had the last word.

        Next time the interpreter is booked. Talk it over with Mette before they come, and begin with the sentence that Amina didn't get to finish.
ending-half-way = Halfway
    .text = Amina got to say what she wanted. But you never agreed how you can reach her, and when you meet.

        In June there is an email: “We have discussed the matter.” Don't ring him. Ask Mette how you can reach Amina in a way that is hers.
ending-cracked = A crack
    .text = Yusuf was sent out before it was time, and he wanted to know why. Amina was the one who had to answer. She also saw that you changed course.

        They both come to the next meeting, and for the first minutes nobody speaks. Take it in the right order: interpreter, offer, Mette.
ending-from-you = He had it from you
    .text = Yusuf learnt something about Amina that he shouldn't have heard from the municipality. In the car there was nothing left to rehearse. It was just quiet.

        At the next meeting she says that all is fine and looks at him while the interpreter translates it. Ring the safety consultants before you meet again.
ending-his-words = His words
    .text = The agreement still says cleaning. Amina turns up on time, and Yusuf picks her up. In the break a colleague asks what she did before. She lacks the words and draws a pot on a napkin.

        What she wanted is nowhere on file. Book an interpreter for the next meeting, and ask her again.
ending-empty-chair = The empty chair
    .text = Amina doesn't come to the next meeting, nor to the one after that. The cancellations are in faultless Danish.

        Yusuf was kept out in a way that she had to pay for. Talk it over with Mette on Monday, and find a way to Amina that doesn't go through his email.
