# He translates: a fictional meeting. Not one of the ministry's examples.

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
fact-drives-her = Lars has taken time off to drive Nok.
fact-phone-and-mitid = Lars has Nok's phone and MitID in front of him.
fact-money-joke = Lars says for fun that he runs the money.
fact-answered-for-her = Lars answered for Nok in the middle of her sentence.
fact-called-off = Lars says that he called it off on Nok's behalf.
fact-said-no-for-her = Lars said no to time alone before Nok could answer the offer.
fact-her-yes = Nok says, with Lars beside her, that she wants to talk alone.
fact-stays = Lars stays in his seat after Nok has said yes to time alone.
fact-stopped-the-interpreter = Lars told the interpreter not to translate what Nok was saying.
fact-gave-notice = Nok says, alone, that Lars gave notice and reads her messages.

## Before the meeting

scene-prepare = A quarter of an hour before
prepare-desk = A quarter to nine. The diary says: “No interpreter, husband translates.” On top lies the note about the anonymous woman. You have time for one thing.
prepare-gitte = Is it Lars today? Worth his weight in gold. They should all have one like him.
book-interpreter = Book a Thai interpreter by phone for nine.
    .feedback = With what is on file, good practice calls for a neutral interpreter and not the husband. A telephone interpreter from another town can also ease the fear of gossip.
compare-dates = Check the dates they ended against the days Lars rang.
    .feedback = Two calls and two placements broken off, a day later each time: that can be checked, and you can ask about it. Neither Lars's good humour nor the anonymous call tells you as much. You can still ring an interpreter.
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
arrival-phone = Her phone and MitID stay with me. She's got enough to keep track of, haven't you, love?
    .why = He has both her phone and her MitID, and he is the one who says so. Nok can neither read her post nor ring anyone without going through him. On its own it proves nothing, but it is part of the pattern.
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
lars-translates-short = She says she's fine the way things are.
    .why = A minute of pots, numbers and “hotel” became one short sentence with none of it in. You don't know what is missing, only that something is.
stop-for-phone = “Let's stop right there. I'll get the interpreter on first.”
    .feedback = You put it right without accusing anyone: nobody is blamed for the translating, it just moves elsewhere. It isn't too late to change when you notice that something is getting lost.
word-for-word = “Lars, I heard the word hotel. Give me that again, word for word.”
    .feedback = You listened well. But another round through the same man makes the translation no more neutral, and Nok can tell that her words are up for negotiation. Say: “I'll get the interpreter on.”
simple-yes-no = “I'll keep it simple, Nok: do you want to work, yes or no?”
    .feedback = She answers, and you know no more afterwards than you did before. Without an interpreter a yes or no can't stand as an answer about her working life, and she can't add any nuance while Lars is listening.

## The first interruption

scene-first-cut = In the middle of Nok's sentence
first-cut-shorter = The second round is even shorter than the first. Then you ring for the interpreter.
first-cut-yes-no = Nok looks at you, then at Lars, and says both yes and no. You ring for the interpreter.
first-cut-interpreter = Good morning. I translate everything and am bound by confidentiality.
first-cut-timetable = Whole sentences at last! In Danish I sound like a timetable.
first-cut-money = Don't forget to say that I run the money. She runs everything you can eat.
    .why = A shared joke that says nothing about control of money: Nok has her own account, she does the shopping, and she is the one who teases him about his budget.
first-cut-account = He runs a spreadsheet. I have my own account and laugh at it.
first-cut-question = You ask Nok about the plant nursery.
first-cut-nursery = I was happy there. One morning they asked me whether I –
first-cut-back = But it's hard work, and her back couldn't take it. Could it, love?
    .why = The question was put to Nok, she was answering it, and the interpreter was on. There was nothing for him to help with. He replaced her answer with his own.
first-request = “Just a moment, Lars. Nok was in the middle of a sentence.”
    .feedback = Lars may speak, but not in Nok's place, and you chair the meeting. So small a step needs, as the course sees it, no basis.
silence-him = “Lars, a companion isn't supposed to say anything.”
    .feedback = A companion may speak; the sources only disagree about how much. A ban on speaking is more than the situation calls for, and now it is between you and him. Ask that Nok be allowed to finish.
agree-question = “Right, the back. Is that how you remember it too, Nok?”
    .feedback = You come back to Nok, and that is a good thought. But the answer has already been given, and she can only say yes or go against him. Ask where she had got to: “They asked you whether …?”
out-at-once = “Lars, I'll take this item with Nok on her own. Wait in the corridor.”
    .feedback = You have seen something real, but one interruption isn't weighty grounds under section 8(2) of the Public Administration Act. You haven't yet asked him to let her speak, offered her time alone or thought about the drive home.

## The pattern

scene-evidence = Two calls, two placements broken off
evidence-finished = Whether I would train the new ones. Then it was over, something about my back. There is nothing wrong with it.
evidence-silenced = Lars zips his lips with two fingers. He sighs each time Nok says something, and her answers get shorter.
evidence-agreed = Yes. The back.
evidence-kitchen = Then the nursing home kitchen. “In March,” says Nok. “April,” says Lars. She counts on her fingers: “April, yes.”
    .why = He corrects her, and she counts for herself: it was 22 April. A month misremembered isn't an answer being taken from anyone.
evidence-name = I only rang and told them how it was: she's got enough to do at home. It's there in her name! Nok means “enough”.
    .why = Twice he has rung, and twice the placement ended the next day. Here he says himself that he called it off on her behalf. That is something that can be checked, not an impression of him.
evidence-pun = The interpreter does her best. Nok has heard the pun before.
open-question = “Nok, how was it for you when it ended?”
    .feedback = Open and to the right person. You build on what is on file and let her fill it in. Where Lars or Nok comes from, and how nice he is, counts for nothing here.
name-it = “Honestly, Lars: I think you're the one who decides.”
    .feedback = Now he knows the suspicion, and Nok has to drive home with him. A suspicion isn't voiced to the companion or in his presence, because it can make things worse for her at home. Ask Nok instead about what she has experienced herself.
private-matter = “Things at home are your business. What might fit in, Nok?”
    .feedback = Respect for private life is good, but who has told you how things are at home? Only Lars. Two placements stopped after his calls. You aren't to judge, nor to look away. His being well liked and Danish makes the pattern no smaller.
ask-lars = “What went wrong, Lars, that you had to ring?”
    .feedback = Now he has the floor about her placement. His account can't be taken as hers. Ask Nok what happened; he can add to it afterwards.

## The offer

scene-offer = Something is still unsaid
offer-seventy = I cut vegetables for seventy people. Then I came home one day, and it had been called off.
offer-villain = So that's where we are. You take the day off, you drive, you bake, and then you're the villain.
offer-private = Exactly. That's what I've been saying all along.
offer-expect = It was something about the hours. The first bus goes at seven, and she had to be there at six.
    .why = It looks like a limit on where she can work. But there really are only two buses a day, and that sort of thing can be solved. Why he rang without asking her, it doesn't say.
offer-nok = “Everyone is offered a little time alone and may say no. Would you like that, Nok?”
    .feedback = Ordinary, voluntary and put to her, with leave to say no. When everyone gets the offer, it gives nothing away. To insist against her wish would, as the course sees it, require a basis in section 8(2).
ask-leave = “I offer everyone a little time alone. Would that be all right, Lars? Just five minutes.”
    .feedback = Whose permission have you asked? It is Nok's time and Nok's choice, and now Lars can decide it for her. Put the offer to Nok, and wait for her answer.
call-her = “We'll take it another day, Nok. I'll ring you on your phone.”
    .feedback = The phone is lying in front of Lars, so he is the one you would be ringing. A quieter time is otherwise a good thought. Offer her time alone now, with the interpreter on, and first ask her how you can reach her.

## Halfway

half-pause = You look at your pad.

## His no

scene-his-no = He says no on her behalf
his-no-phone = The phone in the mother-of-pearl case is lying in front of Lars. Nok looks at it, and so does Lars.
his-no-lars = Time alone? No. What would she say that I mustn't hear?
    .why = It is Nok's choice, and Lars makes it. What she would say, she hasn't been allowed to answer.
his-no-breath = Nok draws breath and is about to answer.
wait-for-nok = “Thank you, Lars. It's Nok I'm asking. Nok, would you like to?”
    .feedback = His no isn't her no. You ask openly and wait, and Lars hears that she is the one who answers. If she says yes, it is her own choice. But she says it while he is sitting there, so you can't know how free it is.
take-his-no = “Fair enough. Nobody should feel pushed. Let's carry on, Nok.”
    .feedback = The conflict is avoided, and Nok hasn't answered. When there are concrete signs of pressure, you should find out what she wants herself, and what Lars says on her behalf doesn't tell you that.
both-sides = “Lars says no thank you. Do you say no thank you as well, Nok?”
    .feedback = You ask her, and that is what matters. But his answer is inside the question, and he is sitting beside her, so a no isn't necessarily free. Don't take it as the last word.
out-now = “I was asking Nok. Step outside while she answers.”
    .feedback = You are on the way to something right: he answered for her. But Nok hasn't yet said anything herself, and you have neither talked it over with anyone nor thought about what it will cost her tonight. Under section 8(2) it is too early.

## The hotel by the fjord

scene-cut-again = “You don't need to translate that”
cut-again-herself = Yes. I want talk myself. A little alone.
cut-again-stays = She says it in Danish. Lars laughs and stays in his seat. Nok switches to Thai.
cut-again-also-mine = Yes. No thank you.
cut-again-three = Lars nods and pushes the cinnamon rolls round the table. Nok does not take one.
cut-again-hotel = There is a hotel by the fjord. They need someone in the breakfast kitchen, and for nine years I was the one who –
cut-again-lars = You don't need to translate that. It's just something she dreams about.
    .why = He tries to stop what Nok says about work before it reaches you. Silencing a professional interpreter is no help with the language, and he does it just as she tells you about something she has found herself.
cut-again-interpreter = I translate everything. That too.
cut-again-bottle = Nok screws the cap on her water bottle and shakes her head.
    .why = She was in full flow and stops right after he has pushed her wish aside. Silence can have many causes; here the occasion is right in front of you.
break-for-sparring = “Let's take a break.” Go to Torben, while Gitte stays here.
    .feedback = You needn't decide alone in the doorway. A manager can separate what you have seen from what you fear, and a break is not an exclusion.
break-alone = “I'll just get some water.” Take five minutes, and make up your mind.
    .feedback = The break is wise, but who have you talked it over with? A step that can take a citizen's companion away should be discussed with a manager or colleague when there is time. Here there is. And meanwhile Nok is alone with Lars.
out-after-cut = “We can't go on like this. Nok and I will take the rest alone.”
    .feedback = She has said yes to a little time alone, so talking without him may be her own choice. But you take all that is left, and what happens in the car? Nobody has asked. The citizen's safety must be thought through before the companion has to leave.
out-without-her = “We can't go on like this. Nok and I will take the rest alone.”
    .feedback = What he did is serious, and you still haven't heard what she wants. Exclusion requires weighty grounds, and the milder steps come first: an offer to her, her own answer and ten minutes with your manager.
go-with-him = “Then let's leave the hotel. What would suit the two of you?”
    .feedback = She was stopped in the middle of her own wish, and now you go along with him. The question about her work has become a question to them both. Ask her: “Nok, what were you about to say about the hotel?”

## With the manager

scene-sparring = With Torben
sparring-door = “What have you seen and heard?” asks Torben. “Not what you think.”
sparring-too-fast = That was a bit quick, but he's back in now. Let's take it from the top: what have you seen?
sparring-enough = She wants to talk, and he won't let her. Some lawyers call that her choice, but he was sitting there. So section 8(2) must hold as well, and it does, for what is necessary.
sparring-not-yet = Most of that is unease. Have you had her own answer? Have you asked him to wait and offered her time alone? Try that before we talk about section 8.
sparring-car = And then they drive home in the same car. What will it cost her tonight?
plan-part = Make a plan: one item, twenty minutes. Nok picks what he hears.
    .feedback = You think the whole way home before you act: how long, what she wants said, and what he can be told. Whether the basis holds you still have to judge in the room.
plan-split = Close the meeting calmly, and find a new time with an interpreter.
    .feedback = It is gentle, and it may be right.
    .feedback-right = The basis isn't clear yet, and then a new time is a good milder step. Arrange it with Nok, not through her post.
    .feedback-partly = Nobody is pushed today. But she has said that she wants to talk, and has been prevented. Now she has to wait, and Lars may be sitting there again.
plan-whole = “Isn't it safest if I see Nok alone? Both today and from now on.”
    .feedback = Nobody can judge “from now on” today. An exclusion must be kept to what is necessary and assessed afresh next time. Nor have you answered Torben's question about the evening.

## Before the decision

scene-unready = Before you decide
unready-kitchen = Lars has fetched coffee. Out in the office kitchen you got as far as seeing that something is wrong. No further.
unready-watch = Lars looks at his watch as you come in. Nok looks at you.
unready-please = Yes, please. I would like that. Alone.
unready-sits = Nok nods towards the door. Lars stays in his seat.
exclude-unasked = “Nok, I need your own answers, so we'll take the placements alone. You may have someone else with you.”
    .feedback = The right words at the wrong time. Nok hasn't said yes to time alone, so you are sending her companion out without a basis in section 8(2). Ask her first: “It's you I'm asking.” Her answer can change everything.
exclude-unsafe = “Nok, I need your own answers, so we'll take the placements alone. You may have someone else with you.”
    .feedback = She has said yes, and the words are right. But what happens when they drive home? Nobody has thought of it, and Nok is the one in the car. Before a companion has to leave, the citizen's safety must be thought through.
exclude-thin = “Nok, I need your own answers, so we'll take the placements alone. You may have someone else with you.”
    .feedback = She has said yes, and the drive home has been thought through. By one reading you simply carry out her choice. By the stricter one there is too little to build on yet, and she answered while he sat there. Write whose choice it was, and have a lawyer look at it.
together-short = “We'll do the rest together. If there's more, Nok, write to me.”
    .feedback = Who reads what she writes? Her phone and MitID are with Lars. Before you leave it there, she should have an offer of time alone, and you should agree on a way of talking that is hers.
offer-late = “It's you I'm asking, Nok, and you may say no: would you like to talk alone a little?”
    .feedback = Better now than not at all. You put the offer to her and make it clear that hers is the answer that counts. Only once the milder steps have been tried can you judge whether more is needed.
fetch-manager = “Excuse me, I just need a word with my manager.”
    .feedback = You notice that you are about to decide it alone, and you put that right. It is never too late to ask as long as nothing has been decided.
evening-first = Hold on. Agree where Lars will be meanwhile, and what Nok can say in the car.
    .feedback = Well stopped. Before a companion is excluded, you should think through the citizen's safety during the meeting and after it. Now you know where he is, how long it will last, and that there is a sentence she can take home with her.

## The decision

scene-return = The decision
return-coffee = Lars has fetched coffee. Nok has moved her chair over to the interpreter's phone.
return-summer = Why don't we just take it up again after the summer holidays?
return-please = Yes, please. I would like that. Alone.
return-sits = Nok nods towards the door. Lars stays in his seat.
return-evening = Gitte is ready in the canteen if she's needed, and Torben will be in his office for the rest of the morning.
exclude-part = “Nok, I need your own answers, so we'll take the placements alone. You may have someone else with you.”
    .feedback = She has said yes to time alone. Would the law then require a basis at all? That hasn't been decided. She said it while he sat there, so you follow the stricter reading: concrete facts, milder steps tried, a second opinion and the drive home. All of that is in place.
next-three = “Nok, you and I will take the next three meetings alone. That spares you this.”
    .feedback = The care is good, but nobody can assess those three meetings today. The exclusion must be limited and assessed afresh, and she should know that she may have someone else with her. If it lasts, it may be a formal decision (afgørelse); ask your manager or a lawyer.
new-rules = “Would you wait outside, Lars? We've a new rule: everybody has part of it alone.”
    .feedback = There is no such rule, and Lars can ring and ask. Then it is Nok who has to explain. A true and neutral reason is enough: “I need Nok's own answers.” That one can stand being repeated in the car.
stay-together = “We'll do the rest together. If there's more, Nok, write to me.”
    .feedback = She has said that she wants to talk alone, and now his no is the one that counts. If she writes, he reads it; the phone and MitID are with him. The law hardly obliges you to exclude him, but her wish mustn't just be left lying there.

## Twenty minutes

scene-alone = Alone with Nok
alone-canteen = Gitte goes with Lars to the canteen. His phone stays behind, face down.
alone-twenty = Twenty minutes with nobody asking whether I agree. Where do I begin?
alone-three = Three meetings? You said that while he was listening. So what do I say when we get home?
alone-rule = A new rule? He'll have looked it up before we're out of town.
check-first = Have Lars's phone sent out. “Is it all right to talk now? What will the drive home be like?”
    .feedback = Nobody is listening in, and she has been asked whether she is comfortable talking. Mention the limits of confidentiality as well. She knows the drive home, so you need her judgement. A proper risk assessment is made by a specialist, not by you.
straight-in = “Was it Lars who made you stop, Nok? You can speak freely now, and we have twenty minutes.”
    .feedback = The phone is still lying there, and you don't know whether she is comfortable talking. The question carries its own answer. Begin by asking whether she would like to talk now, and ask openly.
only-work = “Right, the placements, Nok. What do you dream of?”
    .feedback = You do what you promised and ask openly about her own wishes. All that is missing is to ask whether it is all right for her to talk now, and to take the phone on the table seriously.

## Nok's own words

scene-what-now = What is to happen now
what-now-quiet = He doesn't shout. He goes silent, for three days maybe. I would rather talk now.
what-now-buzz = Lars's phone buzzes on the table. Nok says nothing until it has stopped.
what-now-calls = I never gave notice. He did. I'm allowed to work, but only in his firm. And he reads my messages first.
    .why = Now these are her own words, spoken alone and through an interpreter: he has given notice for her and decides where she may work. It fits the calls on file and what you saw yourself.
what-now-wish = I don't want a divorce. Then I'd be sent home, he says. I want to make breakfast for a hundred people and have my phone in my pocket.
    .why = The fear of being sent home keeps many people where they are. Whether it is true is for neither him nor you to decide. Show her the way to somebody who can answer: legal advice, for example through Lev Uden Vold.
ask-what-she-wants = “For the permit there are lawyers. What do you want, Nok, and how do I reach you safely?”
    .feedback = The decision is hers, and the way has to be one that Lars doesn't read. About the permit you don't guess, you refer. Tell her about Lev Uden Vold (1888) too, and where she can raise the matter of the twenty minutes.
new-mitid = “Shall we go to citizen services now? Then the code display is blocked before you drive home.”
    .feedback = Her MitID is her own, and one day it may be the right step. What will Lars find out tonight? You haven't asked her. She decides what comes first, because she is the one who has to live with it.
number-in-bag = Put a card with the number of a helpline into her bag.
    .feedback = The card is lying in the bag that he carries out to the car. Only give her something to take if she says herself that it is safe. The number can be said aloud, and she can ring from here if she likes.
no-need-to-fear = “You mustn't be afraid about the permit, Nok. Someone under pressure is allowed to stay.”
    .feedback = You want to take away her fear with an answer you don't have. The Aliens Act has a special rule on abuse, but the assessment is for the immigration authorities, and the details change. Say: “I'll find you someone who can answer that.”

## Too early

scene-too-soon = On the other side of the glass
too-soon-glass = Lars goes, but stops just outside the glass door. Nok can see him, and he can see her. He is holding the phone in the mother-of-pearl case.
too-soon-back = Now I have to explain this in the car. Can't he come back in?
too-soon-yes = I did want to talk. But not like this. Now he's standing there watching, and I have to explain it in the car.
fetch-back = Fetch Lars in. “That went too fast. We'll start over, all of us.”
    .feedback = You assess afresh and put it right as soon as you see what it costs her. It doesn't create the basis after the event, but it limits the harm, and you can use the break to see your manager.
another-person = “Would you like someone else with you, Nok, or a new time?”
    .feedback = As the course sees it, her right to support doesn't vanish because one particular person has gone, and you let her choose. The exclusion still came too early, but you don't leave her sitting alone with it.
carry-on = “Well, we're alone now, Nok, and it'd be a pity not to use it. What's he like at home?”
    .feedback = He can see her through the glass, and she can see him. What do you think she answers? The step you took doesn't hold, and every minute makes it bigger. She sets the pace.

## Lars's question

scene-lars-back = “So what did you talk about?”
lars-back-herself = I'll ring the hotel myself, from the language school. And in the car I'll say: they wanted to hear me.
lars-back-mitid = Then he'll know tonight. Can't I choose when?
lars-back-card = Nok puts her hand down into the bag and draws it back. “He's the one who carries it,” she says.
lars-back-stay = Is that written somewhere? Can you sign it?
lars-back-nobody = Someone else? I know the ones from language school. And him.
lars-back-nothing = “Fine,” says Nok. She isn't looking at you. She is looking at the glass.
lars-back-canteen = Lars looks from you to Nok.
lars-back-handle = You open the door. Lars already has his hand on the handle.
lars-back-lars = So what did you two talk about? And why did I have to sit outside?
neutral-answer = “What I needed was Nok's own answers. My manager is there if you're dissatisfied.”
    .feedback = True, brief, and nothing passed on. You don't name the suspicion, and you show the way if he is dissatisfied. Nok can say the sentence in the car.
tell-lars = “Nok would really like to work. Couldn't you two try to talk openly about it at home?”
    .feedback = It was for Nok to choose whether and when he should know. What a citizen says without the companion isn't passed on to him. It can make her evening harder, and close her mouth next time.
formality = “It was mostly a formality. We chatted about this and that.”
    .feedback = It isn't true, and Lars can hear that. So the questions begin in the car. A neutral reason that holds is safer for her: you needed her own answers.
list-grounds = “I'm sorry, Lars, but you answered for her, and so I didn't hear her.”
    .feedback = True, and only what everyone saw. But the tone invites a debate about who did what, and that may go on in the car. Keep to what you needed, and point him to your manager.

## When Lars decides

scene-he-decides = Lars has a suggestion
he-decides-firm = I have a suggestion: my firm. A bit of packing, a bit of paperwork. Then we're together, and the council's happy too.
    .why = A suggestion isn't a decision, and a husband may make one. What is missing is her answer, and you are the one to ask for it.
he-decides-nod = The interpreter translates. Nok nods without looking up.
his-firm = “That does sound practical. Shall we put the firm in the contract?”
    .feedback = A nod with lowered eyes isn't Nok's answer, and the suggestion is Lars's. Whether a placement in a spouse's own firm is possible at all is also a legal question that you need to have looked into.
after-summer = “Then I'll write that you're considering the firm, and we'll meet after the summer.”
    .feedback = Who are “the two of you”? Nok has neither considered the firm nor asked to wait. The companion's words become hers, and on file it will look as if she doesn't want to work. That can harm her for a long time.
leave-open = “I won't put anything down about the firm. Nok, you'll get a new time with an interpreter.”
    .feedback = His words don't become hers, and the matter stays open. It is the best that is left today. But she leaves without having been heard, and next time Lars may be sitting there again.

## A new time

scene-split = A new time
split-papers = You gather the papers. Lars is relieved. Nok watches the phone with the interpreter until its light goes out.
split-inbox = Just write when you've got a time. I'll see to it that we come.
date-now = Ring the interpreter back. “When would suit you, Nok, and who do you want with you?”
    .feedback = You arrange it with her, in her own language, while she is sitting there. She chooses both the time and the companion. Whether Lars should be there for all of it must be assessed afresh next time.
digital-post = “I'll send it to Nok's Digital Post, so you have it in writing.”
    .feedback = The usual way goes through Lars here, who has her MitID. Then he is the one you are making the appointment with. Ask her while she is sitting there. Exemption from Digital Post is her choice; help her with it if she wants.
come-alone = “Next time it's an individual meeting, so Nok comes to that one alone.”
    .feedback = That the meeting is individual means that Nok must take part herself, not that she loses her companion. You exclude Lars in advance without an assessment. Next time has to be assessed when it comes.

## Before the note

before-neutral = “Fair enough,” says Lars. Nok picks up her folder before he gets to it.
before-told = “Would she?” says Lars. He looks at Nok all the way out.
before-formality = “This and that,” repeats Lars. “All that time.”
before-list = “Did I?” says Lars. “Hear that, love? I answered for you.” He smiles. Nok doesn't.
before-firm = “I'll draw up a contract for her, then,” says Lars. Nok doesn't ask what is in it.
before-summer = The interpreter translates. Nok looks up for the first time, but Lars is already on his feet.
before-open = Nok nods, this time to you.
before-date = “Friday at ten,” says Nok through the interpreter. “And I'll think about who I want with me.”
before-post = “Perfect,” says Lars. “I'll put it in my calendar.”
before-alone = Lars stops smiling. Nok looks at him, then at you.

## The note

note-desk = You write while you remember the words. Lars has Nok's MitID.
note-interpreter = A telephone interpreter took part. Lars, husband and companion, offered to translate.
    .feedback = Who interpreted, and in what role Lars was present, matters for what the answers are worth. That he offered is an observation, not an accusation.
note-cut-off = Nok named a hotel kitchen job. Lars to the interpreter: “You don't need to translate that.” She went quiet.
    .feedback = Who said and did what, word for word and without interpretation. Others can check it, and it can carry an assessment.
note-own-words = Nok was, in her own words, happy at the plant nursery. Lars spoke of her back.
    .feedback = It shows who said what. These are her own words about the placement, heard through an interpreter, and his stand beside them as his.
note-part-alone = Nok said yes to time alone, Lars stayed. 20 min without him, section 8(2). She could bring someone else.
    .feedback = Whose choice it was, the basis, the scope and the offer of another companion belong here when exactly this has happened. Lars may be able to read it, so keep to what he saw and heard himself, and ask your manager who can get access.
note-sent-out = Lars was asked to leave. Below: what I said, what had been tried, and what I will do differently.
    .feedback = A step that was too big or too early must also be visible afterwards. Without a note nobody can assess it or put it right.
note-new-date = A new time was agreed orally with Nok through the interpreter. She chooses who to bring.
    .feedback = Belongs if that is how the time was agreed. If it was sent to her post or arranged over her head, it isn't right.
note-afraid = Nok fell silent about the hotel because she is afraid of what Lars will do at home.
    .feedback = You saw that she fell silent. Why is your guess. Write what was said just before, and others can judge for themselves. Remember too that he may be able to read it.
note-marriage = Nok came here for Lars's sake and is twelve years younger. That should be taken into account.
    .feedback = Age, origin and how two people met are not in themselves a basis for suspicion. What counts is what has been seen, heard and documented in this particular case.
note-declines = Because of her back, Nok wishes to wait with a placement until after the summer.
    .feedback = Nok hasn't said that. Written down as hers, Lars's words make her own file say that she doesn't want to work.
note-in-her-post = Nok gets the note in her Digital Post, so that she can see what was agreed.
    .feedback = It sounds open, but Lars is the one with her MitID. A note about what was seen and said can make things at home worse. Ask your manager before anything is sent home.
note-safe-way = Lars reads Nok's post. The best way to reach her is at language school after lessons.
    .feedback = The arrangement must be remembered, but if it stands here, Lars may be able to read it, and then it isn't safe. As the course sees it, it belongs where it is shielded at your workplace. Ask your manager where that is.

## Endings

ending-twenty-minutes = Twenty minutes
    .text = Nok got to say all of it. You agreed how you can reach her, and what she herself would say in the car. The drive home was quiet.

        Three weeks later she turned up at the hotel at half past five, on trial. Lars came along to the next meeting; you assessed afresh and again offered a little time alone. He grumbled, and she said yes please.
ending-half-heard = Half heard
    .text = Nok got to say what she wanted, and how you can reach her. But what Lars was told made the drive home a long one, and Nok was the one who had to explain it.

        They both came to the next meeting, and her answers were short. The hotel job was taken. On Monday, agree with Torben on one sentence that you can both say, and that is true.
ending-ahead-of-her = A step ahead of her
    .text = Nok got to say some of what she wanted. But before she had found her own answer, you had given her yours, and she was the one who had to go home with it.

        At the next meeting she had only one question: “What will you do without me today?” It was a joke. Begin there: let her say what comes first.
ending-second-try = Second try
    .text = Lars was sent out before it was time, and Nok saw it happen through a glass door. She also saw that you put it right.

        The drive home was long. But she came to the next meeting, and the interpreter was on from the first minute. “Today we do it in the right order,” she said.
ending-another-day = Another day
    .text = You stopped before anything broke, and Nok got to choose the time herself.

        Nobody was put at risk today, but nobody was heard to the end either. The hotel didn't wait. Next time the interpreter is booked, Torben is in the picture, and you will have to assess it all afresh.
ending-he-translated = He translated
    .text = The meeting is over, and the cinnamon rolls have been eaten. About what Nok would like, there is nothing on file that she got to finish saying.

        At the next meeting she said that she was fine the way things were. This time she said it herself, in Danish. Ask her again, with an interpreter, and wait for the rest.
ending-slammed-door = The glass door
    .text = Lars was sent out before it had been thought through. Through the glass he saw who was talking, and in the car it was Nok who had to explain.

        She cancelled the next two meetings; the messages were in faultless Danish. She is at language school Tuesdays and Thursdays. Ask Torben whether you can start again there.
ending-drive-home = The drive home
    .text = Lars learnt something that he shouldn't have heard from the municipality. He went silent, and Nok knew that silence.

        At the next meeting she said that all was as it should be, and that you needn't ask any more. The interpreter translated it word for word. Ring the safety consultants before you meet again.
