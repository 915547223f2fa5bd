# Just pretend I'm not here: an invented meeting. Not one of the ministry's examples.

title = “Just pretend I'm not here”
occasion = Follow-up by video
summary = Jonas, 20, has asked to have the meeting by video. During it you hear a voice outside the picture. Who is listening in, and how do you get Jonas's own answers?
task = Follow up on Jonas's education plan: does he still want to start at the FGU (a school for basic vocational training)? Consider as you go who is in the room, and whether there is a basis to limit that. Your team offers everyone a little time alone.

cast-jonas = Jonas
    .about = 20, on education benefit. Lives in his sister's basement room. Takes bicycles apart and puts them together again, mostly.
cast-pernille = Pernille
    .about = 31, Jonas's sister. Works nights at a nursing home, has twins of two. Took him in when he was seventeen. Not announced for the meeting; whether she is a companion hasn't been settled.
cast-ditte = Ditte
    .about = Your colleague. Had Jonas's case until Christmas.

## The file

file-plan = Education plan, 14 January, extract
    .text = Jonas attended alone at the office. Goal: the FGU, workshop for bicycles and metal, starting on 1 March. Jonas: “I want black fingers and to know why.”

        There is no companion (bisidder, the person a citizen may bring for support) and no power of attorney on file.
file-message = Message from Jonas's digital post, 18 February
    .text = The undersigned regrets to inform you that the FGU is not considered realistic at the present time. Follow-up is requested to take place by video. Yours sincerely, Jonas Bæk
file-payment = Payment, printout
    .text = Education benefit, Jonas Bæk. Since November paid into an account in the name of Pernille Bæk. Changed online.

## What can be built on

fact-account = The education benefit goes to an account in Pernille's name.
fact-angel = A colleague says that Pernille is an angel who has everything under control.
fact-neighbour = A neighbour has told a colleague that Pernille travels on Jonas's money.
fact-camera = The picture was black for the first three minutes.
fact-borrowed-phone = Jonas is borrowing Pernille's phone while his own is in a bag of rice.
fact-whisper = A voice outside the picture whispered to Jonas what to answer.
fact-turned = Jonas said that he can start, and right afterwards that it has to wait.
fact-fifty = Jonas says that he gets fifty kroner a day out of his benefit.
fact-mitid = Jonas tells you that Pernille has his MitID and wrote the message.

## Before the meeting

scene-prepare = Five minutes to ten
prepare-desk = Jonas's file is open, with last week's message on top. Ditte puts her head round the door.
prepare-ditte = Pernille? She's an angel. Whenever I rang him, she was the one who had it all under control. The neighbour downstairs does say she travels on his money. But what does he know?
compare-words = Compare the message with what Jonas said in January.
    .feedback = “Black fingers” in January, “the undersigned” in February: two kinds of language about the same place. It proves nothing, but you can ask about it. Ditte's angel and the neighbour's rumour are no use to you.
keep-a-room = “Ditte, will you book a room on Thursday, so Jonas can choose?”
    .feedback = Now you have more than a screen to offer, and it costs him nothing to say no. You haven't taken a closer look at the message.
call-sister = Ring Pernille and ask whether it was Jonas who wrote the message.
    .feedback = Pernille now knows what you are wondering about, and Jonas hears it from her. There is no power of attorney, so his case is something you talk about with him.
sit-alone = Write to Jonas's digital post that he is to sit alone today, so you can talk freely.
    .feedback = Who reads his post? You don't know yet. Time alone is an offer he can say no to, and it's made where you can hear that he is the one answering.

## A black picture

scene-opening = A black picture
opening-why = Before there is any picture you hear someone say: “Why do you have to sit alone?”
opening-black = The screen is black for three minutes. Then Jonas is there, from the nose up. “You have to hit it,” he says.
opening-rang = Pernille says you rang. About the message. So we've talked about that.
opening-delay = You ask how things are. He sits completely still for four seconds. “Fine,” he says then. “It's the internet that's slow. Not me.”
    .why = Silence can be a sign when it comes right after something somebody else has said. Here it is the connection, and he jokes about it himself.
opening-cat = You ask if he has eaten. He looks aside before he answers. A cat walks across the keyboard. “She says no.”
    .why = He looks away before he answers, but what he is looking at is a cat. On a screen one rarely knows what people are looking at.
opening-phone = Don't text my number this week. The phone's in a bag of rice. I dropped it in brake fluid, so I'm borrowing Pernille's.
    .why = It may sound as if somebody else has his phone, but it's the other way round: he dropped his own and is borrowing hers. But remember that it's hers before you ring.
who-is-there = “I ask everyone this on video, Jonas: is there anyone else in the room?”
    .feedback = Short, friendly and the same for everyone. On a screen you can't see who is listening, so you ask before anything confidential is said.
straight-on = “Good to see you, Jonas. Shall we go straight to the FGU? How's it going?”
    .feedback = In a moment somebody else answers, and you don't know who it is or what she has heard. The question takes ten seconds: “Is there anyone else in the room?”
show-room = “Could you turn the camera all the way round, so I can see that you're alone?”
    .feedback = It's his home, and a look round it is more than you need. The least intrusive comes first, and here that is a question.
say-so = “Just tell me, Jonas, if anyone comes in.”
    .feedback = A good thought. But now Jonas has to report it, in the middle of things and perhaps with somebody next to him. Ask him yourself, and from the start.

## The voice

scene-voice = A voice outside the picture
voice-here = Er. Pernille's here. She's going to bed soon.
voice-arm = The picture swings past a cooker, two high chairs and an arm drawing back. “It's only Pernille,” says Jonas.
voice-cup = A cup is put down on a table. It isn't Jonas's hand.
voice-dentist = “Remember the dentist at one,” says a voice outside the picture. “Thanks,” says Jonas. “I asked her to. I forget things that hurt.”
    .why = She reminds him of an appointment, and it can sound as if she runs his day. But he asked her to, and says thanks.
voice-hello = “Hi,” says the voice. “It's Pernille. Just pretend I'm not here.”
role-question = “Jonas, should Pernille be here as your companion, or just the two of us?”
    .feedback = He chooses who is to be there, and he is the one you ask. Listening in doesn't make anyone a companion. His answer here is hardly quite free, so don't let it be the last.
hang-up = “Sorry, Pernille, will you leave now? Otherwise I'll have to end the meeting.”
    .feedback = She wasn't announced as companion, but Jonas is the one who chooses, and he hasn't been asked. If he wants her there, sending her out requires weighty grounds under section 8(2) of the Public Administration Act, and you have none. It is no smaller a thing on a screen.
just-listen = “That's quite all right, Pernille. Why don't the three of us just do it together?”
    .feedback = Who said yes to that? Now she hears everything you say about his case, and he hasn't been asked. Say to him: “Jonas, would you like her here?”
sister-first = “Hi, Pernille! How do you think things are going with Jonas these days?”
    .feedback = “Peace and quiet does him good,” she says, and Jonas looks down. It's his plan, and the first answer about it is now hers.

## The FGU

scene-fgu = “I can start on the 1st”
fgu-just-her = Well … just as herself. Is she allowed?
fgu-closer = A chair scrapes. Now the voice is closer.
fgu-quiet = “Peace and quiet does him good,” says the voice. Jonas looks down.
fgu-door = The door to the hall is ajar. The voice is coming from there now.
fgu-back = A chair scrapes again. “That was quick,” says the voice.
fgu-question = You ask about the workshop at the FGU.
fgu-tuesday = I was down there on Tuesday. They're closed on Tuesdays, so there was room on the floor. I got to take a cargo bike apart.
    .why = Being at a workshop that is closed may sound like a story that doesn't hang together. But that was exactly why there was room for him, and he says so himself.
fgu-first = I can start on the 1st. If –
fgu-second = “The 2nd,” says the voice. “The 1st is a Sunday.” Jonas counts on his fingers. “Oh yes. The 2nd.”
    .why = She corrects him, but she is right, and he agrees. Being corrected on a date isn't the same as being corrected in one's answer.
fgu-whisper = Then there is a whisper: “Say it has to wait.”
    .why = The question was for Jonas, and he had begun. Now he gets another answer than the one he was about to give. On a screen you can hear that, but not see it.
fgu-wait = Or … no. It probably has to wait.
    .why = A moment ago he could start on the 2nd. Nothing new has come between the two answers, only a whisper.
own-sentence = “You were saying, Jonas: you can start on the 2nd, if what?”
    .feedback = You go back to his own sentence and leave the whisper alone. Nobody is blamed, and he gets to finish.
note-wait = “Okay, I'll write that it has to wait. Is that all right? We could look again in summer.”
    .feedback = The file will say that Jonas doesn't want to, and the place goes to somebody else. The words were whispered to him. A no that isn't his mustn't be allowed to harm him.
heard-it = “Is it you or Pernille who decides that, Jonas? I'm getting a bit worried.”
    .feedback = She hears it, and he is sitting in her kitchen. A suspicion isn't voiced while the person it concerns is listening. Go back to his sentence, and keep the rest.
too-much = “Is it because it's getting too much for you, Jonas?”
    .feedback = You ask him, and it's kindly meant. But the answer is in the question, and now it's yours. Ask where he had got to: “If what?”

## The money

scene-money = Fifty kroner a day
money-if = If someone can take – no, we'll sort that out.
money-perfect = “Perfect,” says the voice. Jonas looks at the cat.
money-muted = The sound goes off. When it comes back, Jonas says: “It's me.” He doesn't look up.
money-yes = Yes. Too much.
money-fifty = Can you get an advance? A chain costs two hundred, and I get fifty a day out of my benefit.
    .why = It's his own benefit, and he gets it in small portions and has to ask the municipality for a chain. Together with the account on file it is a concrete sign, though it proves nothing.
money-deal = “We have a deal,” says the voice. “He's bad with money.”
keep-for-two = “I'd rather talk about money with just you, Jonas. Is it okay to wait a bit?”
    .feedback = His finances are confidential, towards a listening sister too. You don't shut it down; you move it to where he can answer, and ask if that's okay.
ask-where = “What does the rest go on, Pernille, when he only gets fifty a day?”
    .feedback = Now she has to explain herself, and Jonas sits in the middle. Ask him when you are alone: “How would you like things to be with the money?”
change-now = “I'll change the account now, Jonas. What's your own account number? Then it's sorted.”
    .feedback = What happens in that kitchen afterwards? It's his account and his choice, and it may be what he wants. But he hasn't been asked, and she hears it at the same time.
your-business = “How you share things at home is your business. Is there enough for rent, Jonas?”
    .feedback = Who says it's something the two of them share? Only the voice. It isn't for you to judge, but when a grown man gets pocket money out of his own benefit, don't look away either.

## Half-way

half-pause = You look down at your pad before you go on.

## The offer

scene-offer = Half an hour left
offer-later = Okay. Later, then.
offer-him = “On him,” says the voice. “What do you think?” The picture shakes a little.
offer-shakes = “What's being changed?” says the voice. Jonas shakes his head at you, only slightly.
offer-rent = Pernille's got that under control.
offer-quiet = There is half an hour left. Jonas lifts the cat off the keyboard.
offer-choice = “I offer everyone a little time alone. Where and when would suit you? No thanks is fine too.”
    .feedback = He chooses the time and place, and he can say no. The price is that you have to wait. In return there is nobody at the office who whispers.
walk = “Would you like to go for a walk with me in your ear, Jonas? Only if you want to.”
    .feedback = A perfectly ordinary walk, and a voluntary one. The price is that it's her phone and that time is short. In return you can start at once.
tonight = “Shall I ring tonight instead, Jonas? It may be quieter then.”
    .feedback = “It's my phone,” says the voice. Jonas had said so. A safe way is one that he controls himself, and you ask him which.
five-minutes = “Is it okay, Pernille, if Jonas and I have five minutes? I offer that to everyone.”
    .feedback = It isn't her permission you lack. Put it to him, and wait for the answer: “Jonas, would you like a little time alone? You can say no.”
out-please = “I'll do the rest alone with you, Jonas. Will you step out meanwhile, Pernille?”
    .feedback = Time alone is an offer to Jonas, and he hasn't answered. Without his yes it becomes an exclusion, and that requires weighty grounds. And you can't even see whether she goes.

## A door that doesn't close

scene-cut-off = A door that doesn't close
cut-off-door = A chair scrapes. A door goes, but doesn't quite close. Jonas looks towards it.
cut-off-why = She hasn't done anything. What do I say when she comes back in?
ask-back = “That was too fast. Shall we ask her back in, Jonas, and start again together?”
    .feedback = You put it right while it is small, and let him decide. That doesn't make the first step right, but it lasts no longer than it has to.
another-with = “Would you like someone else with you, Jonas, or a new time instead?”
    .feedback = His right to have somebody with him doesn't disappear because a particular person has gone out. You let him choose.
carry-on = “Well, now we're alone, Jonas. Could you say what it's like at hers? I'd like to know.”
    .feedback = Are you alone? The door is ajar, and he is looking at it. She was asked to go without his being asked. It shouldn't go on. Let him decide when he wants to talk.

## Before you hang up

scene-stuck = Before you say goodbye
stuck-hers = “It's my phone,” says the voice. “But do ring.”
stuck-what = “What would you two talk about?” says the voice. Jonas says nothing.
stuck-hall = The voice answers whenever you ask Jonas something.
late-offer = “It's up to you, Jonas. Come in on a day that suits you, if you like.”
    .feedback = Now it's put to him and not to her, and the place is one where he can answer. It isn't too late as long as he is sitting there.
digital-post = “Shall I send a new time to your digital post, Jonas? You can look out for it there.”
    .feedback = Who will look out for it? The last message didn't sound like him. Agree the time while he is sitting there, and let him say it aloud.
all-fine = “It sounds as if you have it all under control. Shall we say three months, then?”
    .feedback = The place is gone in a week, and meanwhile he gets fifty kroner a day. Somebody who nearly said something notices whether anyone comes back to it.
come-alone = “Next time is an individual meeting, Jonas, so you come to that one alone.”
    .feedback = An individual meeting means that he must take part himself, not that he can't have anyone with him. Nor can you exclude anybody in advance; next time is assessed when it comes.

## When nobody is listening

office-thursday = “Thursday at ten. At the office,” says Jonas. “You've got the twins then,” says the voice. “Not on Thursdays,” says Jonas.
office-grease = On Thursday he comes ten minutes early, with chain grease on his fingers. Pernille drove him and is waiting in the car.
stairs-birds = He puts on headphones. A door, a staircase, birds. “Ten minutes,” says Jonas. “Then she needs the phone.”

scene-alone = When nobody is listening
alone-file = Will it be written down? She reads my post.
check-first = “We'll find a way. Is it okay to talk now? I'm bound by confidentiality.”
    .feedback = You answer what he asked, and find out whether it's okay to talk. Your duty of confidentiality holds towards Pernille too, but it has limits, and you tell him about them. Some of it has to be written down; together you work out how to do that safely.
straight-in = “We'll look at that. May I ask you something? Is it Pernille who takes your money?”
    .feedback = “She looks after it,” he says, and now he is busy defending her. Begin with whether he wants to talk, and let him choose the words.
find-a-room = “We'll talk about that. But can you go on living there, Jonas? I'll find you a room.”
    .feedback = “I don't need to move. I need a chain,” he says. He may want to one day. But it's his home and his sister, and he hasn't told you anything yet.
only-work = “Not all of it, but thanks for asking. What would you like from the workshop?”
    .feedback = You ask openly about what he came for. But he asked about something else: who reads it. Answer that first, and find out whether it's okay to talk.

## The order

scene-plan = The workshop, the account and MitID
plan-aloud = It's okay. It's odd to say something that nobody corrects.
plan-takes = Takes? She looks after it. That's not the same.
plan-chain = I don't need to move. I need a chain.
plan-undersigned = MitID is on her phone. She was the one who wrote about the FGU. “The undersigned.” I don't even say that as a joke.
    .why = She reads his post and writes to the municipality in his name. MitID is personal; a sister can help without being the one who answers.
plan-twins = She works nights and sleeps till twelve. Meanwhile I have the twins. If I start, she says, there's nobody for them, and then I can find somewhere else to live.
    .why = The place at the FGU has been made a choice between training and a roof over his head. That she lacks childcare is a real problem. It just isn't his no.
plan-savings = My child savings I can't touch till I'm twenty-one. But that's not her. That's the bank. And my gran.
    .why = Money he mustn't touch can look like control. But it's an old agreement with the bank, and he explains it freely.
plan-sofa = She fetched me off a friend's sofa when I was seventeen. She isn't bad. She's tired.
what-first = “What do you want first: the workshop, the account or MitID? And where can I reach you?”
    .feedback = The order is his, and the way to him is his. He can change the account himself, and Citizen Service helps with MitID when he wants it. If Pernille is still to see his post, he can give her read access and take it back. Nobody turns down the place at the FGU for him.
block-mitid = “I'll get Citizen Service to block your MitID now. Then nobody can write in your name.”
    .feedback = Tonight it won't work on her phone, and then she knows. It may turn out to be the right step. He chooses the day, because he's the one who lives there.
ring-her = “Shouldn't I ring Pernille and explain it, Jonas? She only wants the best for you.”
    .feedback = You ask him before you ring. If he says yes for the sake of peace, she gets from you what he said when you were alone. Whether and when she should hear it is up to him. Ask instead: “What would you like to say to her, and when?”
police = “That's misuse of MitID, Jonas. I've no choice but to report it to the police.”
    .feedback = “Forget I said anything,” says Jonas. Others mustn't use his MitID, that's right. But whether to report it is up to him, and if you decide it, he'll hardly tell you more.

## Afterwards

scene-back = “What did you talk about?”
back-order = “The workshop first. Then the account. MitID in April,” said Jonas. You can reach him at the workshop on Tuesdays, when it's closed.
back-tonight = Then she'll know tonight. I'd have liked to choose the day.
back-myself = No. I'll say that myself. When she's slept.
back-my-sister = She's my sister. Forget I said anything.
back-keys = Pernille is standing in the doorway with the car keys.
back-handset = Someone comes down the stairs. Then it's Pernille who has the phone, with Jonas next to her.
back-pernille = Well. What did you talk about? I've kept him on track for three years, you know.
neutral-answer = “I needed Jonas's own answers about the plan. Thank you for waiting such a long time.”
    .feedback = True, short and without passing anything on. You thank her, because she has helped him for three years. What she is to know, he can tell her himself.
tell = “He'd like to be at the workshop, Pernille. Could you find childcare? I'll help.”
    .feedback = He said that when you were alone, and now she has it from you. The rest he has to explain at home. Confidential is confidential, also towards a sister who means well.
formality = “It was mostly some forms, Pernille. It didn't take long.”
    .feedback = Now Jonas has to talk about forms he never filled in. Say something true that he can repeat: “I needed Jonas's own answers.”
cannot-say = “I'm sorry, I can't say. I'm bound by confidentiality.”
    .feedback = It's correct, and she isn't told anything. But it sounds as if there is something to be silent about, and Jonas is the one she asks afterwards. An ordinary, true reason is easier to carry.

## Before the note

before-neutral = “You're welcome,” said Pernille. “Come on, Jonas.” He was already on his way.
before-told = “Would he?” said Pernille. She looked at Jonas. He looked at his fingers.
before-formality = “Forms?” said Pernille. “What did they say, Jonas?”
before-secret = “Confidentiality?” said Pernille. “I'm the one with his papers.”
before-post = “I'll keep an eye out for it,” said the voice.
before-fine = “Let's say that,” said the voice. Jonas had no time to wave.
before-alone = “Individual?” said the voice. “I'll just look that up.”
before-desk = Then they are gone. You look down at your pad before you write.

## The note

note-desk = You write while you remember the words. Who else can read it?
note-listener = Video. Pernille, Jonas's sister, was in the room outside the picture. She wasn't announced as companion.
    .feedback = Who was there, and in what role, matters to what the answers are worth. That goes for somebody one can't see, too.
note-words = Jonas: “I can start on the 1st.” A voice: “Say it has to wait.” Jonas: “It probably has to wait.”
    .feedback = Who said what, in order and without interpretation. Then the next person can see for themselves what happened.
note-advance = Jonas asked about an advance and said that he gets fifty kroner a day.
    .feedback = His own words, said so that everyone heard. They belong in a case about his benefit.
note-place = The FGU will be told that the place hasn't been turned down. They won't be told why it was in doubt.
    .feedback = The place stays open, and the FGU learns no more than it needs. A no that isn't his mustn't cost him that.
note-sent-out = Pernille was asked to leave without Jonas being asked. Why, and what I'll do differently, is written below.
    .feedback = A step that was too big must be visible afterwards too. Otherwise nobody can put it right.
note-not-ready = Jonas states that he isn't ready for the FGU and would rather wait till later.
    .feedback = The words were whispered to him. If they stand as his, his own file says no for him.
note-afraid = Jonas changed his answer because he doesn't dare to go against Pernille when she's listening.
    .feedback = That he changed his answer, you heard. Why is a guess. Write the two answers and what was whispered between them; that's stronger.
note-holiday = According to the neighbour, Jonas's education benefit goes on Pernille's travels.
    .feedback = Nobody in the meeting saw or said that. A rumour doesn't become information by being on file.
note-mitid = When Jonas was alone with me, he said that Pernille has his MitID and wrote the message.
    .feedback = It's important, and she reads his post. In the course's view what he said alone belongs where it is shielded in your office. Ask your manager where that is.
note-in-his-post = The note goes to Jonas's digital post today, so he can see what was said.
    .feedback = Who opens it? The last message from there didn't sound like him. Show him the note at the office, where he can read it himself.

## Endings

ending-chain = The chain
    .text = Jonas started on the 2nd. Pernille said nothing for two days. On the third she asked who to ring about childcare in the mornings, and Jonas knew.

        He moved the account in March and MitID in April. On Fridays he still picks up the twins. “By cargo bike,” he says.
ending-half-a-gear = In low gear
    .text = Jonas got to say it all and chose the order. But what Pernille was told afterwards raised more questions than it answered, and Jonas was the one who got them.

        He started a week late. “What is it we say again?” he asks next time. Agree on one sentence that is true and that you can both say.
ending-second-try = Starting again
    .text = Pernille was sent out without Jonas being asked, and he heard about it at home. Even so he said what he wanted, and you found an order.

        At the next meeting he has her with him, inside the picture. “Then you can ask us both,” he says. “But me first.”
ending-ahead-of-him = A step ahead
    .text = Jonas got to say some of what he wanted. But what was to happen first came from you and not from him.

        At the next meeting the screen is black again. He answers himself, but briefly. On Tuesdays he still takes bicycles apart. Start there, and ask what he wants first.
ending-undersigned = The undersigned
    .text = A week later there is a message from Jonas's digital post: “The undersigned does not wish any further follow-up.” The place goes to somebody else.

        On Friday his own phone has dried out. Ring it, and ask where he would like to meet and who he would like with him.
ending-she-knows = She knows
    .text = What Pernille knows now, she has from the municipality and not from Jonas. She doesn't shout. She puts the key to the basement room on the table and says that he'd better think.

        At the next meeting he says “fine” to everything. On Friday his own phone has dried out. Ring it, and ask where you can talk in peace.
