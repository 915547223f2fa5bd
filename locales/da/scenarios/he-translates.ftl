# Han oversætter: en opdigtet samtale. Ikke et af ministeriets eksempler.

title = »Jeg oversætter«
occasion = Opfølgning på kontrakten
summary = Lars er vellidt i hele huset, og han plejer at oversætte for sin kone, Nok. To praktikker stoppede, dagen efter at han havde ringet. Hvor meget skal der til, og hvor lidt er nok?
task = Følg op på Noks kontrakt: Hvad vil hun selv? Vurdér undervejs, om der er grundlag for at begrænse bisidderens rolle, og hvor lidt der er nok. Du tilbyder altid borgerne lidt tid alene.

cast-nok = Nok
    .about = 37 år. Familiesammenført fra Thailand, 14 måneder i Danmark, i introduktionsprogram. Stod for morgenkøkkenet på et hotel i ni år. På sprogskole tirsdag og torsdag.
cast-lars = Lars
    .about = 49 år. Noks mand, elektriker med eget firma. Bager, driller og kender alle ved navn. Er med som bisidder.
cast-interpreter = Tolken
    .about = Professionel thaitolk. Sidder i en anden by og er kun med som en stemme i telefonen.
cast-gitte = Gitte
    .about = Din kollega på kontoret. Har haft Nok og Lars til et par samtaler.
cast-torben = Torben
    .about = Din leder.

## Sagen

file-contract = Kontrakt om introduktionsprogram, 3. oktober
    .text = Mål: ufaglært arbejde i køkken inden for et år. Danskuddannelse to dage om ugen og to virksomhedspraktikker.

        Noks egne ord gennem fremmødetolk (ægtefællen var på arbejde): »Jeg vil have noget at stå op til. Helst et køkken, hvor der er travlt.«
file-placements = Praktikoversigt
    .text = Gartneriet Solbakken, fra 29. januar. 13. februar: ægtefællen ringer. 14. februar: ophørt. Årsag: »ryg«. Ingen lægelige oplysninger.

        Plejehjemmet Lindely, køkkenet, fra 22. april. 7. maj: ægtefællen ringer. 8. maj: ophørt. Årsag: »ønsker pause«. Køkkenlederen: »Mødte altid først. Vi ville gerne have beholdt hende.«
file-reception = Besked fra receptionen, 20. maj
    .text = Nok og Lars har fået tid i næste uge. Der er ikke bestilt tolk: Lars oversætter altid og ordner også hendes post og MitID. Sikken en mand! Han havde kanelsnegle med til hele receptionen.
file-caller = Telefonnotat, 22. maj
    .text = En kvinde ringede uden navn: »Man ved jo godt, hvordan det er med den slags ægteskaber.« Hun havde ikke selv set eller hørt noget.

## Før samtalen

scene-prepare = Et kvarter før samtalen
prepare-desk = Kvart i ni. I kalenderen står der: »Ingen tolk, manden oversætter.« Du kan nå én ting, før de kommer.
prepare-gitte = Er det Lars i dag? Han er da guld værd. Kører, oversætter og bager. Sådan en skulle de alle sammen have.
book-interpreter = Bestil en thaitolk på telefon til klokken ni.
    .feedback = Med oplysningerne i sagen taler god praksis for en neutral tolk og ikke ægtefællen. En telefontolk fra en anden by kan også dæmpe frygten for sladder.
compare-dates = Hold praktikkernes slutdatoer op mod dagene, hvor Lars ringede.
    .feedback = Du går efter det, der kan efterprøves: to opkald og to praktikker, der stoppede dagen efter. Det er ikke bevis, men et mønster, som du kan spørge til. Hverken Lars' gode humør eller den anonyme opringning fortæller lige så meget.
as-usual = Lad aftalen stå. Nok er jo tryg ved, at Lars oversætter.
    .feedback = Det kan du ikke vide: Også oplysningen om, at det går godt, er kommet gennem Lars. Når sagen rummer konkrete tegn, bør det ikke være ægtefællen, der oversætter. Kurset kender ikke noget generelt forbud, men som god praksis er det sikkert.
call-lars = Ring til Lars, og hør, hvorfor praktikkerne stoppede.
    .feedback = Spørgsmålet er rigtigt, men det er stillet til den forkerte. Det er Noks sag og Noks praktikker, så det er hende, der skal svare. Nu har Lars nået at forme svaret hjemmefra.

## Ankomsten

scene-arrival = »Jeg oversætter«
arrival-room = Lars holder døren for Nok og stiller kanelsnegle på bordet. Hendes mappe, en telefon med perlemorscover og en MitID-kodeviser lægger han foran sig selv.
arrival-called = Ja, jeg har jo fortalt det hele i telefonen, skat. Så vi kan nok gøre det kort.
arrival-word = »God morgen. I dag jeg spise …« Nok ser på Lars. »Rugbrød,« siger han. »Ja. Tager en time at tygge,« siger hun, og de griner begge to.
    .why = Hun ser på ham for at få et ord, ikke for at få lov. Det er helt almindelig sproglig usikkerhed, og grinet er fælles.
arrival-bus = Jeg har taget fri. Bussen kører kun to gange om dagen ude hos os, så jeg er chauffør.
    .why = Det ligner en mand, der har presset på for at komme med. Men bussen kører faktisk kun to gange om dagen, og en ægtefælle må gerne være bisidder. At han kører, siger intet i sig selv.
arrival-phone = Hendes telefon og MitID er hos mig. Hun har nok at holde styr på, ikke, skat?
    .why = Han har både hendes telefon og hendes MitID, og det er ham, der fortæller det. Nok kan hverken læse sin post eller ringe uden om ham. Alene er det ikke bevis, men det hører med i mønsteret.
arrival-booked = »Jeg har en tolk på linjen,« siger du.
arrival-unbooked = Du siger, at du gerne vil ringe en tolk op. Det tager ti minutter at få en på linjen.
arrival-offer = En tolk? Det skal I da ikke bruge penge på. Jeg kan endda hendes vittigheder.
neutral-phone = »Tak, Lars, men så har du to job. Du støtter, tolken tager sproget.«
    .feedback = Venligt, kort og uden at forklare mistanken. Lars kan være bisidder, men sproget lægges hos en neutral tolk. Det beskytter også en bisidder, der bare vil hjælpe.
let-him = »Okay. Men tag det hele med, Lars, også det kedelige.«
    .feedback = Den, der oversætter, bestemmer, hvad du får at høre, og du kan ikke kontrollere det. En god aftale med Lars ændrer ikke på det. Når sagen rummer tegn, der peger på ham, bør du bruge en neutral tolk.
her-danish = »Dit dansk er blevet godt, Nok. Skal vi to ikke prøve uden?«
    .feedback = Det er en venlig tillid til hende, men hverdagsdansk rækker sjældent til mål, helbred og praktik. Når ordene slipper op, er det Lars, der overtager. Hun kan stadig tale dansk, når hun har lyst, også med tolken på linjen.
ask-preference = »Nok, hvad vil du helst: Lars eller tolken?«
    .feedback = Det er godt at spørge hende. Men spørgsmålet falder, lige efter at Lars har tilbudt sig, og med ham ved siden af, så svaret er måske ikke frit. Det er myndigheden, der skal sikre, at I forstår hinanden, og det ansvar bør ikke ligge hos Nok.

## Når Lars oversætter

scene-lars-translates = Et langt svar blev til et kort
lars-translates-danish = Det går fint, til du spørger, hvad hun gerne vil arbejde med. Nok skifter til thai, og Lars rykker stolen frem.
lars-translates-preference = Lars … ja. Det er fint.
lars-translates-minute = Du spørger til praktikken. Nok taler thai i næsten et minut. Hun rører i en usynlig gryde, tæller på fingrene og siger »hotel« to gange.
lars-translates-short = Hun siger, at hun har det godt, som det er.
    .why = Et minut med gryder, tal og »hotel« blev til én kort sætning uden noget af det. Du ved ikke, hvad der mangler, kun at det mangler.
stop-for-phone = »Vi holder lige her. Jeg får tolken på, før vi går videre.«
    .feedback = Du retter op på det uden at anklage nogen: Ingen får skyld for oversættelsen, den bliver bare lagt et andet sted. Det er ikke for sent at skifte, når du opdager, at noget går tabt.
word-for-word = »Lars, jeg hørte ordet hotel. Tag den lige igen, ord for ord.«
    .feedback = Du hørte godt efter. Men en ny omgang gennem den samme mand gør ikke oversættelsen mere neutral, og Nok mærker, at hendes ord er til forhandling. Få hellere tolken på.
simple-yes-no = »Jeg gør det enkelt, Nok: Vil du arbejde, ja eller nej?«
    .feedback = Du vender dig mod hende, og det er rigtigt. Men et ja eller nej uden tolk kan ikke bære et svar om hendes arbejdsliv, og hun kan ikke nuancere det, mens Lars hører på. Du ved bagefter ikke mere, end du gjorde før.

## Den første afbrydelse

scene-first-cut = Midt i Noks sætning
first-cut-shorter = Anden omgang bliver endnu kortere end den første. Så ringer du efter tolken.
first-cut-yes-no = Nok ser på dig, så på Lars, og siger både ja og nej. Du ringer efter tolken.
first-cut-interpreter = Goddag. Jeg oversætter alt og har tavshedspligt. Jeg sidder i en anden by.
first-cut-timetable = Endelig hele sætninger! På dansk lyder jeg som en køreplan.
first-cut-money = Husk at sige, at jeg styrer pengene. Hun styrer alt, der kan spises.
    .why = Det er en fælles spøg og siger intet om kontrol med penge: Nok har sin egen konto, hun køber ind, og det er hende, der driller ham med hans budget.
first-cut-account = Han styrer et regneark. Jeg har min egen konto og ler ad det.
first-cut-question = Du spørger Nok, hvordan hun havde det på gartneriet.
first-cut-nursery = Der var jeg glad. Vi var fire, der mødte klokken seks, og en morgen spurgte de, om jeg –
first-cut-back = Men det er hårdt at stå bøjet, og ryggen kunne jo ikke holde til det. Vel, skat?
    .why = Spørgsmålet var stillet til Nok, hun var i gang med at svare, og tolken var på. Der var ikke noget, han skulle hjælpe hende med. Han skiftede hendes svar ud med sit eget.
first-request = »Lige et øjeblik, Lars. Nok var midt i en sætning.«
    .feedback = Lars må gerne sige noget, men ikke i stedet for Nok, og du leder samtalen. Så lille et skridt kræver efter kursets læsning ikke noget grundlag.
silence-him = »Lars, som bisidder skal du altså ikke sige noget.«
    .feedback = Du vil give Nok plads, men en bisidder må gerne tale; kilderne er kun uenige om, hvor meget. Et forbud mod at sige noget er mere, end situationen kræver. Det rækker at bede om, at Nok får lov at tale ud.
agree-question = »Okay, ryggen. Er det også sådan, du husker det, Nok?«
    .feedback = Du vender tilbage til Nok, og det er godt tænkt. Men nu er svaret givet på forhånd, og hun kan kun sige ja eller gå imod ham. Spørg hende hellere om, hvor hun kom til, og lad hende gøre sin egen sætning færdig.
out-at-once = »Lars, det her punkt tager jeg med Nok alene. Vent på gangen.«
    .feedback = Du har set noget rigtigt, men én afbrydelse er ikke tungtvejende grunde. Forvaltningslovens § 8, stk. 2, kræver en konkret vurdering, og du har endnu ikke bedt ham lade hende tale, tilbudt hende tid alene eller tænkt på turen hjem.

## Mønsteret

scene-evidence = To opkald, to afbrudte praktikker
evidence-finished = Om jeg ville lære de nye op. Om fredagen var det så slut. Noget med min ryg. Det undrede mig, for den fejler ikke noget.
evidence-silenced = Lars lyner munden med to fingre. Hver gang Nok siger noget, sukker han, og hendes svar bliver kortere.
evidence-agreed = Ja. Ryggen.
evidence-kitchen = I går videre til plejehjemmets køkken. Du når kun at nævne stedet.
evidence-name = Der ringede jeg bare og sagde, som det var: Hun har nok at se til derhjemme. Det ligger jo i navnet!
    .why = To gange har han ringet, og to gange er praktikken stoppet dagen efter. Her siger han selv, at han meldte fra på hendes vegne. Det er en oplysning, som kan efterprøves, ikke et indtryk af ham.
evidence-pun = Tolken gør sit bedste. Nok har hørt ordspillet før.
open-question = »Nok, hvordan oplevede du det, da det stoppede?«
    .feedback = Åbent og til den rette. Du bygger på sagens oplysninger og lader hende udfylde dem. Hvor Lars eller Nok kommer fra, og hvor rar han er, vejer ingenting her.
name-it = »Ærligt talt, Lars: Jeg er bange for, at det er dig, der bestemmer.«
    .feedback = Ærligheden er velment, men nu kender han mistanken, og Nok skal køre hjem med ham. En mistanke nævnes ikke over for bisidderen eller i hans nærvær, for det kan gøre det værre for hende derhjemme. Spørg i stedet Nok om det, hun selv har oplevet.
private-matter = »Hvordan I fordeler tingene hjemme, er jeres sag. Hvad kunne passe ind?«
    .feedback = Respekten for privatlivet er god, men her er det kun Lars, der har fortalt, hvordan det er derhjemme. To praktikker er stoppet efter hans opkald, og Nok har ikke svaret. Du skal ikke dømme, men heller ikke se væk. At han er vellidt og dansk, gør ikke mønsteret mindre.
ask-lars = »Hvad gik der galt, Lars, siden du måtte ringe?«
    .feedback = Det lyder som en naturlig nysgerrighed, men det er ham, der får ordet om hendes praktik. Hans forklaring kan ikke lægges til grund som hendes. Spørg Nok, hvad der skete, så kan han supplere bagefter.

## Tilbuddet

scene-offer = Noget mangler at blive sagt
offer-seventy = Jeg skar grøntsager til halvfjerds mennesker. De ville have mig sommeren over. Så kom jeg hjem en dag, og så var det aflyst.
offer-villain = Nå, så det er dér, vi er. Man tager fri, man kører, man bager, og så er man skurken.
offer-private = Lige præcis. Det har jeg sagt hele tiden.
offer-expect = Ikke noget galt. Jeg ville bare ikke have, at de regnede med hende. Lidt hjælp i mit firma kan hun godt, men ikke alt det rend.
    .why = Han beslutter på hendes vegne, at arbejdspladsen ikke skal regne med hende, og at kun hans eget firma går an. Nok er ikke blevet spurgt.
offer-thought = Nok har lagt begge hænder fladt på bordet. Hvad vil hun selv nu?
offer-nok = »Jeg tilbyder alle lidt tid alene med mig og tolken. Har du lyst, Nok?«
    .feedback = Almindeligt, frivilligt og stillet til hende. Når alle får tilbuddet, røber det ingenting. At insistere mod hendes ønske ville efter kursets læsning kræve grundlag i § 8, stk. 2.
ask-leave = »Er det okay, Lars, hvis Nok og jeg lige får fem minutter?«
    .feedback = Høfligt, men du spørger den forkerte om lov. Det er Noks tid og Noks valg, og nu kan Lars afgøre det for hende. Stil tilbuddet til Nok, og vent på hendes svar.
dare-question = »Nok, er noget svært at sige, når Lars sidder her?«
    .feedback = Et godt spørgsmål på det forkerte sted. Det hører til, når I er alene: Her kan hun kun svare nej, og Lars kan høre, hvad du tænker. Tilbyd først tid på tomandshånd som noget, alle får.
call-her = »Vi tager resten en anden dag, Nok. Jeg ringer på din egen telefon.«
    .feedback = Tanken om et roligere tidspunkt er god. Men telefonen ligger foran Lars, så det er ham, du ringer til. Tilbyd hende hellere tid alene nu, med tolken på, og spørg hende først om, hvordan hun kan kontaktes.

## Hans nej

scene-his-no = Han svarer nej på hendes vegne
his-no-silence = Tolken oversætter. Ingen siger noget. Nok ser ned, og Lars ser på dig.
his-no-phone = Ring endelig. Det er jo mig, der tager den.
    .why = Den, der vil tale med Nok, skal forbi Lars. Det er en oplysning om, hvordan hun kan nås, og den skal du huske, før du aftaler noget.
his-no-lars = Nej, det er der ingen grund til. Vi har ingen hemmeligheder.
    .why = Det er Noks valg, og det er Lars, der træffer det. Hvad parret har af hemmeligheder, er ikke et svar fra hende.
his-no-breath = Tolken er færdig. Nok trækker vejret og skal til at svare.
wait-for-nok = »Tak, Lars. Det er Nok, jeg spørger. Nok, har du lyst?«
    .feedback = Hans nej er ikke hendes nej. Hendes eget ønske vejer tungt. Det er samtidig en tydelig anmodning til Lars om at lade hende svare, og den kan du bygge på senere.
take-his-no = »Fint nok. Ingen skal føle sig presset, så vi fortsætter.«
    .feedback = Du undgår en konflikt, men Nok har ikke svaret. Når der er konkrete tegn på pres, skal hendes ønske søges afklaret, og det, Lars siger på hendes vegne, er ikke en afklaring.
both-sides = »Lars siger nej tak. Er det også dit nej, Nok?«
    .feedback = Du spørger hende, og det er det vigtige. Men spørgsmålet har hans svar i sig, og han sidder ved siden af, så et ja er ikke nødvendigvis frit. Tag det ikke som det sidste ord.
out-now = »Jeg spurgte Nok, Lars. Gå udenfor, mens hun svarer.«
    .feedback = Du er på vej mod noget rigtigt: Han svarede for hende. Men Nok har ikke selv sagt noget endnu, og du har hverken vendt det med nogen eller tænkt på, hvad det koster hende i aften. Som vurdering efter § 8, stk. 2, er det for tidligt.

## Hotellet ved fjorden

scene-cut-again = »Det behøver du ikke oversætte«
cut-again-herself = Ja. Jeg vil tale selv. Lidt alene.
cut-again-stays = Hun siger det på dansk. Lars ler og bliver siddende. Så skifter Nok til thai, hurtigt.
cut-again-also-mine = Ja. Det er også mit.
cut-again-three = Lars nikker og skubber kanelsneglene rundt. Nok tager ingen.
cut-again-hotel = Der er et hotel ved fjorden. De mangler en i morgenkøkkenet, og i ni år var det mig, der –
cut-again-lars = Det behøver du ikke oversætte. Det er bare noget, hun går og drømmer om.
    .why = Han prøver at standse det, Nok siger om arbejde, før du hører det. At gøre en professionel tolk tavs er ikke hjælp til sproget, og det sker, netop da hun fortæller om noget, hun selv har fundet.
cut-again-interpreter = Jeg oversætter alt. Også det.
cut-again-bottle = Nok skruer låget på sin vandflaske. Da du spørger til hotellet, ryster hun på hovedet.
    .why = Hun var i gang og stopper, lige efter at han har skubbet hendes ønske til side. Tavshed kan have mange grunde; her ligger anledningen lige foran dig.
break-for-sparring = »Vi holder ti minutter.« Gå ind til Torben, mens Gitte er hos dem.
    .feedback = Du behøver ikke afgøre det alene i døren. En leder kan skille det, du har set, fra det, du frygter, og en pause er ikke en udelukkelse.
break-alone = »Jeg henter lige vand.« Tag fem minutter for dig selv, og beslut dig.
    .feedback = Pausen er klog, men du bruger den alene. Et skridt, der kan tage en borgers bisidder fra hende, bør vendes med en leder eller kollega, når der er tid til det. Det er der her.
out-after-cut = »Nu går den ikke længere, Lars. Resten tager Nok og jeg alene.«
    .feedback = Grundlaget er ved at samle sig, men vurderingen mangler. Du har ikke spurgt nogen til råds, du har ikke tænkt på turen hjem, og du tager hele resten i stedet for det ene punkt. En udelukkelse bør ikke besluttes i farten, og borgerens sikkerhed skal tænkes igennem først.
go-with-him = »Så lader vi hotellet ligge. Hvad ville passe jer bedre?«
    .feedback = Du vil bevare den gode stemning, men hun blev standset midt i sit eget ønske, og nu retter du dig efter ham. Bruges bisidderrollen til at holde borgeren fra arbejde og fra at tale, kan hensynet til hende selv begrunde en begrænsning. At gøre ingenting er også et valg.

## Hos lederen

scene-sparring = Hos Torben
sparring-door = Torben lukker døren. »Hvad har du set og hørt? Ikke hvad du tror.« Du fortæller.
sparring-guilt = Du kan have ret. Men skyld er ikke vores bord. Hvilket skridt er lige netop stort nok til, at hun kan svare?
sparring-too-fast = Det gik lidt stærkt, men nu er han hentet ind. Lad os tage det forfra: Hvad har du set?
sparring-enough = Det er konkret. Hun kommer ikke til orde, og tid alene siger han nej til. Det kan efter min mening bære en begrænsning. Ikke mere end nødvendigt.
sparring-not-yet = Det meste af det er uro. Har du fået hendes eget svar? Har du bedt ham vente og tilbudt hende tid alene? Prøv det, før vi taler om § 8.
sparring-car = Og så kører de hjem i samme bil. Hvad koster det hende i aften?
plan-part = Hav en plan: ét punkt, tyve minutter, Gitte hos Lars, og Nok bestemmer, hvad han får at vide.
    .feedback = Du tænker hele vejen hjem, før du handler: hvor længe, hvor han er, og hvad der kan siges bagefter. Om grundlaget holder, skal du stadig vurdere inde i rummet.
plan-split = Luk mødet i ro, og find en ny tid med tolk.
    .feedback = Det er skånsomt. Er grundlaget endnu ikke afklaret, er en ny tid et godt mildere skridt. Men har hun bedt om at tale og er blevet forhindret, så lader du hende vente, og Lars sidder der måske igen.
plan-whole = »Så tager jeg Nok alene, i dag og fremover. Rene linjer er også en tryghed.«
    .feedback = Du vil skabe ro, men »fremover« kan ingen vurdere i dag. En udelukkelse skal holdes til det nødvendige og vurderes på ny næste gang. Spørgsmålet om aftenen hjemme har du heller ikke svaret på.
sure-of-it = »Han styrer hende. Så skal han vel ikke sidde derinde?«
    .feedback = Din uro kan være rigtig, men du springer fra en overbevisning til det største skridt. Du skal ikke afgøre skyld. Spørg hellere, hvad du har set, hvad der er prøvet, og hvad det mindste er, som giver hende plads.

## Beslutningen

scene-return = Før du beslutter dig
return-coffee = Lars har hentet kaffe. Nok har flyttet sin stol tættere på telefonen med tolken.
return-summer = Skal vi ikke bare tage det op igen efter sommerferien?
return-kitchen = Ude i tekøkkenet nåede du frem til, at der er noget galt. Hvad der sker, når de kører hjem, fik du ikke tænkt på.
return-watch = Lars ser på uret, da du kommer ind igen. Nok ser på dig.
return-evening = Gitte er klar i kantinen, hvis der bliver brug for det, og Torben er på sit kontor resten af formiddagen.
return-please = Ja tak. Det vil jeg gerne. Alene.
return-sits = Nej, skat. Det, du kan sige til dem, kan du også sige til mig. Jeg bliver her.
    .why = Hun har svaret klart ja, og han sætter sit nej i stedet og bliver siddende. Det handler ikke længere om at støtte hende i det, hun gerne vil.
exclude-part = »Nok, jeg har brug for dine egne svar om praktikken: tyve minutter uden Lars. Du må få en anden med.«
    .feedback = Grundlaget skal være på plads først: Hun hindres i at svare, du har bedt om plads til hende og tilbudt tid alene, du har spurgt til råds og tænkt på aftenen. Mangler noget, er det efter kursets vurdering for tidligt.
for-good = »Nok, fra nu af er det kun dig og mig. Lars, du behøver ikke komme med fremover.«
    .feedback = Du beskytter hende også næste gang, men det kan du ikke vurdere i dag. En udelukkelse skal begrænses og vurderes på ny, og hun bør få at vide, at hun kan have en anden med. Varer den ved, kan den efter omstændighederne være en afgørelse, og så skal din leder eller en jurist med.
new-rules = »En ny regel: Alle tager en del alene. Vent udenfor i tyve minutter, Lars.«
    .feedback = Du vil skåne Nok for, at det handler om hende. Men reglen findes ikke, og Lars kan ringe og spørge. En sand og neutral grund er nok: Du har brug for hendes egne svar. Den tåler at blive gentaget i bilen.
stay-together = »Vi tager resten sammen. Vil du mere, Nok, så skriv til mig.«
    .feedback = Det føles mildt, men hun kan ikke svare frit her, og hendes telefon og MitID er hos Lars. Retten til en bisidder er til for borgerens skyld. Når den bruges imod hende, kan det også være en fejl at lade stå til.
offer-late = »Nok, før vi går videre: Vil du tale et par minutter alene med mig? Det er dig, jeg spørger.«
    .feedback = Bedre nu end slet ikke. Du stiller tilbuddet til hende og gør det tydeligt, at det er hendes svar, der gælder. Først når det mildere er prøvet, kan du vurdere, om mere er nødvendigt.
fetch-manager = »Undskyld, jeg skal lige vende noget med min leder.«
    .feedback = Du opdager, at du er ved at afgøre det alene, og retter op på det. Det er aldrig for sent at spørge, så længe intet er besluttet.
evening-first = Vent lidt. Aftal med Gitte og Torben, hvor Lars er imens, og hvad Nok kan sige i bilen.
    .feedback = Godt standset. Inden en bisidder udelukkes, skal du overveje borgerens sikkerhed under og efter samtalen. Nu ved du, hvor han er, hvor længe det varer, og at der er en sætning, hun kan have med hjem.

## Tyve minutter

scene-alone = Alene med Nok
alone-canteen = Gitte følger Lars i kantinen. På hans plads ligger hans egen telefon med skærmen nedad.
alone-twenty = Tyve minutter, hvor ingen spørger, om jeg er enig. Hvor skal jeg begynde?
alone-never = Fremover? Det sagde du til ham. Hvad siger jeg så, når vi kommer hjem?
alone-rule = En ny regel? Han slår den op, inden vi er ude af byen.
check-first = Få Lars' telefon sendt over til ham. »Er det okay at tale nu? Og hvordan bliver turen hjem?«
    .feedback = Du sikrer, at ingen lytter med, og spørger, om hun er tryg ved at tale. Nævn også tavshedspligtens grænser. Hun kender turen hjem, så du har brug for hendes vurdering.
straight-in = »Nu kan du tale frit, Nok. Er det Lars, der fik dig til at stoppe?«
    .feedback = Tiden er knap, og du vil hjælpe. Men spørgsmålet er ledende, telefonen ligger der stadig, og hun bestemmer ikke tempoet. Begynd med, om hun har lyst til at tale nu, og spørg åbent.
only-work = »Så tager vi praktikken. Hvad drømmer du om, hvis du kun tænker på dig selv?«
    .feedback = Du holder, hvad du lovede, og spørger åbent til hendes egne ønsker. Du mangler bare at spørge, om det er okay for hende at tale nu, og at tage telefonen på bordet alvorligt.

## Noks egne ord

scene-what-now = Hvad der skal ske nu
what-now-quiet = Han råber ikke. Han bliver tavs, i tre dage måske. Jeg vil hellere tale nu.
what-now-buzz = Lars' telefon brummer på bordet. Nok tier, til den er holdt op.
what-now-calls = Jeg sagde aldrig op. Det gjorde han. Jeg må arbejde, siger han, men kun i hans firma. Og mine beskeder læser han, før jeg gør.
    .why = Nu er det hendes egne ord, sagt alene og gennem tolk: Han har sagt op for hende og bestemmer, hvor hun må arbejde. Det passer med opkaldene i sagen og med det, du selv så.
what-now-wish = Jeg vil ikke skilles. Jeg vil stå op klokken fem, lave morgenmad til hundrede mennesker og have min telefon i lommen.
ask-what-she-wants = »Hvad skal der ske, hvis du bestemmer? Og hvordan får jeg trygt fat i dig?«
    .feedback = Beslutningen er hendes, og vejen skal være en, Lars ikke læser med på. Fortæl om hjælp, f.eks. Lev Uden Vold, og om, hvor hun kan rejse spørgsmålet om de tyve minutter.
new-mitid = »Lad os gå i borgerservice og få spærret kodeviseren med det samme.«
    .feedback = Hendes MitID er hendes eget, og en dag bliver det måske det rigtige skridt. Men du har ikke spurgt hende, og Lars opdager det i aften. Hun bestemmer rækkefølgen, for det er hende, der skal leve med den.
number-in-bag = Læg et kort med nummeret til en anonym rådgivning i hendes taske.
    .feedback = Det er omsorgsfuldt, men Lars kan finde kortet, og du har ikke spurgt. Giv kun noget med, hvis hun selv siger, at det er trygt. Nummeret kan siges højt, og hun kan ringe herfra, hvis hun vil.
call-hotel = »Skal vi to ringe til hotellet nu?«
    .feedback = Du hørte hendes ønske og vil gøre noget ved det. Men hvem ringer hotellet tilbage til, når Lars har hendes telefon? Spørg først, hvad hun selv vil, og hvordan hun kan nås.

## For tidligt

scene-too-soon = På den anden side af glasset
too-soon-glass = Lars går, men stiller sig lige uden for glasdøren. Nok kan se ham, og han kan se hende. Telefonen med perlemorscoveret har han i hånden.
too-soon-nok = Nu skal jeg forklare det i bilen. Kan han ikke komme ind igen?
fetch-back = Hent Lars ind. »Det gik for hurtigt. Vi holder en pause, og så fortsætter vi alle sammen.«
    .feedback = Du vurderer på ny og retter op, så snart du ser, hvad det koster hende. Det bringer ikke grundlaget på plads bagefter, men det begrænser skaden, og pausen kan bruges hos din leder.
another-person = »Vil du have en anden med, Nok, eller vil du hellere have en ny tid?«
    .feedback = Efter kursets læsning forsvinder hendes ret til bistand ikke, fordi en bestemt person er gået, og du lader hende vælge. Udelukkelsen kom stadig for tidligt, men du lader hende ikke sidde alene med den.
carry-on = »Nu er vi jo alene, og det er synd ikke at bruge det. Fortæl mig, hvordan han er derhjemme.«
    .feedback = Nu er muligheden der, og du griber den. Men hun har bedt om noget andet, og han kan se hende gennem glasset. Det er hende, der sætter tempoet, også når du mener, at tiden er kort.

## Lars' spørgsmål

scene-lars-back = »Hvad fik I så snakket om?«
lars-back-canteen = Lars kommer tilbage og ser fra dig til Nok.
lars-back-handle = Du åbner døren. Lars har allerede hånden på håndtaget.
lars-back-lars = Hvad fik I så snakket om? Og hvorfor skulle jeg egentlig sidde udenfor?
neutral-answer = »Jeg havde brug for Noks egne svar, og de er hendes. Vil du klage, så tal med min leder.«
    .feedback = Sandt, kort og uden at gengive noget. Du nævner ikke mistanken, og du viser vej, hvis han er utilfreds. Nok kan gentage sætningen i bilen.
tell-lars = »Nok vil rigtig gerne ud at arbejde. Tal åbent om det derhjemme.«
    .feedback = Du vil bygge bro, men det var Nok, der skulle vælge, om og hvornår han får det at vide. Det, en borger siger uden bisidderen, gengives ikke for ham. Det kan gøre hendes aften sværere og lukke hendes mund næste gang.
formality = »Det var mest en formalitet. Vi talte om løst og fast.«
    .feedback = Du vil glatte ud for Noks skyld. Men det er ikke sandt, og Lars hører det. En neutral grund, der holder, er mere tryg for hende: Du havde brug for hendes egne svar.
list-grounds = »Du svarede for hende, Lars, så jeg ikke kunne høre hende.«
    .feedback = Det er sandt, og du nævner kun det, alle så. Men tonen inviterer til en diskussion om, hvem der gjorde hvad, og den kan fortsætte i bilen. Hold dig til, hvad du havde brug for, og vis vej til din leder.

## Når Lars bestemmer

scene-he-decides = Lars har et forslag
he-decides-firm = Ved I hvad? Hun kan komme i mit firma. Lidt pakke, lidt papir. Så er vi sammen, og så er kommunen også glad.
    .why = Han finder hendes arbejdsplads, og det er hans egen. Forslaget kan være godt ment, men det kommer hen over hovedet på hende, og ingen har spurgt, hvad hun selv vil.
he-decides-nod = Tolken oversætter. Nok nikker uden at se op.
his-firm = »Det lyder da praktisk, når det nu er svært at komme rundt ude fra jer. Skal vi skrive firmaet ind i kontrakten?«
    .feedback = Et sted at begynde er fristende. Men det er Lars' forslag, og et nik med sænket blik er ikke Noks svar. Hvad hun selv ville foreslå, er ikke blevet hørt til ende.
write-refusal = »Så noterer jeg, at Nok siger nej tak til praktik og venter til efter sommer.«
    .feedback = Hun sagde ikke nej; det gjorde han. Bisidderens afslag er ikke borgerens, og i sagen kommer det til at stå, som om hun ikke ville arbejde. Det kan skade hende længe.
leave-open = »Jeg skriver ikke noget om firmaet. Nok, du får en ny tid med tolk.«
    .feedback = Du lader ikke hans ord blive til hendes, og du holder sagen åben. Det er det bedste, der er tilbage i dag. Men hun går herfra uden at være blevet hørt, og næste gang sidder Lars der måske igen.

## En ny tid

scene-split = En ny tid
split-papers = Du samler papirerne. Lars er lettet. Nok ser på telefonen med tolken, til lyset i den går ud.
split-inbox = Skriv I bare, når I har en tid. Jeg ser alt, hvad der ryger ind i hendes post.
    .why = Han fortæller selv, at han læser alt, hvad hun får. En indkaldelse, der lander i hendes Digital Post, lander hos ham.
date-now = Ring tolken op igen. »Hvornår passer det dig, Nok, og hvem vil du have med?«
    .feedback = Du aftaler det med hende, på hendes sprog, mens hun sidder der. Hun vælger selv både tid og bisidder. Om Lars skal være med til det hele, må vurderes på ny næste gang.
digital-post = »Indkaldelsen kommer i Noks Digital Post i løbet af ugen, så har I det på skrift og kan planlægge efter det.«
    .feedback = Det er den sædvanlige vej, men her går den gennem Lars, der har hendes MitID. Så er det ham, I aftaler tid med. Spørg hende, mens hun sidder der.
come-alone = »Næste gang er det en individuel samtale, så den skal Nok komme alene til.«
    .feedback = At samtalen er individuel, betyder, at Nok selv skal deltage, ikke at hun mister sin bisidder. Du udelukker Lars på forhånd uden en vurdering. Næste gang må vurderes, når den kommer.

## Notatet

note-desk = Du skriver, mens du husker ordene. Lars har Noks MitID. Hvem kan læse med?
note-interpreter = Telefontolk medvirkede. Lars tilbød selv at oversætte.
    .feedback = Hvem der tolkede, har betydning for, hvad svarene er værd. At Lars tilbød sig, er en iagttagelse og ikke en anklage.
note-cut-off = Nok fortalte om et ledigt job i et hotelkøkken. Lars sagde til tolken: »Det behøver du ikke oversætte.« Nok tav.
    .feedback = Hvem der sagde og gjorde hvad, ordret og uden fortolkning. Det kan andre efterprøve, og det kan bære en vurdering.
note-own-words = Nok sagde gennem tolk, at hun var glad for gartneriet. Lars sagde, at ryggen ikke kunne holde.
    .feedback = Her kan man se, hvem der har sagt hvad. Det er hendes egne ord om praktikken, hørt gennem tolk, og hans står ved siden af som hans.
note-part-alone = Punktet praktik: 20 min. uden Lars (forvaltningslovens § 8, stk. 2). Nok kunne ikke svare frit trods anmodninger og tilbud om tid alene. Anden bisidder tilbudt.
    .feedback = Grundlag, mildere skridt, omfang og tilbud om en anden bisidder hører med, når netop dette er sket. Lars kan måske læse det, så hold det ved det, han selv så og hørte, og spørg din leder, hvem der kan få adgang.
note-sent-out = Lars blev bedt om at gå ud, efter at han havde svaret for Nok. Nedenfor står, hvad der var prøvet først, hvad jeg sagde til dem, og hvad jeg vil gøre anderledes.
    .feedback = Også et skridt, der var for stort eller for tidligt, skal kunne ses bagefter. Uden notat kan ingen vurdere det eller rette op på det.
note-controlling = Lars er kontrollerende og udøver psykisk vold mod Nok.
    .feedback = Det er en dom, ikke en iagttagelse, og skyld er ikke din at afgøre. Skriv, hvad han sagde og gjorde. Husk også, at han måske kan læse det.
note-marriage = Aldersforskellen og vejen til ægteskabet tyder i sig selv på kontrol.
    .feedback = Alder, oprindelse og den måde, to mennesker har mødt hinanden på, er ikke i sig selv grundlag for mistanke. Det, der tæller, er det, der er set, hørt og oplyst i netop denne sag.
note-declines = Nok ønsker ikke praktik for tiden på grund af ryggen.
    .feedback = Det er Lars' ord. Skrives de som hendes, kommer hendes egen sag til at sige, at hun ikke vil arbejde.
note-copy-home = Notatet er sendt til Noks Digital Post, så de kan læse det sammen.
    .feedback = Det lyder åbent, men det er Lars, der har hendes MitID. Et notat om det, der er set og sagt, kan gøre situationen derhjemme værre. Spørg din leder, før noget sendes hjem.
note-safe-way = Nok siger, at Lars læser hendes beskeder. Sikker kontakt fremover: på sprogskolen efter undervisningen.
    .feedback = Aftalen skal huskes, men står den her, kan Lars måske læse den, og så er den ikke sikker. Efter kursets vurdering må den vente, til du har spurgt din leder eller en jurist, hvor den kan stå, og hvem der kan få indsigt.

## Slutninger

ending-twenty-minutes = Tyve minutter
    .text = Nok nåede at sige det hele. I aftalte, hvordan du kan nå hende, og hvad hun selv ville sige i bilen. Turen hjem var stille.

        Tre uger senere mødte hun på hotellet klokken halv seks, på prøve. Lars var med til næste samtale; du vurderede på ny og tilbød igen lidt tid alene. Han brummede, og hun sagde ja tak.
ending-half-heard = Hørt halvvejs
    .text = Nok fik sagt noget af det, hun ville. Grundlaget var der, men ikke alt skete på hendes betingelser, og det var hende, der skulle forklare det i bilen.

        Til næste samtale kom de begge, og hun svarede kort. Jobbet på hotellet var besat. Torben og du har aftalt, hvordan I griber det an, og Nok har fået en ny tid med tolk.
ending-another-day = En anden dag
    .text = Du stoppede, før noget gik i stykker, og Nok fik selv lov at vælge tiden. Hun sagde den højt, på dansk.

        Ingen blev udsat for noget i dag, men ingen blev hørt til ende. Hotellet ventede ikke. Næste gang er tolken bestilt, Torben er orienteret, og du skal vurdere det hele på ny.
ending-he-translated = Han oversatte
    .text = Mødet sluttede venligt. I sagen står en ny dato, og kanelsneglene er spist. Om hotellet ved fjorden står der ikke noget, Nok selv har sagt færdigt.

        Til den næste samtale sagde hun, at hun havde det godt, som det var. Denne gang sagde hun det selv, på dansk.
ending-slammed-door = Glasdøren
    .text = Lars kom ud for tidligt: Enten manglede grundlaget, eller også havde ingen tænkt på turen hjem. Gennem glasset så han, hvem der talte, og i bilen var det Nok, der måtte forklare det.

        Hun meldte afbud til de næste to samtaler; beskederne var skrevet på fejlfrit dansk. Det lille skridt, der måske kunne have båret, skal nu bygges op forfra.
ending-drive-home = Turen hjem
    .text = Lars fik noget at vide, som han ikke skulle have hørt fra kommunen. Han kørte hjem uden radio, og Nok kendte den tavshed.

        Til næste samtale sagde hun, at alt var, som det skulle være, og at I ikke behøvede at spørge mere. Tolken oversatte det ord for ord.
