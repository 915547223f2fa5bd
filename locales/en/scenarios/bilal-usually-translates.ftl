# Bilal usually translates: an invented meeting. Not one of the ministry's examples.

title = Bilal usually translates
occasion = Follow-up on the contract
summary = Farida comes with her 16-year-old son, who usually translates for her. The meeting is about work and health, and no interpreter has been booked. Who should do what?
task = Find out what Farida can and wants to do, why the placement in the school canteen ended, and who may help with what. Your team offers everyone a little time alone.

cast-farida = Farida
    .about = 43, a refugee from Mazar-e Sharif in Afghanistan, three years in Denmark. Ground spectacle lenses at an optician's for eleven years. Speaks Dari and goes to Danish classes.
cast-bilal = Bilal
    .about = 16, Farida's eldest. In Year 11, plays left back and talks like everyone else round here. Has a little sister of nine.
cast-interpreter = The interpreter
    .about = Professional interpreter, Dari and Danish. Sits in another part of the country and joins on the speakerphone.

## The case file

file-contract = Contract and background, extract
    .text = Married to Jawad, who works at a nursery garden. Two children. Agreed: Danish classes and a work placement. A Dari interpreter is needed. No power of attorney on file.

        Possible placement, not yet discussed: an optician's workshop, mostly sitting. Weekdays 8-1 or two late shifts.
file-february = Telephone note, 12 February (Jens)
    .text = The son translated. Has stomach pains and cannot work. Does not want evening work.

        The son answered quickly. When Farida talked for long, few words came out in Danish.

        NB: is the son in charge? Social control?
file-canteen = Email from the school canteen, 29 January
    .text = Farida was quick and good to have in the kitchen. On the fourth day she left early without saying why. In the evening a message came from her phone: “hi my mum isn't coming any more. she says sorry. from bilal”

        You're on your feet all day, and the toilet is at the other end of the school. One of the girls has heard that it's something to do with the husband. Regards, Bente
file-summons = Summons and booking
    .text = 10-11 a.m. Topics: availability for work, health and a new placement. You are welcome to bring a companion (bisidder).

        Interpreter: no (the son usually translates). A telephone interpreter can usually be had the same day.

## What one can build on

fact-no-interpreter = No interpreter has been booked for the meeting.
fact-from-abroad = Farida fled from Afghanistan.
fact-nb = A colleague has written: “is the son in charge? Social control?”
fact-canteen-talk = Someone in the canteen has heard that it is about the husband.
fact-holds-post = Bilal has Farida's phone and does her digital post and MitID.
fact-answered-first = Bilal answered when you asked Farida how she is.
fact-own-hours = Farida says through an interpreter when she can work.
fact-silent = Farida fell silent and looked at Bilal when you asked about the canteen.
fact-wrote-off = Bilal says that he wrote to the canteen for Farida.
fact-own-reason = Farida says alone that she stopped because of her body.
fact-said-stomach = Farida says that she said “stomach” because Bilal translated.
fact-nobody-said-stay = Farida says alone that nobody has told her to stay at home.

## Before they came

scene-prepare = Before they came
prepare-desk = It is twenty to ten. The case is new to you, and there is time for one thing.
prepare-obs = At the foot of Jens's note: “NB: is the son in charge?” At the foot of the canteen's email: “something to do with the husband”.
book-phone = Book a telephone interpreter in Dari instead of Bilal. One is free at a quarter past ten.
    .feedback = The municipality must make sure that it understands Farida and is understood, and the contract says that an interpreter is needed. A line in the booking doesn't change that. A quarter of an hour is a small price.
list-unasked = List what Farida has never been asked herself.
    .feedback = Good preparation: almost everything on file has come through a boy of 16. But who is to put your questions to her, so that she can answer them? There is still no interpreter.
word-list = Look up the hard words about availability in Danish, for Bilal.
    .feedback = Now he has practised something he isn't allowed to do. People under 18 may not be used as interpreters unless the matter is unproblematic, and the course presumes that availability and health are not.
plan-alone = Everyone gets time alone here, so see Farida first. That NB needs looking into.
    .feedback = What would you say when Bilal asks why he has to wait? Time alone is an offer that she can turn down, and without an interpreter you won't get an answer. An NB isn't an observation.

## The arrival

scene-arrival = When they sat down
arrival-two-chairs = You have put out a chair for Bilal in the corridor. Farida looks at it and then at you.
arrival-room = Ten o'clock. Farida has put on her good coat. Bilal has a folder under his arm.
arrival-list = Duty to be available. Ready for activity. Do I have to know these by heart?
arrival-folder = I've got her papers and her phone. I do her digital post and MitID and all that. I'm the family's IT department.
    .why = All Farida's post goes through Bilal, so she can't be reached except through him. That is worth noting, even when the explanation is a good one: she asked him to, because letters and codes are in Danish.
arrival-farida = Good day. Thank you for time. Bilal … helps me.
arrival-look = “Did you get wet?” Farida looks at Bilal, he whispers a word in Dari, and she laughs and shows you a dripping umbrella.
    .why = She is waiting for the translation. As soon as she has it, she answers. The look is about language, not about getting permission.
arrival-usual = She's fine. Shall we just get going? I usually translate, and we've got physics at eleven.
    .why = You hadn't asked him, and she had no chance to answer. That is worth noting. The reason turns out to be habit: for three years adults have put their questions to him.
stop-and-explain = “Good to have you here, Bilal. But you're under 18, so you mustn't translate this.”
    .feedback = The rule is clear, and you say it without making the boy the problem. Translating and being there are two different things, and you have only said no to one of them.
just-today = “Couldn't you do it today, Bilal? Just this once.”
    .feedback = The rule makes no exception for one time. Anyone under 18 may interpret only what is unproblematic, and today is about availability and health. A telephone interpreter can usually be had the same day.
until-quarter-past = “The interpreter's on in fifteen minutes. Could you do it till then?”
    .feedback = The first question often sets the course, and now it goes through a boy of 16. Fetch some water, talk about the weather, and save the case for a quarter past.
only-about-work = “You can do the part about work, Bilal. We'll save the health part.”
    .feedback = Where is the line, when her health decides what work she can do? A wrong word about availability may matter to Farida as well. The course doesn't count work as unproblematic.
out-sternly = “This isn't for children, Bilal. Would you wait in reception for us?”
    .feedback = The rule is about translating, not about being present. Farida brought him and hasn't been asked, so you are sending her companion out without weighty grounds under section 8(2). Whether regard for the child can be a ground must at least be assessed in the particular case.

explained-relieved = I'm not? I've done it for three years. … So I'm just Bilal today.
explained-stopped = Bilal breathes out. “I didn't know what it's called anyway,” he says.
explained-fetched = Bilal comes back in and sits on the edge of his chair. You apologise: he is welcome here, he just mustn't translate.

## No interpreter

scene-no-interpreter = When there was no interpreter
no-interpreter-clock = There is no interpreter, and the meeting ends at eleven.
no-interpreter-bilal = Do I tell my mum we came for nothing, then?
no-interpreter-greenhouse = Jawad answers in the greenhouse. A fan is roaring. “Tonight, gladly,” he shouts. “In here I can only hear tomatoes.”
call-now = “Can you wait two minutes? We'll get hold of an interpreter now.”
    .feedback = Getting the interpreter is the municipality's job, and it can be done. It costs a little of your time, but neither Bilal nor Farida should pay for a mistake in the booking.
new-time = “Then we'll find a new time, with an interpreter. Will you ask your mum when, Bilal?”
    .feedback = A proper solution, even if they have to come again. And here Bilal may help: the time and place of a meeting count as unproblematic. He can feel the difference.
husband-instead = “Is your husband at home, Farida? He's an adult, after all. We could ring him.”
    .feedback = Better to say: “I'll find an interpreter.” The course knows of no ban on adult relatives, and nothing speaks against Jawad. But about her body Farida may prefer somebody she isn't married to, and the municipality must be sure of the answer.
single-words = “Let's try in Danish, Farida. Bilal can help with a word here and there. Isn't that fine?”
    .feedback = A word becomes a sentence, and in five minutes it is Bilal who is interpreting. Farida can't explain her health in Danish, and then you are back where you started.

## Bilal translates

scene-translating = While Bilal was translating
translating-question = You ask how her health is, and what Farida would need in order to work.
translating-long = Farida looks down at the table. She speaks quietly and for a long time, stops and starts again.
translating-short = She says … it's something with her stomach.
    .why = A long answer became a handful of words, and the rest is gone. That should be noted. He isn't hiding anything: he lacks the words in both languages.
translating-whisper = You ask what the doctor says. Farida answers in two words. Bilal's cheeks go red.
translating-not-that = She says I'm not to translate that. It's not something for me, she says.
    .why = The explanation shifts, but it is Farida who takes it back. There is something a mother won't say through her son. It doesn't suggest that anybody is putting pressure on her.
stop-now = “Stop, Bilal. This should never have been your job. We need an interpreter.”
    .feedback = You put it right while it can be put right. And you take the blame, so Bilal doesn't go home thinking that he wasn't good enough.
use-an-app = “I'll let you off, Bilal. I'll try the translator on my phone, shall I?”
    .feedback = Farida's “yes” to an app can mean anything, since it doesn't ask whether something has been understood. With health and availability one wrong word can shift the whole answer. An interpreter is needed here.
only-the-gist = “Just the main thing, Bilal. Can your mum work or not?”
    .feedback = Now a boy of 16 is answering the most important question of all. That is interpreting about work and health, and the words become his and not Farida's.

gist-app = The phone says something in Dari. Farida looks at it, puzzled. Bilal grins. “You just asked when she's going to break down.”
gist-no = Er. No? I think she says no. I mean, not right now.

scene-half-words = When the answers were half answers
half-words-note = Your notepad says: “Stomach. How much can she do?”
half-words-farida = I … want work. But … it is hard word.
half-words-physics = Bilal looks at the clock. It is a quarter to eleven.
call-late = “We need to hear this properly, Farida. I'll get an interpreter now.”
    .feedback = It isn't too late. Farida has told you in Danish that the words are hard, and then there must be an interpreter. At ten it would have spared Bilal all of it.
write-sick = “I'll write that you can't work just now, Farida. That'll give you a bit of peace, won't it?”
    .feedback = “I want work,” she has just said to you in Danish. It is Bilal's words you are writing, and what others say about her health has to be checked with her before you build on it.
explain-duty = “Bilal, tell her that she can lose her benefit if she isn't available for work.”
    .feedback = “Can we lose the money?” he will ask on the way home, and he is the one she has to ask back. Guidance about duties must reach Farida in a way she understands. That requires an interpreter.

## Bilal has been sent out

scene-sent-out-early = When Bilal had been sent out
early-ears = Bilal's ears go red. “Sorry,” he says, and goes. He forgets the folder.
early-farida = Bilal … why go? He do nothing. I say: come with me.
    .why = It can look like somebody who must never be alone. But she says it herself: she was the one who asked him to come.
early-folder = Farida opens the folder, looks at the papers and closes it again.
fetch-bilal = “I'm sorry, Farida. Bilal is welcome here. I'll get him.”
    .feedback = Farida has a right to a companion, and she is the one who chose him. You put the mistake right at once and say it aloud. That doesn't make the decision right, but it means something to both of them.
two-of-us = “Shall I get an interpreter on the phone, Farida? You and I will manage this.”
    .feedback = Getting an interpreter is right. Say this too: “Would you like Bilal back in?” He is still sitting outside without her having been asked, and she could have both.
easy-danish = “We'll do the easy part in Danish for now. Your Danish has got so good, hasn't it?”
    .feedback = She nods, and you don't know at what. Now she has neither an interpreter nor support, and the topics aren't easy. The municipality must make sure that you understand each other.

## The interpreter is on

scene-on-the-line = When the interpreter was on
line-thursday = Thursday, twelve o'clock. Bilal found the time; Farida wrote it in her diary. Now they are both here.
    .why = It can look as if he decides about her time. You had asked him to ask her, and it is in her own diary.
line-on = The interpreter is on. You push the phone to the middle of the table.
line-interpreter = Good morning. I interpret everything, and I am bound by confidentiality. If two people speak at once, I'll say so.
line-tourist = Whole sentences at last. For three years I have talked like a tourist who has dropped her map.
line-careful = Good day. Thank you. I can hear you well.
line-bilal = So what do I do now?
ask-role = “That's for your mum to say. Farida, would you like Bilal here as support?”
    .feedback = You get his role clear and ask the one who decides. If Bilal isn't the interpreter, he can still be her companion, if Farida wants that. Whether it suits him is for the two of them.
off-you-go = “You're free, then, Bilal. Off you go to school, and I'll do the rest with your mum.”
    .feedback = “Would you like him here as support, Farida?” is what is missing. It is true that he shouldn't interpret, but she is the one who chooses whether he leaves. Ask before you send him on his way.
straight-on = “Good. Shall we start with the part about work, now the interpreter's on?”
    .feedback = What is Bilal now: interpreter, support or onlooker? Nobody at the table knows, and in a moment he will be talking over the interpreter. Ask Farida; it takes ten seconds.
child-out = “This isn't for children, Bilal. Would you wait in reception, now the interpreter's on?”
    .feedback = “Not for children” is no assessment of this particular case, and Farida hasn't been asked. Sending her companion out requires weighty grounds under section 8(2), and there are none here. Whether regard for the child can count, the course has no source for; ask her first.

## Work

scene-work = When Bilal answered about the evenings
work-role = Let him sit. He carried my folder all the way. He just isn't to be my mouth today.
work-stays = Did I ask him to go? He stays where he is until I say something else.
work-two-voices = Excuse me, I can't hear the mother for the son. Which of us is translating?
work-places = You tell her about the optician's workshop, mornings or two late shifts. The interpreter barely gets to the end.
work-evenings = Not evenings. She's got Danish on Mondays and Wednesdays. It's on the fridge, she wrote it up herself.
    .why = “Not evenings” can sound like a ban. But the reason comes with it: her own Danish classes and her own note. Ask her all the same.
let-her-answer = “Thanks, Bilal. Farida, when can you, and what would you like?”
    .feedback = Bilal is allowed to say something, and you take it kindly. But the answer about Farida's availability has to come from Farida. Only now do you know whether it is hers.
note-evenings = “Good to know, thanks. I'll write that evenings aren't possible.”
    .feedback = On file Bilal's answer now stands as hers, for the second time. He is probably right, but what a companion says about the citizen's availability has to be checked with her.
hush-bilal = “The interpreter's here now, Bilal, so no more from you. Is that all right?”
    .feedback = “Thanks, Bilal. It's your mum I'm asking now” does the same, and nobody is told to keep quiet. A companion may say something; how much, the sources disagree on.
who-decides = “Was it your dad who decided about the evenings, Bilal?”
    .feedback = “What is it you people write about us?” Farida will ask in a moment. You have voiced the suspicion and asked a child to testify against his father. If it is wrong, it hurts them. If it is right, Farida may pay for it at home.

## Halfway

half-pause = You look down at your pad before you go on.

## The canteen

scene-february = When you came to the canteen
february-dad = My dad? He's not even allowed to decide what goes on the pizza.
february-about-us = What is it you people write about us?
february-fridge = It is true about the evenings. But I am sitting right here.
february-hushed = Bilal looks at his shoes. Farida puts a hand on his arm.
february-days = The mornings. Two evenings a week I have Danish classes, and those evenings are mine.
february-lenses = I have ground twenty thousand pairs of spectacles and had two complaints. One was from my mother-in-law.
february-silence = You ask about the canteen. Farida begins, looks at Bilal and falls silent. She straightens a sleeve that is already straight.
    .why = She can't say it while he is listening. That is a sign to note and to make room for. What it means you only know once she has told you.
february-text = It was me who wrote to them. She just said she wasn't coming any more.
    .why = A relative has cancelled for her, and nobody knows the reason. That is worth noting and asking about. Here it turns out that Farida asked him to, because she doesn't write Danish.
february-back = Bilal sits down on the chair at the end. The question about the canteen is still there.
offer-alone = “When it's about health, I offer everyone a little time alone. Would you like that?”
    .feedback = An offer that everyone gets, and it goes to the one who has to answer. You don't make the silence a sign of any one thing. If she says no, that is an answer too.
say-how = “You needn't answer that here, Farida. How would you like to tell me about it?”
    .feedback = She gets to choose the way: alone, in writing, another day or not at all. It takes a little longer than an offer, but she is the one who thinks of it.
ask-bilal-why = “You wrote the message, Bilal. Do you know why she stopped? That would spare your mum.”
    .feedback = What is he to answer? He doesn't know, and if he did, it would still be her health. The interpreter is on, and Farida is the one to ask, when she is free to answer.
leave-health = “Let's not talk about that today, Farida. Shall we look ahead?”
    .feedback = Can the workshop make allowances for what she isn't saying? You will find out on the fourth day. In your team everyone is offered a little time alone, and she hasn't been.
send-him = “Bilal, step outside. Everyone gets time alone here, and your mum should speak freely.”
    .feedback = The same thought as a question: “Would you like to talk without Bilal for a bit, Farida?” Then it would have been her choice. Now you send her companion out, and that requires weighty grounds under section 8(2). Silence isn't enough.

scene-sent-out-late = When Farida asked about Bilal
late-voice = The interpreter has come on. Bilal's chair is empty, with the folder on it.
late-door = “Okay,” says Bilal, and goes. The door closes. The interpreter has rendered it all, and it goes quiet.
late-wrong = What has my son done wrong?
fetch-late = “Nothing. It was my mistake, and you should have been asked. Bilal's coming in now.”
    .feedback = She gets an honest answer and her choice back. Afterwards you can still offer her time without him, and then it is she who says yes or no.
ask-her-now = “Nothing. Would you like him back in, or shall we two talk a bit first?”
    .feedback = That question should have been asked before he was sent out. Her answer isn't quite so free now that he has already gone. But she is asked, and she can have him back.
carry-on = “Nothing. But now you can speak freely. What happened in the canteen that day?”
    .feedback = Farida has just asked about her son, and you don't hear whether she wants him in. By now you are upholding an exclusion. It requires weighty grounds under section 8(2), and there are none here.

back-reception = You fetch Bilal from reception and apologise. “It's okay,” he says, looking at his mother.

## Alone with Farida

scene-alone = When Farida told you
alone-without = Without him. That is all.
alone-cocoa = Farida says something to Bilal. “Go down and fight the cocoa machine,” comes from the interpreter. “And take your time.”
alone-already = Well, he has gone now. So let me say it, and then I want him back.
alone-bleeding = I bleed. A lot, and for many days. In the canteen I couldn't get to the toilet. I am having an operation on 14 May. It isn't dangerous.
alone-stomach = In February I said “the stomach”, because it had to go through Bilal. He isn't going to sit in physics thinking about my blood.
alone-post = Nobody has told me to stay at home. But don't put it in my digital post. He reads that, because I have asked him to.
    .why = It can look as if he keeps an eye on her. But she was the one who asked him to read the post, and she knows what he sees. That is why she can ask you for another way.
alone-dinner = The interpreter is a man, yes. So is the doctor. But neither of them is going to have supper with me.
ask-needs = “What would you need in order to work? And how may I put it on file?”
    .feedback = You believe her and ask about the practical side. That something has to go on file is for you to decide; how it is put, she can help you work out. That makes the plan hers.
wait-for-may = “Then I'll put it on hold till after the operation. You need peace now.”
    .feedback = Who has asked for a pause? Perhaps she can work very well somewhere she can sit, with a toilet close by. Ask what she wants.
tell-your-son = “Shouldn't you tell Bilal? He's old enough, and then he won't have to guess.”
    .feedback = You may be right, and you say it only to her. But it is advice she hasn't asked for, and she and Jawad are the ones who know the boy. “Is there anything I can help with?” is enough.
real-reason = “Is that the whole reason? Or doesn't someone at home want you to work?”
    .feedback = Asking directly when you are alone is what many professionals do, and it can be right. Here she has just answered it, and the question puts another answer in her mouth. Listen first, and leave the door open.

## Bilal comes back

scene-return = When Bilal came back
return-chair = A chair. And a toilet that is nearer than Sweden. The rest is mine.
return-sitting = I sit at home all day. So I can sit at a grinding bench too.
return-my-son = His father and I will work that out.
return-reason = I have just given you the reason.
return-cups = There is a knock. Bilal has brought four mugs of cocoa. “For the interpreter,” he says of the last one.
return-bag = You fetch Bilal. He has sat with his bag on his knees the whole time.
return-what = So? Did you talk about me? She's always saying I need glasses.
    .why = It can look like checking what she says. He is 16 and curious, and until today he has heard everything because he had to translate it.
hers-to-tell = “What people tell me alone I don't pass on. Not even the boring bits.”
    .feedback = True, friendly and the same for everyone, so it gives nothing away about Farida in particular. She can choose what she wants to say, and when.
health-hint = “Just a bit about health. It's nothing for you to worry about, is it?”
    .feedback = He knew that it was about health. But “nothing to worry about” makes most people worry, and now it is you who chose the words.
reassure-bilal = “Your mum's having an operation, but it isn't dangerous. Good to know, isn't it?”
    .feedback = She told you without him so that he wouldn't hear it, and now it can't be called back. Information about health is confidential, even within the family.

## The plan

scene-plan = When the plan was to be made
plan-glasses = Yes, we talked about you. You are getting glasses.
plan-serious = Is it something serious, Mum?
plan-cup = “An operation?” Bilal puts his mug down. Farida closes her eyes.
plan-only-stomach = I don't know. She just said “the stomach”. Is something wrong?
plan-as-you-like = As you like.
plan-nothing-said = Farida has said “yes” and “thank you” and nothing else. When Bilal comes back in, she looks at the clock.
plan-workshop = You suggest the optician's workshop from Monday.
plan-monday = Monday. Tell the optician I bring my own magnifier.
plan-how-far = The workshop, yes. Is it far to … No. It is nothing.
her-own-channel = “How do I reach you directly? And who would you like with you next time?”
    .feedback = Farida decides how she is contacted and who comes with her. An adult can be her companion too, and you can say so without turning Bilal away. That you ought to point it out is the course's own view.
text-bilal = “I'll text Bilal. He's quick, and then nothing gets lost.”
    .feedback = Then he is the one who reads, translates and answers, as before. What Farida wants to keep to herself goes through her son. Agree on a way by which the message reaches her.
school-instead = “Next time Bilal stays at school. I'll put in the summons that you come without him, Farida.”
    .feedback = You may well say aloud that you are thinking of his school. But keeping him out in advance is an exclusion, and it requires weighty grounds under section 8(2). Put the meeting after school, and book the interpreter.
call-optician = “I'll just ring the optician about the operation, so they can make allowances.”
    .feedback = “What may the workshop know?” was the question to ask while you were alone. Now both Bilal and the optician learn something that she told only you. Perhaps a chair was enough.
last-chance = “Before we agree on anything: would you like to talk without Bilal? I offer it to all.”
    .feedback = The offer comes late, but it comes, and it goes to her. At the canteen you would have had more time, and nobody would have had to guess.

## The next meeting

scene-next-time = When the next meeting was to be agreed
next-ok = I told her. She said a whole lot. I mean … okay, I think.
next-duty = I don't know the word for availability. Can we lose the money?
next-yes-yes = Farida says “yes, yes” to most of it and signs where you point. Then Bilal comes in.
next-kirsten = Ring on Wednesday with the interpreter on. Time and place by text, please. Next time I may bring Kirsten, my neighbour.
next-postman = Fine. I read everything else anyway.
    .why = Everything the municipality writes to Farida, he reads first. He doesn't do it to keep an eye on her, but you have just made it the only way. Note it.
next-decided = Then you have decided that.
next-stay-here = I thought it would stay here.
next-hung-up = The interpreter has hung up. Only the next meeting is left. “I've missed physics three times,” says Bilal.
next-not-hung-up = The next meeting has to be agreed. There is still no interpreter. “I've missed physics three times,” says Bilal.
bilal-finds-time = “Bilal, could you find a time after school with your mum? I'll see to the interpreter.”
    .feedback = Time and place are unproblematic, and there he may help. You put the meeting where he doesn't miss lessons, and you get the interpreter.
by-letter = “I'll send the time in a letter. Bilal isn't to translate anything at all, is he?”
    .feedback = You are on the safe side, and no harm is done. But the rule doesn't cover unproblematic matters such as time and place. He may help there, and now Farida has to wait for a letter in Danish.
time-and-a-bit-more = “Find a time, Bilal, and just tell your mum what happens if she stays away from the placement.”
    .feedback = He may do the time. But the consequences he has to explain at home without knowing the words, and his mother has to sleep on them. Keep them for when the interpreter is there.

## The NB

scene-office = When the NB was still there
office-tuesday = “Tuesday at four,” said Bilal. “I'm off then.” – “You have homework then,” said Farida. In Danish.
office-letter = You write a letter about a new time, in the simplest Danish you can manage.
office-homework = Bilal repeated it all to his mother twice in the lift. You could hear it until the door closed.
office-obs = At the top of the file it still says: “NB: is the son in charge? Social control?” The next person reads that first.
answer-the-obs = Write what you saw yourself today, and what Farida has said about it herself.
    .feedback = A question mark doesn't go away by itself.
    .feedback-right = You answer it with what you have seen, and with her own words through an interpreter, not with what a family like that is probably like.
    .feedback-partly = Your answer is the right one, but you have hardly any of her words to answer with. There was no interpreter. Write that too.
leave-the-obs = Let the NB be. Your own note speaks for itself.
    .feedback = You make it no worse, and your note helps. But anyone who only reads February still meets a suspicion with no answer. A few lines are enough.
keep-and-bar = Write, to be on the safe side, that the son should not attend again. Jens may be right.
    .feedback = What did you see today that points to pressure? A son who translates and answers is something to ask about, and you have asked. Keeping him out in future requires weighty grounds under section 8(2), and the next meeting must be assessed on its own.
notify = Report your concern about Bilal. He is missing lessons and runs the family's post.
    .feedback = The duty is real and personal, so it is a good thought. But what gives you reason to believe that he needs special support? A few missed lessons and a folder hardly do so alone. Ask Farida and Bilal, put the meeting after school, and agree who tells the school.

## Before the note

before-answered = “Did I write social control?” says Jens. “It was only because he answered so fast.”
before-left = Jens walks past. “Well, was there anything in what I wrote?”
before-barred = “So he's not to come any more?” asks Jens. “What did his mother say to that?”
before-notified = An adviser from children's services rings back. “What do the mother and the boy say?” she asks. You don't know.
before-desk = You look down at your pad.

## The note

note-desk = Bilal reads his mother's post. What belongs in the note?
note-attendance = Farida has chosen her son, Bilal, 16, as her companion. No power of attorney on file.
    .feedback = Who was there, and in which role, belongs when Farida has said it herself. If she wasn't asked, the note can't say that she has chosen.
note-silence = Farida looked at Bilal and fell silent when asked about the canteen. He said he had written.
    .feedback = It is what you saw and heard, without explanation. Someone else can then read it without taking over an interpretation.
note-her-account = Farida has said why the placement ended, and that nobody has told her to stay at home.
    .feedback = It is the answer to the NB, in her words. The reason needn't stand here for the next person to see that it has been given.
note-wish = Farida can best work mornings. She goes to Danish classes two evenings a week.
    .feedback = Belongs if she has answered herself. If you only have it from Bilal, the note can't say that it is her answer.
note-unfit = Farida has stated that she has stomach pains and cannot work, cf. 12 February.
    .feedback = Those are Bilal's words from February. Written as hers, they let the case go on resting on what a boy could find words for.
note-needs = Farida wants to start in the workshop now. She must be able to sit, with a toilet close by.
    .feedback = Belongs if you have asked what she would need. Otherwise it is something you have worked out for yourself.
note-details = Farida bleeds heavily and for many days, and so it went wrong in the canteen.
    .feedback = True, but more than is needed on file. The need should be there, and it can be without her body. If medical information is required, obtain it with her consent.
note-post = The summary with the date of the operation is sent to Farida's digital post today.
    .feedback = Bilal reads her digital post, and she has asked you not to. Then it reaches the very person who wasn't to learn of it that way.
note-channel = Time and place go to Farida by text. All else is agreed with an interpreter.
    .feedback = Belongs if that is what you agreed. Then the next person knows how to reach her. If she wasn't asked, it isn't an agreement.
note-afraid = Farida does not dare to talk about the canteen when her son is listening.
    .feedback = That she fell silent, you saw. “Does not dare” is your guess, and it follows them both on file. Write what she did, or what she has said about it.
note-tired = Bilal has grown tired of translating, and it is affecting his school work.
    .feedback = He hasn't said so. Write what you heard: that he usually translates, and which lessons he missed.
note-interpreter = A Dari interpreter is booked for the next meeting. Bilal may help with time and place.
    .feedback = Belongs. The booking will say something else the next time anyone looks, and Bilal won't be asked.
note-he-translated = Bilal translated part of the meeting. What he conveyed has not been relied on.
    .feedback = Honest and useful. The next person can see where the information comes from, and that it has to be checked with Farida.
note-sent-out = Bilal was sent out without Farida being asked. She asked what he had done wrong.
    .feedback = The note should show what was decided, also when it was a mistake. Otherwise nobody can put it right.

## Endings

ending-whole-sentences = Whole sentences
    .text = Farida sits at the grinding bench every morning with her own magnifier. The optician knows that she needs a chair, and he doesn't need to know more. After the operation she tells them at home in her own words.

        To the next meeting she brings Kirsten, and there is an interpreter. Bilal is at school. He has got glasses and claims it wasn't his mother who noticed.
ending-half-heard = The fourth day
    .text = Farida starts in the workshop, and the optician is pleased with her. On the fourth day she leaves early without saying why. What she would have needed, nobody had asked her.

        She comes to the next meeting, and the interpreter is on. “Ask me now,” she says.
ending-postman = The postman
    .text = Farida sits at the grinding bench with her own magnifier, and it is going well. But the municipality's messages still go to Bilal. One day in May he reads one that he shouldn't have.

        She has the operation, and it goes as the doctor said. Ring her with the interpreter on, and ask how she would like to be told things.
ending-question-mark = A question mark
    .text = Farida starts in the workshop. But the family has felt that the municipality suspects it of something, and nobody has been able to say of what.

        At the next meeting she has one question for you: “What does it say about my son?” Show her, and let her answer, with the interpreter on.
ending-mended = The chair beside hers
    .text = Bilal was sent out without good reason, but Farida got her choice back while you were still sitting there. You reached an agreement. At the next meeting Bilal waits in the doorway until you have said that he may come in.

        “Sit down,” says Farida in Danish. “That is my chair, and that is your chair.” It sounds as if she has been practising.
ending-small-clerk = The little caseworker
    .text = Everything on file now rests on what a boy of 16 could find words for. A month later there is a letter about availability for work. Bilal reads it out at home and skips what he doesn't understand.

        Farida still doesn't know what the municipality thinks she has said. Book an interpreter on Monday, and ask her about all of it again.
ending-out-of-her-hands = Out of her hands
    .text = What Farida wanted to tell only you reached Bilal before she had chosen it herself. He looks up operations at night and says he is just tired.

        When you ask Farida how she is, she says: “Fine.” She says it in Danish. Apologise through an interpreter, and ask what could make it easier at home.
ending-wrong-door = The wrong door
    .text = Bilal was kept out, and it wasn't Farida's choice. He thinks he did something wrong. She thinks she did something wrong by bringing him. There was no pressure to be found behind that door.

        To the next meeting Farida comes alone and answers briefly. Write to her in Dari that she chooses for herself who comes with her.
