# No secrets: a fictional meeting. Not one of the ministry's examples.

title = No secrets
occasion = Offer of a work placement
summary = Karim's brother-in-law is always there, sees to the post and says “we”. Your colleague thinks that Karim lacks motivation. Whose no is it? And does his brother-in-law have anything to do with it?
task = Find out whether Karim wants the place, and whether there is a basis for limiting the companion's (the bisidder's) part. Your team offers everyone ten minutes alone.

cast-karim = Karim
    .about = 27, family-reunified from Zanzibar a year and a half ago. Built wooden boats at his uncle's yard for eight years. Speaks Swahili and a little Danish.
cast-adnan = Adnan
    .about = 36, elder brother of Karim's wife, Zuhura. In Denmark since he was four. Has run the family's furniture shop, Four Legs, since his father's heart operation. Quick, funny and tired.
cast-interpreter = The interpreter
    .about = Professional interpreter between Swahili and Danish. Lived in Mombasa for fifteen years.
cast-vibeke = Vibeke
    .about = Your colleague. Looked after the case while you were on holiday. Says what she thinks.

## The case

file-contract = Contract, extract
    .text = Karim lives with his wife's parents and her brother, Adnan. An interpreter is needed.

        Agreed: Danish on Tuesdays and Thursdays, a work placement.

        Karim through an interpreter, with nobody else there: “I want wood between my hands. Preferably something that has to float.”
file-yard = E-mail from the wooden boatyard, 4 September
    .text = Karim was here for three hours and found the rot in the cutter that we have been looking for since Easter.

        We'd like to have him on a placement. The place is his until Friday the 21st.

        Grethe, boatbuilder
file-mail = E-mail from Karim's address, 6 September
    .text = I hereby thank you for the work placement offered, which I regret I find myself obliged to decline, inasmuch as my family requires my labour.

        My brother-in-law is companion on the 19th. An interpreter is not necessary.

        Karim
file-vibeke = Note, 12 September (Vibeke)
    .text = Young, fit man, a head taller than his brother-in-law. Helps in his shop, unpaid.

        The language school: Karim writes short sentences. Absent most Thursdays since August: “Shop.”

        Does he lack motivation? Record the e-mail as a refusal?

## What can be built on

fact-mail-says-no = The e-mail from Karim's address has long sentences; he writes short ones.
fact-tall = Karim is young, fit and taller than his brother-in-law.
fact-zanzibar = Karim is family-reunified from Zanzibar and lives with his wife's family.
fact-motivation = A colleague writes that Karim may lack motivation.
fact-nice-to-all = A colleague's neighbour says that Adnan is kind to everyone.
fact-coffee = Adnan said that Karim was not to have coffee but tea.
fact-zuhura-rang = Karim's wife rang reception twice, asking for him.
fact-said-no-for-him = Adnan said no thank you to the place before Karim had answered.
fact-wrote-the-mail = Adnan says that he was the one who wrote the e-mail in Karim's name.
fact-has-the-card = Karim's bank card is in Adnan's wallet, and Karim does not know his balance.
fact-refused-for-him = Adnan said no to time alone on Karim's behalf.
fact-his-yes = Karim says, with Adnan beside him, that he wants to talk alone.
fact-stayed = Adnan stayed in his seat after Karim had said yes to time alone.
fact-whose-house = Adnan says to Karim in Swahili: “Remember whose house you live in.”
fact-hours = Karim says that he works six days a week without wages.

## Before the meeting

scene-prepare = Ten minutes before the meeting
prepare-desk = On the file there is a note from Vibeke: “Refusal? Motivation?”
prepare-vibeke = If he were a woman, I'd prick up my ears. But a fit man? And my neighbour says that the brother-in-law is kind to everyone.
compare-mail = Check the e-mail against what the school writes.
    .feedback = You go for what can be checked: “inasmuch” from a man who writes short sentences. It proves nothing, but it weighs the same for men and women.
ask-vibeke = “What did you see, Vibeke, and what did you guess?”
    .feedback = Good sparring separates what somebody has seen from what somebody believes. Vibeke can look at her own guess again without having to defend it.
enter-refusal = Record the e-mail as Karim's refusal. It's clear.
    .feedback = Whose no is it? You don't know yet, and somebody else's no must not harm Karim. He has to hear about duties and consequences in person, with an interpreter. The entry can be corrected when you know more.

## The arrival

scene-arrival = When Adnan had a cousin on the phone
arrival-seen = “I saw him nod,” Vibeke said after a while. “I suppose I guessed the rest.”
arrival-room = Karim looks at Adnan before he sits down. “That chair will hold,” says Adnan. “The other one creaks.”
    .why = Karim is not asking for permission. The two of them glue chairs all day, and he wants to know which one will bear him. A glance says something only when you see what comes after it.
arrival-always = He wanted me along. Last time he came alone and ended up at the dentist's.
    .why = It looks like a man who has pushed to come along. Karim confirms that he asked for company, and having a companion is his right. What Adnan uses the seat for is another question.
arrival-dentist = Yes, I asked him. The dentist was kind.
arrival-table = “Good table. Bad the glue,” says Karim in Danish. “Bad glue,” says Adnan. Karim slides a coin over to him. “Yesterday you paid two for your Swahili.”
    .why = Adnan corrects him, but it goes both ways, and they laugh. The bet belongs to both of them. Correcting what a person wants to say about his life is something else.
arrival-waiting = The interpreter is waiting in the foyer.
arrival-samir = Interpreter? Ring my cousin Samir. He interprets at the hospital and knows the whole story.
house-interpreter = “Today it's the municipality's interpreter, for everyone.”
    .feedback = Friendly, and not a word of suspicion. Samir is family and knows “the whole story” in one version. With signs of pressure, a neutral interpreter is good practice.
samir-translates = “A hospital interpreter? Then we're in good hands, Karim?”
    .feedback = What could Karim answer, with Adnan beside him? Samir's trade does not make him neutral; he is related to the man who says no. The course knows of no general ban, but when something on file points to pressure, relatives should not translate.
both-of-them = “We'll use the municipality's interpreter, but Samir may listen in.”
    .feedback = The interpreter is the right one, and the tone is friendly. In return there is one more member of the family present, and nobody has asked Karim whether he wants that.

## Adnan's no

scene-opening = When Adnan said “we”
opening-samir-listens = “That wasn't quite what he meant,” says Samir twice from the phone. Then his shift begins.
opening-samir-again = Samir translates for the first ten minutes. Then his shift begins, and you have to start again with the municipality's interpreter.
opening-interpreter = I translate everything, and I don't know any of you.
opening-coffee = No coffee for him. He'll have tea.
    .why = It sounds as if his brother-in-law decides what a grown man may drink. Karim has asked him to do it, and he gives as good as he gets.
opening-stomach = My stomach hates coffee, and I always say yes. Adnan is my brake.
opening-offer = You put the boatyard's e-mail on the table. Karim goes quite still. Then he draws the rot in the cutter on a napkin.
    .why = He is silent because he is thinking of the cutter, and the drawing is his answer. Stillness can be concentration. Look at what came just before, and what comes after.
opening-we = We're saying no thank you, as I wrote in the e-mail. Since Dad's operation we can't spare him.
    .why = Adnan says no on Karim's behalf to work that Karim has just drawn, and he has written it in Karim's name too. That the family is under pressure may be true. It does not make the no Karim's.
ask-karim = “I hear that, Adnan. What do you say, Karim?”
    .feedback = Adnan is heard, and the answer is sought from Karim. What a companion says about the citizen's wishes has to be cleared up with the citizen.
tell-both = “May I tell you both about the place first?”
    .feedback = It is good that the information reaches Karim through the interpreter. But it is still two people deciding about one man's contract. Ask him: “What do you say, Karim?”
fit-the-shop = “I understand. Would fewer hours suit the shop better, Karim?”
    .feedback = The shop has become the yardstick, and you are negotiating over a no that Karim has not given. Ask first: “Do you want the place, Karim?”

## The bank card

scene-card = When the bank card was in Adnan's wallet
card-boats = Good place. The cutter has rot in … But there is a lot to do in the shop.
card-looks = Karim listens right up until you say the word “cutter”. Then he looks down at the table.
card-cup = Karim turns his cup half a turn. Nobody has asked him about anything.
card-card = A form asks for Karim's account number. Adnan finds the bank card in his own wallet. “That way it isn't spent on nonsense.” “When I need something, I ask Adnan,” says Karim. “I don't know what is in the account.”
    .why = Many families share their money, so the card alone proves nothing. But Karim does not know his balance and has to ask, and Adnan decides what is nonsense. It belongs in the pattern.
card-zuhura = Someone from reception looks in: Zuhura has rung twice before her evening shift. Karim smiles.
    .why = It looks like somebody keeping an eye on him. Zuhura wanted to wish him luck and find time to eat with him. Look at how he takes it.
ordinary-day = “Karim, what does an ordinary day look like for you?”
    .feedback = An open question about what Karim does and not about what you believe. You get facts without voicing a suspicion.
rights-now = “Karim, the card is yours, and you may have a right to wages.”
    .feedback = To Adnan's ears it is an accusation, and it is Karim who has to drive home with him. It is true, and Karim needs to know it. Save it until you are alone.
family-money = “How you share out the money is your own affair.”
    .feedback = Karim heard it too: the door is closed. Running another person's money can be part of negative social control, which depending on the circumstances can be a criminal offence. Whether it is so here is not for you to decide; just leave the door open.
individual = “It's an individual meeting, Adnan. From here on you wait outside.”
    .feedback = “Individual” means that Karim must take part in person, not that he loses his companion. Exclusion requires weighty grounds under section 8(2) of the Danish Public Administration Act. What does Karim want? You haven't asked yet.

## The offer

scene-offer = When you wanted to hear more
offer-day = I open at eight, glue chairs, deliver sofas, close. In the evening we play cards. Adnan cheats.
offer-thief = So now I'm a thief? He eats at my table every single day.
offer-exactly = Exactly. At last, somebody who understands.
offer-karim = “I offer everyone ten minutes alone. Would you like that, Karim?”
    .feedback = Ordinary, put to Karim, and he can say no. When everyone gets the offer, it gives nothing away. Now it is his answer that counts.
ask-adnan = “I offer everyone ten minutes alone. Is that all right, Adnan?”
    .feedback = Who decides over Karim's time? With that question, Adnan does. Put the offer to Karim, and wait for his answer.
call-tomorrow = “I'll ring tomorrow, Karim, and we'll finish in peace.”
    .feedback = Who answers his phone, and who listens in? You don't know, and Adnan now knows that you will be ringing. Better to offer the time here, while the interpreter is with you, and then agree with Karim how you can reach him.
honest-worry = “Honestly, Adnan: I'm worried that you may be deciding for Karim.”
    .feedback = Now Adnan knows the suspicion, and tonight they sit at the same table. Don't voice a suspicion to the companion or in his presence, for it can make the pressure grow. Ask Karim when he can speak freely.

## No secrets

scene-no-secrets = When Adnan answered the offer
no-secrets-yes = Yes. Ten minutes. Yes, please.
no-secrets-till = By all means ring. But here we are, right now.
no-secrets-hurt = Decide? I was the one who fetched him at the airport and gave him my own bed.
no-secrets-adnan = We have no secrets, Karim and I. Do ask, while I'm sitting here.
    .why = Whether Karim wants to talk alone is for Karim to say, but Adnan answers for him. If Karim has just said yes, his answer is set aside while he listens.
remind-adnan = “Karim said yes, Adnan. Will you wait in the canteen?”
    .feedback = A friendly request is a small step and rests on Karim's own answer. If Adnan goes, all is well. If he stays put, everyone has seen Karim's yes set aside.
late-ask = “Would you like to talk alone for a bit, Karim?”
    .feedback = Now the right person gets the question, and it is still voluntary. Without Karim's own yes there is no wish for Adnan to override.
same-for-you = “Is it like that for you too, Karim? No secrets?”
    .feedback = You turn to Karim, and that is right. Only the answer is already in the question, and he can either agree with Adnan or go against him. A no here is not necessarily free.
go-on = “Fine, Adnan. Then I suggest we take it together.”
    .feedback = Peace at the table is saved, and Karim's answer is gone. A no from Adnan does not clear up what Karim wants. There were small steps to take: ask Karim, ask Adnan to wait, take a break.
out-now = “Now Karim gets his ten minutes, Adnan. Step outside, please.”
    .feedback = Karim has said yes; that much you can build on. But what awaits him at home? He lives with Adnan, and nobody has thought of the evening. The citizen's safety has to be thought through before a companion is sent out, and a friendly request comes before an order.
out-unasked = “Now Karim gets his ten minutes, Adnan. Step outside, please.”
    .feedback = Which ten minutes? Karim has not been asked. Without his own answer you send his companion out with no basis in section 8(2), and he is the one who has to explain it tonight.

## Halfway

half-pause = You look down at your pad before you go on.

## After the question

scene-stays = When Adnan stayed in his seat
no-secrets-words = Adnan stays in his seat. He says something in Swahili, and the interpreter translates: “Remember whose house you live in.”
    .why = A few calm words, just when Karim has said yes. They remind him of what he may lose, and Adnan stays in his seat. It is not an open threat, but it can bring a person into line.
no-secrets-still-yes = I said yes.
no-secrets-late-yes = Yes. Please. Ten minutes.
stays-nothing = No secrets. No.
take-a-break = “Five minutes' break. The coffee's out there, Adnan.” Go to Vibeke.
    .feedback = You need not decide it alone, and a break is not an exclusion. Nor is Karim left alone meanwhile with the man who wants to answer for him. That is easily forgotten when you are the one who goes out.
break-for-all = “Let's have five minutes' break, everybody.” Go in to Vibeke.
    .feedback = Good that you don't decide it alone. But think of whom you leave behind with whom. Ask one of them to fetch coffee, or stay until they have gone their separate ways.
out-after-yes = “Then Karim and I take ten minutes now. I'll fetch you, Adnan.”
    .feedback = His yes is clear, and Adnan overrode it. What happens tonight? They go home to the same house, and you have neither talked it over with anybody nor agreed what Karim can say. That has to be thought through before the companion is sent out.
out-before-yes = “Then Karim and I take ten minutes now. I'll fetch you, Adnan.”
    .feedback = Without Karim's own yes it is his companion you are sending out, and that requires weighty grounds. You have unease and some signs. Ask him first: “Would you like that, Karim?”
let-it-be = “Let's leave it today. What would you two like to do about the place, Karim?”
    .feedback = The question went to both of them, so Adnan answers again. Better say, “Five minutes' break,” and find out what the next step is before Karim's answer is lost.

## Sparring

scene-sparring = Five minutes with Vibeke
sparring-too-fast = That was a bit quick. Good that you fetched him back. Let's take it from the start.
sparring-corridor = Through the glass you see Adnan and Karim. Only one of them is talking, and he has moved his chair right up close.
sparring-coffee = Through the glass you see Karim drawing. Adnan stands at the coffee machine, looking at the clock.
sparring-man = Karim's a head taller. Can't he just get up?
sparring-said-yes = He said yes, and the brother-in-law stayed put. Karim's choice, or an exclusion? That isn't settled. Follow the strict reading.
sparring-not-asked = Has he said yes himself? And has the brother-in-law been asked to wait? Otherwise we only know what the brother-in-law wants.
sparring-tonight = And tonight? They're going home to the same house.
plan-part = “Ten minutes, one topic. Karim chooses what Adnan hears.”
    .feedback = You think right through to tonight: how long it takes, and what Karim can say at home. Whether there is a basis still depends on what has been seen and said.
plan-rest = “Then Adnan won't come again. Isn't that the safest thing for Karim, really?”
    .feedback = Ask Karim what is safe; he lives with the man. An exclusion is kept to what is necessary and assessed afresh each time. If it lasts, it can depending on the circumstances be a formal decision, and you do not take that without your manager.
new-time = “We'll stop for today. I'll find a new time together with Karim.”
    .feedback = Cautious, and nothing gets broken.
    .feedback-right = The basis has not been clarified, so a new time is a good milder step. Agree it with Karim while he is sitting there, and remember that the place is only his until Friday.
    .feedback-partly = Nobody is put under pressure. But Karim said yes and was prevented, and now he has to wait again. The place is only his until Friday.
adult-man = “You're right. Can't a grown man speak up?”
    .feedback = Would you have said that about a woman? Sex and height do not tell you what it costs to object when you live with the man you object to. The same signs weigh the same.

## Before the decision

scene-unready = Before you decide
unready-keys = Adnan has the car keys in his hand. “The shop won't open itself, you know,” he says. Karim looks at you.
exclude-unasked = “Karim, I need ten minutes of your own words, without Adnan. You're welcome to have someone else.”
    .feedback = The right words, but too early. Karim has not said yes to time alone himself, so there is no basis in section 8(2). Ask him first: “Would you like that?” His answer can change everything.
exclude-unsafe = “Karim, I need ten minutes of your own words, without Adnan. You're welcome to have someone else.”
    .feedback = His yes is there, and the words are good. Vibeke's question is still in the air: and tonight? He lives with Adnan's parents. Before a companion is excluded, the citizen's safety afterwards must have been thought through.
exclude-thin = “Karim, I need ten minutes of your own words, without Adnan. You're welcome to have someone else.”
    .feedback = His yes is there, and the evening has been thought through. By one reading you simply carry out his choice. By the strict one you have skipped the small step of asking Adnan to wait, and Karim answered with him alongside. Record whose choice it was.
settle-together = “Then we'll take it together. If there's more, Karim, write to me.”
    .feedback = Who reads what he writes? Adnan wrote the last e-mail in his name. Karim's own answer has to be heard, and the two of you have to agree on a way that only he uses.
late-offer = “Karim, would you like ten minutes alone? It's fine to say no.”
    .feedback = Better now than never. The offer is his, and it is clear that a no is all right. Only when the milder step has been tried can you judge whether more is necessary.
remind-late = “Karim has said yes, Adnan. Will you wait in the canteen?”
    .feedback = The small step first. You keep to what Karim himself has said, and give Adnan a chance to go without being sent out.
evening-first = Wait. Agree where Adnan is meanwhile, and what Karim can say in the car.
    .feedback = Well stopped. Now you know where Adnan is, how long it takes, and that there is a sentence Karim can take home with him.

asked-late-yes = Yes. Ten minutes. Thank you.
asked-late-stays = I'm not going anywhere. What he can tell them, he can tell me too.
    .why = Karim has answered yes, and Adnan puts his own no in its place. It is no longer about supporting Karim in what he wants.

## The decision

scene-decision = The decision
decision-door = “Come and tell me about sofas, Adnan,” says Vibeke. He stays where he is.
exclude-part = “Karim, I need ten minutes of your own words, without Adnan. You're welcome to have someone else.”
    .feedback = Karim has said yes, Adnan stayed in his seat, and the evening has been thought through. Then regard for Karim can justify a short exclusion under section 8(2). Perhaps it is no exclusion at all but his own choice; that is not settled, so you follow the strict reading.
exclude-rest = “Karim and I will take the rest. Thanks for coming, Adnan.”
    .feedback = How much do you need? One answer. An exclusion must reach no further than necessary. Nor did Karim hear that he may have somebody else with him.
house-rule = “It's a house rule, Adnan: the last part is always without a companion.”
    .feedback = There is no such rule, and Adnan can ask at reception on the way out. Then it is Karim who is left with the explanation. The true reason can be said aloud: “I need Karim's own words.”
stay-together = “Then we'll take it together. If there's more, Karim, write to me.”
    .feedback = Karim said yes, and it was Adnan's no that counted. You hardly have a duty to exclude anybody. But his wish has to be taken up again, and if he writes, you do not know who reads it.

## Too early

scene-too-soon = When Adnan had been sent out
too-soon-door = “What have I done?” Adnan says to Karim, in Danish, so that everyone can hear. He takes up a place just outside the glass.
too-soon-karim = Now he thinks I asked for this.
too-soon-yes = I wanted to. But not with him standing there. What do I say tonight?
fetch-back = “That was too quick. I'll fetch Adnan back in.”
    .feedback = You put it right as soon as you see what it costs. It does not give the exclusion a basis afterwards, but it makes it short. Now you can take the small steps that you skipped.
somebody-else = “Would you like somebody else with you, Karim, or a new time?”
    .feedback = In the course's view Karim's right to support does not vanish because Adnan is out, and you let him choose. The exclusion still came too early, and it is Karim who has to explain it tonight.
use-the-time = “He's out now, so let's use the time. What do you want?”
    .feedback = He can see Adnan through the glass while he answers. An exclusion that does not hold gets no better for being practical. Say, “That was too quick,” and fetch Adnan back.

## Ten minutes

scene-his-story = When Karim was short of a word
alone-canteen = Vibeke takes Adnan along to the canteen.
alone-rest = The rest of the meeting? What do I say to him in the car?
alone-rule = A rule of the house? He'll ask them out there. He always asks.
alone-safe = “Is it safe for you to talk now?” you ask. “Here, yes.”
his-story-mail = I have never seen that e-mail. I would write: “Yes, please. When?” Adnan reads my post, and the phone is by the till. Six days a week, no wages. He isn't bad. He is afraid of having to close.
    .why = Karim's own words through a neutral interpreter: the answer in his name was not his, his post is read, and his work is used without wages. That Adnan is afraid can be true at the same time.
his-story-word = He has never hit me. And I'm a man. So what is it called?
no-verdict = “I don't judge that. Would you like to hear about advice, for men too?”
    .feedback = You do not decide on guilt but show the way: Lev Uden Vold and RED Rådgivning, two advice lines. So much unpaid work may also be exploitation; in practice the Danish Working Environment Authority, a union and the Danish Centre against Human Trafficking can be asked without names. The course has no source for that.
report-him = “It's called psychological violence, Karim, and it's a crime. Shouldn't we report it?”
    .feedback = “Then I lose them all in one day,” says Karim. Psychological violence, including by negative social control, can be a criminal offence. Whether it is so here is not for you to decide, and when he does something about it is for him to decide.
talk-about-pay = “He's afraid, you say. Have you tried talking to him about wages?”
    .feedback = Karim asked for a word for what he is in, and was given homework: a pay negotiation with the man who has his card. You are not to judge, but you should be able to recognise a pattern and show the way to advice.
what-zuhura-says = “What does Zuhura say about it?”
    .feedback = Short and open, and you hear whom Karim has. But what he asked was not answered. Tell him about advice while there is time.

reaction-men = For men too? Say the numbers again, slowly. I won't write them down. I'll remember them.
reaction-police = Report him? Then I lose them all in one day.
reaction-tried = Twice. Afterwards nobody spoke to me for a week.
reaction-zuhura = Zuhura says that I smell of glue, and that I ought to smell of tar. She is on my side. Just quietly.

scene-residence = When Karim asked about his residence
residence-karim = Adnan says: without the shop no family, without the family no residence permit. If I say yes to the boatyard, will I be sent home?
    .why = The fear of being sent away helps to keep Karim in the shop, and it is Adnan who has put it into words. Whether the words are true is a legal question. The fear is real.
legal-advice = “I won't guess. I'll find you a lawyer.”
    .feedback = A guess can do harm in both directions. Residence is assessed by the immigration authorities, and a legal advice service can explain the rules to him, for example at Lev Uden Vold. He is not left with only Adnan's words.
no-worry = “Don't you worry, Karim. It's Zuhura you're married to, isn't it?”
    .feedback = How do you know? If you are wrong, it is Karim who has acted on it. Better say, “I can't answer that, but I'll find someone who can.”
cannot-rule-out = “I can't rule it out, so tread a little softly.”
    .feedback = Then he stays in the shop. You did not want to promise too much and ended up confirming the very fear that holds him. You do not know; say so, and show him the way to somebody who does.
next-time-then = “An important question. May we take it next time, Karim?”
    .feedback = You do not guess, and that is good. But it may be the very question that keeps him in the shop, and on Friday the place goes to somebody else. It takes half a minute to say where he can get an answer.

unasked-breath = Karim draws breath as if there were one more question. Then he lets it be.

scene-plan = When there were two minutes left
plan-advice = Good. Then it isn't Adnan I should ask.
plan-tell-adnan = Are you certain? Then I'll tell him tonight that the municipality has said so.
plan-stay = Then I suppose it's wisest that I stay in the shop.
plan-friday = On Friday the boatyard must have an answer.
safe-contact = “How do I reach you safely, and what may Adnan know?”
    .feedback = Together you find the way, and he decides what Adnan hears. It costs something: the place hangs in the air until Thursday. The next meeting is assessed by itself; perhaps Adnan can be there for some of it.
ring-the-yard = “Would you like to ring Grethe from here?”
    .feedback = Karim rings, and nobody rings back to the till. The place is safe. It costs something: Adnan finds out on Monday, so you also agree what Karim will say, and where you can reach him.
write-it-down = “I'll write all of it to you, Karim. Is e-mail okay?”
    .feedback = Karim has just said who reads his post. Do not send what he has told you alone by a way that the companion uses. First agree on one that is only Karim's.
say-yes-for-him = “Shall I just ring the boatyard and say yes for you?”
    .feedback = One more person who answers for Karim. This time the answer is right, but he is the one who has to live with when it comes out. Ask: “Would you like to ring from here?”

## Adnan's question

scene-adnan-back = When Adnan asked
adnan-back-bodil = With Bodil at the language school, Thursday at ten. And today we talked about Danish. It is true. Mine is bad.
adnan-back-yard = Karim rings. “Yes, please. When?” he says in Danish. Then he puts the phone down and says it once more, to himself.
adnan-back-mail = My e-mail? No. No, not there.
adnan-back-yes = Then she'll ring to congratulate me. And he answers the phone.
adnan-back-nobody = Somebody else? Bodil from the language school, perhaps. Another day.
adnan-back-short = “It's a good place,” says Karim, and looks at the glass. He says no more.
adnan-back-fetched = Adnan comes with tea for Karim.
adnan-back-handle = When you open the door, Adnan already has his hand on the handle.
adnan-back-adnan = Well. So what was it that I wasn't allowed to hear?
his-to-tell = “I needed Karim's own answers, Adnan, and I don't pass those on.”
    .feedback = True, short and without accusation. You take the explanation on yourself so that Karim need not, and the sentence can be repeated in the car.
tell-wish = “Karim would like to go to the yard. Could you try to see it from his side, Adnan?”
    .feedback = Whether and when Adnan is told is up to Karim, who is going home with him today. What a citizen says alone is not passed on to the companion. One day bridge-building may be right, if Karim wishes it.
ask-him-at-home = “That's for Karim to tell. Couldn't you two do that tonight?”
    .feedback = Discreet towards Adnan, and now it is Karim who gets asked all the way home. Take it on yourself: “I don't pass that on.”
paperwork = “I was only missing some paperwork.”
    .feedback = Is that true? Adnan can work out that it isn't, and then it is Karim who has to keep up your story. A true and neutral sentence is safer.

## Too little

scene-together = When the answer was to be written down
together-agree = Thank you for the tea. Shouldn't we be wrapping this up?
together-nod = The interpreter translates. Karim nods into his cup.
keep-open = “I'm not putting down any answer today. The place is his until Friday.”
    .feedback = Adnan's no does not become Karim's, and the place is still open. It is the best that is left today. You still have not heard him, and the two of you have no safe way to talk.
final-no = “Fine. I'll write that Karim says no for his family's sake.”
    .feedback = A nod into a cup is no answer. The companion's refusal is not the citizen's and must not harm him. Record who said what.
shop-placement = “What about the shop as the placement, Karim?”
    .feedback = Adnan's decision becomes the municipality's plan, and unpaid hours become a placement. Whether one can be on a placement in the family's own shop at all is a legal question that you must have looked into. First: what does Karim want?
need-an-answer = “Karim, I have to hear it from you: yes or no?”
    .feedback = If he says no, you do not know that it is his. If he says yes, he has to explain it in the car. It is the right person to ask, in the wrong place. Ask when he can answer freely.

scene-split = When you were to find a new time
split-papers = You gather the papers. Karim follows the boatyard's e-mail with his eyes until it lies in the folder.
split-mail = Fine with me. Just let us know.
your-day = “When does it suit you, and who comes with you?”
    .feedback = The arrangement is made with Karim, through the interpreter, and he chooses his companion himself. Whether Adnan should be there for all of it is assessed afresh next time.
by-mail = “I'll send you a summons by e-mail, Karim. Is that okay?”
    .feedback = Who reads Karim's e-mail? Adnan wrote in it that no interpreter was needed. So he is the one with whom you arrange the time. Find it while Karim is sitting there.
only-karim = “Next time I'd like to see you alone, Karim. Is that all right?”
    .feedback = It sounds as if Karim may not bring anyone at all. Peace is a good aim and no ground under section 8(2). Each meeting is assessed by itself, when it comes.

## Before the note

before-never = “Not even those about me?” says Adnan. “No.” He gives a short laugh and hands Karim his jacket.
before-wish = “Would he?” says Adnan. He looks at Karim until they are out of the door.
before-home = “We can,” says Adnan. “We've got twenty minutes in the car.”
before-paperwork = “Paperwork,” says Adnan. “Without paper.”
before-open = “Until Friday,” Karim repeats in Danish. Adnan looks at him.
before-final = Karim folds up the napkin with the cutter, twice, and puts it in his pocket.
before-shop = “Now there's an idea,” says Adnan. Karim looks at his hands.
before-answer = “No,” says Karim. The interpreter translates it, and it does not take long.
before-day = “Tuesday, after school,” says Karim. “And Bodil, perhaps.”
before-alone = “Alone?” asks Karim. “Can't I have anyone with me?”
before-desk = They have gone. You look down at your pad before you write.

## The note

note-desk = The napkin is gone, and the chair still creaks.
note-calendar = Adnan answers the summons before you have had time to get up: “Received. We'll be there.”
note-old-no = In the system it already says: “Placement refused.”
note-people = Present: Karim, his brother-in-law Adnan as companion, and the municipality's interpreter.
    .feedback = Who was there, in which role, and who interpreted, matters for what the answers are worth.
note-we = Adnan: “We're saying no thank you, as I wrote in the e-mail.” Karim had not answered yet.
    .feedback = One can see who said what. That way Adnan's words do not become Karim's.
note-card = Adnan has Karim's bank card in his wallet. Karim: “When I need something, I ask Adnan.”
    .feedback = It was seen and heard and is written without interpretation. Others can check it, and it can carry an assessment.
note-part = Karim said yes to time alone, Adnan stayed in his seat. Ten minutes without him, section 8(2). Another companion offered.
    .feedback = Whose choice it was, the basis, the scope and the offer of another companion belong here when it went like this. If it did not happen, it must not stand here either.
note-too-far = Adnan was asked to go out. Below: what went before, what I said, and what I will do differently.
    .feedback = A step that was too big or came too early must be visible too. Otherwise nobody can assess it or put it right.
note-correct = Correction: “Placement refused” was recorded by mistake. The no came from Adnan, not from Karim.
    .feedback = Then Adnan's no does not stay on file as Karim's. Write it as a correction, so that one can see what was changed.
note-refusal = Karim does not want the placement, because his family needs his labour in the shop.
    .feedback = Those are Adnan's words. If they stand as Karim's, it looks as if he did not want it, and that can follow him for a long time.
note-afraid = Karim is silent when Adnan answers, because he is afraid of losing his home.
    .feedback = That he was silent, you saw, and it may well stand here. Why is your guess. Write what was said just before.
note-man = Karim is a fit man and taller than his brother-in-law, so it must be a matter of motivation.
    .feedback = Sex and height are not an objective basis, either for or against. The same signs weigh the same whether the citizen is a man or a woman.
note-too-much = Adnan's father has had heart surgery, the shop is struggling, and Zuhura works evenings.
    .feedback = The father's health and Zuhura's shifts say nothing about Karim's placement. Record what carries the assessment, and leave other people's private affairs out.
note-safe-way = Karim can be reached with Bodil at the language school; at home he will say that you talked about Danish.
    .feedback = The arrangement must be remembered, but whoever sees the note at Karim's sees the way too. In the course's view it belongs where it is shielded at your workplace. Ask your manager where that is.

## Endings

ending-launched = Launched
    .text = On Thursday Karim was at the language school, the first Thursday in five weeks. That same week Grethe had her answer from him in person: “Yes, please. When?”

        It is quiet round the table at home these days. Next time Bodil is there, and so is Adnan for the first half, for you have assessed it afresh. In the window of Four Legs hangs a sign: “Help wanted”. Karim smells of tar.
ending-ten-minutes = Ten minutes
    .text = Karim got to say what he wants. But what Adnan heard from you gave him something to ask about all the way home, and it was Karim who had to answer.

        Grethe has written Karim's name on the board in the workshop. For next time, find one sentence that is true and that Karim can repeat in the car.
ending-a-guess = A guess
    .text = Karim got to say what he wants, and went home with an answer about his residence that nobody could vouch for. It was your answer he acted on.

        Tomorrow is Thursday. At the language school you can put it right: say that you guessed, and bring the address of a legal advice service.
ending-ahead-of-him = Ahead of him
    .text = Karim got to say something that he had never said aloud before. Then you went faster than he did, and he is the one who has to keep up at home.

        At the next meeting he has one question: “What have you decided today?” Begin there. Let him say what has to happen first, and what can wait.
ending-second-try = Second time
    .text = Adnan was sent out before it was time, and Karim saw it happen through a pane of glass. He also saw that you fetched him back and started again.

        That evening was long in the house. Karim comes to the next meeting all the same. “In the right order today,” he says to the interpreter. “First the glue, then the screws.”
ending-still-open = Still open
    .text = The answer was not forced out. But you have still not heard what Karim himself wants, and on Friday the place went to somebody else.

        When he comes again, the interpreter is there from the start. He runs his thumb along the edge of the table. “New glue,” he says in Danish. You offer him ten minutes.
ending-four-legs = Four Legs
    .text = Karim's own answer never arrived. The boatyard took somebody else, and Karim opens at eight and closes at eight.

        In October the old cutter is launched. Karim sees it from the van while he unloads a sofa. “Fine ship,” says Adnan, and means it. On Monday you can ring Grethe and ask when there will be a place again.
ending-empty-chair = The empty chair
    .text = Adnan was sent out before it had been thought through, and it was Karim who had to explain it at home.

        Nobody comes to the next meeting. Instead there is an e-mail from Karim's address, without a single mistake: “Inasmuch as I did not experience the meeting as safe, I do not desire further meetings.” He has language school on Tuesdays. Begin there, and begin with your manager.
ending-read-along = Read by two
    .text = Adnan was told something by the municipality that he should not have had. That evening Karim's phone was no longer by the till. It was gone.

        At the next meeting Karim answers everything himself, in Danish: “All is fine. Thank you.” Adnan smiles. They have no secrets. Ring the safety consultants before you invite them again.
