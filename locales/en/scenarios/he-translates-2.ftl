# He translates, second version: a fictional meeting. Not one of the ministry's examples.

title = “I'll translate”
occasion = Follow-up on the contract
summary = Everybody in the building likes Lars, and he usually translates for his wife, Nok. Two placements ended the day after he rang. How much is needed, and how little is enough?
task = Follow up on Nok's contract: what does she want? Is there a basis for limiting the companion's role, and how little will do? Your team offers everyone a little time alone.

cast-nok = Nok
    .about = 37. Came from Thailand to join her husband, 14 months in Denmark. Ran a hotel's breakfast kitchen for nine years. At language school Tuesdays and Thursdays.
cast-lars = Lars
    .about = 49. Nok's husband, an electrician with his own firm. Bakes, teases and knows everybody by name. Here as her companion (bisidder, the person a citizen may bring for support).
cast-interpreter = The interpreter
    .about = Professional Thai interpreter. Sits in another town and takes part only as a voice on the phone.
cast-gitte = Gitte
    .about = Your colleague at the office. Has seen Nok and Lars for a couple of meetings.
cast-torben = Torben
    .about = Your manager.

## The case

file-contract = Contract, 3 October
    .text = Goal: unskilled kitchen work.

        Nok's own words through an interpreter, without her husband: “I want something to get up for. Preferably a kitchen, a busy one.”
file-placements = List of placements
    .text = Plant nursery. 13 February: husband rings. 14 February: ended, “back”.

        Nursing home kitchen, from 22 April. 7 May: husband rings. 8 May: ended, “wants a break”. Head of the kitchen: “Always the first one in. We would have liked to keep her.”
file-reception = From reception, 20 May
    .text = No interpreter booked for Nok: Lars always translates, and he sees to her post and MitID (digital ID) as well. What a man! He brought cinnamon rolls.
file-caller = Telephone note, 22 May
    .text = Woman, no name: “We all know how it is with that sort of marriage.” She had not seen anything herself.

## What one can build on

fact-ended-after-calls = Two placements ended the day after Lars rang.
fact-from-abroad = Nok came here to marry, and is twelve years younger.
fact-caller = An anonymous woman says that we all know how it is.
fact-gold = A colleague says that Lars is worth his weight in gold.
fact-hands-phone = Lars gives Nok her phone and MitID, which she had left at home.
fact-money-joke = Lars says for fun that he runs the money.
fact-gave-word-back = Lars cut in on Nok, heard it himself and gave her the floor back.
fact-asked-him-to-ring = Nok says, through the interpreter, that she asked Lars to ring both times.
fact-own-reasons = Nok says, through the interpreter, that it was her back and then her mother's illness.
fact-her-no = Nok says that she would rather take all of it together with Lars.
fact-joke-translated = The interpreter translated all of it, even Nok's pet name for Lars, and both laughed.

## Before the meeting

scene-prepare = A quarter of an hour before
prepare-desk = A quarter to nine. The diary says: “No interpreter, husband translates.” On top lies the note about the anonymous woman. You have time for one thing.
prepare-gitte = Is it Lars today? Worth his weight in gold. They should all have one like him.
book-interpreter = Book a Thai interpreter by phone for nine.
    .feedback = With what is on file, good practice calls for a neutral interpreter and not the husband. A telephone interpreter from another town can also ease the fear of gossip.
compare-dates = Check the dates they ended against the days Lars rang.
    .feedback = Two calls and two placements broken off, a day later each time: that can be checked, and you can ask about it. What it means you only know once Nok has answered. You can still ring an interpreter.
as-usual = Leave things as they are. They're both quite happy with it.
    .feedback = How do you know? Even the news that it works well came through Lars. When the file holds concrete signs, the husband shouldn't be the one translating. As a ban in law the course doesn't know it; as good practice it is well established.
call-lars = Ring Lars and ask why the placements ended.
    .feedback = The right question, put to the wrong person. It is Nok's case, there is no power of attorney, and now Lars has had time to shape the answer at home. Ask her at nine, through an interpreter.

## The arrival

scene-arrival = “I'll translate”
arrival-room = Lars puts cinnamon rolls on the table. Nok's folder, a phone in a mother-of-pearl case and a MitID code display go down in front of him.
arrival-called = Well, I've told them the whole story on the phone, love. So we can probably keep this short.
arrival-word = “Today I eat …” Nok looks at Lars. “Rye bread,” he says in Danish. “Takes one hour to chew,” she says, and they both laugh.
    .why = She looks at him for a word, not for permission. It is ordinary uncertainty with the language, and the laugh is shared.
arrival-bus = I've taken time off. There are two buses a day, so I'm the chauffeur.
    .why = It looks like a man who has pressed to come along. But there really are only two buses a day, and a husband may be a companion. His driving her says nothing in itself.
arrival-phone = Phone and MitID, on the kitchen table again. Here you are, love. The code's yours, I never could remember it.
    .why = He came in carrying both, and that can look like somebody who holds on to her things. But he gives them to her, and only she knows the code.
arrival-booked = “The interpreter is on the line,” you say.
arrival-unbooked = You say that you'd like to ring an interpreter. It will take ten minutes to get one on the line.
arrival-offer = An interpreter? Save your money. I can even do her jokes.
neutral-phone = “That's two jobs, Lars. You support, the interpreter interprets.”
    .feedback = Friendly, brief, and without explaining the suspicion. Lars may be her companion, but the language goes to a neutral interpreter. That also protects a companion who only wants to help.
let-him = “Thanks, Lars. Will you give me all of it? The dull bits as well.”
    .feedback = He says yes, and you have no way of checking. Whoever translates decides what you get to hear. When the file holds signs that point to him, you should use a neutral interpreter.
her-danish = “Your Danish has got so good, Nok. Shall you and I try without?”
    .feedback = It shows a friendly faith in her. Everyday Danish just seldom stretches to goals, health and placements, and when the words run out, Lars takes over. She can speak Danish whenever she likes, with the interpreter on the line too.
ask-preference = “Nok, which would you rather have: Lars or the interpreter?”
    .feedback = It is good to ask her. But what can she answer, right after Lars has offered, with him beside her? It is the authority that must make sure you understand each other, and that responsibility shouldn't rest with Nok.

## When Lars translates

scene-lars-translates = A long answer became a short one
lars-translates-danish = It goes fine until you ask what work she would like. Nok switches to Thai, and Lars pulls his chair forward.
lars-translates-preference = Lars … yes. Is fine.
lars-translates-minute = You ask about the placements. Nok speaks Thai for almost a minute. She stirs an invisible pot, counts on her fingers and says “hotel” twice.
lars-translates-short = Er. She said a lot more. Pots and a hotel. I can't keep up with all of it.
stop-for-phone = “Let's stop right there. I'll get the interpreter on first.”
    .feedback = Lars is relieved, and Nok begins again in Thai. Nobody is blamed for the translating, it just goes to somebody who can.
word-for-word = “Lars, I heard the word hotel. Give me that again, word for word.”
    .feedback = He has just said that he can't keep up, and it is true. Another round makes it no better for either of them. Say: “I'll get the interpreter on.”
simple-yes-no = “I'll keep it simple, Nok: do you want to work, yes or no?”
    .feedback = She answers, and you know no more afterwards than you did before. Without an interpreter a yes or no can't stand as an answer about her working life, and she can't add any nuance while Lars is listening.

## The first interruption

scene-first-cut = In the middle of Nok's sentence
first-cut-shorter = The second round is shorter than the first, and Lars throws up his hands. Then you ring for the interpreter.
first-cut-yes-no = Nok looks at you, then at Lars, and says both yes and no. You ring for the interpreter.
first-cut-interpreter = Good morning. I translate everything and am bound by confidentiality.
first-cut-timetable = Whole sentences at last! In Danish I sound like a timetable.
first-cut-money = Don't forget to say that I run the money. She runs everything you can eat.
    .why = A shared joke that says nothing about control of money: Nok has her own account, she does the shopping, and she is the one who teases him about his budget.
first-cut-account = He runs a spreadsheet. I have my own account and laugh at it.
first-cut-ploy = Sorry, it's buzzing. It's my sister Ploy in Aarhus. She rings until I say where I am.
    .why = A grown woman who has to say where she is each time her phone buzzes is being watched. It is her sister who does it.
first-cut-question = You ask Nok about the plant nursery.
first-cut-nursery = I was happy there. One morning they asked me whether I –
first-cut-back = Whether she would train the new ones! Until her back. Sorry, love. It's your story.
    .why = He answered before she had finished, and so it looks like it. But it was from eagerness, he heard it himself, and he gave the floor back without being asked.
first-request = “Just a moment, Lars. Nok was in the middle of a sentence.”
    .feedback = He had nearly said so himself, so it costs nobody anything. Lars may speak, only not in her sentence, and so small a step needs, as the course sees it, no basis.
silence-him = “Lars, a companion isn't supposed to say anything.”
    .feedback = A companion may speak; the sources only disagree about how much. He had just said sorry, and now he won't dare to help her even when she asks.
agree-question = “Right, the back. Is that how you remember it too, Nok?”
    .feedback = You come back to Nok, and that is a good thought. But the answer has already been given, and she can only say yes or go against him. Ask where she had got to: “They asked you whether …?”
out-at-once = “Lars, I'll take this item with Nok on her own. Wait in the corridor.”
    .feedback = “What have I done?” he asks, and you have no answer. One interruption that he stopped himself isn't weighty grounds under section 8(2) of the Public Administration Act.

## The pattern

scene-evidence = Two calls, two placements broken off
evidence-finished = Yes, whether I would train the new ones. I was proud of that. But then my back seized up, and I had to stop.
evidence-silenced = Lars zips his lips with two fingers. Nok looks at him and then at you. “He helps me,” she says.
evidence-agreed = Yes. But it's good now.
evidence-kitchen = You go on to the nursing home kitchen. You only get as far as the name of the place.
evidence-name = I rang there too. A break, I think they wrote. “She's got enough to do,” they said. It's there in her name! Nok means “enough”.
    .why = Twice he has rung, and twice the placement ended the next day. It looks like a pattern until one asks her: both times she was the one who wanted him to.
evidence-pun = The interpreter does her best. Nok has heard the pun before.
evidence-mother = I asked him to ring, because on the phone I can only say yes. First it was my back. Then my mother fell ill, and I went home to her.
evidence-rumour = Meanwhile Ploy wrote to the whole family that I had run away from my husband.
    .why = Rumours to the family are a way of steering somebody. They come from her sister, and they are about Lars as well.
open-question = “Nok, how was it for you when it ended?”
    .feedback = Open and to the right person. She has just explained the two calls, and now she gets to say what it was like. Where Lars or Nok comes from counts for nothing.
name-it = “Honestly, Lars: I think you're the one who decides.”
    .feedback = He goes silent, and she gets angry on his behalf. She has just explained why he rang. A suspicion isn't voiced in the companion's presence, least of all one that has just been answered.
private-matter = “Things at home are your business. What might fit in, Nok?”
    .feedback = She has explained the two calls herself, through the interpreter. Then the rest is theirs, and you spend the time on what she came for.
ask-lars = “What went wrong, Lars, that you had to ring?”
    .feedback = She was the one with the answer, and it was a good one. His version can come afterwards, if she wants it.

## The offer

scene-offer = Something is still unsaid
offer-seventy = I cut vegetables for seventy people. They wanted me back, but when I came home again, the summer was over.
offer-villain = Me? I don't even decide what we have for dinner.
offer-private = A kitchen, early in the morning. That's why I came.
offer-expect = She'll have to tell you that. I was only the telephone.
offer-restaurant = Ploy has a restaurant. She says that if I'm to cook, it's to be at her place, and family don't get wages.
    .why = Deciding where somebody else may work is a sign, and that it is without wages makes it no smaller. It is her sister who decides it.
offer-thought = Nok has laid both hands flat on the table. What does she want now?
offer-nok = “Everyone is offered a little time alone and may say no. Would you like that, Nok?”
    .feedback = Ordinary, voluntary and put to her, with leave to say no. When everyone gets the offer, it gives nothing away. To insist against her wish would, as the course sees it, require a basis in section 8(2).
ask-leave = “I offer everyone a little time alone. Would that be all right, Lars? Just five minutes.”
    .feedback = Whose permission have you asked? He is about to say that it is hers to answer, and he is right. Put the offer to Nok, and wait for her answer.
call-her = “We'll take it another day, Nok. I'll ring you on your phone.”
    .feedback = The phone is hers, and she answers it herself, so the way is good enough. But she was ready today, with the interpreter on. Offer her a little time alone now, and she can say yes or no.

## Halfway

half-pause = You look at your pad.

## His no

scene-his-no = He answers first
his-no-phone = “That I can do,” says Nok in Danish and lays her hand on the phone in the mother-of-pearl case.
his-no-lars = Time alone? Not for my sake. Oh, no, it wasn't me you were asking.
    .why = He answered first, and that can look like somebody who answers for her. But he heard it himself and let the answer be hers.
his-no-breath = The interpreter has finished. Nok takes a breath and is about to answer.
wait-for-nok = “Thank you, Lars. It's Nok I'm asking. Nok, would you like to?”
    .feedback = His answer isn't hers, not even when it is kind. You ask openly and wait, and she can say yes or no.
take-his-no = “Fair enough. Nobody should feel pushed. Let's carry on, Nok.”
    .feedback = Nok hasn't answered. “May I?” she could say. Even with two people who get on well, it is her answer that you lack.
both-sides = “Lars says no thank you. Do you say no thank you as well, Nok?”
    .feedback = You ask her, and that is what matters. But his answer is inside the question, and hers gets shorter than it needs to be.
out-now = “I was asking Nok. Step outside while she answers.”
    .feedback = He had just said that he wasn't the one being asked. So there is nothing to send him out for, and under section 8(2) no basis for it. Wait for her answer.

## The hotel by the fjord

scene-cut-again = “You don't need to translate that”
cut-again-herself = No, thank you. We can take all together. But is nice you ask me.
cut-again-stays = She says it in Danish, slowly and loudly. Then she switches to Thai, fast.
cut-again-also-mine = Yes. No thank you. I just wanted to say it first.
cut-again-three = Lars pushes the cinnamon rolls over to Nok. “You can answer,” he says. She takes two.
cut-again-hotel = There is a hotel by the fjord. They need someone in the breakfast kitchen, and there this kitchen boy of mine won't be in the way.
cut-again-lars = Kitchen boy! You don't need to translate that last bit.
    .why = It looks like an attempt to stop her, but he has already understood the word and is laughing. The hotel came through, and there was nothing that you weren't meant to hear.
cut-again-interpreter = I translate everything. The kitchen boy too.
cut-again-bottle = The phone lights up: Ploy. Nok stops in the middle of the hotel and screws the cap on her water bottle.
    .why = She was in full flow, with Lars beside her. It is the name on the screen that silences her.
cut-again-debt = She paid my ticket here. Now she says that my first wages are hers, and the next as well.
    .why = Taking somebody's wages for an old debt is control of money. It is worth asking about, and it says nothing about the companion.
break-for-sparring = “Let's take a break.” Go to Torben, while Gitte stays here.
    .feedback = You have seen signs of control, only not from him. That is just what is worth taking apart together with a manager, and a break is not an exclusion.
break-alone = “I'll just get some water.” Take five minutes, and make up your mind.
    .feedback = The break is wise, but who have you talked it over with? You shouldn't carry the matter of the sister alone when Torben sits ten metres away.
out-without-her = “We can't go on like this. Nok and I will take the rest alone.”
    .feedback = What is it that can't go on? They laughed, and the interpreter translated all of it. There are no weighty grounds, and it is her support that you take.
go-with-him = “Then let's leave the hotel. What would suit the two of you?”
    .feedback = He never wanted to leave the hotel. It was the phone that silenced her. Ask her: “Nok, what was it about the hotel?”

## With the manager

scene-sparring = With Torben
sparring-door = “What have you seen and heard?” asks Torben. “Not what you think.”
sparring-too-fast = That was a bit quick, but he's back in now. Let's take it from the top: what have you seen?
sparring-nothing = So you've got a man who cuts in and says sorry, and a wife who answers and says no, thank you, when she means no. The sister is another matter. What do you build on?
sparring-not-yet = So you've got two calls in a file and a man who cuts in and says sorry. Have you asked her about the calls? Begin there.
sparring-car = And the hotel, when do they need an answer? It sounds as if she knows what should happen.
plan-part = Make a plan: one item, twenty minutes. Nok picks what he hears.
    .feedback = It is a good plan for another case. Here there is nothing that Lars mustn't hear, and she hasn't asked for it. Begin with the hotel, and ask her about her sister when she feels like it.
plan-split = Close the meeting calmly, and find a new time with an interpreter.
    .feedback = She has said most of it, the hotel is urgent, and the matter of her sister needs time. A new appointment that she chooses is a small step, and enough.
plan-whole = “Isn't it safest if I see Nok alone? Both today and from now on.”
    .feedback = Nobody can judge “from now on” today, and there is nothing to limit it for. Her wish to have him with her weighs heavily.

## Before the decision

scene-unready = Before you decide
unready-kitchen = Lars has fetched coffee. Out in the office kitchen you got as far as seeing that something hasn't been said yet. No further.
unready-watch = Lars looks up as you come in. So does Nok.
unready-please = No, thank you. We take it together. Thank you for asking.
exclude-unasked = “Nok, I need your own answers, so we'll take the placements alone. You may have someone else with you.”
    .feedback = The words are kind, and there is nothing behind them: she wants him there, and nothing you have seen speaks against it. Without weighty grounds it is contrary to section 8(2). Ask her instead.
together-short = “We'll do the rest together. If there's more, Nok, write to me.”
    .feedback = The phone is hers, and she can write whenever she likes.
    .feedback-right = She has said that you can take all of it together, and so you do. If she wants to say more about her sister, she knows where you are.
    .feedback-partly = But she hasn't answered whether she would like a little time alone. Ask first, and it is her choice and not yours.
offer-late = “It's you I'm asking, Nok, and you may say no: would you like to talk alone a little?”
    .feedback = Better now than not at all. You put the offer to her, and her answer counts, whatever it is.
fetch-manager = “Excuse me, I just need a word with my manager.”
    .feedback = The matter of her sister is worth talking over, and it is never too late to ask as long as nothing has been decided.
evening-first = Hold on. Agree where Lars will be meanwhile, and what Nok can say in the car.
    .feedback = Where would Lars be, and why? You are planning something there is no reason for. Ask instead when Ploy will ring next, and what Nok wants to say.

## The decision

scene-return = The decision
return-coffee = Lars has fetched coffee. Nok has moved her chair over to the interpreter's phone.
return-summer = What do you say, love? The hotel now, or after the summer holidays?
exclude-part = “Nok, I need your own answers, so we'll take the placements alone. You may have someone else with you.”
    .feedback = You have had her own answers, with him beside her. She wants him there, and nothing about him speaks against it: no weighty grounds under section 8(2), and a free wish that you override.
next-three = “Nok, you and I will take the next three meetings alone. That spares you this.”
    .feedback = Spared what? Nobody can assess three meetings today, and there is no basis for the first of them.
new-rules = “Would you wait outside, Lars? We've a new rule: everybody has part of it alone.”
    .feedback = There is no such rule. Lars will ring your manager and ask, and then you are the one who has to explain it, to them both.
stay-together = “We'll do the rest together. If there's more, Nok, write to me.”
    .feedback = A clear wish from her, and nothing that speaks against it. So he stays, and she knows where to write if there is more about her sister.

## Twenty minutes

## Nok's own words

## Too early

scene-too-soon = On the other side of the glass
too-soon-glass = Lars goes, but stays outside the glass door with the cinnamon rolls. Nok can see him, and he can see her.
too-soon-back = I wanted him with me. What has he done? Can't he come back in?
fetch-back = Fetch Lars in. “That went too fast. We'll start over, all of us.”
    .feedback = You put it right as soon as you see what it costs. That doesn't make the exclusion right, but it gets no longer, and the three of you can begin again.
another-person = “Would you like someone else with you, Nok, or a new time?”
    .feedback = You let her choose, and that is better than carrying on. But she has chosen: he is on the other side of the glass.
carry-on = “Well, we're alone now, Nok, and it'd be a pity not to use it. What's he like at home?”
    .feedback = “He's kind,” she says and looks at the glass. What will you use the answer for? Ask whether she wants him back in.

## Lars's question

scene-lars-back = “So what did you talk about?”
lars-back-nobody = Someone else? But I have Lars.
lars-back-nothing = “Fine,” says Nok. She isn't looking at you. She is looking at the glass.
lars-back-handle = You open the door. Lars already has his hand on the handle.
lars-back-lars = So what did you two talk about? And why did I have to sit outside?
neutral-answer = “What I needed was Nok's own answers. My manager is there if you're dissatisfied.”
    .feedback = True, brief, and nothing passed on. And you show him the way if he is dissatisfied, because he has every right to be.
tell-lars = “Nok would really like to work. Couldn't you two try to talk openly about it at home?”
    .feedback = “I know that,” he says. It is probably true, but it was said while he had been put out, and you haven't asked her. Let her tell him.
formality = “It was mostly a formality. We chatted about this and that.”
    .feedback = It isn't true, and he will ask her afterwards. When there wasn't reason enough, the best answer is: “That went too fast.”
list-grounds = “I'm sorry, Lars, but you answered for her, and so I didn't hear her.”
    .feedback = He cut in, that is true, and you pass nothing on. But he gave the floor back himself, and that is missing. Say instead what you needed.

## When Lars decides

scene-he-decides = Lars has a suggestion
he-decides-firm = Or there's always my firm. But then she'll have me to look at all day.
he-decides-nod = The interpreter translates. Nok laughs and shakes her head.
his-firm = “That does sound practical. Shall we put the firm in the contract?”
    .feedback = She shook her head, and you heard his joke as an offer. Ask her about the hotel. Whether a placement in a spouse's firm is possible at all is also a legal question.
after-summer = “Then I'll write that you're considering the firm, and we'll meet after the summer.”
    .feedback = Has Nok asked to wait? She wants to start now. If that goes on file, it will look as if she doesn't want to work, and that can harm her for a long time.
leave-open = “I won't put anything down about the firm. Nok, you'll get a new time with an interpreter.”
    .feedback = His joke doesn't become her wish, and she gets a time for talking on about the hotel. You needn't write any more about the firm.

## A new time

scene-split = A new time
split-papers = You gather the papers. Nok says goodbye to the interpreter in Thai, and the light in the phone goes out.
split-inbox = Write to Nok when you've got a time. She's better with the calendar than I am.
split-home = Ploy says … she can get me sent home. Is not true. Is it?
    .why = The fear of being sent home keeps many people where they are, and it is her sister who uses it. About the permit you don't guess, you show her the way to legal advice.
date-now = Ring the interpreter back. “When would suit you, Nok, and who do you want with you?”
    .feedback = You arrange it with her, in her own language, and have the answer to her last question translated at once. She chooses both the time and the companion.
digital-post = “I'll send it to Nok's Digital Post, so you have it in writing.”
    .feedback = She has the code and reads her own post, so the way is good enough. But the time is yours, and her last question is left hanging. Ask her while she is standing there.
come-alone = “Next time it's an individual meeting, so Nok comes to that one alone.”
    .feedback = That the meeting is individual means that Nok must take part herself, not that she loses her companion. You exclude Lars in advance, and there is no basis for it.

## Before the note

before-neutral = “Fair enough,” says Lars after a moment and gathers up the cinnamon rolls. Nok takes his arm.
before-told = “I know that,” says Lars. “Was that what I had to go out for?”
before-formality = “This and that,” repeats Lars. “All that time.”
before-list = “I suppose I did,” says Lars. “Sorry, love.”
before-firm = “So I'll draw up a contract?” says Lars. He looks at Nok. She is still shaking her head.
before-summer = The interpreter translates. “No,” says Nok in Danish. “Now.”
before-open = “And sister,” says Nok in Danish. “Next time.”
before-date = “Friday at ten,” says Nok through the interpreter. “And I'll think about who I want with me.”
before-post = “Good,” says Nok. “I see it on my phone.” She lingers a little.
before-alone = Lars stops smiling. “Have I done something?” he says.

## The note

note-desk = You write while you remember the words. Nok has her own post. Who else may be reading?
note-interpreter = A telephone interpreter took part. Lars, husband and companion, offered to translate.
    .feedback = Who interpreted, and in what role Lars was present, matters for what the answers are worth. It is an observation, not an accusation.
note-cut-off = Nok named a hotel kitchen job. Lars to the interpreter: “You don't need to translate that last bit.”
    .feedback = Every word is right, and the most important thing is missing: that the last bit was a pet name, and that they laughed. That is how an omission makes a sign.
note-own-words = Nok stopped, in her own words, because of her back and then her sick mother. She asked Lars to ring.
    .feedback = Her explanation, heard through an interpreter, answers the two calls. Without it the next person reads them as you did at a quarter to nine.
note-together = Nok was offered time alone and said no, thank you. Nothing has been decided about later meetings.
    .feedback = Her choice, if she was the one who answered. If she didn't answer herself, the sentence isn't true.
note-sent-out = Lars was asked to leave. Below: what I said, what had been tried, and what I will do differently.
    .feedback = A step there was no reason for must also be visible afterwards. Without a note nobody can put it right.
note-new-date = A new time was agreed orally with Nok through the interpreter. She chooses who to bring.
    .feedback = Belongs if that is how the time was agreed. If it was sent without asking her, it isn't right.
note-afraid = Nok stopped in the middle of a sentence because she is afraid of what her sister will do to her.
    .feedback = You saw that she stopped when the phone lit up. Why is your guess. Write the name on the screen if it matters, and ask her.
note-marriage = Nok came here for Lars's sake and is twelve years younger. That should be taken into account.
    .feedback = Age, origin and how two people met are not in themselves a basis for suspicion. What counts is what has been seen, heard and documented in this particular case.
note-declines = Because of her back, Nok wishes to wait with a placement until after the summer.
    .feedback = Nobody has said that. The back was in February, and Nok wants to get started. Written like this, her own file says that she doesn't want to work.
note-in-her-post = Nok gets the note in her Digital Post, so that she can see what was agreed.
    .feedback = She has the code herself, and nothing in it was confided to you by others. So it is good practice that she can see what was agreed.

## Endings

ending-friday = Friday at ten
    .text = Nok chose the time, and she chose to have Lars with her for all of it. At the hotel she started on trial the week after, at half past five. Lars drove, because there was no bus before seven.

        On Friday at ten you talked about Ploy, with the interpreter on. It was Nok who began. Lars didn't say a word until she asked him.
ending-leftovers = The rest
    .text = You took the rest together, as Nok wanted, and there is a new time with an interpreter. The matter of her sister wasn't talked to an end.

        Ploy rang three times on the drive home. Ask about it first thing next time, and talk to Torben about it on Monday.
ending-second-try = Second try
    .text = Lars was sent out, and there was no reason for it. Nok saw it happen through a glass door. She also saw that you put it right.

        They both came to the next meeting. “Today he sits here all the time,” was the first thing she said. It wasn't a question.
ending-another-day = Another day
    .text = The next time is something Nok gets and not something she has chosen, and the last thing she asked wasn't answered.

        The hotel will wait until Wednesday. Ring her on Monday, with an interpreter, and ask both about that and about Ploy.
ending-his-firm-it-is = A joke on paper
    .text = What was said for fun is now on file, and it looks like Nok's own wish. The hotel isn't there.

        She found out when the language school read the paper to her. “That isn't me,” she said. Ring on Monday, and correct it while she is listening.
ending-slammed-door = The glass door
    .text = Lars was put out, and Nok had wanted him with her. He watched through the glass, and in the car she couldn't explain why.

        She didn't come to the next two meetings. To Ploy she said that the council keeps watch too. Ring on Monday, with an interpreter, and say sorry to them both.
ending-drive-home = The drive home
    .text = Lars was told what you believed about him. He drove home with the radio off. Nok talked all the way and couldn't get him to answer.

        He doesn't come along any more, and she has nobody else. She has said nothing about Ploy since. On Monday, ask Torben for a meeting in which you say that you were wrong.
