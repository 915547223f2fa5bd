# No secrets: a fictional meeting. Not one of the ministry's examples.

title = No secrets
occasion = Offer of a work placement
summary = Karim's brother-in-law is always there, sees to the post and says “we”. Your colleague thinks that Karim lacks motivation. Whose no is it? And when is there reason to talk without the brother-in-law?
task = Find out whether Karim himself wants the place at the wooden boatyard. Judge as you go whether there is a basis for limiting the companion's (the bisidder's) part, how little will do, and what it may cost Karim.

cast-karim = Karim
    .about = 27, family-reunified from Zanzibar a year and a half ago. Built wooden boats at his uncle's yard for eight years. Speaks Swahili and a little Danish.
cast-adnan = Adnan
    .about = 36, elder brother of Karim's wife, Zuhura. In Denmark since he was four. Has run the family's furniture shop, Four Legs, since his father's heart operation. Quick, funny and tired.
cast-interpreter = The interpreter
    .about = Professional interpreter between Swahili and Danish. Lived in Mombasa for fifteen years.
cast-vibeke = Vibeke
    .about = Your colleague. Looked after the case while you were on holiday. Says what she thinks.

## The case

file-contract = Contract and background, extract
    .text = Karim is married to Zuhura and lives with her parents and her brother, Adnan. An interpreter is needed.

        Agreed: Danish lessons on Tuesdays and Thursdays, and a work placement.

        Karim's own words through an interpreter, with nobody else there: “I want wood between my hands. Preferably something that has to float.”
file-yard = E-mail from the wooden boatyard, 4 September
    .text = Karim was here yesterday with the language school. He stayed for three hours and found the rot in the cutter that we have been looking for since Easter.

        We'd like to have him on a placement for 13 weeks. The place is his until Friday the 21st.

        Regards, Grethe, boatbuilder
file-mail = E-mail from Karim's address, 6 September
    .text = I hereby thank you for the work placement offered, which I regret I find myself obliged to decline, inasmuch as my family requires my labour.

        My brother-in-law Adnan will attend as companion on the 19th. An interpreter is not necessary.

        Karim
file-vibeke = Note, 12 September (Vibeke)
    .text = Young, fit man. His brother-in-law always comes along and has everything in hand. Karim himself doesn't say much.

        The language school: Karim writes short sentences. Since August he has been absent most Thursdays. Why? “Shop.”

        Does he lack motivation? Consider recording the e-mail as a refusal.

## Before the meeting

scene-prepare = Ten minutes before the meeting
prepare-desk = Ten to ten. On Karim's file there is a yellow note from Vibeke: “Refusal?” You have time for one thing.
prepare-vibeke = A fit man who says no for his family's sake? If he were a woman, I'd prick up my ears.
compare-mail = Hold the e-mail against what the language school and the boatyard say.
    .feedback = You go for what can be checked: “inasmuch” from a man who writes short sentences. It is no proof, but it is a concrete fact, and it weighs the same for men and women.
ask-vibeke = “What did you see yourself, Vibeke, and what did you guess?”
    .feedback = Short and useful. Good sparring separates what somebody has seen from what somebody believes. Vibeke gets to look at her own guess again without having to defend it.
enter-refusal = Record the e-mail as Karim's refusal, and talk about motivation and duties.
    .feedback = The e-mail looks like an answer, and you want the formal side in place. But you do not know that the no is Karim's, and somebody else's no should not harm him. He must know his duties, and that guidance must reach him in person. The entry can be corrected when you know more.
cancel-interpreter = Cancel the interpreter. Karim writes that it isn't necessary, after all.
    .feedback = You follow a wish that is there in writing. But the question is precisely who wrote it. The file says that Karim needs an interpreter, and the municipality must make sure that it understands him and is understood, with an interpreter if necessary. Without one it falls to the brother-in-law to pass things on.

## The arrival

scene-arrival = When Adnan had a cousin on the phone
arrival-compared = You have underlined “hereby”, “obliged” and “inasmuch”.
arrival-seen = “I saw him nod,” Vibeke said after a while. “I suppose I guessed the rest.”
arrival-room = Adnan comes first, a loose chair back under his arm. Karim runs his thumb along the edge of your table.
arrival-table = Good table. Bad glue.
arrival-waiting = The interpreter is sitting out in the foyer.
arrival-cancelled = The interpreter has been cancelled. Reception says that she is in the building for another meeting and can come in a quarter of an hour.
arrival-mail = I did write in the e-mail that we wouldn't need an interpreter. Karim's Danish isn't up to it, so I look after his post.
    .why = The e-mail was written in Karim's name. Now Adnan says himself that he was the one who wrote it. Helping with Danish is quite ordinary. But then nobody has yet heard that no from Karim.
arrival-samir = Otherwise we'll ring my cousin Samir. He interprets at the hospital and knows the whole story.
house-interpreter = “Thanks, Adnan. The municipality's interpreter translates today, for all of us.”
    .feedback = Friendly, and not a word of suspicion. Samir is family and knows “the whole story” in one version. With signs of pressure, a neutral interpreter is good practice.
samir-translates = “A hospital interpreter? Perfect. Do ring him.”
    .feedback = A proper interpreter who is ready now is tempting. But his trade does not make him neutral: he is related to the man who wrote Karim's no. No general ban has been found, but where control is suspected, relatives should not translate.
both-of-them = “We'll use the municipality's interpreter, but Samir is welcome to listen in.”
    .feedback = The interpreter is the right one, and the tone is friendly. But now there is one more member of the family in the room, and nobody has asked Karim whether he wants that. It does not become easier for him to speak freely.

scene-samir = When the cousin translated
samir-speaker = Samir is on the loudspeaker, quick and helpful. “Say hello to my aunt,” he says before you start.
samir-long = You ask Karim what it was like at the boatyard. He talks for a long time, shapes a curve in the air with both hands and knocks three times on the table.
samir-short = “He says it was interesting, but that family comes first, of course,” says Samir.
    .why = A long and lively description became one sentence about the family. You do not know what was lost, only that Karim's hands were telling something else.
switch-now = “Thanks for your help, Samir. We'll go over to the municipality's interpreter now.”
    .feedback = You put it right without laying the blame on anyone. It is not too late to change when you can see that something gets lost on the way.
samir-again = “That sounded like more, Samir. Could you give it to me word for word?”
    .feedback = You listened well. But another round through the same cousin does not make the words any more neutral, and now he also knows what it is you doubt. Better to change the interpreter.
yes-or-no = “Karim, just in Danish: would you like to go to the boatyard, yes or no?”
    .feedback = You turn to Karim, and that is right. But a yes or no in a new language, with brother-in-law and cousin listening, cannot carry an answer about his working life. With an interpreter he can speak in whole sentences.

## Adnan's no

scene-opening = When Adnan said “we”
opening-samir-listens = “That wasn't quite what he meant,” says Samir twice from the phone. Then his shift begins and the phone goes quiet.
opening-samir-again = The second round is just as short. You thank Samir and fetch the interpreter.
opening-yes-no = “Yes,” says Karim. Then he looks at Adnan. “Or … it is difficult.” You thank Samir and fetch the interpreter.
opening-interpreter = I translate everything and am bound to secrecy. I don't know any of you.
opening-coffee = No coffee for him. He'll have tea.
    .why = It sounds as if his brother-in-law decides what a grown man may drink. But Karim has asked him to do it himself, and he teases right back.
opening-stomach = My stomach hates coffee, and I always say yes. Adnan is my brake.
opening-offer = You put the boatyard's e-mail on the table: thirteen weeks.
opening-we = We've talked about it. We're saying no thank you. Since Dad's operation we can't spare him in the shop.
    .why = Adnan says no on Karim's behalf to work that Karim himself has shown he wants, and the reason given is what the shop needs. That the family is under pressure may be true. It does not make the no Karim's.
ask-karim = “I hear that, Adnan. Karim, what do you say yourself?”
    .feedback = You hear Adnan and then ask Karim. What a companion says about the citizen's wishes has to be cleared up with the citizen himself.
tell-both = “May I just tell you both about the place first?”
    .feedback = It is good that the information reaches Karim through the interpreter. But you are speaking to both of them, and so it is still two people deciding. It is Karim's contract, and it is his answer that is missing. Ask him.
fit-the-shop = “All right. Would fewer hours fit in better with the shop?”
    .feedback = Obliging towards a family under pressure. But now you are negotiating over a no that Karim has not given, and the shop has become the yardstick. Ask first what Karim himself wants.
write-no = “Then I'll put down a no thank you. Karim can always change his mind.”
    .feedback = It sounds open, but the no is Adnan's. The place goes to somebody else on Friday, and on file it will look as if Karim did not want it. The companion's no is not the citizen's no. It can still be corrected.

## The bank card

scene-card = When the bank card was in Adnan's wallet
card-boats = Good place. The cutter has rot in … But there is a lot to do in the shop.
card-looks = Karim listens right up until you say the word “cutter”. Then he looks down at the table.
card-cup = Karim turns his cup half a turn. Nobody has asked him about anything.
card-form = For a form you need Karim's account number. Karim turns to Adnan, who takes out his wallet.
card-card = Here's his card. That way it doesn't get spent on nonsense.
    .why = A grown man's bank card is with his brother-in-law, and it is Adnan who decides what is nonsense. On its own it is no proof, for many families share their money. Together with what Karim says straight afterwards, it belongs in the pattern.
card-ask = I don't know what is in the account. When I need something, I ask Adnan.
card-zuhura = Reception looks in: Zuhura has rung twice, asking for Karim. Karim smiles for the first time.
    .why = It looks like somebody keeping an eye on him. But Zuhura wanted to wish him luck and eat with him before her evening shift. A wife who rings is not a sign in itself. Look at how he takes it.
card-invoice = And wages? In a family you don't send each other bills. He has a home, and he has us.
ordinary-day = “Karim, what does an ordinary day look like for you?”
    .feedback = An open question about what Karim does and not about what you believe. You get facts without naming a suspicion.
rights-now = “Karim, the card is yours, and you may have a right to wages.”
    .feedback = You want to give Karim something to stand on, and he needs that knowledge. But said in front of Adnan it becomes an accusation, and Karim is going home with him. Meetings about violence or control are held with the citizen alone. Save it until you are alone.
family-money = “How you share out the money is your own affair.”
    .feedback = You respect their privacy. But running another person's money can be part of negative social control, which depending on the circumstances can be a criminal offence. You are not to decide whether it is so here. Just do not close the subject when it is lying on the table.
individual = “The follow-up is an individual meeting, Adnan, so from here on you wait outside.”
    .feedback = The law says “individual meeting”, but that means that Karim himself must take part, not that he must sit alone. Exclusion requires weighty grounds under section 8(2) of the Danish Public Administration Act. You have seen signs, but you have not yet offered Karim time alone, and you do not know what he wants.

## The offer

scene-offer = When you wanted to hear more
offer-day = I open at eight. I glue chairs, deliver sofas. I close at eight. On Thursdays the goods arrive. Then there is no school.
offer-thief = Oh, so now I'm a thief? He eats at my table every single day.
offer-exactly = Exactly. At last, somebody who understands.
offer-thought = You still do not know whether Karim wants to go to the boatyard.
offer-karim = “I offer everyone ten minutes alone with the interpreter and me. Would you like that, Karim?”
    .feedback = Ordinary, voluntary and put to Karim. When everyone gets the offer, it gives nobody away. Now it is his answer that counts.
ask-adnan = “Is it all right, Adnan, if Karim and I take ten minutes?”
    .feedback = Polite, but it is not Adnan's permission you need. If you ask him, you make him the one who decides over Karim's time. Put the question to Karim, and wait for the answer.
call-tomorrow = “I'll ring tomorrow, Karim, and we'll take the rest in peace.”
    .feedback = You want to give Karim some room. But you do not know who answers his phone or who listens in, and Adnan now knows that you will be ringing. First agree on a safe way of contact with Karim himself.
honest-worry = “Honestly, Adnan: I'm worried that you may be deciding for Karim.”
    .feedback = The honesty is well meant, but now Adnan knows the suspicion, and Karim is going home to the same house. A suspicion is not named to the companion, for it can make the pressure grow. Ask Karim himself when he can speak freely.

## No secrets

scene-no-secrets = When Adnan stayed in his seat
no-secrets-yes = Yes. Ten minutes. Yes, please.
no-secrets-till = By all means ring. His phone is by the till in the shop, so I answer it.
    .why = Karim's phone is with Adnan, and it is Adnan who answers. So Karim cannot be rung without Adnan knowing.
no-secrets-hurt = Decides? I was the one who fetched him at the airport and gave him my own bed. Don't you come telling me that.
no-secrets-adnan = We have no secrets, Karim and I. Do ask, while I'm sitting here.
    .why = Adnan decides that Karim is not to speak alone. If it is said just after Karim has said yes, Karim's own choice is set aside. That weighs heavily in the assessment.
no-secrets-stays = He stays where he is. Karim looks towards the door.
no-secrets-words = Adnan says something in Swahili without looking up. The interpreter translates: “Remember whose house you live in.”
    .why = A few calm words, just when Karim has said yes to speaking alone. They remind him of what he may lose. It is not an open threat, but it can bring a person into line.
no-secrets-still-yes = I said yes.
no-secrets-late-yes = Yes. Please. Ten minutes.
no-secrets-late-stays = “As I said,” says Adnan. He folds his arms and stays where he is.
no-secrets-keys = Adnan is now sitting right up close to Karim. “The shop won't open itself, you know,” he says.
no-secrets-back = So here we are again. We have no secrets. Ask away.
remind-adnan = “Karim has said yes, Adnan. Would you wait in the canteen meanwhile?”
    .feedback = A friendly request is a small step and rests on Karim's own answer. If Adnan stays put, you have seen Karim's wish set aside.
late-ask = “Karim, it's you I haven't asked. I offer everyone ten minutes alone. Would you like that?”
    .feedback = Now the right person gets asked, and it is still voluntary. Without Karim's own yes there is no wish for Adnan to override. It is not too late to ask.
take-a-break = “A five-minute break. There's something I want to talk over.”
    .feedback = You need not decide it alone. A break gives you time to think about what your next step may cost Karim.
exclude-part = “Karim, we'll take this alone, ten minutes. You may have someone else with you.”
    .feedback = If Adnan overrides Karim's yes, even after a friendly request, regard for Karim can justify a limited exclusion under section 8(2). Without the request you skipped a milder step; without his yes there was no basis.
exclude-rest = “Adnan, Karim and I will manage the rest ourselves. Thank you for coming.”
    .feedback = Clear and polite. But an exclusion should reach no further than necessary, and here a single answer is missing. Nor is Karim told that somebody else may come along. If he has not said yes himself to speaking alone, there is no basis at all.
go-on = “Fine, Adnan. Then we'll take it together.”
    .feedback = You choose peace at the table. But Adnan is here for Karim's sake. If Karim has said yes to time alone and Adnan prevents it, regard for Karim can weigh more. If Karim has not been asked, the offer is missing. There were small steps you could take first: ask Karim, ask Adnan to wait, take a break.

## Sparring

scene-sparring = Five minutes with Vibeke
sparring-corridor = Through the glass you see Adnan and Karim. Only one of them is talking.
sparring-man = But he's a head taller than his brother-in-law. Can't he just get up?
sparring-said-yes = He did say yes, though. And the brother-in-law stayed put.
sparring-not-asked = Has he said yes himself to speaking alone? Otherwise we only know what the brother-in-law wants.
sparring-tonight = And tonight? They're going home to the same house.
plan-part = “One point at most. You take Adnan for coffee, and I'll ask Karim what is safe.”
    .feedback = You think right through to tonight: where Adnan waits, what he is told, and what is safe for Karim. Whether there is a basis still depends on Karim's own yes.
plan-rest = “Then that's the end of Adnan at these talks.”
    .feedback = You take it seriously. But an exclusion is limited to what is necessary, rather part of one meeting than a whole series, and the basis is assessed afresh each time. A lasting limit can, depending on the circumstances, be a formal decision. You do not take that without your manager.
new-time = “We'll stop for today. Karim gets a new time.”
    .feedback = Cautious, and nothing gets broken. If you have not heard Karim's yes, it is not a bad choice. But if he has said yes, he goes home without the ten minutes, and the place is only his until Friday. A new time helps only when you also know how he can be reached.
adult-man = “You're right. He's a grown man and has to speak up for himself.”
    .feedback = It sounds like respect. But men can be exposed too, and neither sex nor height says anything about what it costs to object. Ask yourself whether you would have said the same about a woman. The same signs must weigh the same.

## Too early

scene-too-soon = When Adnan had been sent out
too-soon-door = “We'll talk about this at home, then,” Adnan says to Karim, in Danish, so that everyone can hear. He takes up a place just outside the glass.
too-soon-karim = Now he thinks I asked for this.
fetch-back = “That was too quick. I'll fetch Adnan, and then we all go on together.”
    .feedback = You correct the mistake as soon as you see what it costs. It does not give the exclusion a basis afterwards, but it makes it short. Now you can take the small steps that you skipped.
somebody-else = “Would you like somebody else with you instead, Karim, or a new time? You choose.”
    .feedback = Karim's right to support does not vanish because Adnan is out, and you let him choose. The exclusion still came too early, and it is Karim who has to explain it tonight.
use-the-time = “Well, he's out now, so let's use the time. What do you want yourself?”
    .feedback = The question is the right one. But the basis was missing, and Karim can see Adnan through the glass while he answers. An exclusion that cannot be justified should not be drawn out because it is practical.

## Ten minutes

scene-alone = The first of the ten minutes
alone-canteen = Vibeke takes Adnan along to the canteen. They are talking about sofas. The door closes.
alone-glass = Adnan goes no further than the corridor. Through the glass he can see who is speaking.
alone-rest = The rest of the meeting? What do I say to him in the car?
alone-chair = Strange, that empty chair. Who else would sit there?
you-choose = “That's for you to choose. Is it safe for you to talk now?”
    .feedback = It is Adnan who is out, not Karim's right to support. You let him choose and ask whether it is safe before you go on.
fetch-zuhura = “Then we'll ring Zuhura, your wife.”
    .feedback = You think of support, and that is good. But you choose for him, and you do not know how things are for Zuhura between her brother and her husband. Ask openly whom he himself would like.
best-alone = “It's best alone. Then there's nobody to influence you.”
    .feedback = You want to guard his free answer. But one particular companion is out, not the right to have one. Giving guidance on that, and finding a new time if need be, is the course's own conclusion from section 8(1) and the duty to guide. An empty chair does not in itself make an answer free.
straight-in = “We've got ten minutes. Do you want the place?”
    .feedback = The question is the right one, and time is short. But you do not know yet whether Karim feels safe talking now, or whether he misses somebody at his side. It takes half a minute to ask about that first.

scene-his-story = When Karim lacked a word
his-story-bodil = Then Bodil from the language school, next time. Nobody interrupts her.
his-story-zuhura = No, not Zuhura. She shouldn't have to choose between her brother and me on a telephone.
his-story-sleeve = Karim pulls his sleeves down over his hands. It is some time before he says anything.
his-story-mail = I have never seen that e-mail. I would have written: “Yes, please. When?”
    .why = The e-mail in Karim's name says no, and Karim says yes when he speaks through a neutral interpreter. When accounts do not fit together, you have to ask. That is why the e-mail could not stand as Karim's answer.
his-story-wages = I work six days a week. Wages will come when things get better, says Adnan. He isn't bad. He is afraid of having to close.
his-story-word = He has never hit me. And I'm a man. So what is it called?
no-verdict = “That is not for me to judge. But there is anonymous advice, for men too. Would you like to hear about it?”
    .feedback = You do not decide on guilt, but recognise a pattern and tell him of help: Lev Uden Vold and RED Rådgivning, two Danish advice lines. With his working conditions you can help him to the proper authority. He decides.
report-him = “It's called psychological violence, and it's a crime. You ought to report him.”
    .feedback = You take Karim's side and want to give it a name. Psychological violence, including by negative social control, can be a criminal offence. But whether this is such a case is not yours to decide. Tell him that there is help, and let him set the pace.
talk-about-pay = “Have you tried talking to him about wages?”
    .feedback = You think in solutions and see Adnan's side too. But then it becomes a chat about wages, which Karim must manage alone with the man who has his card. You are not to judge, but you should be able to recognise a pattern and show the way to advice.
what-zuhura-says = “What does Zuhura say about it?”
    .feedback = A short and open question that shows you whom Karim has. But what he himself asked was not answered: whether anybody knows the kind of thing he is in. Tell him about advice before the time is gone.

reaction-men = For men too? Say the numbers again, slowly. I won't write them down. I'll remember them.
reaction-police = No. Then I lose them all in one day.
reaction-tried = I have tried that. Twice. Afterwards nobody spoke to me for a week.
reaction-zuhura = Zuhura says that I smell of glue, and that I ought to smell of tar. She is on my side. Just quietly.

scene-residence = When Karim asked about his residence
residence-karim = Adnan says: without the shop no family, without the family no residence permit. If I say yes to the boatyard, will I be sent home?
    .why = The fear of being sent away helps to keep Karim in the shop, and it is Adnan who has put it into words. Whether the words are true is a legal question. The fear is real.
legal-advice = “I won't guess at that. I'll help you find legal advice.”
    .feedback = Residence is assessed by the immigration authorities, and a guess can do harm in both directions. You do not leave him with Adnan's words.
no-worry = “Don't you worry. It's Zuhura you're married to, not Adnan.”
    .feedback = It is kindly meant, and it soothes. But you do not know enough about his residence to promise anything. If you are wrong, it is Karim who has acted on it. Refer him to legal advice.
cannot-rule-out = “It can't be ruled out, so tread a little softly.”
    .feedback = You do not want to promise too much. But put like that, it confirms the very fear that holds him fast, and you do not know. Say that you cannot answer it, and show him the way to somebody who can.
next-time-then = “An important question. Let's take it next time.”
    .feedback = You do not guess, and that is good. But it may be the very question that keeps him in the shop, and on Friday the place goes to somebody else. It takes half a minute to say that there is legal advice to be had.

unasked-breath = Karim draws breath as if there were one more question. Then he lets it be.

scene-plan = When there were two minutes left
plan-advice = Good. Then it isn't Adnan I should ask.
plan-tell-adnan = Are you certain? Then I'll tell him tonight that the municipality has said so.
plan-stay = Then I suppose it's wisest that I stay in the shop.
plan-clock = There are two minutes left.
plan-friday = On Friday the boatyard must have an answer. Adnan reads my e-mail, and my phone is by the till.
safe-contact = “How can I reach you safely? And what should Adnan be told today?”
    .feedback = Together you find a safe way, and he has a say in what Adnan hears. The next meeting is assessed by itself; perhaps Adnan can be there for some of it.
write-it-down = “I'll send you all of it by e-mail.”
    .feedback = It is a good habit, but here it is Adnan who reads the e-mail. Then he gets both the plan and what Karim has told you. First agree on a way that only Karim uses.
ring-the-yard = “Why don't we ring the boatyard now and say yes?”
    .feedback = It is Karim's own wish, and you ask before you ring. But you have not agreed whom the boatyard should ring back, what is said at home, or when you two meet again. Safe contact first, then the answer.

## Adnan's question

scene-adnan-back = When Adnan asked
adnan-back-fetched = Adnan comes with two cups of tea and puts one of them in front of Karim.
adnan-back-handle = Karim answers briefly and looks towards the glass. When you open the door, Adnan already has his hand on the handle.
adnan-back-adnan = Well. So what was it that I wasn't allowed to hear?
his-to-tell = “I needed Karim's own answers. What he said is his.”
    .feedback = True, short and without accusation. You pass nothing on and name no suspicion. Karim can repeat the sentence in the car.
tell-wish = “Karim would like to go to the boatyard. Try to see it from his side.”
    .feedback = You want to build a bridge, and one day that may be right, if Karim wishes it. But it was his to tell, and he is going home with Adnan today. What a citizen says alone is not passed on to the companion.
paperwork = “It was only some paperwork.”
    .feedback = You keep what Karim has said to yourself, and that matters most. But it is not true, and Adnan can work that out. Then it is Karim who has to keep the story up at home. A true and neutral sentence is safer.
next-time-out = “Next time will be without you too, Adnan.”
    .feedback = You want to avoid another surprise. But you decide on an exclusion before there is anything to assess. The basis has to be looked at afresh for each meeting, and it is Karim who lives with the man who has been told.

## Too little

scene-together = When the answer was to be written down
together-agree = So we're agreed. No thank you to the boatyard. And thank you for the tea.
    .why = Adnan says “we” about an answer that Karim has not given. It is the companion's no, and it has not been cleared up with the citizen.
together-nod = The interpreter translates. Karim nods into his cup.
keep-open = “I'm not putting down any no. The answer is Karim's, and the place is his until Friday.”
    .feedback = You do not let Adnan's no become Karim's. It is the best that is left today: the place is open, and the case does not say that Karim did not want it. But you still have not heard him, and the two of you have no safe way to talk.
final-no = “Fine. Then I'll note that Karim says no thank you for his family's sake.”
    .feedback = Karim nodded, so it feels like an answer. But the no was said for him, and he has not been able to answer freely. The companion's refusal is not the citizen's and should not harm him.
shop-placement = “What if the shop became Karim's placement? Then at least it would count.”
    .feedback = A creative way out of a deadlock. But it is not Karim's suggestion, and it turns Adnan's decision into the municipality's plan. Ask Karim what he wants when he can answer freely.
need-an-answer = “Karim, I have to hear it from you: yes or no?”
    .feedback = You turn to the right person. But you ask for a final answer while the man who has already answered for him is sitting beside him. If he says no, you do not know that it is his. If he says yes, he has to explain it in the car.

scene-split = When you were to find a new time
split-papers = You gather the papers. Karim follows the boatyard's e-mail with his eyes until it lies in the folder.
split-mail = Just e-mail us the time. I'll put it in the shop's calendar.
    .why = Adnan reads Karim's e-mail, and it is the shop's calendar that decides when Karim has time. A summons sent that way is an arrangement with Adnan.
your-day = “Karim, let's find a time now. When does it suit you, and whom would you like with you?”
    .feedback = The arrangement is made with Karim, in his own language, and he chooses his companion himself. That is good practice when neither his post nor his phone is his alone. Whether Adnan should be there for all of it is assessed afresh next time.
by-mail = “You'll get a summons by e-mail, Karim, so you have it in writing.”
    .feedback = It is the usual way, but here it is Adnan who reads the e-mail. He has said so himself. Then it is he with whom you arrange the time. Find it while Karim is sitting there.
only-karim = “Next time you come alone, Karim. Then we'll have a bit more peace.”
    .feedback = Peace is a good aim but not a reason in itself. You exclude Adnan in advance, and it sounds as if Karim may not bring anyone at all. Each meeting is assessed by itself, and without Karim's own yes to time alone there is no basis at all.

## The note

note-desk = The chair back lies forgotten under the table. You write while you remember the words.
note-calendar = Adnan answers the summons before you have had time to get up: “Received. We'll be there.”
note-old-no = In the system it already says: “Placement refused.”
note-people = Present: Karim, his brother-in-law Adnan as companion, and the municipality's Swahili interpreter.
    .feedback = Who was there, and who interpreted, matters for what the answers are worth.
note-we = Adnan said of the place: “We're saying no thank you.” Karim himself did not say no.
    .feedback = One can see who said what. That way Adnan's words do not become Karim's.
note-card = Adnan had Karim's bank card in his wallet. Karim said: “When I need something, I ask Adnan.”
    .feedback = It was seen and heard and is written without interpretation. Others can check it, and it can carry an assessment.
note-part = Karim's own wish: ten minutes without Adnan, section 8(2). Karim said yes to time alone, Adnan stayed in his seat. Another companion offered.
    .feedback = The basis, the scope and the offer of another companion belong here when it went exactly like this. If it did not happen, it must not stand here either.
note-too-far = Adnan was sent out. Here follows what went before, what I said, how long it lasted, and what I will do differently.
    .feedback = A step that was too big or came too early must be visible too. Otherwise nobody can assess it or put it right.
note-correct = Correction: the refusal was recorded by mistake. The no came from Adnan. Karim has not said no himself.
    .feedback = Then Adnan's no does not stay on record as Karim's. Write it as a correction, so that one can see what was changed.
note-refusal = Karim declines the placement, as his family requires his labour.
    .feedback = Those are Adnan's words. If they stand as Karim's, it looks as if he did not want it, and that can follow him for a long time.
note-violence = Adnan subjects Karim to psychological violence and financial control.
    .feedback = That is a verdict, and guilt is not yours to decide. Write what was said and done. It is stronger and can be checked.
note-man = Karim is a grown, strong man. It is a matter of motivation.
    .feedback = Sex and size are not an objective basis, either for or against. The same signs weigh the same whether the citizen is a man or a woman.
note-mail-home = The note has been sent to Karim's e-mail so that he can see whether it is right.
    .feedback = Openness is good, but it is Adnan who reads Karim's e-mail. He then reads what you have seen and heard, and it is Karim who will pay for it. Agree on a safe way, and ask your manager.

## Endings

ending-launched = Launched
    .text = On Thursday Karim comes to the language school for the first time in five weeks. He rings from Bodil's office: “Yes, please. When?”

        It is quiet round the table at home these days. Next time Bodil is there, and so is Adnan for the first half, for you have assessed it afresh. In the window of Four Legs hangs a sign: “Help wanted”. Karim smells of tar.
ending-ten-minutes = Ten minutes
    .text = Karim got to say something that he had never said aloud before. But not every step was equally safe. Something came too quickly, went too far, was guessed at or was never agreed, and he was the one who had to explain it in the car.

        Grethe has written his name on the board in the workshop, but without a date. You know now what you have to talk to Karim about. Next time you have to find a safe way to do it.
ending-still-open = Still open
    .text = The answer was not forced out, and nobody was told more than they should have been. But you have still not heard what Karim wants, and on Friday the place went to somebody else.

        When he comes again, the interpreter is there from the start. He runs his thumb along the edge of the table. “New glue,” he says in Danish. You offer him ten minutes.
ending-four-legs = Four Legs
    .text = Karim's answer never arrived. It was given for him, and afterwards it was on file as his. The boatyard took somebody else, and Karim opens at eight and closes at eight.

        In October the old cutter is launched. Karim sees it from the back of the van while he unloads a sofa. “Fine ship,” says Adnan, and means it.
ending-empty-chair = The empty chair
    .text = Adnan was sent out before the basis was there. Karim had not asked for it, but he was the one who had to explain it at home.

        Nobody comes to the next meeting. Instead there is an e-mail from Karim's address, without a single mistake: “Inasmuch as I did not experience the meeting as safe, I do not desire further meetings.”
ending-read-along = Read by two
    .text = Adnan learnt something that he should not have had from the municipality. He did not say much in the car. That evening Karim's phone was no longer by the till. It was gone.

        At the next meeting Karim answers everything himself, in Danish: “All is fine. Thank you.” Adnan smiles. They have no secrets.
