# Under bordet: en opdigtet samtale. Ikke et af ministeriets eksempler.

title = Under bordet
occasion = Underskrift på praktikaftalen
summary = Parisa skal begynde i praktik på mandag. Hendes mand er med, og stemningen er god. Så sker der noget under bordet. Hvad gør du, hvornår og sammen med hvem?
task = Få aftalt, hvordan Parisa begynder på mandag. Vurdér, om hun kan tale frit, og hvem der skal være i rummet. Tolken er bestilt. Dit team tilbyder alle lidt tid alene.

cast-parisa = Parisa
    .about = 29 år, familiesammenført fra Iran for to år siden. Reparerede høreapparater i Isfahan. Mor til Nika på fem. Taler lidt dansk og hører alt, der skratter.
cast-omid = Omid
    .about = 34 år, gift med Parisa, ni år i Danmark. Lystekniker på et teater, mest aftener. Taler flydende dansk og får let folk til at grine.
cast-interpreter = Tolken
    .about = Professionel tolk i persisk og dansk. Har tolket i tyve år.
cast-rikke = Rikke
    .about = Din kollega. Frivillig i sprogcafeen og kender de fleste derfra.
cast-henrik = Henrik
    .about = Din leder. Siger ikke så meget, men kommer, når man ringer.

## Sagen

file-contract = Kontrakt, 12. februar, uddrag
    .text = Parisa mødte alene med tolk og vil i gang »helst i går«. Ønske: praktik på høreklinikkens værksted.

        Sprogcenter tirsdag og torsdag. Datteren Nika, 5 år, går i børnehave. Ingen fuldmagt i sagen.
file-note = Notat, 9. april
    .text = Ægtefællen, Omid, med for første gang. Tolken var syg, så han oversatte. Parisa sagde ikke så meget, men virkede enig. Engageret ægtefælle.
file-text = Sms fra Parisas nummer, i mandags
    .text = Hej. Parisa har desværre feber og kan ikke komme til rundvisning i morgen. Det går nok heller ikke med praktik. Mvh. Parisa
file-clinic = Mail fra høreklinikken, i går
    .text = Parisa fandt den fejl, vi har ledt efter siden jul. Hun må meget gerne begynde på mandag, men jeg skal have en underskrift i denne uge. Kirsten, værkstedsleder

## Det, man kan bygge på

fact-wants-to-start = I februar, uden Omid, ville Parisa i gang »helst i går«.
fact-from-iran = Parisa og Omid er fra Iran.
fact-no-concern = En kollega siger, at der ikke er noget at komme efter.
fact-phone-in-bag = Omid har Parisas telefon i en pose i lommen.
fact-arm = Omids arm gled ned under bordet, og Parisas pen standsede.
fact-says-ill = Lige efter sagde Parisa, at hun var syg.
fact-his-words = Omids ord: »Sig, at du er syg. Du ved, hvad der ellers sker.«
fact-card = Omid har Parisas kort, men hun siger, at hun styrer pengene.
fact-shiraz = Parisa siger, at Omid tager Nika med til Shiraz, hvis hun begynder.

## Før samtalen

scene-prepare = En halv time før samtalen
prepare-desk = Onsdag, halv ti. Du er gået i stå ved sms'en igen.
prepare-rikke = Parisa og Omid? Dem kender jeg fra sprogcafeen. Han får alle til at grine, hun bander over kaffemaskinen. Der er ikke noget at komme efter.
brief-interpreter = Ring til tolken: »Oversæt alt, og bed om en pause, hvis det ikke er trygt.«
    .feedback = Alt når frem til dig, og tolken får en stille måde at gøre det på. Hvad det betyder, vurderer du selv. Det forudsætter ikke, at noget er galt.
ask-rikke = »Måske. Har du tid, hvis vi skal være to?«
    .feedback = Rikkes indtryk bliver ved at være et indtryk, og du står ikke alene, hvis det bliver svært. Hvad der måske bliver sagt lavt på persisk, har du ikke taget højde for endnu.
call-sara = Ring til Parisa: »Jeg ville bare høre, om du skrev sms'en i mandags.«
    .feedback = Hvem tager telefonen? Det ved du ikke, og heller ikke, hvem der lytter med. Handler sms'en om kontrol, spørger du til den, når Parisa sidder alene over for dig.
plan-split = Bed receptionen om kun at sende Parisa ind, så I kan tale i fred.
    .feedback = Ved skranken får Omid nu at vide, at han skal blive udenfor, og han spørger hvorfor. Én sms kan have mange forklaringer. Tid alene er et tilbud til hende og ikke noget, du ordner på forhånd.

## Ankomsten

scene-arrival = I receptionen
arrival-voicemail = Du fik telefonsvareren. Klokken ti står de i receptionen.
arrival-only-her = De siger, at kun Parisa må komme ind. Har vi gjort noget?
arrival-phone = Parisas telefon ligger i en pose i min lomme. Hun har skilt den ad igen.
    .why = Telefonen er Parisas egen reparation, og hun griner selv af det. At han bærer posen, siger ikke noget i sig selv. Hvordan det er med telefonen til daglig, kan du ikke se herfra.
arrival-screws = Fire skruer. Skal være fem. Jeg finder den.
arrival-shift = Omid har byttet en vagt væk. »Jeg bad ham,« siger Parisa. »Han kan parkere. Det kan jeg ikke.« De griner.
    .why = En mand, der bytter sin vagt for at være med, kan ligne en, der har presset på. Men det var hende, der bad ham om det, og hun siger det frit og med et grin.
arrival-no-interpreter = Tolken kan I godt sende hjem. Parisa er genert. Jeg plejer at oversætte.
keep-interpreter = »Tolken bliver, Omid. Så kan du bare være bisidder.«
    .feedback = Kort, venligt og uden at mistænke nogen. Sidst oversatte Omid, og i notatet står der næsten ikke et ord fra Parisa.
share-the-work = »Så tager du det første, Omid, og tolken tager aftalen.«
    .feedback = Et smidigt kompromis. Kurset kender ikke til et generelt forbud mod voksne pårørende som tolke, men sms'en er en grund til at høre Parisa gennem en neutral tolk fra første ord. Nu bliver begyndelsen Omids.
let-sara-choose = »Hvad vil du helst, Parisa? Skal Omid tage det første?«
    .feedback = Hvad kan hun svare, når han lige har tilbudt sig og står ved siden af? At I forstår hinanden, er kommunens ansvar. Når noget i sagen ikke passer, bør det ikke være ham, der gengiver hendes ord.
out-now = »Jeg tilbyder alle tid alene, så vi begynder uden dig, Omid. Venter du her?«
    .feedback = Et tilbud er noget, hun kan sige nej til; hun er ikke spurgt. Sms'en er en grund til at undre sig og ikke de tungtvejende grunde, som forvaltningslovens § 8, stk. 2, kræver. Det, du hører bagefter, kan ikke bære beslutningen.

## For tidligt

scene-too-soon = Da Omid var blevet ude
too-soon-glass = Omid løfter begge hænder, smiler og bliver i receptionen. Parisa sætter sig. Hun kan se ham gennem ruden, og han kan se hende.
too-soon-sara = Har jeg gjort noget forkert?
fetch-back = »Nej. Jeg var for hurtig. Jeg henter ham, så begynder vi forfra.«
    .feedback = Du retter det, mens det er lille. Det gør ikke beslutningen rigtig, men den varer ikke længere end nødvendigt. Nu kan du begynde med de milde skridt, du sprang over.
carry-on = »Slet ikke, Parisa. Jeg tager bare aftalen nu, mens der er ro. Jeg skynder mig.«
    .feedback = Parisa sidder uden den bisidder, hun kom med, og svarer »fint« med ham på den anden side af ruden. Udelukkelsen varer nu længere, end der er grundlag for. Hent ham, og begynd forfra.
ask-home = »Nej, slet ikke, Parisa. Hvordan går det derhjemme?«
    .feedback = Venligt spurgt. Hun har bare ikke valgt at være alene med dig, og manden på den anden side af ruden følger med. Der var intet grundlag for at sende ham ud. Hent ham, og lad hende bestemme, hvornår hun vil tale.

## Sms'en

scene-visit = Da sms'en kom på bordet
visit-fine = Parisa svarede »fint« på alt. Efter ti minutter hentede du Omid ind.
visit-waited = Var det noget, jeg ikke måtte høre?
visit-interpreter = Jeg oversætter alt, og jeg har tavshedspligt.
visit-question = Du spørger, hvad Parisa så på klinikken.
visit-long = Hun taler længe og tegner noget i luften. Tolken ser ned i sin blok.
visit-short = Hun siger, det var fint.
    .why = Det lange svar handlede om den forstærker, hun havde fundet fejlen i, og om at hun gerne ville tilbage. En bisidder kan forkorte, fordi han mangler ordene, men Omids dansk er flydende. Det, der forsvandt, var netop det, hun ville.
visit-over = Så kommer I til det, der skal være præcist, og tolken tager over.
visit-solder = De havde en forstærker, der skrattede. En kold lodning. Jeg pralede ikke. Jeg kunne bare høre det.
visit-nursery = Du spørger, hvornår børnehaven åbner.
visit-half-past-six = Halv syv. Det er mig, der afleverer.
    .why = Han svarer, fordi det er ham, der afleverer hver morgen. Det var et praktisk spørgsmål, og svaret passer. Ikke hvert svar fra en bisidder er et tegn.
visit-well-again = »Godt, at du er rask igen,« siger du. »Tak for sms'en i mandags.«
visit-which = Hvilken sms?
    .why = Beskeden kom fra hendes nummer, men hun kender den ikke. Historien hænger ikke sammen. Det beviser ikke noget, men det er en grund til at være nysgerrig, når hun kan tale frit.
visit-fever = Den om rundvisningen, skat. Du havde jo feber.
own-wish = »Den lader vi ligge. Parisa, hvad vil du gerne på mandag?«
    .feedback = Noget passer ikke, og du graver ikke i det foran Omid. Spørgsmålet går til Parisa. Bliver svaret senere et andet, ved du, hvad hun selv har sagt. Tid alene har hun ikke fået tilbudt endnu.
offer-alone = »Jeg tilbyder alle tid alene. Vil du det, Parisa? Du må gerne sige nej.«
    .feedback = Roligt, frivilligt og uden at sige, hvorfor du spørger nu. Et nej foran ham er ikke nødvendigvis frit. Men et mildt skridt er prøvet, uden at noget er røbet. Hvad hun vil på mandag, har du ikke hørt endnu.
show-text = Vis hende sms'en: »Er det dig, der har skrevet den, Parisa? Jeg spørger bare.«
    .feedback = Omid ved nu, hvad du har lagt mærke til, og Parisa må finde et svar, mens han ser på. Hvem der skriver fra hendes telefon, taler man med hende om alene.
ask-omid = »Nå, så det var nok dig, der skrev for hende, Omid?«
    .feedback = »Nogen skulle jo gøre det,« siger Omid, og så er det hans forklaring, du har. Den kan være rigtig eller forkert. Spørg Parisa, hvad hun gerne vil på mandag.

## Pennen

scene-grip = Da pennen standsede
grip-wish = At begynde. Helst i går, men mandag er også fint.
grip-looks = Parisa ser på Omid. »Hvornår skal du møde?« Han holder en finger op: klokken et. Hun ser på uret.
    .why = Hun ser på ham, før hun svarer, og det kan ligne, at hun beder om lov. Men hun spørger, hvornår han skal på arbejde, og vælger selv ud fra det.
grip-not-today = Ikke i dag, tak. Han skal nå teatret, og det er ham, der kører.
grip-mine = Jo. Den er vist fra mig.
grip-somebody = Hun lå jo med feber. Nogen skulle gøre det.
grip-paper = Du lægger praktikaftalen frem. Parisa tager pennen.
grip-arm = Omids arm glider ned under bordet. Parisas skulder løfter sig, og pennen standser. Han smiler og siger noget lavt på persisk.
    .why = Armen, skulderen, pennen, der standser, og ordene kommer i samme sekund, og straks efter siger Parisa noget andet. Du behøver ikke forstå ordene for at se, at hun ikke længere kan svare frit.
grip-ill = Jeg er syg. Jeg kan ikke på mandag.
    .why = Hun havde pennen i hånden. I februar, da hun var alene med tolken, ville hun i gang »helst i går«. Nu ser hun ned og siger det modsatte.
grip-pause = Må jeg bede om en kort pause?
grip-shall-i = Skal jeg … også oversætte det, der blev sagt lige før?
coffee-pause = »Lille pause. Omid, Rikke viser dig, hvor kaffen er. Bliv bare, Parisa.«
    .feedback = Roligt, sandt og helt almindeligt. De to kommer fra hinanden, og du får tid til at høre, hvad der blev sagt, og til at tænke på, hvad der sker bagefter. Det er det mindst indgribende lige nu.
out-at-grip = »Parisa, jeg har brug for dine egne svar. Omid, venter du udenfor?«
    .feedback = Du handler, og du røber intet. Men kan armen, pennen og det pludselige skift alene bære det? Det kan man være uenig om. Hans ord er ikke oversat endnu, og ingen er hos ham. En pause havde været nok til at høre dem.
accept-ill = »Det er jeg ked af, Parisa. Skal vi finde en ny dag, når du er rask?«
    .feedback = Hvad skete der sekundet før? En arm, en skulder, en pen, der standsede, og nogle ord, du ikke forstod. Hvad hun vil, er ikke afklaret, før hun kan tale frit. Hun er her stadig, og det kan nås.
leave-them = Gå ud på gangen med tolken: »Vi er tilbage om fem minutter.«
    .feedback = Omid hører ikke oversættelsen, og det er godt. Men nu sidder Parisa alene med ham, netop da du har set noget, der ikke er trygt. Tag hende med, eller få ham ud af rummet med noget helt almindeligt, for eksempel kaffe.
ask-aloud = »Ja tak, oversæt det hele. Så kan vi alle være med.«
    .feedback = Det, der blev sagt lavt, bliver nu sagt højt foran ham, og Parisa og tolken kommer til at bære det. Alt skal oversættes, men du bestemmer, hvornår det er trygt. Hold først en pause, hvor han ikke er med.

## Halvvejs

half-pause = Du ser ned på din blok.

## Pausen

scene-rendering = Mens Omid hentede kaffe
rendering-at-once = Rikke er der, næsten før du har lagt røret på. Omid går med hende og holder døren.
rendering-rang-twice = Rikke tager den først, da du ringer igen. Omid går med hende.
rendering-words = Der er noget, jeg ikke har oversat. Parisa ved, at jeg siger det. Omid sagde: »Sig, at du er syg. Du ved, hvad der ellers sker.«
    .why = Ordene skal få hende til at sige nej til praktikken. Sammen med armen, sms'en og hendes eget ønske i februar er det et konkret tegn på, at han hindrer hende i at arbejde.
rendering-sara = Han er hurtig. Også med kaffe.
call-henrik = Ring til Henrik: »Jeg tager resten uden Omid. Er du og Rikke i nærheden?«
    .feedback = Du tænker på, hvad der sker, når Omid får besked, før du giver ham den. Lederen ved det, og nogen er hos ham. Hvor stor risikoen er, vurderer uddannet personale; du skal få det til dem i dag.
three-minutes = »Parisa, hvad er det, der ellers sker? Du kan sige det kort.«
    .feedback = Chancen er der, og du taler med hende alene. Men den slags skal have tid og en lukket dør. Kommer han midt i et svar, er det Parisa, der skal forklare sig. Sørg først for, at I ikke bliver forstyrret.
call-112 = Ring 112: »En borger er blevet truet af sin mand. Kan I komme?«
    .feedback = Er der akut fare, ringer man 112, og det skal du ikke tøve med. Her sidder Omid i et andet rum med en kollega, og Parisa er ikke spurgt. Politi i mødelokalet nu viser ham også, hvad du ved. Hold dem adskilt, og hør hende.
confront-coffee = Gå ud til Omid: »Jeg ved, hvad du sagde til Parisa. Vent her, til jeg henter dig.«
    .feedback = Omid ved nu, at du kender hans ord. Parisa skal hjem med ham, og tolken får skylden. Mistanken nævnes ikke over for bisidderen; en neutral sætning havde skilt dem lige så godt.

## Beslutningen

scene-decide = Da I alle var i rummet igen
decide-henrik = »Jeg sætter mig ved siden af,« sagde Henrik.
decide-emergency = Alarmcentralen spurgte, om nogen var i fare lige nu. Parisa rystede på hovedet og hviskede: »Ikke politi. Ikke her.« Du lovede at ringe igen, hvis det ændrede sig.
decide-mid-sentence = Parisa har sagt tre ord, da døren går op. Hun stopper midt i det fjerde.
decide-coffee = Rikke påstår, at det her er kaffe.
decide-corridor = På gangen oversætter tolken det: »Sig, at du er syg. Du ved, hvad der ellers sker.«
decide-chair = Da du åbner døren, er Omids stol rykket helt hen til Parisas.
decide-coat = Vi går nu. Jeg er syg.
decide-aloud = Der blev sagt: »Sig, at du er syg. Du ved, hvad der ellers sker.«
decide-joke = Det er jo bare noget, man siger. Ikke, skat?
part-alone = »Parisa, jeg mangler dine egne svar, så vi fortsætter uden Omid. Du må gerne have en anden med.«
    .feedback = Grundlaget er konkret: armen, ordene og det pludselige skift. Grunden er sand, og det gælder kun resten af i dag. Hensynet til borgeren selv kan begrunde det efter forvaltningslovens § 8, stk. 2, og et mildere skridt var ikke trygt.
false-reason = Sig, at der er nye regler: »Den sidste del er en test. Går du med Rikke, Omid?«
    .feedback = Regler kan slås op, og en test kan man spørge til. Så er det Parisa, der skal holde fast i det. Sig det, der er sandt, så hun kan gentage det: »Jeg har brug for dine egne svar om mandag.«
milder = »Parisa, hvad vil du helst: tale alene med mig, eller skal Omid blive?«
    .feedback = Før pennen standsede, havde det været det rigtige spørgsmål. Efter det, der skete under bordet, er et svar ved siden af ham ikke frit. Et mildt skridt skal også være nok. Hvad hun ønsker, spørger du om dér, hvor hun kan tale frit.
whole = »Parisa, fra nu af tager vi to det alene, også de næste gange. Så får du ro på.«
    .feedback = I dag er der grundlag for resten af samtalen. Om næste gang kan ingen vide det nu: Udelukkelsen skal begrænses og vurderes på ny, og hun skal høre, at hun gerne må have en anden med. Et forbud uden ende giver også mere at tage med hjem.
confront = »Omid, jeg ved, hvad du sagde til Parisa. Den slags vil jeg ikke have her.«
    .feedback = »Det taler vi om hjemme,« siger Omid til hende i døren. Det var modigt sagt, og det er hende, der betaler for det. Tolken er også røbet. Brug det, du ved, til at give hende et frit rum og ikke til et opgør.

## På vej ud

scene-packing = Da de var på vej ud
packing-stays = »Omid skal blive,« siger Parisa. Hun ser ikke op. Så går Omid efter jakkerne.
packing-jackets = »Jeg ringer, når hun er frisk,« siger Omid og går efter jakkerne. Parisa samler sine papirer, et ad gangen.
packing-words = Der er noget, jeg ikke har oversat. Omid sagde: »Sig, at du er syg. Du ved, hvad der ellers sker.«
    .why = Ordene skal få hende til at sige nej til praktikken. Sammen med armen, sms'en og hendes eget ønske i februar er det et konkret tegn på, at han hindrer hende i at arbejde.
packing-heard = Du har hans ord på din blok. Om et øjeblik går hun med ham.
packing-sara = Tak for i dag.
stop-now = »Bliv lidt, Parisa. Jeg mangler dine egne svar, så resten tager vi to.«
    .feedback = Det er sent, men ikke for sent. Grundlaget er konkret, grunden er sand, og du røber intet. Tidligere havde du haft mere tid til at få hjælp og tænke aftenen igennem. Sig også, at hun gerne må have en anden med.
new-time = »Du får en ny tid i næste uge, Parisa, kun dig, mig og tolken.«
    .feedback = En tid alene er en god tanke, og du røber intet. Men hun går hjem med truslen i dag, uden at nogen har spurgt, hvad hun er bange for. Og om hun kommer i næste uge, er det måske ikke hende, der bestemmer.
ring-later = »Jeg ringer i eftermiddag, Parisa. Så kan vi tale i fred.«
    .feedback = Hvem tager den? Telefonen ligger i en pose i hans lomme. En tryg vej aftales med hende, og det skal ske, før hun går.
open-door = »Min dør er altid åben, Parisa. Kom bare, hvis der er noget.«
    .feedback = Det bliver hende, der skal finde vej til døren, med ham ved siden af. Hun går hjem uden at vide, hvordan I får fat i hinanden, og du ved det heller ikke.

## Da de var gået

scene-gone = Da de var gået
gone-new-time = »Torsdag i næste uge?« siger Omid fra gangen. »Den skriver jeg lige ned.«
gone-ring = Omid klapper på lommen med posen. »Så skal den jo først samles.«
gone-door = Parisa ser på døren. Omid holder den for hende.
gone-window = Fra vinduet ser du dem krydse parkeringspladsen. Han bærer hendes taske.
gone-henrik = Du ligner en, der har set noget. Sig mig det.
gone-act = »Jeg lod hende gå. Hjælper du mig med en tryg vej? Jeg underretter om Nika.«
    .feedback = Du siger det, som det er, og henter hjælp. På sprogcentret kan I finde en vej, han ikke ser. Truslen er kendt, og der er et barn i hjemmet: Det kan give grund til at antage, at Nika har brug for støtte, og så skal du underrette.
gone-wait = »Hun sagde jo selv, at hun var syg. Jeg tager det op, når de kommer igen.«
    .feedback = Hvis ord var det? De faldt sekundet efter hans. Og hvem bestemmer, om de kommer igen? Nogen må vende tilbage til hende, og det kan ikke vente på ham. Hent hjælp i dag, mens du husker det hele.
gone-visit = »Jeg kører forbi med aftalen og ser, om hun har det godt. Er det ikke det mindste?«
    .feedback = Står du i døren, ved han, hvorfor du kommer, og så kører du igen. Tænk skridtet helt til ende, før du tager det, og brug dem, der kender den slags sager.

## Alene med Parisa

scene-alone = Alene med Parisa
alone-twenty = »Tyve minutter,« siger Omid og går med Rikke.
alone-which-rules = »Hvilke regler?« spørger Omid, men Rikke får ham med.
alone-always = »Fra nu af?« siger Omid i døren. »Altid?« Så går han med Rikke.
alone-quiet = Omid råbte ikke. »Det taler vi om hjemme,« sagde han til Parisa i døren, på dansk. Nu sidder Henrik hos ham.
alone-watch = Omid sidder hos Rikke med begge jakker på skødet og ser på sit ur.
alone-steps-short = Omid bliver stående uden for døren. Du ringer til Rikke, og efter et minut går der to par skridt mod kaffestuen.
alone-steps = Omid bliver stående uden for døren. Der går fem minutter, før du får fat i Rikke, og så længe siger Parisa ikke et ord.
alone-words = Der er noget, jeg ikke har oversat. Parisa ved, at jeg siger det. Omid sagde: »Sig, at du er syg. Du ved, hvad der ellers sker.«
    .why = Ordene skal få hende til at sige nej til praktikken. Sammen med armen, sms'en og hendes eget ønske i februar er det et konkret tegn på, at han hindrer hende i at arbejde.
alone-how-long = Hvor lang tid har vi?
check-safe = »Så længe du vil. Er det trygt nu? Gælder det et barn, må jeg måske sige det videre.«
    .feedback = Du begynder med det, hun skal bruge for at kunne vælge: om det er trygt, og hvor din tavshed slutter. En egentlig risikovurdering er ikke din; du skal høre nok til at få den til dem, der kan.
promise-silence = »Så længe du vil, Parisa. Jeg siger det ikke videre. Hvad er der sket?«
    .feedback = Det løfte kan du ikke holde, hvis det handler om et barn eller om fare. Sig det, før hun vælger, hvad hun fortæller: »Noget kan jeg være nødt til at sige videre, og så siger jeg det til dig først.«
ask-directly = »Længe nok. Jeg så hans arm. Slår han dig?«
    .feedback = Du tør spørge, og du spørger hende alene. Det er mere, end mange gør. Hør først, om det er trygt at tale nu. Et åbent spørgsmål lader hende desuden selv vælge, hvor hun begynder.
take-over = »Du skal ikke hjem i dag, Parisa. Skal jeg finde et krisecenter? Nika kan sagtens komme med.«
    .feedback = »Du skal spørge mig først,« siger hun. Et krisecenter kan blive det rigtige. Men hun har ikke fortalt noget endnu, og hun er voksen. Har andre bestemt over hende, skal du ikke være den næste.

## Nika

scene-children = Da hun fortalte om Nika
children-in-pieces = Det er trygt. Min telefon ligger i stykker i hans lomme. Det er ret praktisk i dag.
children-between-us = Mellem os. Godt. Så kan jeg sige det.
children-holds = Nej. Han holder fast. Man kan ikke se noget bagefter.
children-ask-first = Nika er i børnehave. Jeg går ingen steder uden hende. Du skal spørge mig først.
children-phone = Han læser den hver aften. Sms'en er hans. Jeg har ikke været syg siden jul.
    .why = Han læser hendes beskeder og har skrevet til kommunen i hendes navn. Posen i lommen så uskyldig ud og var det også. Det er det daglige, der er tegnet, og det kunne du kun få at vide af hende.
children-shiraz = Begynder jeg på mandag, tager han Nika med til Shiraz. Og går jeg fra ham, bliver jeg sendt hjem, siger han.
    .why = Frygten for at blive sendt væk eller miste et barn er et kendt tegn. Her er det sagt som en trussel og knyttet til, om hun tager praktikken. Om han har ret i det med opholdet, kan hverken han eller du afgøre.
children-money = Han er ikke sådan hele dagen. Han har mit kort, fordi jeg glemmer koden, men jeg styrer pengene. Han kan ikke regne.
    .why = Hendes kort i hans pung kunne ligne kontrol over pengene. Men hun kender dem, bestemmer over dem og forklarer det frit. Der kan være pres ét sted i et forhold og frihed et andet.
children-shoes = Nika er begyndt at sove med sko på. Så skal vi ikke lede efter dem, siger hun.
children-promise = Men skriv ikke noget om Nika. Lov mig det.
tell-her = »Det kan jeg ikke. Jeg skal underrette, men ikke bag din ryg.«
    .feedback = Pligten efter barnets lov § 133 kan du ikke love bort, men du kan være ærlig om den. Hvad familieafdelingen siger til Omid, bestemmer du ikke; bed dem tale med hende først. At sige det til Parisa, der er udsat og spørger, er kursets egen vurdering.
promise-nika = »Det lover jeg. Det her handler om dig, Parisa, og ikke om Nika.«
    .feedback = Du har grund til at antage, at Nika har brug for støtte, og så er der pligt til at underrette. Løftet skal brydes, eller også kommer Nika til at betale for det. Sig det hellere nu, mens Parisa kan være med til at bestemme hvordan.
nika-aside = »Lad os tage Nika til sidst. Hvad har du brug for lige nu, Parisa?«
    .feedback = Parisa er i centrum, og det er godt. Men hun har lige spurgt dig om noget og får intet svar. Pligten til at underrette er der stadig. Sig det nu, mens hun kan være med til at bestemme hvordan.
ask-nursery = »Så skriver jeg ikke noget. Må jeg spørge i børnehaven? Helt stille og roligt.«
    .feedback = Spørgsmålet når Omid; det er ham, der afleverer. Og om noget er galt, er ikke dit at undersøge. Er du bekymret for et barn, underretter du, og det siger du til hende.

## Planen

scene-plan = Da hun sagde, hvad hun ville
plan-first-yes = Godt. De fleste siger ja først og noget andet bagefter.
plan-you-said = Før sagde du, at det blev mellem os.
plan-thanks = Tak.
plan-aside = Nika kan man ikke lægge til side. Men okay.
plan-nursery = Spørger de Omid, ved han, hvor det kommer fra.
plan-home = Jeg går hjem i dag. I aften er hans mor på skærmen, og så er han den bedste mand i Shiraz. Passene ligger i hans skuffe.
plan-monday = Og jeg vil begynde på mandag. Jeg ved bare ikke hvordan.
plan-together = »Hvad gør du i aften, hvis han truer eller tager Nika, og hvor får jeg fat i dig?«
    .feedback = Hendes plan, og du spørger til det, der mangler. Fare: 112. Er Nika på vej ud af landet: politiets 114 og Udlændingestyrelsens hotline 70 16 18 18. Passene er familieafdelingens spørgsmål, så lad hende ikke flytte dem selv. Om opholdet finder du en, der ved besked.
stay-promised = »Opholdet skal du ikke frygte. Jeg har set det før: Den, der er truet, får lov at blive.«
    .feedback = Trøsten er et svar, du ikke har. Udlændingeloven har en særlig regel om samlivsophør på grund af overgreb, men vurderingen er udlændingemyndighedernes. Sig: »Det finder jeg en, der kan svare på.« Og hun mangler stadig en plan for i aften.
text-tonight = »Jeg skriver i aften, Parisa, så jeg ved, at du er okay. Bare svar med et hjerte.«
    .feedback = Hvem læser den? Det har hun lige fortalt. En tryg vej til hende er en, han ikke ser, og den kender hun bedst selv. Hvad hun gør, hvis han vil rejse med Nika, er der heller ingen, der har spurgt om.
postpone-work = »Kunne vi ikke udskyde mandag, bare til der er mere ro på derhjemme?«
    .feedback = »Så fik han ret,« siger Parisa. Måske bliver det senere end mandag, men så er det hende, der skal vælge det, ikke truslen og ikke dig.

## I receptionen bagefter

scene-hall = I receptionen bagefter
hall-agreed = 112, 114 og en døgnåben rådgivning kan hun udenad. I morgen ses I på sprogcentret. »Sig, at vi talte om aftalen,« sagde hun. »Det er sandt.«
hall-stay = »Kan du skrive under på det?« spurgte Parisa. Det kunne du ikke. »Kom på sprogcentret i morgen,« sagde hun så.
hall-not-the-phone = »Ikke på telefonen,« sagde Parisa. »Kom på sprogcentret i morgen.«
hall-postponed = »Så fik han ret,« sagde Parisa. Ved døren vendte hun sig: »Jeg er på sprogcentret i morgen.«
hall-omid = Nå? Hvad kan man tale om så længe?
hall-about-me = Er I færdige med at tale om mig?
hall-rule = Og den nye regel, må jeg se den?
about-the-placement = »Jeg havde brug for Parisas egne svar om praktikken. Tak, fordi du ventede.«
    .feedback = Kort, venligt og sandt, og det røber ikke noget. Det, Parisa har fortalt alene, er fortroligt, også over for hendes mand. Du siger heller ikke, om hun har sagt noget.
own-up = »Der er ingen ny regel. Jeg havde brug for Parisas egne svar.«
    .feedback = Du retter det op, før Parisa skal dække over det. Beslutningen var din, grunden er sand, og det, hun har fortalt, bliver hos dig.
cannot-say = Svar kort: »Det må jeg desværre ikke komme ind på. Jeg har tavshedspligt.«
    .feedback = Det er rigtigt, og ingen har fået noget at vide. Men ordet tavshedspligt fortæller ham, at der er noget at tie om, og det spørger han til i bilen. En sand og almindelig grund er lettere for hende at bære.
only-a-test = »Jo, den ligger et sted. Testen tog bare længere, end jeg troede.«
    .feedback = Nu skal Parisa kunne fortælle om en test, hun ikke har taget. Her kunne du have rettet det: »Der er ingen ny regel. Jeg havde brug for Parisas egne svar.«
her-plan = »Parisa har en god plan for mandag. Kan hun ikke fortælle dig den derhjemme?«
    .feedback = »Mandag?« siger Omid. Ved bordet var hun syg. Nu ved han, at hun har sagt noget andet, og det, en borger siger alene, er fortroligt, også over for en ægtefælle.
advise = »Om det, der kan være svært i en familie. Jeg er her også for dig, Omid.«
    .feedback = Mistanken nævnes ikke over for bisidderen, heller ikke venligt. Hjælp til ham kan blive vigtig, når det er tænkt igennem sammen med Parisa. Her hører han kun, hvad I talte om, og hvad du tror.

## Hos Henrik

scene-after = På Henriks kontor
after-jacket = »Godt,« sagde Omid. Parisa havde allerede jakken på.
after-decided = »Så sig dog det,« sagde Omid. Han så ikke på Parisa, da han sagde det.
after-secret = »Tavshedspligt?« sagde Omid. »Over for mig?« Han grinede ikke.
after-test = »Hvad blev du spurgt om?« hørte du Omid sige på vej ud.
after-tell-me = »Mandag?« sagde Omid. »Det må du fortælle mig om.« Parisa så på dig.
after-hard = »Har hun sagt, at det er svært?« Omid så på Parisa hele vejen til døren.
after-rikke = I lørdags bagte han kage til hele sprogcafeen.
after-henrik = Begge dele kan passe. Hvad med den lille pige? Og Shiraz?
notify-now = »Jeg skriver underretningen nu, både om skoene og om Shiraz.«
    .feedback = Pligten er din, også selv om du kun har jobsagen. Passene og et udrejseforbud er familieafdelingens spørgsmål; er en bortførelse på vej, er det politiets 114. Tvunget ophold i udlandet kan straffes. Den trygge vej til Parisa siger du mundtligt, for en far kan få indsigt.
consult-first = »Først sikkerhedskonsulenterne, uden navne. Så underretter jeg inden fyraften.«
    .feedback = De kan risikovurdere, og du deler ikke, hvem det handler om. Rådet udsætter ikke pligten: Underretningen kommer af sted i dag, også om Shiraz. Passene er familieafdelingens spørgsmål, en bortførelse på vej politiets (114). Udenrigsministeriet rådgiver også.
keep-promise = »Parisa bad mig lade Nika være, og det har jeg lovet. Ville hun ellers komme igen? Næppe.«
    .feedback = Og Nika, hvem ser efter hende imens? En pige på fem, der sover med sko på, kan have brug for støtte, og den pligt kan hverken Parisa eller et løfte tage fra dig. Underret i dag, og sig det selv til Parisa i morgen.
wait-and-see = »Jeg ser det an, til praktikken er i gang. Så skal jeg nok tage det op i hendes tempo.«
    .feedback = Det, du har hørt, giver grund til at antage, at Nika kan have brug for støtte, og hun kan være ude af landet, før praktikken er i gang. Pligten til at underrette gælder nu, også når du kun har jobsagen.
family-meeting = »Jeg inviterer begge forældre til et møde om Nika. Det er nok bedst for alle.«
    .feedback = Hvem sidder ved siden af Parisa, når du spørger? Åbenhed er ofte godt i børnesager, men her får Omid at vide, hvad hun har sagt. Aalborg Kommunes actioncards råder til ikke at drøfte bekymringen med familien. Underret, og lad familieafdelingen vurdere resten.

## Før notatet

before-notified = Familieafdelingen spørger til passene og til en tryg vej til Parisa. Den siger du i telefonen.
before-promise = Et løfte til en mor. Hun er fem år, Nika. Men det er dig, der har hørt det.
before-wait = Hvornår er den det? Hun sover med sko på i nat.
before-meeting = Og når du har inviteret ham, hvad tror han så, hun har sagt?
before-act = Henrik finder nummeret til sprogcentret, mens du ringer til familieafdelingen. »I morgen klokken ti,« siger han.
before-gone-wait = Hvem tror du, der bestemmer, hvornår de kommer?
before-visit = Det var Omid, der lukkede op, siger du? Så ved han, at du kom.
before-henrik = Og du selv? Tag en kop kaffe først. I morgen taler vi det igennem.

## Notatet

note-desk = Sms'en i mandags kendte Parisa ikke. Hvem læser med?
note-who = Til stede: Parisa, hendes mand Omid som bisidder og tolk i persisk.
    .feedback = Hvem der var der, og i hvilken rolle, hører med.
note-too-soon = Omid blev ved samtalens start bedt om at vente udenfor, uden at Parisa var spurgt. Han kom ind igen.
    .feedback = Det hører med, også når det ikke er rart at skrive. Notatet skal vise, hvad der blev besluttet, og hvornår grundlaget kom.
note-wish = Parisa sagde ved bordet, at hun gerne vil begynde, »helst i går«.
    .feedback = Hendes egne ord, sagt højt, før pennen standsede. De viser skiftet bedre end nogen forklaring.
note-offer = Parisa fik tilbudt tid alene og sagde nej tak, mens Omid sad ved siden af.
    .feedback = Det mildere skridt, der blev prøvet, og hvordan svaret blev givet. Mere skal der ikke lægges i det.
note-grip = Da Parisa ville skrive, gled Omids arm ned under bordet. Hendes skulder løftede sig. Pennen standsede.
    .feedback = Hvem gjorde hvad, i rækkefølge. Du skriver det, du så, og ikke, hvad du tror, hånden gjorde.
note-words = Omid, oversat af tolken: »Sig, at du er syg. Du ved, hvad der ellers sker.«
    .feedback = Ordret, og hvem der har oversat. Det kan efterprøves, og det kan blive hendes dokumentation senere, hos politiet eller i en sag om opholdet. Tal med din leder om, hvem der kan få adgang.
note-part-alone = Omid ikke med til resten, § 8, stk. 2: Jeg manglede Parisas egne svar. Vurderes på ny.
    .feedback = Hensynet, omfanget og at det vurderes igen. Hold det ved det, Omid selv var med til, for også dette kan han måske komme til at læse.
note-clinic = Høreklinikken får at vide, at underskriften mangler, men ikke hvorfor.
    .feedback = Næste skridt er aftalt, pladsen er ikke tabt, og klinikken får ikke mere at vide, end den skal bruge.
note-ill = Parisa oplyste, at hun er syg og ikke kan begynde på mandag.
    .feedback = Ordene faldt sekundet efter hans. Står de sådan, bliver en sygdom til noget, sagen ved. Skal de med, er det i rækkefølge: armen, hans ord, hendes.
note-felt = Omid klemte om Parisas arm under bordet, så det gjorde ondt.
    .feedback = Det kan være rigtigt, men du så det ikke. Du så en arm, en skulder og en pen. Det er alvorligt nok, og det kan du stå ved.
note-own-words = Da vi var alene, sagde Parisa, at det var Omid, der skrev sms'en.
    .feedback = Det er vigtigt, og netop derfor skal det ikke stå, hvor han måske kan læse det. Efter kursets vurdering hører det, hun sagde alene, hjemme dér, hvor det er skærmet hos jer. Spørg din leder, hvor det er.
note-nika = Der er i dag underrettet om Nika og om rejsen til Shiraz.
    .feedback = Oplysningerne om barnet hører til i familieafdelingens sag. I jobsagen er det i det højeste en dato, og Omid kan måske læse med her.
note-copy-home = Notatet lægges i Parisas Digital Post i aften.
    .feedback = Hvem læser det i aften? Fra hendes nummer kom der en sms, som hun ikke kendte. Vis hende notatet dér, hvor hun kan læse det trygt.

## Slutninger

ending-fifth-screw = Den femte skrue
    .text = Torsdag på sprogcentret skriver Parisa under med sin lærers kuglepen. Familieafdelingen har talt med hende om Nika og om passene. Mandag møder hun på klinikken.

        Tre uger senere ringer hun til rådgivningen fra værkstedets telefon. Det er hendes idé.

        Telefonen virker nu. Den femte skrue lå i Nikas ene sko.
ending-half-a-plan = Ruden
    .text = Du begyndte med at sende Omid ud, før der var noget at bygge på, og Parisa så det gennem en rude. Til sidst fik I en plan, og Nika er ikke glemt.

        Torsdag på sprogcentret ser hun sig omkring, før hun sætter sig. »Spørg mig først i dag,« siger hun. Det gør du. Telefonen mangler stadig en skrue.
ending-jackets-on = Med jakkerne på
    .text = Parisa var på vej ud ad døren, da du standsede hende. Hun nåede at fortælle det, I nåede en plan, og der er underrettet om Nika. Om aftenen spurgte Omid tre gange, hvorfor det pludselig skulle være uden ham.

        Torsdag skriver hun under. »Du var langsom,« siger hun. »Men du var der.«
ending-ahead-of-her = Et skridt foran
    .text = Parisa gik hjem med en plan, og der er underrettet om Nika. Men ét skridt bestemte du, før du spurgte hende, og det huskede hun.

        Torsdag på sprogcentret skubber hun pennen væk. »I dag begynder vi med det, jeg siger,« siger hun. Begynd dér.
ending-broken-promise = Det, du lovede
    .text = Der er underrettet om Nika, og det var rigtigt. Men du havde lovet Parisa at tie, og hun hørte det fra familieafdelingen og ikke fra dig.

        Torsdag kommer hun alligevel. »Hvad har du ellers lovet?« siger hun. Sig, hvad du kan holde, og hvad du ikke kan, før I taler om mandag.
ending-her-own-way = Hendes egen vej
    .text = I skiltes uden at have talt om aftenen, og det var Parisa, der fandt et sted at mødes. Der er underrettet om Nika.

        Torsdag har hun ikke sovet. »Hvad skulle jeg have gjort, hvis han havde taget hende med?« spørger hun. Nu spørger du også, og I begynder med numrene.
ending-thursday = Torsdag
    .text = Parisa går hjem uden en plan, og den nat sover du ikke. Men du venter ikke til næste gang. Torsdag sidder du hos hendes lærer, da hun kommer ind med sprogbogen under armen.

        »Jeg troede ikke, at du så det,« siger hun.

        »Jeg så det,« siger du. »Jeg gjorde det bare for sent.« Hun lukker døren.
ending-shoes-on = Med sko på
    .text = På papiret går det godt. Nika står ikke i nogen sag hos familieafdelingen.

        Seks uger senere underretter børnehaven. Pigen vil ikke tage skoene af til middagsluren. I underretningen står, at moderen havde fortalt det til en på kommunen, men at der ikke var sket noget. Ring til familieafdelingen i dag, og sig, hvad du hørte og hvornår.
ending-he-knows = Han ved det
    .text = Det, Omid ved om aftenen, har han fra kommunen og ikke fra Parisa.

        Torsdag er hendes stol på sprogcentret tom. Fredag kommer der en sms fra hendes nummer: Hun trækker sig fra praktikken og ønsker en anden sagsbehandler. Svar ikke på den. Ring til sikkerhedskonsulenterne, og find sammen med dem ud af, hvor hun stadig kan træffes alene.
ending-read-at-home = Læst derhjemme
    .text = Notatet lå i Parisas Digital Post klokken seks. Klokken syv havde Omid læst det.

        Torsdag er hendes stol på sprogcentret tom. Læreren har hørt fra hende: Hun er hos en veninde og vil gerne ringes op, når hun selv siger til. Få notatet skærmet i dag, og spørg sikkerhedskonsulenterne, før nogen skriver til hende igen.
ending-ill-on-paper = Syg på papiret
    .text = Parisa melder fra til den næste samtale og til den derefter. Kirsten giver pladsen til en anden. Et halvt år senere læser en ny sagsbehandler, at borgeren er syg og har en engageret ægtefælle.

        Du husker pennen, der standsede. Det kan stadig skrives ned, og sprogcentret er åbent tirsdag og torsdag.
