### Main statuses, in the order of a journey

status-pending = Odottaa vastausta
status-not-found = Ei löydy
status-info-received = Ennakkotieto saatu
status-in-transit = Kuljetuksessa
status-out-for-delivery = Jakelussa
status-available-for-pickup = Noudettavissa
status-delivery-failed = Toimitus ei onnistunut
status-delivered = Toimitettu
status-exception = Ongelma
status-returning = Palautumassa lähettäjälle
status-returned = Palautettu lähettäjälle
status-cancelled = Peruttu
status-expired = Ei enää seurannassa
status-unknown = Ei tiedossa

### Pending: the carrier was asked and has not answered

sub-registered = Lisätty seurantaan
    .sentence = Kuljetusyhtiöltä on kysytty tietoja, mutta vastausta ei ole vielä saatu.

### Not found

sub-no-data-yet = Kuljetusyhtiöllä ei vielä tietoja
    .sentence = Kuljetusyhtiö ei vielä tunnista tätä numeroa. Se on ensimmäisinä päivinä tavallista.
sub-invalid-number = Kuljetusyhtiö ei hyväksy numeroa
    .sentence = Kuljetusyhtiö ei hyväksy tätä numeroa. Tarkista, että se on kirjoitettu oikein.
sub-carrier-mismatch = Toisen kuljetusyhtiön numero
    .sentence = Kuljetusyhtiön mukaan numero ei ole sen oma. Se voi kuulua toiselle kuljetusyhtiölle.

### Announced: the goods were not seen yet

sub-label-created = Pakettikortti luotu
    .sentence = Pakettikortti on luotu. Paketti ei ole vielä kuljetusyhtiöllä.
sub-awaiting-collection = Odottaa kuljetusyhtiön noutoa
    .sentence = Kuljetusyhtiötä on pyydetty noutamaan paketti lähettäjältä.

### In transit

sub-moving = Matkalla
    .sentence = Paketti on matkalla.
sub-picked-up = Vastaanotettu kuljetukseen
    .sentence = Paketti on kuljetusyhtiöllä.
sub-departed-facility = Lähtenyt lajittelukeskuksesta
    .sentence = Paketti on lähtenyt lajittelukeskuksesta.
sub-arrived-facility = Saapunut lajittelukeskukseen
    .sentence = Paketti on saapunut lajittelukeskukseen.
sub-departed-origin-country = Lähtenyt lähtömaasta
    .sentence = Paketti on lähtenyt lähtömaasta.
sub-arrived-destination-country = Saapunut kohdemaahan
    .sentence = Paketti on saapunut kohdemaahan.
sub-at-delivery-facility = Jakeluterminaalissa
    .sentence = Paketti on saapunut jakeluterminaaliin, josta se toimitetaan perille.
sub-handed-to-last-mile = Luovutettu toimittavalle kuljetusyhtiölle
    .sentence = Paketti on luovutettu kuljetusyhtiölle, joka toimittaa sen perille.
sub-forwarded = Ohjattu toiseen osoitteeseen
    .sentence = Paketti on ohjattu toiseen osoitteeseen.
sub-problem-resolved = Ongelma ratkaistu, taas matkalla
    .sentence = Ongelma on ratkaistu. Paketti on taas matkalla.
sub-delivery-scheduled = Toimituspäivä määritetty
    .sentence = Toimituspäivä on määritetty.
sub-delivery-rescheduled = Toimituspäivä muuttunut
    .sentence = Toimituspäivä on muuttunut.
sub-customs-started = Tulliselvityksessä
    .sentence = Tulli tarkastaa pakettia.
sub-customs-released = Vapautettu tullista
    .sentence = Tulli on vapauttanut paketin.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = Paketti on jakelussa.
sub-recipient-contacted = Vastaanottajaan otettu yhteyttä ennen toimitusta
    .sentence = Kuljetusyhtiö on ottanut vastaanottajaan yhteyttä toimitukseen liittyen.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = Paketti on noudettavissa.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = Kuljetusyhtiö yritti toimittaa paketin, mutta se ei onnistunut.
sub-recipient-absent = Ketään ei paikalla
    .sentence = Kuljetusyhtiö yritti toimittaa paketin, mutta ketään ei ollut paikalla.
sub-business-closed = Toimipaikka kiinni
    .sentence = Kuljetusyhtiö yritti toimittaa paketin, mutta toimipaikka oli kiinni.
sub-attempt-bad-address = Toimitus ei onnistunut: virheellinen osoite
    .sentence = Kuljetusyhtiö yritti toimittaa paketin, mutta osoite on virheellinen tai puutteellinen.
sub-attempt-refused = Toimitus ei onnistunut: ei otettu vastaan ovella
    .sentence = Kuljetusyhtiö yritti toimittaa paketin, mutta sitä ei otettu ovella vastaan.
sub-attempt-access = Toimitus ei onnistunut: ei pääsyä ovelle
    .sentence = Kuljetusyhtiö yritti toimittaa paketin, mutta ovelle ei päässyt.
sub-attempt-security-or-fee = Toimitus ei onnistunut: turvatarkastus tai maksu
    .sentence = Toimitus keskeytyi turvatarkastuksen tai suorittamattoman maksun vuoksi.
sub-notice-left = Ilmoitus jätetty
    .sentence = Kuljetusyhtiö on jättänyt ilmoituksen, jossa kerrotaan, miten paketin saa.

### Delivered

sub-delivered = { status-delivered }
    .sentence = Paketti on toimitettu.
sub-delivered-signed = Toimitettu kuittausta vastaan
    .sentence = Paketti on toimitettu kuittausta vastaan.
sub-delivered-neighbour-or-safe-place = Jätetty naapurille tai turvalliseen paikkaan
    .sentence = Paketti on jätetty naapurille tai turvalliseen paikkaan.
sub-delivered-collected = Noudettu
    .sentence = Vastaanottaja on noutanut paketin.
sub-delivered-cod = Toimitettu ja maksettu postiennakolla
    .sentence = Paketti on toimitettu ja maksettu postiennakolla.

### Problem

sub-exception-other = { status-exception }
    .sentence = Paketin kuljetuksessa on ongelma. Kuljetusyhtiö ei kerro syytä.
sub-delayed = Viivästynyt
    .sentence = Paketti on viivästynyt.
sub-delayed-weather = Viivästynyt sään vuoksi
    .sentence = Paketti on viivästynyt sään vuoksi.
sub-delayed-processing = Viivästynyt kuljetusyhtiöllä
    .sentence = Paketti on viivästynyt kuljetusyhtiön verkostossa.
sub-delayed-transport = Viivästynyt kuljetuksessa
    .sentence = Paketti on viivästynyt, koska sitä kuljettava lento tai kuorma-auto on myöhässä.
sub-missorted = Ohjautunut väärään paikkaan
    .sentence = Paketti on ohjautunut väärään paikkaan, ja se ohjataan uudelleen.
sub-on-hold = Pysäytetty
    .sentence = Kuljetusyhtiö on pysäyttänyt paketin eikä kerro syytä.
sub-held-for-payment = Pysäytetty: maksu puuttuu
    .sentence = Paketti odottaa kuljetusyhtiöllä, kunnes maksu on suoritettu.
sub-security-hold = Pysäytetty: turvatarkastus
    .sentence = Paketti on pysäytetty tarkastusta varten.
sub-customs-held = Tullin pysäyttämä
    .sentence = Tulli on pysäyttänyt paketin.
sub-customs-documents-required = Tulli tarvitsee asiakirjoja
    .sentence = Tulli tarvitsee tietoja tai asiakirjoja, ennen kuin se vapauttaa paketin.
sub-customs-payment-required = Tulleja tai veroja maksettavana
    .sentence = Tullit tai verot on maksettava, ennen kuin Tulli vapauttaa paketin.
sub-customs-rejected = Tulli ei hyväksynyt
    .sentence = Tulli ei ole hyväksynyt pakettia.
sub-bad-address = Osoite virheellinen tai puutteellinen
    .sentence = Osoite on virheellinen tai puutteellinen. Kuljetusyhtiö tarvitsee oikean osoitteen paketin toimittamiseen.
sub-recipient-moved = Vastaanottaja on muuttanut
    .sentence = Vastaanottaja ei ole enää tässä osoitteessa.
sub-recipient-info-invalid = Vastaanottajan tiedot virheelliset
    .sentence = Vastaanottajan nimi, puhelinnumero tai muut tiedot ovat virheelliset.
sub-refused = Vastaanottaja kieltäytyi
    .sentence = Vastaanottaja on kieltäytynyt ottamasta pakettia vastaan.
sub-pickup-expired = Ei noudettu määräajassa
    .sentence = Pakettia ei noudettu määräajassa.
sub-rejected-by-carrier = Kuljetusyhtiö ei ottanut vastaan
    .sentence = Kuljetusyhtiö ei ota tätä pakettia kuljetettavaksi.
sub-undeliverable = Ei voida toimittaa
    .sentence = Kuljetusyhtiö ei voi toimittaa pakettia.
sub-damaged = Vaurioitunut
    .sentence = Paketti on vaurioitunut.
sub-lost = Kadonnut
    .sentence = Kuljetusyhtiön mukaan paketti on kadonnut.
sub-destroyed = Hävitetty
    .sentence = Paketti on hävitetty.
sub-shipper-error = Lähettäjän tiedoissa tai pakkauksessa virhe
    .sentence = Lähettäjän tiedoissa tai pakkauksessa on virhe, tai paketti ei ollut valmiina.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = Paketti on palautumassa lähettäjälle.
sub-returned-to-sender = { status-returned }
    .sentence = Paketti on palautunut lähettäjälle.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = Lähetys on peruttu.
sub-cancel-requested = Peruutusta pyydetty
    .sentence = Kuljetusyhtiötä on pyydetty perumaan lähetys.

### No longer followed, unknown

sub-no-update = Ei uusia tietoja pitkään aikaan
    .sentence = Paketista ei ole saatu uusia tietoja niin pitkään aikaan, ettei sitä enää seurata.
sub-unknown = { status-unknown }
    .sentence = Ei ole tiedossa, missä paketti on.
