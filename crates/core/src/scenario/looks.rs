//! The portraits of the program.

/// The names of all portraits, in alphabetical order. Each has a picture of the same name in `assets/portraits/looks`.
pub const LOOKS: [&str; 24] = [
    "adnan",
    "amina",
    "bilal",
    "birgitte",
    "colleague",
    "daniel",
    "farida",
    "hassan",
    "interpreter-a",
    "interpreter-b",
    "irina",
    "karim",
    "kemal",
    "lars",
    "leyla",
    "manager",
    "mariam",
    "nadia",
    "nok",
    "omid",
    "peter",
    "sara",
    "svetlana",
    "yusuf",
];
