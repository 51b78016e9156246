//! Countries that keep one time everywhere.
//!
//! In: a country. Out: its zone, if all its zones have shown the same wall time since 2020. It never guesses: a
//! country with several times, such as the US or Spain with its islands, has no entry.

use chrono_tz::Tz;

use crate::domain::CountryCode;

/// The one zone of `country`.
pub(super) fn only_zone(country: &CountryCode) -> Option<Tz> {
    ONE_TIME
        .binary_search_by_key(&country.as_str(), |(code, _)| code)
        .ok()
        .and_then(|at| ONE_TIME.get(at))
        .map(|(_, zone)| *zone)
}

/// From the time zone database's `zone.tab` (2025b), compared from 2020 to 2029. China is added: Beijing time is its only
/// legal time, and carriers print it in Urumqi too.
#[rustfmt::skip]
const ONE_TIME: &[(&str, Tz)] = &[
    ("AD", Tz::Europe__Andorra), ("AE", Tz::Asia__Dubai), ("AF", Tz::Asia__Kabul),
    ("AG", Tz::America__Antigua), ("AI", Tz::America__Anguilla), ("AL", Tz::Europe__Tirane),
    ("AM", Tz::Asia__Yerevan), ("AO", Tz::Africa__Luanda), ("AR", Tz::America__Argentina__Buenos_Aires),
    ("AS", Tz::Pacific__Pago_Pago), ("AT", Tz::Europe__Vienna), ("AW", Tz::America__Aruba),
    ("AX", Tz::Europe__Mariehamn), ("AZ", Tz::Asia__Baku), ("BA", Tz::Europe__Sarajevo),
    ("BB", Tz::America__Barbados), ("BD", Tz::Asia__Dhaka), ("BE", Tz::Europe__Brussels),
    ("BF", Tz::Africa__Ouagadougou), ("BG", Tz::Europe__Sofia), ("BH", Tz::Asia__Bahrain),
    ("BI", Tz::Africa__Bujumbura), ("BJ", Tz::Africa__PortoNovo), ("BL", Tz::America__St_Barthelemy),
    ("BM", Tz::Atlantic__Bermuda), ("BN", Tz::Asia__Brunei), ("BO", Tz::America__La_Paz),
    ("BQ", Tz::America__Kralendijk), ("BS", Tz::America__Nassau), ("BT", Tz::Asia__Thimphu),
    ("BW", Tz::Africa__Gaborone), ("BY", Tz::Europe__Minsk), ("BZ", Tz::America__Belize),
    ("CC", Tz::Indian__Cocos), ("CF", Tz::Africa__Bangui), ("CG", Tz::Africa__Brazzaville),
    ("CH", Tz::Europe__Zurich), ("CI", Tz::Africa__Abidjan), ("CK", Tz::Pacific__Rarotonga),
    ("CM", Tz::Africa__Douala), ("CN", Tz::Asia__Shanghai), ("CO", Tz::America__Bogota),
    ("CR", Tz::America__Costa_Rica), ("CU", Tz::America__Havana), ("CV", Tz::Atlantic__Cape_Verde),
    ("CW", Tz::America__Curacao), ("CX", Tz::Indian__Christmas), ("CY", Tz::Asia__Nicosia),
    ("CZ", Tz::Europe__Prague), ("DE", Tz::Europe__Berlin), ("DJ", Tz::Africa__Djibouti),
    ("DK", Tz::Europe__Copenhagen), ("DM", Tz::America__Dominica), ("DO", Tz::America__Santo_Domingo),
    ("DZ", Tz::Africa__Algiers), ("EE", Tz::Europe__Tallinn), ("EG", Tz::Africa__Cairo),
    ("EH", Tz::Africa__El_Aaiun), ("ER", Tz::Africa__Asmara), ("ET", Tz::Africa__Addis_Ababa),
    ("FI", Tz::Europe__Helsinki), ("FJ", Tz::Pacific__Fiji), ("FK", Tz::Atlantic__Stanley),
    ("FO", Tz::Atlantic__Faroe), ("FR", Tz::Europe__Paris), ("GA", Tz::Africa__Libreville),
    ("GB", Tz::Europe__London), ("GD", Tz::America__Grenada), ("GE", Tz::Asia__Tbilisi),
    ("GF", Tz::America__Cayenne), ("GG", Tz::Europe__Guernsey), ("GH", Tz::Africa__Accra),
    ("GI", Tz::Europe__Gibraltar), ("GM", Tz::Africa__Banjul), ("GN", Tz::Africa__Conakry),
    ("GP", Tz::America__Guadeloupe), ("GQ", Tz::Africa__Malabo), ("GR", Tz::Europe__Athens),
    ("GS", Tz::Atlantic__South_Georgia), ("GT", Tz::America__Guatemala), ("GU", Tz::Pacific__Guam),
    ("GW", Tz::Africa__Bissau), ("GY", Tz::America__Guyana), ("HK", Tz::Asia__Hong_Kong),
    ("HN", Tz::America__Tegucigalpa), ("HR", Tz::Europe__Zagreb), ("HT", Tz::America__PortauPrince),
    ("HU", Tz::Europe__Budapest), ("IE", Tz::Europe__Dublin), ("IL", Tz::Asia__Jerusalem),
    ("IM", Tz::Europe__Isle_of_Man), ("IN", Tz::Asia__Kolkata), ("IO", Tz::Indian__Chagos),
    ("IQ", Tz::Asia__Baghdad), ("IR", Tz::Asia__Tehran), ("IS", Tz::Atlantic__Reykjavik),
    ("IT", Tz::Europe__Rome), ("JE", Tz::Europe__Jersey), ("JM", Tz::America__Jamaica),
    ("JO", Tz::Asia__Amman), ("JP", Tz::Asia__Tokyo), ("KE", Tz::Africa__Nairobi), ("KG", Tz::Asia__Bishkek),
    ("KH", Tz::Asia__Phnom_Penh), ("KM", Tz::Indian__Comoro), ("KN", Tz::America__St_Kitts),
    ("KP", Tz::Asia__Pyongyang), ("KR", Tz::Asia__Seoul), ("KW", Tz::Asia__Kuwait),
    ("KY", Tz::America__Cayman), ("LA", Tz::Asia__Vientiane), ("LB", Tz::Asia__Beirut),
    ("LC", Tz::America__St_Lucia), ("LI", Tz::Europe__Vaduz), ("LK", Tz::Asia__Colombo),
    ("LR", Tz::Africa__Monrovia), ("LS", Tz::Africa__Maseru), ("LT", Tz::Europe__Vilnius),
    ("LU", Tz::Europe__Luxembourg), ("LV", Tz::Europe__Riga), ("LY", Tz::Africa__Tripoli),
    ("MA", Tz::Africa__Casablanca), ("MC", Tz::Europe__Monaco), ("MD", Tz::Europe__Chisinau),
    ("ME", Tz::Europe__Podgorica), ("MF", Tz::America__Marigot), ("MG", Tz::Indian__Antananarivo),
    ("MH", Tz::Pacific__Majuro), ("MK", Tz::Europe__Skopje), ("ML", Tz::Africa__Bamako),
    ("MM", Tz::Asia__Yangon), ("MO", Tz::Asia__Macau), ("MP", Tz::Pacific__Saipan),
    ("MQ", Tz::America__Martinique), ("MR", Tz::Africa__Nouakchott), ("MS", Tz::America__Montserrat),
    ("MT", Tz::Europe__Malta), ("MU", Tz::Indian__Mauritius), ("MV", Tz::Indian__Maldives),
    ("MW", Tz::Africa__Blantyre), ("MY", Tz::Asia__Kuala_Lumpur), ("MZ", Tz::Africa__Maputo),
    ("NA", Tz::Africa__Windhoek), ("NC", Tz::Pacific__Noumea), ("NE", Tz::Africa__Niamey),
    ("NF", Tz::Pacific__Norfolk), ("NG", Tz::Africa__Lagos), ("NI", Tz::America__Managua),
    ("NL", Tz::Europe__Amsterdam), ("NO", Tz::Europe__Oslo), ("NP", Tz::Asia__Kathmandu),
    ("NR", Tz::Pacific__Nauru), ("NU", Tz::Pacific__Niue), ("OM", Tz::Asia__Muscat),
    ("PA", Tz::America__Panama), ("PE", Tz::America__Lima), ("PH", Tz::Asia__Manila),
    ("PK", Tz::Asia__Karachi), ("PL", Tz::Europe__Warsaw), ("PM", Tz::America__Miquelon),
    ("PN", Tz::Pacific__Pitcairn), ("PR", Tz::America__Puerto_Rico), ("PS", Tz::Asia__Gaza),
    ("PW", Tz::Pacific__Palau), ("PY", Tz::America__Asuncion), ("QA", Tz::Asia__Qatar),
    ("RE", Tz::Indian__Reunion), ("RO", Tz::Europe__Bucharest), ("RS", Tz::Europe__Belgrade),
    ("RW", Tz::Africa__Kigali), ("SA", Tz::Asia__Riyadh), ("SB", Tz::Pacific__Guadalcanal),
    ("SC", Tz::Indian__Mahe), ("SD", Tz::Africa__Khartoum), ("SE", Tz::Europe__Stockholm),
    ("SG", Tz::Asia__Singapore), ("SH", Tz::Atlantic__St_Helena), ("SI", Tz::Europe__Ljubljana),
    ("SJ", Tz::Arctic__Longyearbyen), ("SK", Tz::Europe__Bratislava), ("SL", Tz::Africa__Freetown),
    ("SM", Tz::Europe__San_Marino), ("SN", Tz::Africa__Dakar), ("SO", Tz::Africa__Mogadishu),
    ("SR", Tz::America__Paramaribo), ("SS", Tz::Africa__Juba), ("ST", Tz::Africa__Sao_Tome),
    ("SV", Tz::America__El_Salvador), ("SX", Tz::America__Lower_Princes), ("SY", Tz::Asia__Damascus),
    ("SZ", Tz::Africa__Mbabane), ("TC", Tz::America__Grand_Turk), ("TD", Tz::Africa__Ndjamena),
    ("TF", Tz::Indian__Kerguelen), ("TG", Tz::Africa__Lome), ("TH", Tz::Asia__Bangkok),
    ("TJ", Tz::Asia__Dushanbe), ("TK", Tz::Pacific__Fakaofo), ("TL", Tz::Asia__Dili),
    ("TM", Tz::Asia__Ashgabat), ("TN", Tz::Africa__Tunis), ("TO", Tz::Pacific__Tongatapu),
    ("TR", Tz::Europe__Istanbul), ("TT", Tz::America__Port_of_Spain), ("TV", Tz::Pacific__Funafuti),
    ("TW", Tz::Asia__Taipei), ("TZ", Tz::Africa__Dar_es_Salaam), ("UG", Tz::Africa__Kampala),
    ("UY", Tz::America__Montevideo), ("UZ", Tz::Asia__Samarkand), ("VA", Tz::Europe__Vatican),
    ("VC", Tz::America__St_Vincent), ("VE", Tz::America__Caracas), ("VG", Tz::America__Tortola),
    ("VI", Tz::America__St_Thomas), ("VN", Tz::Asia__Ho_Chi_Minh), ("VU", Tz::Pacific__Efate),
    ("WF", Tz::Pacific__Wallis), ("WS", Tz::Pacific__Apia), ("YE", Tz::Asia__Aden),
    ("YT", Tz::Indian__Mayotte), ("ZA", Tz::Africa__Johannesburg), ("ZM", Tz::Africa__Lusaka),
    ("ZW", Tz::Africa__Harare),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_with_one_time_has_a_zone_and_one_with_several_has_none() {
        let zone = |code: &str| only_zone(&CountryCode::from(code)).map(Tz::name);
        assert_eq!(zone("DE"), Some("Europe/Berlin"));
        assert_eq!(zone("CN"), Some("Asia/Shanghai"));
        assert_eq!(zone("AD"), Some("Europe/Andorra"));
        assert_eq!(zone("ZW"), Some("Africa/Harare"));
        for several in ["US", "ES", "PT", "BR", "AU", "RU", "ID", "CA", "MX", "NZ", "KZ", "CL", "XX", ""] {
            assert_eq!(zone(several), None, "{several}");
        }
    }

    #[test]
    fn the_table_is_sorted_so_that_looking_up_finds_everything() {
        assert!(ONE_TIME.is_sorted_by(|a, b| a.0 < b.0));
    }
}
