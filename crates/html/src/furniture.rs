//! A room without people, drawn with the window's colours: what a meeting leaves behind.

use maud::{Markup, html};

use samtalerum_core::scenario::Setting;

/// Draws an empty room, for the page of an ending and for the page that is shown while the program loads. Screen readers
/// skip it, because the ending describes the room in words.
pub fn empty_room(setting: Setting) -> Markup {
    let call = setting == Setting::Telephone;
    let chairs: &[usize] = match setting {
        Setting::Room | Setting::Office | Setting::Video => &[130, 236],
        Setting::Telephone | Setting::Desk => &[],
    };
    html! {
        svg .furniture viewBox="0 0 400 180" aria-hidden="true" {
            rect .white x="26" y="18" width="92" height="76" {}
            rect .sky x="31" y="23" width="38" height="66" {}
            rect .sky x="75" y="23" width="38" height="66" {}
            path .white d="M22 94H122V99H22Z" {}
            @if !call {
                rect .white x="318" y="22" width="60" height="150" {}
                rect .door x="323" y="27" width="50" height="150" {}
                rect .door x="331" y="36" width="34" height="38" {}
                circle .knob cx="331" cy="96" r="2" {}
            }
            @for middle in chairs {
                path d={ "M" (middle - 15) " 118V150M" (middle + 15) " 118V150" } {}
                rect .chair x=(middle - 27) y="84" width="54" height="36" rx="9" {}
                rect .chair x=(middle - 19) y="92" width="38" height="20" rx="5" {}
            }
            @if setting == Setting::Desk {
                rect .wood x="0" y="118" width="400" height="62" {}
                path d="M0 128H400" {}
            } @else {
                rect .wood x="0" y="146" width="400" height="34" {}
            }
            path .white d="M150 158L182 154L185 163L153 167Z" {}
            @if setting == Setting::Video {
                rect .chair x="268" y="112" width="44" height="34" rx="4" {}
                path .white d="M260 146H320V151H260Z" {}
            }
            @if call {
                path .accent d="M176 146V132Q176 124 184 124H222Q230 124 230 132V146Z" {}
                path .accent d="M168 124V112Q168 104 176 104H230Q238 104 238 112V124H224V116H182V124Z" {}
            }
        }
    }
}
