# Tvillingen til »Manden, der svarer«: en opdigtet samtale. Ikke et af ministeriets eksempler.

title = Manden, der svarer
occasion = Opfølgning på kontrakten
summary = Yusuf er venlig og hjælpsom og svarer på alt. Amina siger ikke meget. Er det ham, eller er det sproget? Find ud af, hvad hun selv vil.
task = Hvad vil Amina selv, hvad er næste skridt, og er der grund til at ændre på, hvem der er med? Dit team tilbyder alle nogle minutter alene. Det er frivilligt.

cast-amina = Amina
    .about = 34 år. Familiesammenført fra Marokko, to år i Danmark. Elleve år i køkkenet på en universitetskantine i Fez. Går på sprogskole. Har datteren Salma på halvandet år.
cast-yusuf = Yusuf
    .about = 38 år, gift med Amina. Kom til Danmark som barn og taler flydende dansk. Kører mælk ud til butikker fra klokken halv fire om morgenen.
cast-interpreter = Tolken
    .about = Professionel videotolk. Tolker mellem marokkansk arabisk og dansk.
cast-mette = Mette
    .about = Din kollega ved bordet overfor. Har været i teamet længe.

file-contract = Kontrakt, 14. november (uddrag)
    .text = Amina, familiesammenført, dansk på begynderniveau.

        Mål: rengøring, praktik fra 1. juni. Borgeren er indforstået.

        Tolk: fravalgt, ægtefællen hjælper.

        Underskrevet af Amina. Ingen fuldmagt i sagen.
file-march = Notat, 12. marts
    .text = Amina mødte alene, uden tolk. Hun viste med hænderne, at hun har lavet mad »til mange, mange«, og sagde flere gange »køkken«.

        Aftalt: besøg i køkkenet på Plejehjemmet Engparken den 20. marts kl. 6.00.
file-mail = Mail fra Yusuf, 17. marts
    .text = Kære kommune

        Vi har drøftet det, og køkkenet er ikke aktuelt for Amina på nuværende tidspunkt. Vi holder fast i kontrakten.

        Venlig hilsen
        Yusuf og Amina

## Det, man kan bygge på

fact-no-interpreter = Kontrakten blev lavet uden tolk.
fact-wish-in-march = I marts, uden Yusuf, ville Amina gerne i køkken.
fact-from-abroad = Amina er familiesammenført fra Marokko.
fact-steers = En kollega siger, at Yusuf styrer det hele.
fact-school-talk = På sprogskolen siges det, at Amina ikke må gå nogen steder alene.
fact-answered-asked = Amina bad Yusuf svare på spørgsmålet om sprogskolen.
fact-shook-head = Yusuf rystede på hovedet, og Amina tav.
fact-agreed-in-car = Yusuf mindede hende på arabisk om en aftale fra bilen.
fact-her-yes = Amina siger ja til tid alene, med Yusuf ved siden af.
fact-said-no-for-her = Yusuf sagde nej, efter at Amina havde sagt ja.
fact-mail-not-hers = Amina siger alene, at hun først så mailen bagefter.
fact-own-wish = Amina siger gennem tolk, at hun gerne vil i et køkken.
## Før mødet

scene-prepare = Ti minutter før mødet
prepare-desk = Tirsdag i maj, ti minutter i ni. Du har lige overtaget sagen.
prepare-thought = I marts ville Amina i køkken. Fem dage senere sagde en mail nej. Du kan nå én ting, før de kommer.
check-interpreter = Slå op, om der er bestilt tolk til i dag.
    .feedback = Det er der ikke. »Fravalgt« har fulgt med i sagen siden november. Nu finder du en videotolk, der er ledig fra kvart over ni. Kommunen skal sikre, at Amina kan forstå og blive forstået, og det er lettere at ordne, før I sidder der.
own-questions = Skriv tre spørgsmål ned, som kun Amina kan svare på.
    .feedback = Godt forberedt: Mailen om køkkenet skal afklares med Amina selv, og korte spørgsmål er lettere at svare på. Men kan hun svare uden tolk? I kontrakten står tolken som fravalgt, og det har du ikke undersøgt.
call-yusuf = Ring til Yusuf, og hør, hvad der lå bag mailen.
    .feedback = Han tager den straks og forklarer gerne. Derfor er svaret hans, før Amina er blevet spurgt. Det er hendes sag, og der ligger ingen fuldmagt. Gem spørgsmålet til klokken ni: »Amina, hvad tænker du om køkkenet nu?«
first-alone = Bed receptionen om at sende Amina ind først, mens Yusuf parkerer.
    .feedback = »Hvorfor må han ikke komme med?« Det ville du skulle svare på, hvis Amina spurgte. Tid alene er et tilbud, som hun skal kende og kunne sige nej til. Arrangeret uden om hende er det ikke frivilligt. Du kan stadig tilbyde det åbent.

scene-opening = Da I satte jer
opening-reception = »Han styrer det hele,« hvisker receptionisten om Yusuf. »På sprogskolen siger de, at hun ikke må gå nogen steder alene.«
opening-waited = Amina kom ikke ind først. »Hun ventede ude i regnen, til han havde parkeret,« siger receptionisten.
    .why = Det kan ligne, at hun aldrig er alene. Men ingen havde forklaret, hvorfor hun skulle gå fra den, hun havde taget med, og hun havde ikke dansk nok til at spørge.
opening-called = Vi to har jo talt sammen i telefonen, så det her er hurtigt overstået.
opening-room = Yusuf holder døren for Amina. Han har en tyk mappe under armen.
opening-folder = Her er det hele: kontrakten, brevene og kvitteringerne. Amina siger, at jeg er gift med mappen.
    .why = Han holder hendes papirer, men det er hende, der har bedt ham om det. Hun læser ikke breve fra det offentlige på dansk endnu. Mappen lægger han på bordet foran hende.
opening-amina = Godmorgen. Mit dansk er lidt … lille. Men det vokser.
role-and-rules = »Er Yusuf her som støtte, Amina, eller har han fuldmagt? Han må gerne hjælpe.«
    .feedback = Rollen er på plads, før nogen kan føle sig irettesat. En bisidder må gerne sige noget, men svarene skal komme fra borgeren. Du spurgte Amina, og det lagde de begge mærke til. Tag spørgsmålet igen, når der er tolk på.
silent-companion = »Velkommen. Yusuf, du er bisidder, så du lytter bare i dag. Er det i orden med dig?«
    .feedback = Yusuf nikker, og Amina mister en hjælp, før du ved, om hun har brug for den. Kilderne er uenige om, hvor meget en bisidder må sige, men et almindeligt taleforbud er der ikke. Du kan lede samtalen uden at forbyde nogen at tale.
straight-to-business = »Dejligt at se jer begge to. Skal vi bare begynde med det første punkt?«
    .feedback = Hvem venter du svar fra? Det ved de heller ikke. Er Yusuf med som støtte, eller handler han for Amina? Et kort spørgsmål om rollen koster ti sekunder og sparer dig for resten af misforståelserne.
yusuf-begins = »Yusuf, du har styr på papirerne. Hvor er I lige nu?«
    .feedback = Venligt ment, og han svarer gerne. Men spørgsmål om Aminas sag stilles til Amina. Når du begynder hos ham, bliver det ham, der svarer, og så skal du bruge tid på at vende det igen.

scene-answers = Da Yusuf svarede igen
answers-role = Støtte. Ikke fuldmagt. Og han kører bilen.
answers-silenced = Nå. Må jeg godt sige et ord, hvis hun mangler et?
answers-who = De ser begge på dig og så på hinanden. »Skal jeg?« spørger Yusuf.
answers-report = Vi er glade for sprogskolen, og vores datter er startet i vuggestue. Kontrakten er fin, synes vi.
answers-ask = Du spørger Amina, hvordan det går på sprogskolen. »Sig du det,« siger hun til Yusuf og griner.
answers-school = Rigtig godt. Læreren siger, at hun er den eneste, der altid har lavet lektier.
    .why = Han svarer i hendes sted, men hun har lige bedt ham om det. Det er hjælp, som hun selv vælger.
answers-look = Du spørger til en almindelig dag. »Jeg vil gerne …« Amina ser på Yusuf. Han ryster lidt på hovedet, og hun tier.
    .why = Hun var i gang, hun så på ham, og hans nej var nok. Det så du, og det kan efterprøves: Spørg hende igen, og læg mærke til, hvem hun ser på.
answers-day = Hun afleverer Salma, og så er det skole, indkøb og alt for meget mad. Jeg har taget tre kilo på siden jul.
let-her-answer = »Tak, Yusuf. Nu vil jeg gerne høre det fra Amina selv.« Så venter du.
    .feedback = Det mindste skridt kommer først. Du takker ham, vender dig mod hende og giver hende tid. Det er almindelig mødeledelse og kræver efter kursets opfattelse ikke noget særligt grundlag.
is-that-right = »Amina, er det rigtigt, hvad Yusuf siger?«
    .feedback = Hun får ordet, og det er et godt stykke af vejen. Men spørgsmålet handler om hans svar, og et »ja« er nemt at sige på et nyt sprog. Prøv: »Fortæl mig om en almindelig dag.« Og vent.
write-it-down = »Det skriver jeg. Siger du til, Amina, hvis du er uenig?«
    .feedback = I sagen står hans svar nu som hendes. Skal hun rette det, må hun sige både sin mand og en sagsbehandler imod på dansk. Spørg hende selv, og giv svaret tid.
send-out-early = »Yusuf, du må lige vente udenfor i ti minutter, så Amina får ro til at svare.«
    .feedback = Du så ham ryste på hovedet, og det er et tegn. Men ét tegn er ikke tungtvejende grunde efter forvaltningslovens § 8, stk. 2, og et roligt »lad Amina svare selv« er ikke prøvet endnu. Hvad sker der i bilen bagefter?

scene-sent-out-early = Da Yusuf stod på gangen
early-door = »Selvfølgelig,« siger Yusuf, rejser sig for hurtigt og går. Mappen ligger på bordet. Amina ser på døren.
early-why = Hvorfor? Nu han spørger … hele dagen.
early-yes = Du forklarer det langsomt og spørger til hendes dag igen. »Ja,« siger Amina. Og så: »Ja.«
    .why = Det kan ligne, at han har lært hende at tie. Her siger det ikke mere, end at hun er utryg og mangler de danske ord. Hun blev ikke friere af, at han gik.
fetch-him = »Undskyld, Amina. Det gik for stærkt. Jeg henter Yusuf igen.«
    .feedback = Skaden bliver så lille, som den kan. Grundlaget manglede, og en udelukkelse må ikke række længere end nødvendigt. Det gør ikke beslutningen rigtig, men samtalen kan komme i gang igen.
new-date = »Vi stopper her. Du får en ny tid med tolk, og du vælger selv, hvem du tager med.«
    .feedback = I manglede også en tolk, og du siger klart, at Yusuf kan komme med næste gang. Men nu går de hjem uden at vide, hvorfor han skulle ud. Hent ham ind først, og sig det til dem begge.
just-us-two = »Vi tager det stille og roligt. Bare os to, på dansk.«
    .feedback = Et »ja« er alt, hvad du får med herfra. Hun kan ikke nok dansk til at tale om kontrakten, og den, hun valgte at tage med, er her ikke længere. Der manglede både en tolk og et grundlag for at holde ham ude.

scene-words = Da Amina manglede ordene
words-fetched = Du siger undskyld til dem begge. Yusuf sætter sig lidt længere fra bordet end før.
words-her-day = Jeg … afleverer Salma. Så skole. Så mad til for mange.
words-yes = Ja. Rigtigt.
words-shut = Amina lukker munden igen og retter på sin taske.
words-contract = Du slår op på kontrakten, rengøring fra den 1. juni, og spørger Amina, hvad hun selv vil.
words-but = Rengøring er okay. Men jeg …
words-arabic = Hun opgiver dansk og siger noget langt til Yusuf på arabisk, med begge hænder.
words-short = Hun siger … ikke lige nu. Resten har jeg ikke ord for.
    .why = Få ord for mange, men han siger selv, hvor han gik i stå. Han er ikke tolk. Det taler for en tolk og ikke imod ham.
words-offer = Jeg kan godt tage resten, så sparer I en tolk.
interpreter-now = »Der er en videotolk klar kvart over. Det vigtige venter vi med.«
    .feedback = Det, du ordnede klokken ni, får Amina glæde af nu. En tolk er et af de mildeste skridt, du kan tage, og den eneste måde, hun selv kan blive forstået på.
practical-first = »Vi tager det praktiske nu og resten på torsdag, når der er tolk på.«
    .feedback = To dage er en lille pris for hendes egne ord. Amina følger kun delvis med, og det vigtige skal hun selv kunne forstå og svare på. Du deler mødet i stedet for at presse det igennem.
yusuf-translates = »Tak, Yusuf. Men så hele sætninger, og ikke kun det korte svar.«
    .feedback = Du hørte, at noget faldt ud. Flere sætninger fra samme mand viser dig bare ikke, hvad det var. Noget almindeligt forbud mod voksne slægtninge som tolke kender kurset ikke, men kommunen skal sikre, at Amina forstår og bliver forstået.
settle-for-okay = »Godt, rengøring er okay, Amina. Så lader vi målet stå?«
    .feedback = Hvad kom der efter »men jeg …«? Det lange svar kender du ikke, og et halvt svar er ikke hendes svar. Her mangler en tolk, før noget bliver lagt fast.

## Halvvejs

half-pause = Du ser ned på din blok, før I går videre.

scene-pen = Da pennen lå på bordet
pen-four-sentences = Du har skrevet en ny aftale, og Yusuf har forklaret dens to sider i fire sætninger. Amina har nikket til dem alle. Pennen ligger på bordet.
pen-turned = Du vender den nye aftale mod Amina og peger på linjen. Yusuf skubber pennen hen til hende.
pen-here = Her? Skrive her?
pen-read-aloud = Tolken læser den nye aftale højt: rengøring fra den 1. juni, køkken ikke aktuelt. Du lægger en pen frem.
pen-fine = Det er fint.
stop-and-call = »Læg bare pennen, Amina. Om lidt er tolken på, og så læser vi sammen.«
    .feedback = Det er ikke for sent at stoppe. Du havde fundet en tolk på forhånd, og nu bliver hun brugt. Amina skal kunne forstå, hvad hun skriver under på, og sige resten af den sætning, der begyndte med »men«.
stop-and-book = »Læg bare pennen, Amina. Vi venter, til du har hørt det gennem en tolk.«
    .feedback = Det er ikke for sent at stoppe. Amina skal kunne forstå, hvad hun skriver under på, og det kræver en tolk her. Du siger det som din beslutning, så det hverken bliver hendes eller Yusufs fejl.
is-this-your-wish = »Før du skriver, Amina: Er det her, hvad du selv ønsker?«
    .feedback = Et enkelt spørgsmål, og det går til hende. »Det er fint« var et svar på papiret og ikke på, hvad hun vil. Der er tolk på, så nu kan hun sige resten.
late-offer = »Inden du skriver: Jeg tilbyder alle et par minutter alene. Vil du det, Amina?«
    .feedback = Du stopper op det rigtige sted. Køkkenet blev lidt hurtigt lagt til side, og et roligt tilbud, som alle får, giver Amina en åbning uden at pege på nogen. Hun bestemmer selv, om hun vil bruge den.
sign-today = »Vil du ikke bare skrive under i dag, Amina? Vi kan altid lave aftalen om.«
    .feedback = Det er hendes navn, og det er hende, der skal komme tilbage og sige, at det ikke var hendes ønske. En aftale kan ændres, men denne bygger på det, Yusuf har sagt, og ikke på, at Amina selv har svaret.
home-with-yusuf = »Vil I tage aftalen med hjem, så Yusuf kan gennemgå den i ro og mag?«
    .feedback = Betænkningstid er en god tanke. Men Yusuf er ikke partsrepræsentant, og du lægger forklaringen af Aminas aftale over til ham. Vejledningen er kommunens opgave, og den skal nå hende selv.

scene-between = Da Mette spurgte
between-minutes = Du henter vand. Mette ser op fra sin skærm.
between-desk = De er gået. Du har bestilt en videotolk i marokkansk arabisk til torsdag klokken ni. Mette ser op fra sin skærm.
between-wrong-twice = Jeg havde engang en, hvor manden svarede på alt. Først troede jeg, at han styrede hende, så at hun bare var genert. Jeg tog fejl begge gange.
between-coffee = Men du kan jo altid lokke en mand ud til en kop kaffe.
spar-without-names = »Må jeg fortælle det uden navn? Så siger du, hvad det ellers kan være.«
    .feedback = Fem minutter, ingen navne, og du har skilt det, du så, fra det, du tror. Mette spurgte også, hvad det koster hende i aften, hvis han må vente udenfor, og har kaffe klar til ham.
coffee-trick = »God idé. Stikker du hovedet ind og byder ham på kaffe, når vi er i gang?«
    .feedback = Ægte pauser er et godt middel. Her er kaffen et påskud, og Amina får ikke valget. Gennemskuer de det, koster det tillid hos dem begge. Et åbent tilbud til hende kan klare det samme.
ask-school = Ring til Aminas lærer, og hør, om de har lagt mærke til noget.
    .feedback = Nu er der en lærer, der ved, at Amina har en sag, og at kommunen tænker noget om hendes mand. Det har hun ikke sagt ja til. Oplysningen er fortrolig, og at du bare spørger, ændrer ikke på det. Vend det uden navn, og spørg Amina selv.
wait-and-see = »Jeg venter med at mene noget, til der er tolk på.«
    .feedback = Klogt ikke at konkludere endnu. Men Mette sidder lige der. Hun kunne have spurgt om det, du ikke har tænkt på: Hvad sker der, når de kører hjem?

scene-kitchen = Da køkkenet kom på bordet
kitchen-screen = Kvart over ni er tolken på skærmen for bordenden.
kitchen-thursday = Torsdag klokken ni. Tolken er på skærmen for bordenden.
kitchen-question = Du har Mettes spørgsmål med: »Hvad siger hun i bilen?« Kaffen er klar.
kitchen-cup = Døren går op. »Kaffe, Yusuf? Derude?« spørger Mette. Han løfter sin fulde kop. Amina ser fra Mette til dig.
kitchen-school = »Min lærer siger, at kommunen har ringet om min mand,« siger Amina. »Hvorfor?« Du siger undskyld og lover at spørge hende selv næste gang.
kitchen-secrecy = Jeg oversætter alt, der bliver sagt, og jeg har tavshedspligt.
kitchen-relief = Så kan jeg holde fri. Jeg har oversat for min mor på kommunen, siden jeg var ti.
kitchen-role = Med flere ord: Han er min mand. Han er ikke min advokat.
kitchen-carrots = I Fez lavede jeg mad til seks hundrede om dagen i elleve år. På dansk er jeg kun nået til gulerødder.
kitchen-mail = Du spørger til køkkenet på Engparken og mailen. »Mailen?« siger Amina. Yusuf siger lavt noget på arabisk.
kitchen-car = Manden siger: Husk, hvad vi aftalte i bilen.
    .why = Han retter hende på et sprog, du ikke forstår, lige før hun skal svare. Tolken oversætter alt, og derfor ved du det nu.
kitchen-wait = Køkkenet … Det kan vente.
    .why = For et øjeblik siden spurgte hun til mailen. Så blev hun mindet om en aftale, og svaret blev et andet. I marts, uden ham, ville hun gerne.
kitchen-six = De begynder klokken seks, og vuggestuen åbner halv syv.
    .why = Det lyder som et forbud, men regnestykket passer: Klokken seks kan ingen af dem. Det er ikke dér, problemet ligger.
offer-minutes = »Jeg tilbyder alle et par minutter alene. Vil du det, Amina? Det er frivilligt.«
    .feedback = Hun blev stoppet, og du tilbyder tid alene som noget, alle får. Det kræver efter kursets opfattelse ikke grundlag i § 8, stk. 2, og svaret bliver hendes.
open-question = »Hvad skulle være anderledes, Amina, for at et køkken kunne lade sig gøre?«
    .feedback = Et åbent spørgsmål, og det er hende, du spørger. Men han har lige mindet hende om aftalen i bilen, og nu skal hun svare, mens han hører på. Tilbyd hende først et andet rum.
accept-his-no = »Det forstår jeg godt. Så lader vi køkkenet ligge, ikke?«
    .feedback = Hvem sagde, at det ikke gik? Det gjorde Yusuf. Amina sagde, at det kunne vente. Bisidderens nej er ikke borgerens nej. Spørg hende, hvad der står i vejen.
send-out-point = »Jeg er nødt til at tale med Amina alene om køkkenet. Yusuf, du venter ude så længe.«
    .feedback = Du har hørt noget konkret, og det er begrænset til ét emne. Hvad har hun selv svaret? Ingenting endnu. Uden hendes ja og uden tilbuddet er der ikke tungtvejende grunde efter § 8, stk. 2. Spørg hende først.

scene-offer = Da Yusuf svarede på tilbuddet
offer-no-need = Alene? Det har hun vist ikke brug for. Jeg bliver her. Er der noget galt?
    .why = Hun har lige sagt ja, og han sætter sit nej i stedet og bliver siddende. Det er ikke længere støtte til det, hun vil.
offer-amina = Ja. Ja tak.
her-answer-counts = »Nej, det er et tilbud, alle får. Hvad siger du selv, Amina?«
    .feedback = Det er hendes svar, der gælder, og det hører han.
    .feedback-right = Aftenen er ikke tænkt igennem, og så er det lille skridt det rigtige. Prisen er, at hun må sige ja en gang til, mens han ser på hende.
    .feedback-partly = Men hun har lige sagt ja. Nu skal hun sige det igen, mens han ser på, og Mette står klar med kaffe. Hun har gjort sit; det næste skridt er dit.
honest-worry = »Ærligt talt, Yusuf: Tør Amina tale frit, når du sidder her?«
    .feedback = Nu ved han, hvad du tænker, og de kører hjem i samme bil. En mistanke nævnes ikke over for bisidderen, for det kan gå ud over Amina derhjemme. At alle får tilbuddet, var svar nok.
drop-it = »Nej nej, det er bare noget, jeg tilbyder alle. Så tager vi det sammen, ikke?«
    .feedback = Hun sagde ja, og nu er tilbuddet trukket tilbage på Yusufs ord. Hvad lærer hun af det? Sig hellere: »Tilbuddet er til Amina, og hun har svaret.«
firm-out = »Det er kun fem minutter, Yusuf, og alle får tilbuddet. Du kan sidde herude.«
    .feedback = Hun har sagt ja, og han bliver siddende.
    .feedback-right = Fem minutter, et sandt tilbud til alle, og aftenen er tænkt igennem. Efter den ene læsning udfører du bare hendes valg; efter den strenge er der nu konkrete forhold nok til § 8, stk. 2. Sig også, at hun gerne må have en anden med.
    .feedback-breach = Men hvad skal hun sige i bilen? Det har ingen tænkt på, og du har ikke vendt det med nogen. Inden en bisidder skal ud, skal borgerens sikkerhed tænkes igennem.

scene-sent-out-late = Da Yusuf var sendt ud
late-door = Yusuf ser længe på Amina og går. Han bliver stående lige uden for ruden.
late-trouble = Har jeg gjort noget forkert? Nu står han derude og kigger.
fetch-back = »Nej, I har ikke gjort noget. Jeg gik for hurtigt frem, og nu henter jeg ham.«
    .feedback = Hun skal køre hjem med ham, og du nåede ikke at tænke det igennem. Du henter ham og tager selv skylden, så den ikke bliver hendes.
someone-else = »Slet ikke. Du kan få en anden med i stedet, eller vi kan finde en ny tid.«
    .feedback = Det er rigtigt, at hun gerne må have en anden med eller få en ny tid. Men han står derude, og den, der skal forklare ham det, er hende. Hent ham ind, og sig det selv.
go-on-without = »Slet ikke. Nu kan du sige det, som det er. Hvad vil du helst?«
    .feedback = Han kan se hende gennem ruden, og hun kan se ham. Hvad kan hun svare dér? En udelukkelse skal begrænses til det nødvendige og stoppes, når den gør det sværere for hende.

scene-alone = Da I var alene med tolken
alone-yes = Yusuf rejser sig langsomt. Mette står i døren med kaffe, og hans telefon kommer med ud.
alone-glass = Amina sætter albuerne på bordet.
alone-amina = Fem minutter. Så må jeg tale hurtigt.
secrecy-first = »Jeg har tavshedspligt, også over for Yusuf. Men den har grænser, hvis nogen er i fare.«
    .feedback = Nu ved hun, hvad der sker med det, hun siger, og hvor grænsen går. Det er rimeligt at sige, før hun vælger, hvor meget hun vil fortælle. Spørg også, om det er okay at tale nu.
open-about-work = »Hvordan har du det med at skulle ud i arbejde?«
    .feedback = Åbent, og hun kan begynde, hvor hun vil. Men du har ikke sagt, hvad der sker med det, hun siger, eller spurgt, om det er okay at tale nu. Om lidt sidder hun i bilen.
is-it-yusuf = »Er det Yusuf, der er imod køkkenet?«
    .feedback = I er alene, og du spørger hende selv. Men svaret ligger allerede i spørgsmålet, og så bliver det dit og ikke hendes. Spørg: »Hvad skete der med køkkenet?«
one-of-many = »Mange af de kvinder, jeg møder, bliver holdt hjemme. Er det måske også sådan hos jer to?«
    .feedback = Det, du så og hørte i dag, handler om Yusuf og Amina. Spørgsmålet handler om, hvem hun ligner. En mistanke skal hvile på konkrete holdepunkter i netop denne sag, og dem har du jo. Byg på dem.

freely-secrecy = Godt. For jeg skal køre hjem med ham.
freely-open = Sådan er der ingen, der har spurgt mig på det her kontor.
freely-yusuf = Han er ikke imod køkkener. Han er imod, at jeg står i et uden ham.
freely-background = Dem kender jeg ikke. Jeg kender et køkken med fire komfurer. Spørg mig om det.
freely-wish = Jeg vil arbejde. Jeg savner store gryder og en, der råber, at suppen er klar.
freely-worry = I bilen øver vi svarene. Siger jeg noget andet, taler han ikke til mig, før jeg har sagt undskyld.
freely-mail = Mailen så jeg bagefter. Rengøring om aftenen må jeg godt. Et køkken med andre må jeg ikke.
    .why = Hendes egne ord, sagt alene og gennem tolk: Han har sagt nej for hende og bestemmer, hvor hun må arbejde. Det passer med det, du selv hørte ved bordet.
freely-mother-in-law = Min svigermor siger også nej. Men kun til klokken seks. Klokken ni passer hun gerne Salma.
    .why = Det lyder som pres fra endnu en i familien. Men det er kun et klokkeslæt, hun siger nej til, og hun vil gerne hjælpe.

scene-together = Da hun sagde det ved bordet
together-no-answer = Du skynder dig videre. Amina ser ned. Hun havde sagt ja.
together-chair = Amina åbner munden. »Hun har jo svaret,« siger Yusuf og rykker sin stol helt hen til hendes.
together-fetched = Du siger undskyld til dem begge. Yusuf har ikke taget jakken af.
together-hurt = Tale frit? Hvad er det, du siger om mig?
together-about-us = Nej, nej. Det er fint. Vi har det fint.
together-wish = Jeg ville gerne i et køkken. Men det går ikke. Rengøring er fint.
together-mail = Det var også det, jeg skrev.
together-lawyer = Ja. Det skrev du.
together-shifts = Jeg har søgt dagvagter. Jeg har bare ikke fået svar, så det kan vi ikke regne med endnu.
own-it = »Det skulle jeg ikke have sagt. Undskyld. Amina, hvordan vil du gerne fortsætte?«
    .feedback = Du forsvarer dig ikke og giver samtalen tilbage til Amina. Det sagte er sagt, og hun skal køre hjem med det. Vend det med Mette, så snart de er gået.
offer-after-all = »Jeg tilbyder alle et par minutter alene. Har du lyst til det, Amina?«
    .feedback = Hun har svaret ved bordet og alligevel ikke frit. Nu får hun det tilbud, som alle får, og det er hende, der svarer.
her-words-count = »Tak, Amina. Du vil i køkken, men sådan her går det ikke. Har jeg forstået dig rigtigt?«
    .feedback = Du gentager hendes egne ord og lader hende rette dem.
    .feedback-right = Mere er der ikke plads til ved det her bord. Skriv også, hvad du så og hørte, før hun sagde det.
    .feedback-partly = Men hun sagde dem, mens han sad der, og tilbuddet om tid alene har hun ikke fået. Brug dem ikke som det sidste ord.
ask-his-shifts = »Yusuf, hvornår får du svar om vagterne? Så finder vi en dato ud fra det.«
    .feedback = Hans vagter betyder noget, og han må gerne fortælle om dem. Men hun har lige sagt, hvad hun vil, og spørgsmålet flytter det tilbage til ham. Spørg hende, hvilke tider der kunne passe.
until-he-knows = »Så venter vi med praktikken, til I ved mere om vagterne.«
    .feedback = Nu er det dig, der vælger at vente, og det er Yusuf, der bestemmer hvor længe. Findes der andre tider? Find ud af det sammen med hende.

scene-in-place = Hvad der skulle til
place-apology = Yusuf siger ikke noget. »Så lad os tale om arbejde,« siger Amina uden at se op.
place-heard = Ja. Sådan kan du skrive det.
place-not-yusuf = Ja. Spørg Yusuf om tiderne.
place-habit = Han er ikke ond. Han er bange for, at jeg kan selv.
place-question = Hvad skal der så ske nu?
what-in-place = »Hvad skulle være på plads, for at du kunne begynde?«
    .feedback = Planen bliver hendes. Hun ved bedst, hvad der kan lade sig gøre, uden at det koster hende for meget derhjemme.
call-the-kitchen = »Fantastisk. Jeg ringer til plejehjemmet nu. Kan I finde ud af morgenerne?«
    .feedback = Din begejstring smitter, og nu kører planen foran hende. Hvem tager telefonen, når de ringer tilbage? Find først ud af sammen med hende, hvad der skal være på plads.
no-hurry = »Skal vi så ikke vente, til Salma er større? Du skal ikke føle dig presset.«
    .feedback = Omsorgsfuldt sagt, men hun har ikke bedt om at vente. Den, der bad om det, var Yusuf. Spørg, hvad der skal til, så ønsket bliver til en plan.
give-it-a-name = »Det, du fortæller, lyder som negativ social kontrol. Det skriver jeg i notatet.«
    .feedback = Du har måske ret. Men etiketten siger mindre end det, hun har fortalt, og står den i notatet, kan han komme til at læse den. Spørg: »Er det noget, du vil have hjælp til?«

scene-return = Før Yusuf kom ind igen
return-in-place = Klokken ni. Min svigermor til at hente Salma. Og at det er dig, der har foreslået det.
return-kitchen = Vent lidt. Hvem tager telefonen, når de ringer tilbage?
return-wait = Vente? Jeg har ventet i to år.
return-name = Nej. Skriv det ikke. Han læser alt, hvad I sender.
return-door = De fem minutter er gået. Ude på gangen har Mette og Yusuf fået kaffe. Kun den ene drikker.
what-may-he-hear = »Hvad må Yusuf høre om det, vi har talt om?«
    .feedback = Hun bestemmer selv, hvad der bliver fortalt videre. Du spørger, før døren går op, og så har hun også en sætning med til bilen.
neutral-sentence = Kald Yusuf ind, og sig kun: »Vi har talt om arbejde, og nu lægger vi en plan.«
    .feedback = En kort og sand sætning, der ikke giver noget videre. Det er en god regel, når I ikke har aftalt andet. Så kan Amina selv vælge, hvad der skal frem nu.
tell-him = »Kom ind, Yusuf. Amina vil gerne i køkken, men er nervøs for at aflevere Salma.«
    .feedback = Hun har lige sagt, hvad det koster at svare noget andet end det aftalte, og nu har du gjort det for hende. Det, en borger har sagt alene, er fortroligt, også over for en ægtefælle. Spørg før døren går op: »Hvad må han høre?«

scene-table = Da Yusuf ville have aftalen
table-in-place = Det ved Yusuf. Klokken ni er bedre end klokken seks.
table-kitchen = Vent lidt. Hvis de siger klokken seks, har jeg jo stadig ingen til Salma.
table-wait = Ja. Vente.
table-folder = Send bare aftalen til mig, når den er skrevet. Så ryger den i mappen.
how-she-wants-it = »Det er din aftale, Amina. Hvordan vil du have den?«
    .feedback = Papiret er hendes, og det er hende, du spørger. Siger hun »i mappen«, mens han hører på, ved du ikke, hvor frit det er. Spørg igen, når hun sidder alene.
both-of-you = »Jeg sender den til dig, Amina, og Yusuf får en kopi. Er det i orden med dig?«
    .feedback = Hun bliver spurgt, og det er vigtigt. Men svaret er lagt til rette, og han hører på. »Hvordan vil du have den?« giver hende tre svar at vælge imellem i stedet for ét.
into-the-folder = »Det gør jeg, Yusuf. Så ligger alt samlet.«
    .feedback = Rart og nemt, og han har hørt hvert ord i den. Men han er bisidder uden fuldmagt, og det er Aminas papir. Det er sådan, en borger mister sine breve, ét ad gangen. Spørg hende.
no-more-folder = »Skal Amina ikke selv passe sine papirer fra i dag? Sådan lærer man det, Yusuf.«
    .feedback = Det lyder, som om du giver hende magten tilbage. Men det er hende, der skal hjem og stå til regnskab for det, og du har ikke spurgt hende. Hvad vil hun selv?

scene-plan = Da planen skulle aftales
plan-she-decides = »Kun tiderne,« svarede Amina. »Og at det var dig, der fandt på det.« Så kom Yusuf ind.
plan-neutral = Yusuf ser på Amina, og hun ser på dig. »Arbejde,« siger hun.
plan-told = Nervøs? Det har du ikke sagt til mig.
plan-fridge = I mappen.
plan-folder = Amina ser på mappen. »Ja. Mappen,« siger hun.
plan-my-folder = Nej nej. Han må gerne have mappen.
plan-nine = Du nævner et skolekøkken, to dage om ugen fra ni til et.
plan-amina = Klokken ni. Det kan jeg godt.
plan-yusuf = Og hvem skal hun stå sammen med? Nå. Vi kan da prøve.
read-and-return = »Tolken læser aftalen op, du retter, og vi ses igen om tre uger med tolk.«
    .feedback = Amina hører, hvad hun skriver under på, og kan rette det. Den faste tid gør, at du kan vurdere på ny og tilbyde tid alene igen. Hun vælger selv, hvem hun har med.
call-if = »Prøv det af, Amina. Så ringer du, hvis du får brug for det, ikke?«
    .feedback = Tilliden er god. Men på hvilket sprog skal hun ringe, og hvornår ser I på det igen? Aftal næste skridt, og hvordan I bedst får fat i hinanden.
agreement-to-yusuf = »Skal jeg sende aftalen til Yusuf, så I kan rette den til sammen derhjemme?«
    .feedback = Nemt, for han svarer hurtigt. Men Yusuf er bisidder uden fuldmagt, og aftalen er Aminas. Hun skal selv kunne forstå og rette den. Spørg: »Hvordan vil du have den, Amina?«
next-time-without = »Næste gang tager Amina og jeg den alene, Yusuf. Du kan godt blive hjemme.«
    .feedback = Et møde, der ikke er holdt endnu, kan ingen vurdere i dag, og nu er det Amina, der skal høre for det i bilen. En udelukkelse skal begrænses til det nødvendige. Tilbyd tid alene igen næste gang.

## Før notatet

before-went-early = Efter et kvarter takkede Amina og gik. Du havde fire gange »ja« på papiret.
before-went-late = »Vi må hellere gå,« sagde Amina, tog sin taske og gik ud til ham. Køkkenet nåede I ikke.
before-signed = Amina skrev under. Bagefter så hun længe på sit navn.
before-folder = Aftalen kom i mappen, og mappen kom under Yusufs arm.
before-ring = »Ringe?« sagde Amina i døren. »På dansk?«
before-without = »Hjemme?« sagde Yusuf og smilede. Amina smilede ikke.
before-read = Amina rettede ét tal, skrev under og så på dig, da hun foldede aftalen.
before-desk = Du ser ned på din blok, før du skriver.

note-desk = Nu skal notatet skrives. Hvad hører med?
note-participants = Amina mødte med sin mand, Yusuf, som bisidder. Ingen fuldmagt i sagen.
    .feedback = Hvem der var til stede og i hvilken rolle, hører med. Så kan den næste også se, at svar og papirer går til Amina selv.
note-he-answered = Amina blev spurgt om hverdagen. Yusuf rystede på hovedet, og hun tav midt i svaret.
    .feedback = Det er det, du så, uden forklaring og uden dom. Så kan andre selv vurdere det.
note-her-account = Yusuf sagde på arabisk: »Husk, hvad vi aftalte i bilen.« Amina: Det kan vente.
    .feedback = Ordret og i rækkefølge, som tolken gengav det. Det kan andre efterprøve, og det kan bære en vurdering.
note-own-words = Amina siger gennem tolk, at hun gerne vil arbejde i et køkken.
    .feedback = Hører med, hvis hun selv har sagt det i samtalen. Har du det kun fra Yusuf eller fra gamle papirer, må det ikke stå som hendes ord.
note-offer = Amina sagde ja til tid alene. Yusuf sagde nej og blev siddende.
    .feedback = Hører med, hvis det skete. Det viser, hvad der var prøvet, og hvem der svarede hvad. Fik hun aldrig tilbuddet, passer det ikke.
note-part-alone = Fem minutter uden Yusuf efter Aminas eget ja, jf. § 8, stk. 2. Først: tolk og tilbud.
    .feedback = Hvis valg det var, grundlaget, omfanget og det, der var prøvet, hører med. Hold det ved det, han selv så og hørte.
note-her-copy = Tolken læste aftalen op, Amina rettede den, og hun fik selv en kopi.
    .feedback = Hører med, hvis det skete. Det viser, at hun kendte indholdet, og hvem der fik papiret. Sluttede samtalen anderledes, passer det ikke.
note-his-mail = Køkkenarbejde er ikke aktuelt for borgeren, jf. hendes mail af 17. marts.
    .feedback = Mailen er Yusufs og kan nævnes som hans. En bisidders nej kan ikke lægges til grund som borgerens eget.
note-why-she-looked = Amina tier, når Yusuf ser på hende, fordi hun er bange for, hvad han gør.
    .feedback = At hun tav, så du. Grunden er dit gæt, og den vil følge dem begge i sagen. Skriv det, du så, eller lad det ligge.
note-his-shifts = Praktik afventer, at Yusuf får svar på sin ansøgning om dagvagter på mejeriet.
    .feedback = Det har Amina ikke sagt. Hun har sagt, hvilken tid der ikke går. Hans vagter må ikke blive til hendes ventetid.
note-copy = Kopi af notatet sendes til Yusufs mail, da han læser brevene fra kommunen.
    .feedback = Han har ingen fuldmagt, og Amina har ikke sagt ja til det. Hendes oplysninger er fortrolige, også over for en ægtefælle. At han plejer at læse brevene, er ikke en aftale med dig.
note-said-alone = Amina siger, at de øver svarene i bilen, og at Yusuf skrev mailen uden hende.
    .feedback = Det skal huskes, men Yusuf læser brevene fra kommunen. Efter kursets vurdering skal det stå dér, hvor det er skærmet hos jer. Spørg din leder, hvor det er.
note-sent-out = Yusuf blev sendt ud, før det var tænkt igennem. Amina spurgte til det.
    .feedback = Hører med, også når det var en fejl. Notatet skal vise, hvad der blev besluttet, og hvad det byggede på, så andre kan vurdere det.

## Slutninger

ending-own-words = Med egne ord
    .text = Tre uger senere står Amina i skolekøkkenet klokken ni. »Kommunen fandt på det,« siger hun derhjemme, og den sætning holder.

        Til næste møde kommer de begge, og tolken er på. Du vurderer på ny. »Fem minutter?« spørger hun, før du når det. Yusuf ser på sit ur. Så rejser han sig.
ending-small-steps = Små skridt
    .text = Der er lavet en aftale, og den er ikke helt Aminas. Hun sagde noget af det, hun ville. Det sidste ord havde en anden.

        Næste gang er tolken bestilt. Vend det med Mette, før de kommer, og begynd med den sætning, Amina ikke fik sagt færdig.
ending-half-way = Halvvejs
    .text = Amina fik sagt, hvad hun ville. Men I fik ikke aftalt, hvordan du når hende, og hvornår I ses.

        I juni kommer der en mail: »Vi har drøftet det.« Ring ikke til ham. Spørg Mette, hvordan du kan nå Amina på en måde, som er hendes.
ending-cracked = En revne
    .text = Yusuf blev sendt ud, før det var tid, og han ville vide hvorfor. Det var Amina, der måtte svare. Hun så også, at du ændrede kurs.

        Til næste møde kommer de begge, og de første minutter siger ingen noget. Tag det i den rigtige rækkefølge: tolk, tilbud, Mette.
ending-from-you = Det havde han fra dig
    .text = Yusuf fik noget at vide om Amina, som han ikke skulle have hørt fra kommunen. I bilen var der ikke mere at øve. Der var bare stille.

        Til næste møde siger hun, at alt er fint, og ser på ham, mens tolken oversætter det. Ring til sikkerhedskonsulenterne, før I ses igen.
ending-his-words = Hans ord
    .text = Aftalen siger stadig rengøring. Amina møder til tiden, og Yusuf henter hende. I pausen spørger en kollega, hvad hun lavede før. Hun mangler ordene og tegner en gryde på en serviet.

        Om det, hun selv ville, står der ikke noget i sagen. Bestil en tolk til næste møde, og spørg hende igen.
ending-empty-chair = Den tomme stol
    .text = Amina kommer ikke til næste møde, og heller ikke til det næste igen. Afbuddene er skrevet på fejlfrit dansk.

        Yusuf blev holdt ude på en måde, som hun måtte betale for. Vend det med Mette på mandag, og find en vej til Amina, som ikke går gennem hans mail.
