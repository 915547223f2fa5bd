title = The husband who answers
occasion = Follow-up on the contract
summary = Yusuf is friendly and helpful and answers everything. Amina says little. Is it him, or is it the language? Find out what she wants herself.
task = Follow up on the contract: what does Amina want, and what is the next step? Find out how she can best speak for herself, and whether there is any reason to change who is present. Your team offers everyone a few minutes alone.

cast-amina = Amina
    .about = 34. Came from Morocco to join her husband, two years in Denmark. Eleven years in the kitchen of a university canteen in Fez. Goes to language school. Has a daughter, Salma, aged one and a half.
cast-yusuf = Yusuf
    .about = 38, married to Amina. Came to Denmark as a child and speaks fluent Danish. Delivers milk to shops from half past three in the morning.
cast-interpreter = The interpreter
    .about = Professional video interpreter. Works between Moroccan Arabic and Danish.
cast-mette = Mette
    .about = Your colleague at the desk opposite. Has been on the team for years.

file-contract = Contract, 14 November (extract)
    .text = Amina, here through family reunification. Beginning Danish.

        Goal: a job in cleaning, work placement from 1 June. The citizen agrees.

        Interpreter: declined, the husband helps.

        Signed by Amina. There is no power of attorney on file.
file-march = Note, 12 March
    .text = Amina came alone, her husband was at work. We spoke in simple Danish, without an interpreter.

        She showed with her hands that she has cooked for “many, many”, and said “kitchen” several times. She smiled for the first time.

        Agreed: a visit to the kitchen at Engparken care home on 20 March at 6 a.m.
file-mail = Email from Yusuf, 17 March
    .text = To the municipality

        We have discussed the matter, and the kitchen is not relevant for Amina at the present time. We will keep to what is in the contract and apologise for the inconvenience.

        Kind regards
        Yusuf and Amina
file-team = How we work in this team
    .text = At some point in a meeting, every citizen is offered a few minutes alone with the caseworker. It is voluntary, and no means no.

        Citizens choose their own companion (in Danish: bisidder, the person you may bring along for support). We have no standing rules about companions waiting outside.

        If you are in doubt, talk it over with a colleague.

scene-prepare = Ten minutes before the meeting
prepare-desk = A Tuesday in May, ten to nine. Amina and her husband are due at nine. You have taken over the case and are rereading the note from March and the email.
prepare-thought = A woman who wanted to work in a kitchen. Five days later, an email saying no. You have time for one thing before they come.
check-interpreter = Check whether an interpreter has been booked for today.
    .feedback = None has. “Declined” has followed the case since November. You now find a video interpreter who is free from a quarter past nine. The municipality must make sure that Amina can understand and be understood, and that is easier to arrange before you are all sitting there.
own-questions = Write down three short questions that only Amina can answer.
    .feedback = Good preparation. What Yusuf wrote about the kitchen must be cleared up with Amina herself, and short questions are easier to answer. But you don't yet know if she can answer without an interpreter. The contract says one was declined.
cleaning-jobs = Find a couple of cleaning vacancies. They have said no to the kitchen, after all.
    .feedback = You want to have something definite to offer. But it is Yusuf's email that says no, and in March Amina herself showed you something else. What a companion writes about the citizen's wishes is nothing to build on until it has been cleared up with her.
first-alone = Ask reception to send Amina in first, while Yusuf is parking the car.
    .feedback = You want to give Amina room, and that is a good thought. But time alone is an offer that she should know about and be able to turn down. Arranged behind her back, it is no longer voluntary. You can still offer it openly later.

scene-opening = As you all sat down
opening-waited = Amina didn't come in first. “She waited out in the rain until he had parked,” says the receptionist.
    .why = It may look as though she is never alone. But nobody had explained why she should leave the person she had brought, and she didn't have enough Danish to ask.
opening-room = Yusuf holds the door for Amina and shakes your hand. He has a thick folder under his arm. Amina sits on the edge of her chair.
opening-folder = It's all here: the contract, the letters, the receipts. Amina says I'm married to this folder.
    .why = He holds her papers, but she is the one who asked him to. She doesn't yet read official letters in Danish. He puts the folder on the table in front of her.
opening-amina = Good morning. My Danish is a bit … small. But it is growing.
role-and-rules = “Is Yusuf here as support, Amina, or with power of attorney? I'll ask you, and he's welcome to help.”
    .feedback = You make his role and the form of the meeting clear before anyone can feel corrected. A companion may speak, but the answers should come from the citizen. You asked Amina, and they both noticed.
silent-companion = “Welcome. Yusuf, as her companion it's best if you just listen, so Amina and I can talk undisturbed.”
    .feedback = You want to make room for Amina. The sources differ on how much a companion may say, but there is no general rule of silence. Now she loses a helper before you know if she needs him. You can chair the meeting without forbidding anyone to speak.
straight-to-business = “Lovely to see you both. I've got three points, so let's just get started on the first one.”
    .feedback = A pleasant, straightforward start. But you don't know if Yusuf is here for support or means to act for Amina, and nobody knows whose answers you are waiting for. One short question about his role makes the rest easier.
yusuf-begins = “Yusuf, you're the one with the papers. Would you like to tell me where things stand?”
    .feedback = Kindly meant, and he is happy to answer. But questions about Amina's case go to Amina. Yusuf may speak, but not answer in her place. If you start with him, he becomes the one who answers, and then you have to spend time turning it round again.

scene-answers = When Yusuf answered again
answers-role = Support. No power of attorney. And he drives the car.
answers-silenced = Oh. May I say a word if she's short of one?
answers-report = We're happy with the language school, and our daughter has started nursery. The contract is fine, we think.
answers-ask = You turn to Amina and ask how the language school is going.
answers-school = Really well. The teacher says she's the only one who has always done her homework.
    .why = He answers before she can. It is a habit: he has been speaking for his family at the town hall since he was ten. And he is proud of her.
answers-look = You ask what she does on an ordinary day. Amina opens her mouth, then looks across at Yusuf.
    .why = It may look as though she is asking for leave to speak. She is searching for the Danish for “drop off”, and he usually has the word.
answers-day = She drops Salma off, and then it's school, shopping and cooking. Far too much cooking. I've put on three kilos since Christmas.
let-her-answer = “Thank you, Yusuf. Now I'd like to hear it from Amina herself.” Then you wait.
    .feedback = The smallest step, and here it is enough. You thank him, turn to her and give her time. It is ordinary chairing of a meeting and needs, as the course reads it, no special basis.
is-that-right = “Amina, is it right, what Yusuf says?”
    .feedback = You give Amina the floor, and that is a good part of the way. But you are asking about his answer, and “yes” is easy to say in a new language. Ask an open question and wait for her own answer.
write-it-down = “I'll note that. Do say, Amina, if there's anything that isn't right.”
    .feedback = Polite and efficient, but his answer will stand as hers. Correcting both your husband and a caseworker, in Danish, is a lot to ask. Ask her directly, and give the answer time.
send-out-early = “Yusuf, I need you to wait outside for ten minutes, so Amina can answer in peace.”
    .feedback = You want to make room for Amina. But he has answered a couple of questions in a friendly way, and a calm “let Amina answer” hasn't been tried. Exclusion requires weighty grounds under section 8(2) of the Public Administration Act, and milder steps come first.

scene-sent-out-early = With Yusuf out in the corridor
early-door = “Of course,” says Yusuf. He gets up too fast and leaves. The folder stays on the table. Amina looks at the door.
early-why = Why? He has not … done anything.
early-yes = You explain it slowly and ask about her day again. “Yes,” says Amina. And then: “Yes.”
    .why = It may look as though he has taught her to keep quiet. But she is uneasy and lacks the Danish words, so she says what is safest. His going made her no freer.
fetch-him = “I'm sorry, Amina. That was too hasty. I'll get Yusuf back in.”
    .feedback = You limit the damage at once. There were no grounds, and an exclusion must reach no further than necessary. It doesn't make the decision right, but the meeting can get going again.
new-date = “Let's stop here. You'll get a new time with an interpreter, and you choose who to bring.”
    .feedback = You don't carry on over her unease, and you say clearly that Yusuf can come next time. You were also without an interpreter. You could have fetched him straight back in, so that they don't go home wondering.
just-us-two = “We'll take it nice and slowly. Just the two of us, in Danish.”
    .feedback = You are kind and patient. But Amina doesn't know enough Danish to discuss the contract, and the person she chose to bring is no longer with her. With no interpreter, and no grounds for keeping him out, “yes” isn't an answer.

scene-words = When Amina ran out of words
words-fetched = You apologise to them both. Yusuf sits down a little further from the table than before.
words-her-day = I … drop off Salma. Then school. Then food for too many.
words-yes = Yes. Right.
words-shut = Amina closes her mouth again and straightens her bag.
words-contract = You open the contract. The goal is cleaning, a placement from 1 June. You ask Amina what she wants herself.
words-but = Cleaning is okay. But I …
words-arabic = She hunts for the words, gives up and says something long to Yusuf in Arabic, using both hands.
words-short = She says … not right now. Something like that.
    .why = A long answer turns into three words. He isn't an interpreter and is afraid of saying something wrong on her behalf. But you still don't know what she said.
words-offer = I can do the rest. I usually do, and it saves you an interpreter.
interpreter-now = “There's a video interpreter ready at quarter past. We'll leave the important part till she's on.”
    .feedback = You checked beforehand, and now Amina gets the benefit. She must be able to understand and be understood, and an interpreter is one of the mildest steps you can take. It is a relief for Yusuf too, who would otherwise have to be husband, companion and interpreter all at once.
practical-first = “We'll do the practical bits now, and the rest on Thursday with an interpreter.”
    .feedback = Amina follows only partly, and on what matters she must be able to understand and answer for herself. You split the meeting rather than push it through. Two days is a small price for her own words.
yusuf-translates = “Thanks, Yusuf. But whole sentences, please, not just the short answer.”
    .feedback = You heard that something was dropped, and you try to put it right. The course knows of no general ban on adult relatives as interpreters. But the municipality must make sure that Amina understands and is understood, and her husband cannot vouch for that.
settle-for-okay = “Good, cleaning is okay. Then we'll leave the goal as it is.”
    .feedback = She said “okay”, and you want to get on. But she also said “but I …”, and you don't know what the long answer was. Half an answer isn't her answer. An interpreter is needed here before anything is decided.

scene-pen = With the pen on the table
pen-four-sentences = Yusuf has explained the two pages of the contract in four sentences. Amina has nodded at each of them. The pen is on the table.
pen-turned = You turn the contract towards Amina and point to the line. Yusuf slides the pen across to her.
pen-here = Here? Write here?
pen-no-answer = You hurry on. Amina never gets to say whether she would have liked those minutes.
pen-read-aloud = The interpreter reads the goal aloud: cleaning from 1 June, kitchen not relevant. You put out a pen.
pen-fine = It's fine.
stop-and-call = “Leave the pen for now. There'll be an interpreter on the screen shortly, and we'll read it together.”
    .feedback = It isn't too late to stop. You found an interpreter beforehand, and now you use her. Amina must be able to understand for herself what she is signing, and to finish the sentence that began with “but”.
stop-and-book = “Leave the pen for now. We're not signing anything until you've heard it through an interpreter.”
    .feedback = It isn't too late to stop. Amina must be able to understand for herself what she is signing, and that takes an interpreter here. You make it your own decision, so the fault is neither hers nor Yusuf's.
is-this-your-wish = “Before you sign, Amina: is this what you want yourself?”
    .feedback = A single question, and it goes to her. “It's fine” was an answer to the paper and not to what she wants. There is an interpreter now, so she can say the rest.
late-offer = “Before you sign: I offer everyone a few minutes alone. Would you like that?”
    .feedback = You pause in the right place. The kitchen was set aside rather quickly, and a calm offer that everyone gets gives Amina an opening without pointing at anybody. It is up to her whether she uses it.
sign-today = “Just sign today. We can always change it if you have second thoughts.”
    .feedback = It sounds like a help, and contracts can be changed. But the signature rests on what Yusuf has said, and not on Amina having understood it and answered for herself. It may be hard for her to come back and say that it wasn't her wish.
home-with-yusuf = “Take it home with you, so Yusuf can go through it with you in peace and quiet.”
    .feedback = Time to think is a good idea. But Yusuf isn't her representative, and you are leaving it to him to explain Amina's contract. Guidance is the municipality's job, and it has to reach her.

scene-between = When Mette asked
between-desk = They have gone. You have booked a video interpreter in Moroccan Arabic for Thursday at nine. Mette looks up from her screen.
between-wrong-twice = You look as if you're thinking. I once had one where the husband answered everything. First I thought he was controlling her. Then I thought she was just shy. I was wrong both times.
between-coffee = But you can always lure a husband out for a cup of coffee. That gives you ten minutes.
spar-without-names = “Can I tell you about it, no names? And you say what else it could be.”
    .feedback = You use a colleague to separate what you saw from what you think, and you keep Amina's name out of it. Talking it over takes five minutes and leaves you wiser before you choose the next step.
coffee-trick = “Good idea. Could you look in just after nine on Thursday and offer him a coffee?”
    .feedback = Natural breaks are a good means when they are real. Here the coffee is a pretext, and Amina isn't given the choice. Time alone is an open offer, made to her. If they see through it, it costs you the trust of both.
ask-school = Ring Amina's teacher and ask if they've noticed anything about the husband.
    .feedback = You want to know more, and the teacher sees her often. But discussing her actual case generally takes her consent, and you are sowing a suspicion she knows nothing about. Talk it over without names instead, and ask Amina herself.
wait-and-see = “I won't form an opinion until there's an interpreter.”
    .feedback = Wise not to draw conclusions yet. But you are in doubt, and Mette is right there. With another pair of eyes you could have taken more possible explanations with you into Thursday.

scene-kitchen = When the kitchen came up
kitchen-screen = At a quarter past nine the interpreter comes up on the screen at the end of the table and asks if everyone can hear her.
kitchen-thursday = Thursday, nine o'clock. The interpreter is on the screen at the end of the table and has asked if everyone can hear her.
kitchen-question = You have brought Mette's question with you: “Is it him, or is it the language?” Today you can find out.
kitchen-cup = The door opens. “Coffee, Yusuf? Out here?” asks Mette. He lifts his full cup. Amina looks from Mette to you.
kitchen-school = “My teacher says the municipality has rung about my husband,” says Amina. “Why?” You apologise and promise to ask her herself next time.
kitchen-secrecy = I translate everything that is said, both ways. And I'm bound by confidentiality.
kitchen-relief = Then I can take the day off. I've been translating for my mother at the town hall since I was ten. I'm still tired of it.
kitchen-carrots = In Fez I cooked for six hundred students a day, for eleven years. In Danish I've only got as far as carrots.
kitchen-mail = You laugh along, then ask about the kitchen at Engparken: in March she was keen, and then came the email. Amina glances at Yusuf.
kitchen-wait = The kitchen … That can wait.
    .why = In March she was keen, and now she backs off while he is sitting there. But she still wants it. Yusuf has applied for other shifts and is waiting to hear, and she doesn't want to promise anything on his behalf.
kitchen-six = They start at six. It just can't be done.
    .why = It sounds like a ban. It is arithmetic: he starts at half past three, and the nursery doesn't open until half past six. He just forgets to say so.
offer-minutes = “I offer everyone a few minutes alone. Would you like that today, Amina? It's entirely up to you.”
    .feedback = There is something about the kitchen that isn't being said. You offer time alone as something ordinary, and it is true that everyone gets the offer. It is not a demand, and so, as the course reads it, it needs no basis in section 8(2).
open-question = “What would have to be different, Amina, for a kitchen to be possible?”
    .feedback = An open question that neither ignores Yusuf nor lets him decide the matter. Amina can answer in her own words. You don't yet know if she would say more alone, but that offer can still come.
accept-his-no = “I can see that. Then we'll leave the kitchen and stay with cleaning.”
    .feedback = You are understanding, and six is early. But it was Yusuf who said it couldn't be done. Amina said it could wait. The companion's no isn't the citizen's no. Ask her what stands in the way.
send-out-point = “I need to talk to Amina alone about the kitchen. Yusuf, please wait outside, and I'll come and get you.”
    .feedback = Calmly said, and limited to one subject. But a glance and half an answer don't show that he is working against her. You still had milder steps: an open question or a voluntary offer of time alone. Exclusion requires weighty grounds.

scene-offer = When Yusuf answered the offer
offer-no-need = Alone? I don't think she needs that. Is something wrong?
    .why = He says no on her behalf, but out of worry. When he was a child, a closed door at the town hall meant bad news. If Amina says yes herself, he goes without a fuss.
offer-amina = The interpreter translates. Amina looks at Yusuf, then at you. She hasn't answered yet.
her-answer-counts = “No, it's an offer everyone gets. What do you say yourself, Amina?”
    .feedback = You reassure him with something true and hand the question back to the person it was put to. No suspicion is mentioned, and his no doesn't turn into hers.
honest-worry = “To be honest, Yusuf, I'm not sure Amina dares to speak freely with you sitting here.”
    .feedback = It is honest, but now the suspicion has been told to the person it is about. If it is wrong, it hurts. If it is right, Amina may pay for it at home. That is why it isn't mentioned to the companion. That everyone gets the offer was answer enough.
drop-it = “No, no, not at all. We'll just do it together, then.”
    .feedback = You don't want to upset anybody. But the offer was to Amina, and now it has been withdrawn on Yusuf's word. You don't know what she would have said. Wait for her answer. A no would have been fine too.
firm-out = “It'll only take five minutes. You can sit just out here, Yusuf.”
    .feedback = Kindly said, and five minutes isn't much. But Amina hasn't answered, so the offer has become an exclusion. That requires weighty grounds in this particular case, and a worried question from her husband isn't one of them.

scene-sent-out-late = When Yusuf had been sent out
late-door = Yusuf looks at Amina, nods and goes. Her eyes follow him until the door has closed.
late-trouble = Have we done something wrong? I brought him because I want him here.
fetch-back = “No, you haven't done anything. I went too fast, and I'll fetch him now.”
    .feedback = Her wish is clear, spoken through an interpreter and without him in the room. You put it right at once rather than standing firm. There were still no grounds for the exclusion, but now it was a short one.
someone-else = “Not at all. You can have someone else with you instead, or we can find a new time.”
    .feedback = Good to remember that she may bring somebody else. But there were no grounds for excluding Yusuf, and she has just said that he is the one she wants. So the next step was to fetch him back in.
go-on-without = “Not at all. Now you can tell me how it is. What would you like best?”
    .feedback = You reassure her and ask openly. But she has just said that she wants Yusuf here, and you go on without taking it up. An exclusion must be kept to what is necessary, and here it wasn't necessary.

scene-alone = Alone with Amina and the interpreter
alone-yes = “Yes please, five minutes,” says Amina. “You go and check on the car.” Yusuf takes his coffee and closes the door behind him.
alone-glass = Amina puts her elbows on the table. She looks different when she doesn't have to hunt for words.
alone-amina = At last, someone who can keep up when I talk. What do you want to know?
secrecy-first = “First: I have a duty of confidentiality, towards Yusuf too. With limits, such as danger or concern for a child.”
    .feedback = Now she knows what happens to what she says, and where the line is drawn. It is fair to say so before she chooses how much to tell – even when you expect nothing serious.
open-about-work = “How do you feel yourself about going out to work?”
    .feedback = Open, with no answer ready and waiting. She can begin where she likes. You could also have said a word about confidentiality first, so that she knew what happens to her answer.
is-it-yusuf = “Is it Yusuf who doesn't want you to work in a kitchen?”
    .feedback = You are alone, and you are asking her. But the answer is already inside the question. If you are on the wrong track, she spends her strength defending him instead of telling you what she wants. Begin openly.
your-background = “I meet women of your background whose husbands won't let them work. Is that how it is with you?”
    .feedback = You want to make it easy to say yes. But you build on her background and not on anything she or Yusuf has said or done. A suspicion must rest on concrete facts in this particular case. Social control exists in all societies, and codes of honour apply only in some families.

scene-freely = As Amina talked
freely-secrecy = Good. Then I'll tell you how it really is.
freely-yusuf = Yusuf? He tells everyone at the dairy that I've cooked for six hundred.
freely-background = My background is a kitchen with four stoves. Ask me about that.
freely-wish = I want to work. I miss big pots and somebody shouting that the soup is ready. We said yes to cleaning because we thought it was what you could get.
freely-worry = But Salma has only been at nursery for three weeks. It opens at half past six, and Yusuf drives from half past three. Who is to take her? And then she cries. It's my own worry. Nobody gave it to me.
freely-mail = The email? I said: not at six o'clock. Yusuf wrote: not relevant. He writes as if he were a lawyer.
    .why = The email didn't fit the note from March. The explanation is an imprecise translation: she said no to the hour, and he wrote no to the kitchen.
freely-mother-in-law = My mother-in-law says every Sunday that a mother stays at home. It's her, not Yusuf. I say thank you for dinner. But it tires me.
    .why = A real but weak sign: pressure against work can come from the family too. Here it is the mother-in-law and not the companion she has chosen, and Amina stands up to it herself. It proves nothing and is no argument for excluding Yusuf.
what-in-place = “What would need to be in place for you to start?”
    .feedback = You stay with her wish and make the plan together with her. The worry is a practical one, and she knows best what it takes. Nothing she has told you gives grounds for excluding Yusuf.
call-the-kitchen = “But that's wonderful. I'll ring the care home now, and we'll sort out the mornings somehow.”
    .feedback = Your enthusiasm is catching. But the mornings are exactly what worries her, and now the plan runs ahead of her. First find out together with her what needs to be in place.
no-hurry = “Then we'll wait until Salma's a bit bigger. I don't want you to feel pushed.”
    .feedback = Considerate, but now it is you who chooses to wait. She has just said that she wants to work, and that mornings are hard. Ask what it would take, so that the worry becomes a plan and not a no.
give-it-a-name = “What you say about your mother-in-law sounds like negative social control. I'll put that in the note.”
    .feedback = You take it seriously, and that is right. But you put a name to it on the strength of a few sentences, and mean to write it down before hearing what she thinks herself. Write what people say and do, and ask if she wants help with it.

scene-return = Before Yusuf came back in
return-in-place = That I start at nine and not six. That Salma feels at home. And that I can try it before I promise anything.
return-kitchen = Wait a moment. If they say six o'clock, I still have nobody for Salma.
return-wait = Wait? I've been waiting for two years.
return-name = No. That is called a mother-in-law. Don't write it like that.
return-door = The five minutes are up. Further down the corridor Yusuf is reading the noticeboard for the second time.
what-may-he-hear = “How much of what we've talked about may Yusuf hear?”
    .feedback = What she has said alone is hers. You ask before the door opens, so that you needn't guess. Even in a good marriage people want to decide for themselves what they tell and when.
neutral-sentence = Call Yusuf in and say only: “We've talked about work, and now we'll make a plan.”
    .feedback = A short, true sentence that passes nothing on. It is a good rule when you haven't agreed on anything else. Had you asked Amina first, she could have chosen what should come out now.
tell-him = “Come in, Yusuf. Amina would like to work in a kitchen, but she's nervous about leaving Salma so early.”
    .feedback = You want him on board with the plan, and he means her well. But what a citizen has told you alone is confidential, from a spouse too. You don't know what she would have said herself, or when. Ask her first.

scene-together = When she said it at the table
together-fetched = You apologise to them both and ask Amina what she wants herself. Yusuf sits on the edge of his chair.
together-hurt = Speak freely? Do you think I'm keeping her prisoner?
together-about-us = What is it you think about us? You'd do better to ask me what I want.
together-wish = I want to work in a kitchen. I miss big pots. But Salma has only just started nursery, and it opens at half past six. Six o'clock won't work. I'm the one who says so.
together-mail = That's what I wrote.
together-lawyer = You wrote: not relevant. I said: not at six o'clock. You write as if you were a lawyer.
    .why = The email didn't fit the note from March. The explanation is an imprecise translation: she said no to the hour, and he wrote no to the kitchen.
together-shifts = I've applied for day shifts. I just haven't heard back, so we can't count on it yet.
own-it = “I shouldn't have said that. I'm sorry. Amina, how would you like to go on?”
    .feedback = You don't defend yourself and don't debate the suspicion. You give the meeting back to Amina, so that she has a say in how you go on. What was said was said, but now it grows no bigger.
offer-after-all = “I offer everyone a few minutes alone. Would you like that, Amina, or is it fine like this?”
    .feedback = She has said a lot at the table, and still she gets the offer that everyone gets. Either answer is fine. Then you know that it wasn't you who chose for her.
which-hours = “What hours would suit you, and what needs to be in place for Salma?”
    .feedback = Now it is about Amina's plan. She has said herself what she wants and what is hard, and you build on both together with her. There are no grounds for excluding anybody.
ask-his-shifts = “Yusuf, when will you hear about the shifts? Then we can find a date from that.”
    .feedback = His shifts matter, and he is welcome to talk about them. But now the question moves from Amina to him again. She has just said what she wants. Ask her what hours might suit.
until-he-knows = “Then we'll hold off on the placement until you know more about the shifts.”
    .feedback = It sounds practical, but it is you who chooses to wait. Amina has said that she wants to, and that six o'clock is the problem. There may be other hours. Find out together with her.

scene-plan = Agreeing the plan
plan-she-decides = “The kitchen and the hours,” Amina answered. “The rest I'll tell him at home.” Then Yusuf came in, and she told him.
plan-neutral = Yusuf nods and asks no more. Amina says it herself: she wants a kitchen, but not at six o'clock.
plan-told = Nervous? You haven't told me that.
plan-said = No thank you, not today. It's been said now.
plan-apology = Yusuf nods slowly. “Then let's talk about work,” says Amina. “My work.”
plan-not-yusuf = I'm the one who'll be working. Ask me about the hours.
plan-nine = You mention a work placement in a school kitchen: two days a week from nine to one. The nursery is on the way.
plan-amina = Nine o'clock. I like the sound of that. How big are the pots?
plan-yusuf = I've written my last email. From now on she dictates.
read-and-return = “The interpreter reads out the agreement, you correct it, and we meet in three weeks, with an interpreter again.”
    .feedback = Amina hears what she is signing and can correct it. With a fixed date you can follow up on both the placement and Salma. Next time, too, she chooses whether to bring someone.
call-if = “Give it a try, Amina. Do ring if anything comes up.”
    .feedback = You show her trust. But she has to ring in Danish to reach you, and you haven't agreed when to look at it again. Agree the next step, and how best to reach each other.
agreement-to-yusuf = “I'll send the agreement to Yusuf. Then you can correct it at home.”
    .feedback = It is easy, and he answers quickly. But Yusuf is a companion, and there is no power of attorney on file. The agreement is Amina's, and she must be able to understand and correct it herself. Ask her how she wants it.
next-time-without = “Next time it'll be just Amina and me, so there's peace for her answers. You stay at home, Yusuf.”
    .feedback = You want to give her answers room. But you exclude him from a meeting that hasn't been held yet, and nothing today gives grounds for it. The next meeting must be judged on its own. Amina chooses who she brings, and you can offer time alone again.

note-went-early = After a quarter of an hour Amina thanked you and left. You had “yes” on paper four times.
note-went-late = “I'd rather have Yusuf,” said Amina, took her bag and went out to him. You never got to the kitchen.
note-signed = Amina signed. Afterwards she looked at her name for a long time.
note-folder = The contract went into the folder, and the folder went under Yusuf's arm.
note-without = “At home?” asked Amina. Yusuf said nothing.
note-desk = Now the case note is to be written. What belongs in it?
note-participants = Amina came with her husband, Yusuf. There is no power of attorney on file.
    .feedback = Who was present belongs in the note. It also lets the next caseworker see that answers and papers go to Amina herself.
note-he-answered = Questions about language school and daily life were put to Amina. Yusuf answered before she could.
    .feedback = This is what you saw and heard, without explanation or verdict. Others can then judge it for themselves.
note-interpreter = Through an interpreter, Amina spoke about her work in a large kitchen in Fez.
    .feedback = Belongs if there was an interpreter. It shows what she has said herself, and how. If there was none, it isn't true.
note-own-words = Amina herself says that she would like to work in a kitchen. Very early starts don't fit the nursery's opening time.
    .feedback = Belongs if she has said so herself in the meeting. If you have it only from Yusuf or from old papers, it must not stand as her words.
note-offer = Amina was offered a few minutes alone and answered the offer herself.
    .feedback = Belongs if it happened. It shows what you tried, and that the answer was hers. If she wasn't asked, or if Yusuf was the one who answered, it isn't right.
note-his-mail = Kitchen work is not relevant for the citizen, cf. email of 17 March.
    .feedback = The email is Yusuf's and can be mentioned as his. But a companion's no cannot be taken as the citizen's own.
note-pattern = The husband dominates, and the citizen goes along with him. It resembles social control.
    .feedback = This is an interpretation. Nobody can check “dominates”, and the words would follow them both through the case. Better to write who said what.
note-copy = A copy of this note goes to Yusuf's email, so that he can follow the case.
    .feedback = Yusuf has no power of attorney, and Amina hasn't agreed to it. Her information is confidential, from a spouse too. In another case a copy like this could put a citizen in danger.
note-sent-out = Yusuf was sent out, although Amina had chosen to bring him. He had answered for her, but was friendly.
    .feedback = Belongs, also when it was a mistake. The note should show what was decided and what it rested on, so that others can judge it.

ending-own-words = In her own words
    .text = Three weeks later Amina is standing at the biggest pot in the school kitchen and has learnt twenty children's names. Salma still cries in the mornings, but only as far as the corner.

        She brings Yusuf to the next meeting. He answers the first question, catches himself and points to her. “Ask the chef,” he says. It took a question, an interpreter and a little time. Nothing more.
ending-half-way = Halfway
    .text = The placement comes about, and Amina is looking forward to the pots. But not everything along the way became hers. Something went to Yusuf, something she didn't quite hear, or else you never set a new date.

        In June the school kitchen rings and asks who is actually following up. It is a good place to begin again.
ending-cracked = A crack
    .text = Amina got to say what she wanted, and that is worth a great deal. But along the way something was done or said for which there were no grounds, or which wasn't yours to pass on.

        The placement begins. For the next meetings Yusuf waits in the car; it's easiest, he says. Amina's answers are short. It is a while before she jokes about carrots again.
ending-his-words = His words
    .text = The contract still says cleaning. Amina turns up on time, and nobody complains. In the break a colleague asks what she did before. She lacks the words and draws a pot on a napkin.

        Yusuf helped as well as he could. He held nobody back. It was just that Amina was never asked in a way that let her answer.
ending-empty-chair = The empty chair
    .text = Amina cancels the next meeting, and the one after that. She had brought someone she felt safe with, and she never understood what he had done wrong.

        There was no pressure to protect her from. There was a worry about mornings and a nursery, and she could have told you that with him beside her.
