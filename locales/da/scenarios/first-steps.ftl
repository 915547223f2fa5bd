title = Kom godt i gang
occasion = Din første dag
summary = Fem minutter med din kollega Sanne: loven, de fire niveauer, stigen, og hvordan man spiller.
task = Se dig omkring. Det, du skal vide på forhånd, står på Sannes huskeseddel. Du kan altid slå op i håndbogen. Intet af det her tæller med.
cast-mikkel = Mikkel
    .about = 38 år. Lagermand, sygemeldt efter en rygskade. Vil gerne tilbage.
cast-inge = Inge
    .about = Mikkels mor. Han har bedt hende om at tage med.
cast-sanne = Sanne
    .about = Din kollega ved bordet ved siden af.
file-mikkel = Indkaldelse
    .text = Mikkel er indkaldt til en kort samtale om, hvordan det går. Han har valgt at tage sin mor med som bisidder.

    Læs altid sagens papirer. Noget får du brug for, og noget frister til en forhastet konklusion.
file-sanne = Sannes huskeseddel
    .text = Loven: Borgeren vælger selv sin bisidder. Kun tungtvejende grunde kan begrænse det (forvaltningslovens § 8, stk. 2). Negativ social kontrol kan være sådan en grund, når den er konkret.

    Hvor står du? Ingen anledning. Uro: en fornemmelse. Tegn: noget, du har set eller hørt. Grundlag: nok af det konkrete, og det mildere er prøvet. Fare er noget for sig: Så kommer sikkerheden først.

    Stigen: Vend dig mod borgeren. Lad borgeren svare. Få en tolk på. Tilbyd tid alene. Del samtalen. Hent hjælp. Først derefter kan en bisidder udelukkes, og kun så lidt som nødvendigt.

    Ved hver regel står, hvor sikker den er: høj, når loven eller fagfolk taler klart, lavere, når kilderne er uenige. Bryder du en afgørende regel som § 8, er samtalen ikke bestået.

    De fleste bisiddere hjælper. Kurset rummer langt mere kontrol, end du møder på et arbejdsår.
fact-chose-his-mother = Mikkel har selv valgt at tage sin mor med.
fact-reception-says = Receptionen siger, at moren styrer det hele.
fact-slip-to-him = Inge skubbede sedlen over til Mikkel.
fact-sleeps-badly = Inge sagde, at Mikkel sover skidt for tiden.
fact-his-questions = Mikkel sagde, at han selv dikterede spørgsmålene.
fact-grown-man = Mikkel er 38 og har sin mor med.
scene-welcome = Da Sanne bød velkommen
welcome-sanne = Velkommen! Din første borger sidder derude med sin mor. Hun styrer det hele, siger receptionen. Fik du læst min huskeseddel?
welcome-sign = Sanne peger på sin telefon. »I går sagde en mand til min tolk: Det behøver du ikke oversætte. Så tav hans kone. Sådan ser et tegn ud.«
    .why = Han stoppede hendes ord, før de nåede Sanne. Det er set og hørt, og det skal noteres. Alene beviser det ikke noget.
welcome-choices = Når du hører et tegn på kontrol, kan du notere replikken. Når alle replikker er sagt, vælger du. I øvelse kan du gå et skridt tilbage.
what-is-a-companion = »Er moren bisidder eller partsrepræsentant?«
    .feedback = Godt spurgt. Det er det første, man afklarer, og næste gang spørger du Mikkel selv. Efter hvert valg får du sådan et svar, og du kan åbne reglen i håndbogen.
speaks-for-the-citizen = »Så er det vel moren, der taler for ham?«
    .feedback = Det tror mange. Men en bisidder støtter; det er en partsrepræsentant, der handler i borgerens sted. I øvelse kan du gå et skridt tilbage og prøve noget andet.
straight-in = »Ja. Skal vi ikke hente dem ind med det samme?«
    .feedback = Det er i orden. Sådan et valg er hverken rigtigt eller forkert, men det giver heller ingen point.
explained-sanne = Bisidder. Hun støtter ham, og han skylder ingen forklaring på, at han har valgt hende. En partsrepræsentant ville handle i hans sted.
put-right-sanne = Ikke helt. En bisidder støtter og må gerne sige noget, men svarer ikke i stedet for borgeren. Det gør en partsrepræsentant.
scene-room = Da Inge havde en liste med
room-arrive = Mikkel sætter sig forsigtigt. Inge lægger en seddel på bordet og skubber den over til ham.
room-inge = Han sover skidt for tiden, så jeg har skrevet hans spørgsmål ned. Så glemmer vi ikke noget.
    .why = Hun siger noget på hans vegne, men sedlen er hans egne spørgsmål, og hun skubber den over til ham. Det er hjælp, som han selv har bedt om.
room-mikkel = Jeg dikterede, hun skrev. Min håndskrift kan ingen læse.
room-marks = Nu bliver du spurgt, hvor du står, og hvad du bygger på. I de samtaler, der tæller, sker det to gange.
let-him-choose = »Mikkel, vil du læse spørgsmålene op, eller skal Inge?«
    .feedback = Du spørger Mikkel, og Inge må gerne hjælpe. Det er det laveste trin på stigen, og her er det nok.
take-it-with-her = »Tak, Inge. Skal du og jeg så ikke tage dem én for én?«
    .feedback = Venligt ment, men nu er det Inge, du taler med. Spørgsmål stilles til borgeren, også når bisidderen er den, der har papiret.
be-quiet = »Inge, som bisidder må du ikke sige noget.«
    .feedback = En bisidder må gerne sige noget. Hvor meget, er kilderne uenige om, så sikkerheden er kun middel. Du kan altid lede samtalen og bede om Mikkels egne svar.
wait-outside = »Inge, vil du vente udenfor, så Mikkel kan tale frit?«
    .feedback = Her har du brudt en afgørende regel: § 8, lov, sikkerhed høj. Du har hverken set eller hørt noget, der vejer tungt, og intet mildere er prøvet. Så er samtalen ikke bestået, heller ikke her.
after-he-reads = Mikkel læste op og svarede. Inge nikkede en enkelt gang.
after-she-answers = Inge svarede på det meste. Mikkel så på uret.
after-she-is-silent = Inge tav, og Mikkel glemte det sidste spørgsmål.
after-she-waits = Inge rejste sig. »Hvad har hun gjort?« sagde Mikkel, og så sagde han ikke mere.
after-note = Efter samtalen skriver du et notat. Vælg det, der hører hjemme i det: hvad der skete, ikke hvad du tror om folk.
note-who-came = Mikkel mødte med sin mor, Inge, som bisidder.
    .feedback = Hvem der var med og i hvilken rolle, hører til.
note-his-words = Mikkel læste selv sine spørgsmål op og svarede.
    .feedback = Borgerens egne ord hører til, når han selv fik ordet. Skete det ikke, skal det heller ikke stå der.
note-mothers-boy = Mikkel virker meget afhængig af sin mor.
    .feedback = Det er en vurdering af et menneske og ikke noget, du har set. Skriv, hvad der blev sagt og gjort.
ending-ready = Klar
    .text = Mikkel folder sedlen sammen. »Det gik jo fint,« siger Inge ude på gangen. Nu kommer gennemgangen: hvordan det endte og hvorfor, og én ting til i morgen. Resten kan du folde ud.
ending-nearly-ready = Næsten klar
    .text = Mikkel fik ikke sagt så meget. I gennemgangen kan du se, hvilket valg der gjorde forskellen, og prøve igen lige præcis derfra. Det kan du efter hver eneste samtale.
