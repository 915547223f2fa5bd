title = Bilal usually translates
occasion = Follow-up on the contract
summary = Farida comes with her 16-year-old son, who usually translates for her. The meeting is about work and health, and no interpreter has been booked. Who should do what in the room?
task = Find out what Farida herself can and wants to do, why the placement in the school canteen ended, and agree the next step. Decide what Bilal may help with and who should be in the room.

cast-farida = Farida
    .about = 43, a refugee from Mazar-e Sharif in Afghanistan, three years in Denmark. Ground spectacle lenses at an optician's for eleven years. Speaks Dari and goes to Danish classes.
cast-bilal = Bilal
    .about = 16, Farida's eldest. In Year 11, plays left back and speaks Danish with the local accent. Has a little sister of nine.
cast-interpreter = The interpreter
    .about = Professional interpreter, Dari and Danish. Sits in another part of the country and joins on the speakerphone.

file-contract = Contract and background, extract
    .text = Farida ground spectacle lenses and repaired frames for eleven years. She is married to Jawad, who works at a nursery garden, and has two children.

        Agreed in the contract: Danish classes and a work placement, signed by Farida. A Dari interpreter is needed. There is no power of attorney on file.

        Possible placement, not yet discussed: an optician's workshop. Grinding and small repairs, mostly sitting, toilet next to the workshop. Weekdays 8-1 or two late shifts until 7.
file-february = Telephone note, 12 February (Jens)
    .text = Talked to Farida. Her son translated.

        Farida has stomach pains and cannot work. Does not want evening work.

        The son answered everything quickly. Farida hardly said anything herself, and when she talked for long, only a few words came out in Danish.

        NB: is the son in charge? Social control?
file-canteen = Email from the school canteen, 29 January
    .text = Farida was with us for four days. She was quick and good to have in the kitchen, so we were surprised.

        On the fourth day she left early without saying why. In the evening a message came from her phone: “hi my mum isn't coming any more. she says sorry. from bilal”

        Everything is a bit of a walk here, I suppose. You're on your feet all day, and the staff toilet is at the other end of the school.

        Regards, Bente, canteen manager
file-summons = Summons and booking
    .text = Follow-up meeting, 10.00-11.00. Topics: availability for work, health and a new placement.

        Attending: Farida. You are welcome to bring a companion (bisidder, somebody you choose to have with you for support).

        Interpreter: no (the son usually translates).

        A telephone interpreter can usually be had the same day from the interpreting service.

scene-prepare = Before they came
prepare-desk = It is twenty to ten. Farida's case is new to you. The booking says: “Interpreter: no (the son usually translates)”.
prepare-obs = The topics are availability for work and health. And at the foot of Jens's note from February: “NB: is the son in charge?”
book-phone = Book a telephone interpreter in Dari. One is free at a quarter past ten.
    .feedback = The municipality must make sure that it understands Farida and is understood, and the contract says that takes an interpreter. A line in the booking doesn't change that, and the son is 16. A quarter of an hour is a small price.
list-unasked = List what Farida has never been asked herself.
    .feedback = Good preparation: almost everything on file has come through a boy of 16. Now you know what is missing. But your questions can only be answered properly if there is an interpreter too, and none has been booked yet.
word-list = Look up the hard words about availability and health in Danish, so that Bilal is well prepared.
    .feedback = Thoughtful, but you are preparing him for something he isn't allowed to do. People under 18 may not be used as interpreters unless the matter is unproblematic. Availability and health are not. Spend the time on finding an interpreter.
plan-alone = See Farida alone first today. That NB needs looking into.
    .feedback = You don't want to miss anything, and time alone can be a good idea. But it has to be an offer that Farida can turn down, and without an interpreter you won't get an answer. An “NB” isn't an observation, and you have seen nothing yourself yet.

scene-arrival = When they sat down
arrival-two-chairs = You have put out a chair for Bilal in the corridor.
arrival-room = Ten o'clock. Farida has put on her good coat. Bilal has his school bag on his back and a folder under his arm.
arrival-folder = Hi! I've got her papers and her phone. I do her digital post and the login and all that. I'm the family's IT department.
    .why = Farida has asked him to, because letters and codes are in Danish. She gets her phone as soon as she reaches for it. But it also means that he reads her post, and that is good to know.
arrival-farida = Good day. Thank you for time. Bilal … helps me.
arrival-look = “How are you, Farida?” you ask. She looks at Bilal before she answers.
    .why = She is waiting for the translation. He is the one she usually looks at when somebody speaks Danish. The look is about language, not about getting permission.
arrival-usual = It's fine. Shall we just get going? I usually translate, and we've got physics at eleven.
    .why = He answers the polite question from habit, because for three years adults have put their questions to him. And he wants to be in time for physics.
stop-and-explain = “Good to have you here, Bilal. But you're not allowed to translate this when you're under 18.”
    .feedback = The rule is clear, and you say it without making the boy the problem. Nor do you say that he must leave: translating and being there are two different things. Now you need an interpreter.
just-today = “Couldn't you do it today, Bilal? Just this once. There'll be an interpreter next time.”
    .feedback = Kind, and they are both used to it. But the rule makes no exception for one time. Under 18 one may not interpret about work and health, and those are exactly today's topics. A telephone interpreter can usually be had the same day.
until-quarter-past = “The interpreter's on in a quarter of an hour. Could you do it till then, Bilal?”
    .feedback = You don't want to waste their time. But the rule covers the first quarter of an hour too, and the first question often sets the course. Say hello, fetch some water, and wait with the case.
only-about-work = “You can do the part about work, Bilal. We'll save the health part.”
    .feedback = You are trying to spare him the worst. But work isn't unproblematic either: a wrong word about availability may matter to Farida. And the two topics are hard to separate when her health decides what work she can do.
out-sternly = “Children can't be here for this. Bilal, you'll have to sit in reception.”
    .feedback = You want to keep the rule, but you use it for something else. It is about translating, not about being present. Farida has chosen to bring him, and she hasn't been asked. Sending a companion out requires weighty grounds under section 8(2) of the Public Administration Act. You have none here.

explained-relieved = I'm not? I've done it for three years. … Okay. So I'm just Bilal today.
explained-stopped = Bilal breathes out. “I didn't know what it's called anyway,” he says.
explained-fetched = Bilal comes back in and sits on the edge of his chair. You apologise and explain it again: he is welcome here, he just mustn't translate.

scene-no-interpreter = When there was no interpreter
no-interpreter-clock = There is no interpreter, and the meeting ends at eleven.
no-interpreter-bilal = Do I tell my mum we came for nothing, then?
no-interpreter-greenhouse = Jawad answers in the greenhouse. A fan is roaring. “Tonight, gladly,” he shouts in Danish. “In here I can only hear tomatoes.”
call-now = “Give me two minutes. I'll ring the interpreting service now.”
    .feedback = Getting the interpreter is the municipality's job, and it can be done today. You spend a few minutes on it instead of letting Bilal or Farida pay for a mistake in the booking.
new-time = “Then we'll find a new time, with an interpreter. Will you ask your mum when she can come, Bilal?”
    .feedback = A proper solution when there is no interpreter. And here Bilal may help: the time and place of a meeting count as unproblematic. You separate what he may do from what he may not, and he can feel the difference.
husband-instead = “Is your husband at home, Farida? He's an adult, after all. We could ring him.”
    .feedback = We know of no general ban on adult relatives as interpreters, and nothing speaks against Jawad. But the municipality must make sure that Farida understands and is understood, and about her health she may prefer somebody she isn't married to. The interpreter is still the safe way.
single-words = “Then let's try in Danish, Farida, and Bilal can just help with a word here and there when we get stuck.”
    .feedback = You trust Farida's Danish, and it is easy to think that a word here and there doesn't count. But she can't explain her health in Danish, so the words soon become whole answers. And then it is Bilal who is interpreting.

scene-translating = While Bilal was translating
translating-question = You ask how her health is, and what it would take for Farida to work.
translating-long = Farida looks down at the table. She speaks quietly and for a long time, stops and starts again.
translating-short = She says … it's something with her stomach.
    .why = He shortens it because his mother herself has talked around it, and because he lacks the words in both languages. He hides nothing. But you don't learn anything either.
translating-whisper = You ask what the doctor says. Farida answers in two words. Bilal's cheeks go red.
translating-not-that = She says I'm not to translate that. It's something else. It's just her stomach.
    .why = The explanation shifts because there is something a mother won't say through her son. It doesn't suggest that anybody is putting pressure on her.
stop-now = “Stop, Bilal. I shouldn't have asked you to do this. We need an interpreter.”
    .feedback = You notice it and put it right while it can be put right. You also take the blame yourself, so Bilal doesn't go home thinking that he wasn't good enough.
use-an-app = “I'll let you off, Bilal. Let's try the translator on my phone instead.”
    .feedback = It lets Bilal off, and that is a good thought. But an app can't ask whether something has been understood, and with health and availability one wrong word can shift the meaning. The municipality must make sure that it understands Farida. Here that takes an interpreter.
only-the-gist = “Just the main thing, Bilal. Can your mum work or not?”
    .feedback = You keep it short for his sake. But now it is a boy of 16 who decides the answer to the most important question. That is interpreting about work and health, and the words become his and not Farida's.

gist-app = The phone says something in Dari. Farida looks at it, puzzled. Bilal grins. “You just asked when she's going to break down.”
gist-no = Er. No? I think she says no. I mean, not right now.

scene-half-words = When the answers were half answers
half-words-note = Your notepad says: “Stomach. How much can she do?”
half-words-farida = I … want work. But … it is hard word.
half-words-physics = Bilal looks at the clock. It is a quarter to eleven.
call-late = “I need to hear this properly. I'll ring for an interpreter now, and we'll start again.”
    .feedback = It isn't too late. Farida has said herself, in Danish, that the words are hard, and then there must be an interpreter. Had you rung at ten, Bilal would have been spared all of it, and you would have had more time.
write-sick = “I'll write that you can't work at the moment because of your stomach. That'll give you a bit of peace.”
    .feedback = You want to be on her side. But you are writing Bilal's words, and Farida has just said in Danish that she wants to work. What somebody else says about her health and availability has to be checked with her before you build on it.
explain-duty = “Bilal, just tell her that it may affect her benefit if she isn't available for work.”
    .feedback = You want to be honest about the rules. But this is far from unproblematic, and now a boy has to frighten his mother about the money. Guidance about duties must reach Farida in a way she understands. That takes an interpreter.

scene-sent-out-early = When Bilal had been sent out
early-ears = Bilal's ears go red. “Sorry,” he says, and goes. He forgets the folder.
early-farida = Bilal … why go? He do nothing.
early-folder = Farida opens the folder, looks at the papers and closes it again.
fetch-bilal = “I'm sorry, Farida. Bilal is welcome here. I'll get him.”
    .feedback = Farida has a right to a companion, and she is the one who chose him. You mend the mistake at once and say it aloud. That doesn't make the decision right, but it means something to both of them.
two-of-us = “I'll get an interpreter on the phone, and you and I will manage this, Farida.”
    .feedback = The interpreter is right, and was missing. But Bilal is still sitting outside, and Farida hasn't been asked. She could have had both: an interpreter for the words and her son beside her, if she wanted that.
easy-danish = “Then you and I will do the easy part in Danish, Farida.”
    .feedback = You are making the best of it. But now Farida has neither an interpreter nor support, and the topics aren't easy. She may well nod, but you don't know at what. The municipality must make sure that you understand each other.

scene-on-the-line = When the interpreter was on
line-thursday = Thursday, twelve o'clock. It was Bilal who decided on the time. Now they are both here. “I'm off,” he says. “And I want to hear how a real interpreter does it.”
line-on = The interpreter is on. You turn up the speaker and push the phone to the middle of the table.
line-interpreter = Good morning. I interpret everything that is said in the room. I am bound by confidentiality, and I don't know anyone in your town.
line-tourist = Whole sentences at last. For three years I have talked like a tourist who has dropped her map.
line-careful = Good day. Thank you. I can hear you well.
line-bilal = So what do I do now?
ask-role = “That's for your mum to say. Farida, would you like Bilal here as support?”
    .feedback = You get his role clear and ask the one who decides. If Bilal isn't the interpreter, he can still be her companion, if Farida wants that. Now all three know that it is her meeting.
off-you-go = “You're free, then, Bilal. Off you go, and your mum and I will do the rest.”
    .feedback = Said for his sake, and it is true that he shouldn't interpret. But he can also be there as support, and that is Farida's choice. Ask her before you say thank you and goodbye on her behalf.
straight-on = “Good. Now the interpreter's on, let's start with the part about work.”
    .feedback = Time is short, and you want to use the interpreter. But nobody knows what Bilal is now: interpreter, support or onlooker. One question to Farida would have made it clear, for him too.
child-out = “The interpreter's here now, so you wait in reception, Bilal. This isn't for children.”
    .feedback = You want to protect him from what is hard, and that is a fair thought. But “not for children” is no assessment of this particular case, and Farida hasn't been asked whether he is there as support. That is her choice. Ask her now, or fetch him, and offer her time without him. Keeping him out against her wish would take weighty grounds.

scene-work = When Bilal answered about the evenings
work-role = Let him sit for a bit. He carried my folder all the way. He just isn't to be my mouth today.
work-stays = Did I ask him to go? He stays where he is until I say something else.
work-two-voices = Bilal starts translating over the interpreter, gets stuck and apologises. Farida looks from one to the other.
work-places = You tell her about the optician's workshop: mornings every day or two late shifts a week. The interpreter has barely finished.
work-evenings = Not evenings. She can't do that.
    .why = It sounds like a ban. But he is only saying what it says on the fridge: on Monday and Wednesday evenings his mother goes to Danish classes, and she chose that herself.
let-her-answer = “Thanks, Bilal. Farida, when can you, and what would you like yourself?”
    .feedback = Bilal is allowed to say something, and you take it kindly. But the answer about Farida's availability has to come from Farida. Only now do you know whether it is hers.
note-evenings = “Good to know, thanks. I'll write that evenings just aren't possible, then.”
    .feedback = Bilal is probably right, and it is quick. But that is exactly how the case has come about so far. What a companion says about the citizen's availability has to be checked with her before you rely on it.
hush-bilal = “The interpreter's here now, Bilal, so you mustn't say any more.”
    .feedback = You want to hear Farida herself, and you are right about that. But a companion may say something, and there is no general rule of silence. Say thank you, and put the question to her. Then nobody has to be told to keep quiet.
who-decides = “Was it your dad who decided about the evenings, Bilal?”
    .feedback = You are thinking of that NB. But now you say the suspicion aloud at the table and ask a child to testify against his father. If it is wrong, it hurts all three. If it is right, Farida may pay for it at home. You couldn't know in advance.

scene-february = When you came to the canteen
february-dad = My dad? He's not even allowed to decide what goes on the pizza.
february-about-us = What is it you people write about us?
february-fridge = It is true about the evenings. But I am sitting right here.
february-hushed = Bilal looks at his shoes. Farida puts a hand on his arm.
february-days = The mornings. Two evenings a week I have Danish classes, and those evenings are mine.
february-lenses = I ground lenses for eleven years. Twenty thousand pairs of spectacles and two complaints. One was from my mother-in-law.
february-silence = You ask about the canteen in January. Farida begins, looks at Bilal and falls silent. She straightens a sleeve that is already straight.
    .why = She falls silent when her son is listening, but not from fear of him. It is about her body, and he is her child.
february-text = It was me who wrote to them. She just said to write that she wasn't coming any more.
    .why = A boy reports that his mother has left her placement, and that can look like pressure. Farida asked him to because she can't write Danish. She didn't give the reason, not even to him.
february-back = Bilal sits down on the chair at the end. The question about the canteen is still there.
offer-alone = “When it's about health, I offer everybody a little time alone. Would you like that, Farida?”
    .feedback = An offer, and it goes to the one who has to answer. You don't make the silence a sign of something but leave room for it to be broken. If she says no, that is an answer too.
ask-bilal-why = “You wrote the message, Bilal. Do you know why she left?”
    .feedback = The interpreter is on, and still it is the boy you ask. He doesn't know, and if he did, it wouldn't be his to tell. The answer about Farida's health has to come from her, when she is free to give it.
leave-health = “We don't have to talk about that today if it's difficult. Let's look ahead instead, shall we?”
    .feedback = You sense that it is hard and don't want to push. But if she left because of something the next place can take into account, you need to know. You can offer time without Bilal and leave it to her.
send-him = “Bilal, step outside for a moment. Your mum needs to speak freely.”
    .feedback = You are right that something is hard to say while he is there. But you decide it for Farida. Had you offered it, she could have chosen herself. If she has said that he is to sit there, you exclude the companion she wants, and that requires weighty grounds under section 8(2) of the Public Administration Act. Silence isn't enough.

scene-sent-out-late = When Farida asked about Bilal
late-voice = The interpreter has come on. Bilal's chair is empty, with the folder on it.
late-door = “Okay,” says Bilal, and goes. The door closes. The interpreter has rendered it all, and it goes quiet.
late-wrong = What has my son done wrong?
fetch-late = “Nothing. It was my mistake, and I should have asked you. I'll get him.”
    .feedback = She gets an honest answer and her choice back. Afterwards you can still offer her time without him, and then it is she who says yes or no.
ask-her-now = “Nothing. Would you like him back in, or shall you and I talk for a bit first?”
    .feedback = The question that should have been asked before he was sent out. Her answer isn't quite so free now that he has already gone. But she is asked, and she can have him back.
carry-on = “Nothing. But now you can speak freely, and the interpreter's on. What happened in the canteen?”
    .feedback = You mean well, and the interpreter is on. But Farida has just asked about her son, and you carry on without hearing whether she wants him in. By now you are upholding an exclusion, and that requires weighty grounds under section 8(2) of the Public Administration Act. There are none here. Who sits beside her is her own choice.

back-reception = You fetch Bilal from reception and apologise. “It's okay,” he says, looking at his mother.

scene-alone = When Farida told you
alone-cocoa = Farida says something to Bilal. “Go down and fight the cocoa machine,” comes from the interpreter. “And take your time.” Bilal goes. It was her choice.
alone-already = Well, he has gone now. So let me say it, and then I want him back.
alone-bleeding = I bleed. A lot, and for many days. In the canteen I couldn't get to the toilet, and on the fourth day it went wrong. I am having an operation on 14 May. The doctor says it isn't dangerous.
alone-stomach = In February I said “the stomach”, because it had to go through Bilal. He is a child. I don't want him going to physics and thinking about my blood.
alone-enough = You don't need more than that.
alone-post = Nobody has told me to stay at home. But don't put it in my digital post. He reads that for me.
alone-dinner = The interpreter is a man, yes. So is the doctor. But neither of them is going to sit and have supper with me.
ask-needs = “What would it take for you to work until then? And what may I write?”
    .feedback = You take what she says at its word and ask about the practical side. She decides what is needed, and you are open about the fact that something has to go on file. That makes the plan hers.
wait-for-may = “Then we'll put everything on hold till after the operation. What matters most is that you get some peace.”
    .feedback = Caring, but it is you who decides. Farida hasn't asked for a pause. Perhaps she can work very well somewhere she can sit, with a toilet close by. Ask her what she wants herself.
tell-your-son = “Shouldn't you tell Bilal? He's a big lad, and then he wouldn't have to guess.”
    .feedback = You may be right. But it is advice she hasn't asked for, about something that belongs to her and her family. You can ask if there is anything she would like help with, and then leave it to her.
real-reason = “Is that the whole reason? Or is there someone at home who doesn't want you to work?”
    .feedback = Asking openly when you are alone is fine. But Farida has just said why she left, and that nobody has told her to stay at home. Your question sounds as if you don't believe it, and puts another answer in her mouth. Listen, believe her, and leave the door open when nothing concrete points to anything else.

scene-return = When Bilal came back
return-chair = A chair. And a toilet that is nearer than Sweden. You may put that on file. The rest is mine.
return-sitting = I sit all day at home. I can sit at a grinding bench too.
return-my-son = His father and I will work that out.
return-reason = I have just given you the reason.
return-cups = There is a knock. Bilal has brought three mugs of cocoa and puts a fourth by the phone. “For the interpreter,” he says.
return-bag = You fetch Bilal. He has sat with his bag on his knees the whole time.
return-what = So? What have you been talking about?
    .why = It can look like checking what she says. He is 16, he is curious, and until today he has heard everything because he had to translate it.
hers-to-tell = “That's for your mum to tell, if she feels like it.”
    .feedback = What Farida has said alone is hers. You don't have to make something up, and you don't have to be secretive. Bilal gets a friendly and true answer, and Farida can choose the rest herself.
health-hint = “Just a bit about health. It's nothing for you to think about.”
    .feedback = You give away nothing he didn't already know, and you want to reassure him. But “nothing for you to think about” makes most people think, and now it is you who chose the words. Let Farida do it.
reassure-bilal = “Your mum's having an operation, but it isn't dangerous, so there's no need to worry.”
    .feedback = You want to spare him guessing. But Farida has just told you precisely so that he wouldn't hear it. Confidential health information must not be passed on without justification, to the family either, and it can't be called back.

scene-plan = When the plan was to be made
plan-glasses = We talked about you. That you need glasses.
plan-serious = Is it something serious, Mum?
plan-cup = “An operation?” Bilal puts his mug down. Farida closes her eyes.
plan-only-stomach = I don't know. She just said “the stomach”. Is something wrong?
plan-as-you-like = As you like.
plan-nothing-said = Farida has said “yes” and “thank you” and nothing else. When Bilal comes back in, she looks at the clock.
plan-workshop = You suggest the optician's workshop from Monday and begin on the agreement.
plan-monday = Monday. Tell the optician I bring my own magnifier.
plan-how-far = The workshop, yes. Is it far to … No. It is nothing.
her-own-channel = “How do I reach you directly? And would you like Bilal or an adult with you next time?”
    .feedback = Farida decides how she is contacted and who comes with her. You mention that an adult can be her companion too, without turning Bilal away. That you ought to point it out is the course's own inference. It costs nothing to ask.
text-bilal = “I'll text Bilal. He's quick, and then nothing gets lost.”
    .feedback = Practical, and he will surely say yes. But then he ends up as the one who reads, translates and answers, and what Farida wants to keep to herself goes through him. Agree a way by which the message reaches her.
school-instead = “Next time Bilal stays at school. I'll put in the summons that you come without him.”
    .feedback = You are thinking of his schooling, and you may well say so. But who Farida has with her as support, she chooses herself. To keep him out in advance is an exclusion, and it requires weighty grounds under section 8(2) of the Public Administration Act. See to the interpreter, and nobody will need him to translate.
call-optician = “I'll just ring the optician about the operation, so they can make allowances.”
    .feedback = You want to make it easy for her. But now both Bilal and the optician learn something that Farida told only you. Health information is confidential. Ask her alone what the workshop should know. Perhaps a chair is enough.
last-chance = “Before we sign: is there anything about your health you'd rather talk about without Bilal? It's up to you.”
    .feedback = The offer comes late, but it comes, and it goes to her. Had you made it when she fell silent about the canteen, you would have had more time, and nobody would have had to guess.

scene-next-time = When the interpreter was no longer on
next-ok = I told her. She said a whole lot. I mean … okay, I think.
next-duty = I don't know the word for availability. Can we lose the money?
next-yes-yes = Farida says “yes, yes” to most of it and signs where you point. Then Bilal comes in.
next-kirsten = Ring on Wednesday morning with the interpreter on. Time and place can be in a text. And next time I may bring my neighbour Kirsten. She was a cook on a cargo ship and isn't afraid of anybody.
next-postman = Fine. I read everything else anyway.
next-decided = Then you have decided that.
next-stay-here = I thought it would stay here.
next-hung-up = The interpreter's time is up, and the line is closed. All that is left is to agree the next meeting.
next-not-hung-up = The next meeting has to be agreed. There is still no interpreter.
bilal-finds-time = “Bilal, this one's all right for you to do: find a time with your mum. I'll book the interpreter.”
    .feedback = Time and place are unproblematic, and there he may help. The rule is there for what carries weight, and it needn't make it hard to find a Tuesday. And the interpreter is your job.
by-letter = “I'll send the time in a letter. Bilal isn't supposed to translate anything at all.”
    .feedback = You are on the safe side, and no harm is done. But the rule doesn't cover unproblematic matters such as the time and place of a meeting. He may help there, and now Farida has to wait for a letter in Danish.
time-and-a-bit-more = “Find a time, Bilal, and just tell your mum what happens if she stays away from the placement.”
    .feedback = He may do the time. The rest is availability and possible consequences, and that isn't unproblematic. It slips in easily once you have started. Keep it for when the interpreter is there.

scene-office = When the NB was still there
office-tuesday = “Tuesday at ten,” said Bilal. “We've only got PE then.” – “You stay at school,” said Farida. In Danish.
office-letter = You write a letter about a new time, in the simplest Danish you can manage.
office-homework = Bilal repeated it all to his mother twice in the lift. You could hear it until the door closed.
office-obs = Now you are in your office. At the top of the file is the note from February: “NB: is the son in charge? Social control?” The next person to open the case reads that first.
answer-the-obs = Write what you saw yourself today, and what Farida has said about it herself.
    .feedback = A question mark doesn't go away by itself. You answer it with what you have seen and heard, not with what a family like that is probably like. The more Farida has said herself through an interpreter, the better the answer.
leave-the-obs = Let the NB be. Your own note speaks for itself.
    .feedback = You make it no worse, and your note helps. But anyone who only reads February still meets a suspicion with no answer. A few lines about what you saw make the basis clear.
keep-and-bar = Leave the NB, and write, to be on the safe side, that the son should not attend in future.
    .feedback = You don't want to be the one who missed something. That a son translates and answers can look like a sign, but it has an explanation, and nothing today pointed to pressure. Family ties and background are no basis for excluding anyone, not even to be on the safe side. There must be concrete facts in this particular case.

note-desk = Now for the note. What belongs in it?
note-attendance = Farida attended with her son, Bilal, aged 16. A Dari interpreter took part by telephone.
    .feedback = Who was there, and how it was interpreted, belongs. If there never was an interpreter, the note mustn't say that there was.
note-silence = When asked about the canteen, Farida looked at Bilal and stopped speaking. Bilal said that he had written the message to the canteen for her.
    .feedback = It is what you saw and heard, without explanation. Someone else can then read it without taking over an interpretation.
note-wish = Farida said herself that she can work mornings and that she has Danish classes two evenings a week.
    .feedback = Belongs if she was asked herself and answered. If you only have it from Bilal, the note can't say that she said it.
note-unfit = Farida cannot work because of stomach pains, according to her son.
    .feedback = These are Bilal's words and not Farida's. What she can do has to be clarified with her, through an interpreter.
note-needs = Farida wants to start in the workshop now. She needs to be able to sit and to have a toilet close by. She agrees to this being recorded.
    .feedback = Belongs if you have asked what she needs and what you may write. Otherwise it is something you have worked out for yourself.
note-post = Summary with the date of the operation to be sent to Farida's digital post today.
    .feedback = Bilal reads her digital post, and Farida has asked you not to. Then the information reaches the very person it isn't meant for. Agree a way that goes only to her.
note-control = The son runs the meeting and answers for his mother. Signs of negative social control.
    .feedback = That is a conclusion. What you saw can be explained by his having been, for three years, the one everybody asked. The label would follow them both on file.
note-overburdened = Bilal is clearly overburdened and has taken over the role of a parent.
    .feedback = You don't know that. Write what you saw: that he usually translates and sees to the post. If you get reason to think that a child needs special support, the duty to notify applies (section 133 of the Child's Act, barnets lov).
note-interpreter = A Dari interpreter will be booked for the next meeting. Bilal may help with time and place but is not used as interpreter about work and health.
    .feedback = Belongs. The booking will say something else the next time anyone looks, and Bilal won't be asked.
note-he-translated = Part of the meeting was translated by Bilal. What he conveyed is not relied on without being checked with Farida.
    .feedback = Honest and useful. The next person can see where the information comes from, and that it has to be checked.
note-sent-out = Bilal was sent out without Farida being asked. She asked why he had to leave.
    .feedback = Uncomfortable to write, and for that very reason it belongs. The note should show what was decided, also when it was wrong.

ending-whole-sentences = Whole sentences
    .text = Farida sits at the grinding bench every morning with her own magnifier. The optician knows that she needs a chair, and he doesn't need to know more. By the time she is back after the operation, she has told them at home in her own words.

        To the next meeting she brings Kirsten, and there is an interpreter. Bilal is at school. He has got glasses and claims it wasn't his mother who noticed.
ending-half-heard = Half heard
    .text = Farida starts in the workshop, and she is good. There was an interpreter, and it made a difference. But something wasn't asked, wasn't said or wasn't agreed with her, and some days she has to leave early.

        You have a new date and an interpreter. The meeting can be taken up where it left off.
ending-mended = The chair beside hers
    .text = Bilal was sent out without good reason, but Farida got her choice back while you were still sitting there. You reached an agreement. At the next meeting Bilal waits in the doorway until you have said that he may come in.

        “Sit down,” says Farida in Danish. “That is my chair, and that is your chair.” It sounds as if she has been practising.
ending-small-clerk = The little caseworker
    .text = The case now rests on what a boy of 16 could find words for. A month later there is a letter about availability for work. Bilal reads it out at home and skips what he doesn't understand.

        Farida still doesn't know what the municipality thinks she has said. Bilal knows that he was the one who said it.
ending-out-of-her-hands = Out of her hands
    .text = What Farida wanted to tell only you reached others before she had chosen it herself. Bilal looks up operations at night and says he is just tired.

        Farida turns up as she should. When you ask how she is, she says: “Fine.” She says it in Danish, and she says no more.
ending-wrong-door = The wrong door
    .text = Farida and Bilal go home without talking. He thinks he did something wrong. She thinks she did something wrong by bringing him. There was no pressure to be found behind that door.

        To the next meeting Farida comes alone. She answers what you ask, and nothing more than that.
