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
fact-holds-folder = Yusuf har Aminas papirer i en mappe og lægger den foran hende.
fact-answered-first = Yusuf svarede to gange, før Amina havde fundet ordene.
fact-looks-at-him = Amina så over på Yusuf, før hun svarede.
fact-short-version = Et langt svar på arabisk blev til få ord, da Yusuf oversatte det.
fact-own-wish = Amina siger gennem tolk, at hun vil i køkken, men ikke klokken seks.
fact-mail-explained = Amina siger, at mailen var hendes eget nej, men kun til mødetiden.
fact-mother-in-law = Amina siger, at svigermor synes, en mor skal blive hjemme.
fact-says-stop = Amina siger, at det er en vane, og at hun selv siger fra.

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
answers-ask = Du spørger Amina, hvordan det går på sprogskolen.
answers-school = Rigtig godt. Læreren siger, at hun er den eneste, der altid har lavet lektier.
    .why = Han svarer, før hun når det, og du ved ikke, hvad hun ville have sagt. Det er værd at notere. Grunden viser sig at være en vane: Han har talt for sin familie på kommunen, siden han var ti år.
answers-look = Du spørger til en almindelig dag. Amina åbner munden og ser så over på Yusuf.
    .why = Det kan ligne, at hun beder om lov. Hun leder efter ordet »aflevere«, og det plejer han at have.
answers-day = Hun afleverer Salma, og så er det skole, indkøb og alt for meget mad. Jeg har taget tre kilo på siden jul.
let-her-answer = »Tak, Yusuf. Nu vil jeg gerne høre det fra Amina selv.« Så venter du.
    .feedback = Det mindste skridt, og her er det nok. Du takker ham, vender dig mod hende og giver hende tid. Det er almindelig mødeledelse og kræver efter kursets opfattelse ikke noget særligt grundlag.
is-that-right = »Amina, er det rigtigt, hvad Yusuf siger?«
    .feedback = Hun får ordet, og det er et godt stykke af vejen. Men spørgsmålet handler om hans svar, og et »ja« er nemt at sige på et nyt sprog. Prøv: »Fortæl mig om en almindelig dag.« Og vent.
write-it-down = »Det skriver jeg. Siger du til, Amina, hvis du er uenig?«
    .feedback = I sagen står hans svar nu som hendes. Skal hun rette det, må hun sige både sin mand og en sagsbehandler imod på dansk. Spørg hende selv, og giv svaret tid.
send-out-early = »Yusuf, du må lige vente udenfor i ti minutter, så Amina får ro til at svare.«
    .feedback = Udelukkelse kræver tungtvejende grunde efter forvaltningslovens § 8, stk. 2, og de mildere skridt kommer først. Han har svaret venligt på et par spørgsmål, og et roligt »lad Amina svare selv« er ikke prøvet endnu.

scene-sent-out-early = Da Yusuf stod på gangen
early-door = »Selvfølgelig,« siger Yusuf, rejser sig for hurtigt og går. Mappen ligger på bordet. Amina ser på døren.
early-why = Hvorfor? Han har ikke … gjort noget.
early-yes = Du forklarer det langsomt og spørger til hendes dag igen. »Ja,« siger Amina. Og så: »Ja.«
    .why = Det kan ligne, at han har lært hende at tie. Men hun er utryg og mangler de danske ord, så hun siger det sikreste. Hun blev ikke friere af, at han gik.
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
words-short = Hun siger … ikke lige nu. Noget i den retning.
    .why = Et langt svar bliver til få ord, og resten når dig ikke. Notér det. Han er ikke tolk og er bange for at sige noget forkert på hendes vegne.
words-offer = Jeg kan godt tage resten, så sparer I en tolk.
interpreter-now = »Der er en videotolk klar kvart over. Det vigtige venter vi med.«
    .feedback = Det, du ordnede klokken ni, får Amina glæde af nu. En tolk er et af de mildeste skridt, du kan tage, og den eneste måde, hun selv kan blive forstået på. Det letter også Yusuf, som ellers skal være mand, bisidder og tolk på én gang.
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
between-desk = De er gået. Du har bestilt en videotolk i marokkansk arabisk til torsdag klokken ni. Mette ser op fra sin skærm.
between-wrong-twice = Jeg havde engang en, hvor manden svarede på alt. Først troede jeg, at han styrede hende, så at hun bare var genert. Jeg tog fejl begge gange.
between-coffee = Men du kan jo altid lokke en mand ud til en kop kaffe.
spar-without-names = »Må jeg fortælle det uden navn? Så siger du, hvad det ellers kan være.«
    .feedback = Fem minutter, ingen navne, og du har skilt det, du så, fra det, du tror. Det gør dig klogere, før du vælger det næste skridt.
coffee-trick = »God idé. Stikker du hovedet ind og byder ham på kaffe, når vi er i gang?«
    .feedback = Ægte pauser er et godt middel. Her er kaffen et påskud, og Amina får ikke valget. Gennemskuer de det, koster det tillid hos dem begge. Et åbent tilbud til hende kan klare det samme.
ask-school = Ring til Aminas lærer, og hør, om de har lagt mærke til noget.
    .feedback = Nu er der en lærer, der ved, at Amina har en sag, og at kommunen tænker noget om hendes mand. Det har hun ikke sagt ja til. Oplysningen er fortrolig, og at du bare spørger, ændrer ikke på det. Vend det uden navn, og spørg Amina selv.
wait-and-see = »Jeg venter med at mene noget, til der er tolk på.«
    .feedback = Klogt ikke at konkludere endnu. Men du er i tvivl, og Mette sidder lige der. Med et par øjne mere kunne du have haft flere mulige forklaringer med ind på torsdag.

scene-kitchen = Da køkkenet kom på bordet
kitchen-screen = Kvart over ni er tolken på skærmen for bordenden.
kitchen-thursday = Torsdag klokken ni. Tolken er på skærmen for bordenden.
kitchen-question = Du har Mettes spørgsmål med: »Er det ham, eller er det sproget?« I dag kan du finde ud af det.
kitchen-cup = Døren går op. »Kaffe, Yusuf? Derude?« spørger Mette. Han løfter sin fulde kop. Amina ser fra Mette til dig.
kitchen-school = »Min lærer siger, at kommunen har ringet om min mand,« siger Amina. »Hvorfor?« Du siger undskyld og lover at spørge hende selv næste gang.
kitchen-secrecy = Jeg oversætter alt, der bliver sagt, og jeg har tavshedspligt.
kitchen-relief = Så kan jeg holde fri. Jeg har oversat for min mor på kommunen, siden jeg var ti.
kitchen-role = Med flere ord: Han er min mand. Han er ikke min advokat.
kitchen-carrots = I Fez lavede jeg mad til seks hundrede om dagen i elleve år. På dansk er jeg kun nået til gulerødder.
kitchen-mail = Du spørger til køkkenet på Engparken: I marts ville hun gerne, og så kom mailen. Amina ser hurtigt på Yusuf.
kitchen-wait = Køkkenet … Det kan vente.
    .why = I marts ville hun gerne, og nu trækker hun i land, mens han sidder der. Men hun vil stadig gerne. Yusuf har søgt andre vagter og venter på svar, og hun vil ikke love noget på hans vegne.
kitchen-six = De begynder klokken seks. Det går altså ikke.
    .why = Det lyder som et forbud. Det er et regnestykke: Han møder halv fire, og vuggestuen åbner først halv syv. Han glemmer bare at sige det.
offer-minutes = »Jeg tilbyder alle et par minutter alene. Vil du det, Amina? Det er frivilligt.«
    .feedback = Noget ved køkkenet bliver ikke sagt. Du tilbyder tid alene som noget almindeligt, og det passer, at alle får tilbuddet. Det er ikke et krav, og så kræver det efter kursets opfattelse ikke grundlag i § 8, stk. 2.
open-question = »Hvad skulle være anderledes, Amina, for at et køkken kunne lade sig gøre?«
    .feedback = Et åbent spørgsmål, der hverken overhører Yusuf eller lader ham afgøre det. Om hun ville sige mere alene, ved du ikke endnu, men tilbuddet kan stadig komme.
accept-his-no = »Det forstår jeg godt. Så lader vi køkkenet ligge, ikke?«
    .feedback = Hvem sagde, at det ikke gik? Det gjorde Yusuf. Amina sagde, at det kunne vente. Bisidderens nej er ikke borgerens nej. Spørg hende, hvad der står i vejen.
send-out-point = »Jeg er nødt til at tale med Amina alene om køkkenet. Yusuf, du venter ude så længe.«
    .feedback = Roligt sagt og begrænset til ét emne. Men et blik og et halvt svar viser ikke, at han modarbejder hende, og § 8, stk. 2, kræver tungtvejende grunde. To mildere skridt lå lige for: et åbent spørgsmål og et frivilligt tilbud om tid alene.

scene-offer = Da Yusuf svarede på tilbuddet
offer-no-need = Alene? Det har hun vist ikke brug for. Er der noget galt?
    .why = Han siger nej på hendes vegne, og det er værd at notere. Grunden er bekymring: Da han var barn, betød en lukket dør på kommunen dårlige nyheder. Siger Amina selv ja, går han uden videre.
offer-amina = Tolken oversætter. Amina ser på Yusuf og så på dig. Hun har ikke svaret endnu.
her-answer-counts = »Nej, det er et tilbud, alle får. Hvad siger du selv, Amina?«
    .feedback = Du beroliger ham med noget, der er sandt, og giver spørgsmålet tilbage til den, det blev stillet til. Ingen mistanke bliver nævnt, og hans nej bliver ikke til hendes.
honest-worry = »Ærligt talt, Yusuf: Tør Amina tale frit, når du sidder her?«
    .feedback = Nu ved han, hvad du tænker. Er mistanken forkert, sårer den. Er den rigtig, kan det gå ud over Amina derhjemme. Derfor nævnes den ikke over for bisidderen. At alle får tilbuddet, var svar nok.
drop-it = »Nej nej, det er bare noget, jeg tilbyder alle. Så tager vi det sammen, ikke?«
    .feedback = Tilbuddet var til Amina, og nu er det trukket tilbage på Yusufs ord. Hvad ville hun selv have sagt? Det ved du ikke. Vent på hendes svar. Et nej havde også været i orden.
firm-out = »Det er kun fem minutter, Yusuf, og alle får tilbuddet. Du kan sidde herude.«
    .feedback = Amina har ikke svaret, og dermed er tilbuddet blevet til en udelukkelse. Den kræver tungtvejende grunde i netop denne sag, og et bekymret spørgsmål fra hendes mand er ikke en af dem. Fem minutter gør ingen forskel for grundlaget.

scene-sent-out-late = Da Yusuf var sendt ud
late-door = Yusuf ser på Amina, nikker og går. Hun følger ham med øjnene, til døren er lukket.
late-trouble = Har vi gjort noget forkert? Jeg tog ham med, fordi jeg vil have ham her.
fetch-back = »Nej, I har ikke gjort noget. Jeg gik for hurtigt frem, og nu henter jeg ham.«
    .feedback = Hendes ønske er klart, sagt gennem tolk og uden ham i rummet. Du retter det med det samme i stedet for at holde fast. Grundlaget manglede stadig, men nu blev udelukkelsen kort.
someone-else = »Slet ikke. Du kan få en anden med i stedet, eller vi kan finde en ny tid.«
    .feedback = Det er rigtigt, at hun kan få en anden med. Men hun har lige sagt, hvem hun vil have. Der var ikke grundlag for at udelukke Yusuf, så det næste skridt var at hente ham ind igen.
go-on-without = »Slet ikke. Nu kan du sige det, som det er. Hvad vil du helst?«
    .feedback = Hun beder om sin mand, og du spørger om noget andet. En udelukkelse skal begrænses til det nødvendige, og her var den ikke nødvendig. Sig hellere: »Jeg henter ham nu.«

scene-alone = Da I var alene med tolken
alone-yes = »Ja tak,« siger Amina. »Gå du ned og se til bilen.« Yusuf tager kaffen med og lukker døren efter sig.
alone-glass = Amina sætter albuerne på bordet.
alone-amina = Endelig en, der kan følge med, når jeg taler. Hvad vil du vide?
secrecy-first = »Jeg har tavshedspligt, også over for Yusuf. Men den har grænser, hvis nogen er i fare.«
    .feedback = Nu ved hun, hvad der sker med det, hun siger, og hvor grænsen går. Det er rimeligt at sige, før hun vælger, hvor meget hun vil fortælle – også når du ikke venter noget alvorligt. Nævn bekymring for et barn, hvis du bliver spurgt til grænserne.
open-about-work = »Hvordan har du det med at skulle ud i arbejde?«
    .feedback = Åbent og uden et svar, der ligger klar. Hun kan begynde, hvor hun vil. Et ord om tavshedspligten kan komme, så snart det bliver mere privat end arbejde.
is-it-yusuf = »Er det Yusuf, der er imod køkkenet?«
    .feedback = I er alene, og du spørger hende selv. Men svaret ligger allerede i spørgsmålet. Er du på vildspor, bruger hun kræfterne på at forsvare ham i stedet for at fortælle, hvad hun vil. Begynd åbent.
one-of-many = »Mange af de kvinder, jeg møder, bliver holdt hjemme. Er det måske også sådan hos jer to?«
    .feedback = Du vil gøre det let at svare ja. Men hvad har hun eller Yusuf sagt eller gjort, som peger den vej? Spørgsmålet bygger på, hvem hun ligner. En mistanke skal hvile på konkrete holdepunkter i netop denne sag.

freely-secrecy = Godt. Så siger jeg det også, som det er.
freely-open = Sådan er der ingen, der har spurgt mig på det her kontor.
freely-yusuf = Yusuf? Han fortæller alle på mejeriet, at jeg har lavet mad til seks hundrede.
freely-background = Dem kender jeg ikke. Jeg kender et køkken med fire komfurer. Spørg mig om det.
freely-wish = Jeg vil arbejde. Jeg savner store gryder og en, der råber, at suppen er klar.
freely-worry = Men klokken seks går ikke. Vuggestuen åbner halv syv, og Yusuf kører fra halv fire. Hvem skal aflevere Salma? Det er min egen bekymring. Den har ingen givet mig.
freely-mail = Mailen? Jeg sagde: ikke klokken seks. Yusuf skrev: ikke aktuelt. Han skriver, som om han var advokat.
    .why = Mailen passede ikke med notatet fra marts. Forklaringen er en upræcis oversættelse: Hun sagde nej til mødetiden, og han skrev nej til køkkenet.
freely-mother-in-law = Min svigermor siger hver søndag, at en mor bliver hjemme. Det er hende og ikke Yusuf. Jeg siger ja ja. Men jeg bliver træt af det.
    .why = Et rigtigt, men svagt tegn: Pres mod at arbejde kan også komme fra familien. Her er det svigermoren og ikke den bisidder, hun har valgt, og Amina lader sig ikke styre af det. Det beviser ingenting og taler ikke for at udelukke Yusuf.

scene-together = Da hun sagde det ved bordet
together-no-answer = Du skynder dig videre. Amina når ikke at svare på, om hun ville have haft de minutter.
together-fetched = Du siger undskyld til dem begge og spørger Amina, hvad hun selv ønsker. Yusuf har ikke taget jakken af.
together-hurt = Tale frit? Tror du, at jeg holder hende fanget?
together-about-us = Hvad er det, du tror om os? Spørg mig hellere, hvad jeg vil.
together-wish = Jeg vil i et køkken. Jeg savner store gryder. Men Salma er lige begyndt i vuggestuen, og den åbner halv syv. Klokken seks går ikke. Det er mig, der siger det.
together-mail = Det var også det, jeg skrev.
together-lawyer = Du skrev: ikke aktuelt. Jeg sagde: ikke klokken seks. Du skriver, som om du var advokat.
    .why = Mailen passede ikke med notatet fra marts. Forklaringen er en upræcis oversættelse: Hun sagde nej til mødetiden, og han skrev nej til køkkenet.
together-shifts = Jeg har søgt dagvagter. Jeg har bare ikke fået svar, så det kan vi ikke regne med endnu.
own-it = »Det skulle jeg ikke have sagt. Undskyld. Amina, hvordan vil du gerne fortsætte?«
    .feedback = Du forsvarer dig ikke og diskuterer ikke mistanken. Du giver samtalen tilbage til Amina, så hun er med til at bestemme, hvordan I kommer videre. Det sagte er sagt, men nu bliver det ikke større.
offer-after-all = »Jeg tilbyder alle et par minutter alene. Har du lyst til det, Amina?«
    .feedback = Hun har sagt meget ved bordet, og alligevel får hun det tilbud, som alle får. Begge svar er i orden. Så ved du, at det ikke er dig, der har valgt for hende.
her-words-count = »Tak, Amina. Du vil i køkken, men sådan her går det ikke. Har jeg forstået dig rigtigt?«
    .feedback = Du gentager hendes egne ord og lader hende rette dem.
    .feedback-right = Hun sagde det selv, og du tjekker, at du har forstået det. Mere tid alene behøver du ikke spørge om lige nu, så I kan gå videre.
    .feedback-partly = Hun sagde det selv, og du tjekker, at du har forstået det. Men dit team giver alle et tilbud om tid alene, og det har hun ikke fået. Måske siger hun nej tak. Det er bare hende, der skal sige det.
ask-his-shifts = »Yusuf, hvornår får du svar om vagterne? Så finder vi en dato ud fra det.«
    .feedback = Hans vagter betyder noget, og han må gerne fortælle om dem. Men hun har lige sagt, hvad hun vil, og spørgsmålet flytter det tilbage til ham. Spørg hende, hvilke tider der kunne passe.
until-he-knows = »Så venter vi med praktikken, til I ved mere om vagterne.«
    .feedback = Nu er det dig, der vælger at vente. Amina har sagt, at hun vil, og at klokken seks er problemet. Findes der andre tider? Find ud af det sammen med hende.

scene-in-place = Hvad der skulle til
place-said = Nej tak, ikke i dag. Nu er det jo sagt.
place-apology = Yusuf nikker langsomt. »Så lad os tale om arbejde,« siger Amina. »Mit arbejde.«
place-heard = Ja. Sådan er det. Skriv det lige præcis sådan.
place-not-yusuf = Det er jo mig, der skal arbejde. Spørg mig om tiderne.
place-habit = Yusuf svarer for hurtigt. Det gjorde han også for sin mor. Når det bliver for meget, giver jeg ham et spark under bordet.
place-question = Amina har sagt, hvad hun vil. Morgenerne er stadig svære.
what-in-place = »Hvad skulle være på plads, for at du kunne begynde?«
    .feedback = Planen bliver hendes. Bekymringen er praktisk, og hun ved bedst, hvad der skal til. Intet af det, hun har fortalt, giver grundlag for at udelukke Yusuf.
call-the-kitchen = »Fantastisk. Jeg ringer til plejehjemmet nu. Kan I finde ud af morgenerne?«
    .feedback = Din begejstring smitter, og nu kører planen foran hende. Plejehjemmet siger klokken seks, og hvem har så Salma? Find først ud af sammen med hende, hvad der skal være på plads.
no-hurry = »Skal vi så ikke vente, til Salma er større? Du skal ikke føle dig presset.«
    .feedback = Omsorgsfuldt sagt, men hun har ikke bedt om at vente. Hun vil arbejde, og morgenerne er svære. Spørg, hvad der skal til, så bekymringen bliver til en plan og ikke til et nej.
give-it-a-name = »Det, du fortæller, lyder som negativ social kontrol. Det skriver jeg i notatet.«
    .feedback = Få sætninger er blevet til en etiket, før du har hørt, hvad hun selv tænker om det. Skriv, hvad nogen siger og gør. Spørg så: »Er det noget, du vil have hjælp til?«

scene-return = Før Yusuf kom ind igen
return-in-place = At jeg møder klokken ni og ikke seks. At Salma er faldet til. Og at jeg må prøve, før jeg lover noget.
return-kitchen = Vent lidt. Hvis de siger klokken seks, har jeg jo stadig ingen til Salma.
return-wait = Vente? Jeg har ventet i to år.
return-name = Nej. Det hedder en svigermor. Skriv det ikke sådan.
return-door = De fem minutter er gået. Ude på gangen læser Yusuf opslagstavlen for anden gang.
what-may-he-hear = »Hvad må Yusuf høre om det, vi har talt om?«
    .feedback = Hun bestemmer selv, hvad der bliver fortalt videre. Du spørger, før døren går op, så du ikke skal gætte. Også i et godt ægteskab vil man selv vælge, hvad man fortæller og hvornår.
neutral-sentence = Kald Yusuf ind, og sig kun: »Vi har talt om arbejde, og nu lægger vi en plan.«
    .feedback = En kort og sand sætning, der ikke giver noget videre. Det er en god regel, når I ikke har aftalt andet. Så kan Amina selv vælge, hvad der skal frem nu.
tell-him = »Kom ind, Yusuf. Amina vil gerne i køkken, men er nervøs for at aflevere Salma.«
    .feedback = Yusuf vil hende det godt, og alligevel var det ikke dig, der skulle fortælle det. Det, en borger har sagt alene, er fortroligt, også over for en ægtefælle. Spørg før døren går op: »Hvad må han høre?«

scene-table = Da Yusuf ville have aftalen
table-in-place = At jeg møder klokken ni og ikke seks. At Salma er faldet til. Og at jeg må prøve, før jeg lover noget.
table-kitchen = Vent lidt. Hvis de siger klokken seks, har jeg jo stadig ingen til Salma.
table-wait = Vente? Jeg har ventet i to år.
table-folder = Send bare aftalen til mig, når den er skrevet. Så ryger den i mappen.
how-she-wants-it = »Det er din aftale, Amina. Hvordan vil du have den?«
    .feedback = Papiret er hendes, og hun bestemmer, hvor det skal hen. Måske siger hun: »I mappen.« Så er det hendes valg og ikke hans vane. Det er samme spørgsmål, du ville stille i en sag, hvor det var farligt at lade være.
both-of-you = »Jeg sender den til dig, Amina, og Yusuf får en kopi. Er det i orden med dig?«
    .feedback = Hun bliver spurgt, og det er vigtigt. Men svaret er lagt til rette, og han hører på. »Hvordan vil du have den?« giver hende tre svar at vælge imellem i stedet for ét.
into-the-folder = »Det gør jeg, Yusuf. Så ligger alt samlet.«
    .feedback = Rart og nemt, og han har hørt hvert ord i den. Men han er bisidder uden fuldmagt, og det er Aminas papir. I en anden sag er det sådan, en borger mister sine breve. Spørg hende.
no-more-folder = »Skal Amina ikke selv passe sine papirer fra i dag? Sådan lærer man det, Yusuf.«
    .feedback = Det lyder, som om du giver hende magten tilbage. Men mappen er hendes egen løsning; hun har bedt ham om det. Nu er der endnu en, der bestemmer for hende. Hvad vil hun selv?

scene-plan = Da planen skulle aftales
plan-she-decides = »Køkkenet og tiderne,« svarede Amina. »Resten siger jeg selv derhjemme.« Så kom Yusuf ind, og hun fortalte ham det.
plan-neutral = Yusuf nikker og spørger ikke om mere. Amina siger det selv: Hun vil i køkken, men ikke klokken seks.
plan-told = Nervøs? Det har du ikke sagt til mig.
plan-fridge = Giv mig den i hånden. Den skal hænge på køleskabet, hvor jeg kan se den.
plan-folder = Amina ser på mappen. »Ja. Mappen,« siger hun.
plan-my-folder = Det er mig, der har bedt ham om at passe mappen. Jeg kan ikke læse brevene endnu.
plan-nine = Du nævner et skolekøkken, to dage om ugen fra ni til et.
plan-amina = Klokken ni. Det er et klokkeslæt, jeg kan lide. Hvor store er gryderne?
plan-yusuf = Jeg har skrevet min sidste mail. Fra nu af dikterer hun.
read-and-return = »Tolken læser aftalen op, du retter, og vi ses igen om tre uger med tolk.«
    .feedback = Amina hører, hvad hun skriver under på, og kan rette det. Den faste tid gør, at I kan samle op på både praktikken og Salma. Næste gang vælger hun igen selv, om hun vil have nogen med.
call-if = »Prøv det af, Amina. Så ringer du, hvis du får brug for det, ikke?«
    .feedback = Tilliden er god. Men på hvilket sprog skal hun ringe, og hvornår ser I på det igen? Aftal næste skridt, og hvordan I bedst får fat i hinanden.
agreement-to-yusuf = »Skal jeg sende aftalen til Yusuf, så I kan rette den til sammen derhjemme?«
    .feedback = Nemt, for han svarer hurtigt. Men Yusuf er bisidder uden fuldmagt, og aftalen er Aminas. Hun skal selv kunne forstå og rette den. Spørg: »Hvordan vil du have den, Amina?«
next-time-without = »Næste gang tager Amina og jeg den alene, Yusuf. Du kan godt blive hjemme.«
    .feedback = Du udelukker ham fra et møde, der ikke er holdt endnu, og intet i dag giver grundlag for det. Næste samtale skal vurderes for sig. Amina vælger selv, hvem hun har med, og du kan tilbyde tid alene igen.

## Før notatet

before-went-early = Efter et kvarter takkede Amina og gik. Du havde fire gange »ja« på papiret.
before-went-late = »Jeg vil helst have Yusuf,« sagde Amina, tog sin taske og gik ud til ham. Køkkenet nåede I ikke.
before-signed = Amina skrev under. Bagefter så hun længe på sit navn.
before-folder = Aftalen kom i mappen, og mappen kom under Yusufs arm.
before-ring = »Ringe?« sagde Amina i døren. »På dansk?«
before-without = »Hjemme?« spurgte Amina. Yusuf sagde ikke noget.
before-read = Amina rettede ét tal i aftalen, skrev under og foldede sit eksemplar to gange.
before-desk = Du ser ned på din blok, før du skriver.

note-desk = Nu skal notatet skrives. Hvad hører med?
note-participants = Amina mødte med sin mand, Yusuf, som bisidder. Ingen fuldmagt i sagen.
    .feedback = Hvem der var til stede og i hvilken rolle, hører med. Så kan den næste også se, at svar og papirer går til Amina selv.
note-he-answered = Spørgsmål om sprogskole og hverdag blev stillet til Amina. Yusuf svarede først.
    .feedback = Det er det, du så og hørte, uden forklaring og uden dom. Så kan andre selv vurdere det.
note-her-account = Yusuf svarede to gange først. Amina sagde gennem tolk, at det er en vane, og at hun siger fra.
    .feedback = Både det, du så, og hendes egen forklaring. Uden den kunne den næste læse det som en mistanke, som samtalen har svaret på.
note-interpreter = Amina fortalte gennem videotolk om elleve år i et køkken i Fez.
    .feedback = Hører med, hvis der var tolk på. Så kan man se, hvad hun selv har sagt og hvordan. Var der ingen tolk, er det ikke sandt.
note-own-words = Amina siger, at hun gerne vil i køkken, men ikke med mødetid klokken seks.
    .feedback = Hører med, hvis hun selv har sagt det i samtalen. Har du det kun fra Yusuf eller fra gamle papirer, må det ikke stå som hendes ord.
note-offer = Amina fik tilbudt nogle minutter alene og svarede selv på tilbuddet.
    .feedback = Hører med, hvis det skete. Det viser, hvad du prøvede, og at svaret var hendes. Blev hun ikke spurgt, eller var det Yusuf, der svarede, passer det ikke.
note-her-copy = Tolken læste aftalen op, Amina rettede den, og hun fik selv en kopi.
    .feedback = Hører med, hvis det skete. Det viser, at hun kendte indholdet, og hvem der fik papiret. Sluttede samtalen anderledes, passer det ikke.
note-his-mail = Køkkenarbejde er ikke aktuelt for borgeren, jf. hendes mail af 17. marts.
    .feedback = Mailen er Yusufs og kan nævnes som hans. En bisidders nej kan ikke lægges til grund som borgerens eget.
note-why-she-looked = Amina ser på Yusuf, inden hun svarer, fordi hun er usikker på, hvad hun må sige.
    .feedback = Blikket så du. Forklaringen fandt du på, og den vil følge dem begge i sagen. Skriv det, du så, eller lad det ligge.
note-his-shifts = Praktik afventer, at Yusuf får svar på sin ansøgning om dagvagter på mejeriet.
    .feedback = Det har Amina ikke sagt. Hun har sagt, hvilken tid der ikke går. Hans vagter må ikke blive til hendes ventetid.
note-copy = Kopi af notatet sendes til Yusufs mail, da han læser brevene fra kommunen.
    .feedback = Han har ingen fuldmagt, og Amina har ikke sagt ja til det. Hendes oplysninger er fortrolige, også over for en ægtefælle. At han plejer at læse brevene, er ikke en aftale med dig.
note-sent-out = Yusuf blev sendt ud, selv om Amina havde valgt ham. Han havde svaret for hende.
    .feedback = Hører med, også når det var en fejl. Notatet skal vise, hvad der blev besluttet, og hvad det byggede på, så andre kan vurdere det.

## Slutninger

ending-own-words = Med egne ord
    .text = Tre uger senere står Amina ved den største gryde i skolekøkkenet og har lært tyve børnenavne. Salma græder stadig om morgenen, men kun hen til hjørnet.

        Til næste møde tager hun Yusuf med. Han svarer på det første spørgsmål, tager sig i det og peger på hende. »Spørg kokken,« siger han. Der skulle et spørgsmål, en tolk og lidt tid til. Ikke mere.
ending-small-steps = Små skridt
    .text = Praktikken kommer i stand, og tiden til næste møde står fast. Men det meste af vejen var der en anden, der svarede eller valgte, før Amina havde fundet ordene.

        Om tre uger sidder hun der igen, med tolk. Hun har en liste med denne gang, skrevet på arabisk. Begynd med den.
ending-half-way = Halvvejs
    .text = Praktikken kommer i stand, og Amina glæder sig til gryderne. Men I fik ikke sat en ny tid, og hvad der blev af aftalen, ved du ikke.

        I juni ringer skolekøkkenet og spørger, hvem der egentlig følger op. Det gør du fra i dag. Bestil tolken, og ring så til Amina.
ending-cracked = En revne
    .text = Amina fik sagt, hvad hun ville, og det er meget værd. Men undervejs lod du en mistanke gå forud for det, du havde set, og det mærkede hun.

        Til de næste møder kommer hun alene. Det er nemmest, siger hun, og svarer kort. Der går et stykke tid, før hun igen laver sjov med gulerødder.
ending-from-you = Det havde han fra dig
    .text = Yusuf fik noget at vide fra dig, som Amina selv skulle have valgt, om han skulle have. Han blev ikke vred. Han spurgte bare, hvorfor han skulle høre det fra kommunen.

        Amina fortæller stadig om gryder. Om resten siger hun: »Det kan du jo spørge ham om.«
ending-his-words = Hans ord
    .text = Aftalen siger stadig rengøring. Amina møder til tiden, og ingen klager. I pausen spørger en kollega, hvad hun lavede før. Hun mangler ordene og tegner en gryde på en serviet.

        Yusuf hjalp så godt, han kunne. Han holdt ingen tilbage. Der var bare ingen, der ventede, til Amina havde svaret færdigt. Bestil en tolk til næste møde, og spørg hende igen.
ending-empty-chair = Den tomme stol
    .text = Amina melder afbud til næste møde og til det næste igen. Hun havde taget en med, som hun var tryg ved, og hun forstod aldrig, hvad han havde gjort forkert.

        Der var ikke noget pres at beskytte hende imod. Der var morgener og en vuggestue, og det kunne I godt tale om med ham ved siden af. Skriv til hende, at Yusuf er velkommen, og sig undskyld.
