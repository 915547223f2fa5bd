//! Lists the fields and variants of the types in a course's files. Serde's derive macro generates code that passes
//! their names to a deserializer.
//!
//! [`Recorder`] is a deserializer without input. It makes up each value that a type asks for, and records the names of
//! fields and variants. As in the crate `serde-reflection`, every run takes another variant of each enum, until every
//! variant has been taken. A field is optional if deserializing succeeds without it.

use std::collections::{BTreeMap, BTreeSet};

use samtalerum_authoring::playthrough::Playthrough;
use samtalerum_core::guidance::Guidance;
use samtalerum_core::scenario::{Course, Scenario};
use serde::de::value::{Error, StrDeserializer};
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, EnumAccess, Error as _, IntoDeserializer,
    MapAccess, SeqAccess, VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;

use super::OPTIONAL;

/// A field: the struct that contains it (or the variant, as `Type::Variant`), and the field's own name.
type Field = (String, String);

#[derive(Default)]
struct Record {
    /// The names of all fields, by struct or by variant (`Type::Variant`).
    fields: BTreeMap<String, &'static [&'static str]>,
    /// For each enum: its variants, and how many variants have been taken so far, repetitions included.
    enums: BTreeMap<String, (&'static [&'static str], usize)>,
    left_out: Option<Field>,
}

/// Deserializes the type again and again until every variant of every enum has been taken.
fn explore<T: for<'de> Deserialize<'de>>(left_out: Option<Field>) -> Result<Record, Error> {
    let mut record = Record {
        left_out,
        ..Record::default()
    };
    loop {
        T::deserialize(Recorder(&mut record))?;
        let mut enums = record.enums.values();
        if enums.all(|(variants, taken)| *taken >= variants.len()) {
            return Ok(record);
        }
    }
}

/// Returns the types of a file, each with the names in it. For a struct, these are its fields. For an enum, these are
/// its variants, and the fields of the variants as `Variant.field`. The names of optional fields end with [`OPTIONAL`].
fn of_file<T: for<'de> Deserialize<'de>>() -> BTreeMap<String, BTreeSet<String>> {
    let record = explore::<T>(None).unwrap_or_else(|error| panic!("{error}"));
    let mut types: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, (variants, _)) in &record.enums {
        let variants = variants.iter().map(|variant| (*variant).to_owned());
        types.insert(name.clone(), variants.collect());
    }
    for (place, fields) in &record.fields {
        let (name, variant) = match place.split_once("::") {
            Some((name, variant)) => (name, format!("{variant}.")),
            None => (place.as_str(), String::new()),
        };
        let known = types.entry(name.to_owned()).or_default();
        for field in *fields {
            let left_out = (place.clone(), (*field).to_owned());
            let is_optional = explore::<T>(Some(left_out)).is_ok();
            let mark = if is_optional { OPTIONAL } else { "" };
            known.insert(format!("{variant}{field}{mark}"));
        }
    }
    types
}

/// Returns the types of all files of a course.
pub(super) fn types() -> BTreeMap<String, BTreeSet<String>> {
    let mut types = of_file::<Scenario>();
    types.extend(of_file::<Course>());
    types.extend(of_file::<Guidance>());
    types.extend(of_file::<Playthrough>());
    types
}

struct Recorder<'a>(&'a mut Record);

macro_rules! made_up {
    ($($method:ident $visit:ident $value:expr,)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            visitor.$visit($value)
        })*
    };
}

impl<'de> Deserializer<'de> for Recorder<'_> {
    type Error = Error;

    made_up! {
        deserialize_bool visit_bool true,
        deserialize_i8 visit_i8 1,
        deserialize_u8 visit_u8 1,
        deserialize_u32 visit_u32 1,
        deserialize_u64 visit_u64 1,
        deserialize_str visit_str "text",
        deserialize_string visit_str "text",
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
        Err(Error::custom("a type that the recorder cannot make up yet"))
    }

    forward_to_deserialize_any! {
        i16 i32 i64 i128 u16 u128 f32 f64 char bytes byte_buf unit unit_struct newtype_struct tuple tuple_struct
        identifier ignored_any
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_some(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_seq(Values(self.0, 1))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_map(Entries(self.0, vec!["key"]))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.fields(name.to_owned(), fields, visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let (_, taken) = self.0.enums.entry(name.to_owned()).or_insert((variants, 0));
        // Take the variants in turn, again and again. So a recursive value ends at some point. An enum inside a variant
        // is reached so often that all of its variants are taken too.
        let variant = variants[*taken % variants.len()];
        *taken += 1;
        visitor.visit_enum(Variant(self.0, name, variant))
    }
}

impl Recorder<'_> {
    fn fields<'de, V: Visitor<'de>>(
        self,
        place: String,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.0.fields.insert(place.clone(), fields);
        let left_out = self.0.left_out.as_ref();
        let left_out = left_out.filter(|(of, _)| *of == place);
        let left_out = left_out.map(|(_, field)| field.as_str());
        let given = fields.iter().copied();
        let mut given: Vec<_> = given.filter(|field| left_out != Some(field)).collect();
        given.reverse();
        visitor.visit_map(Entries(self.0, given))
    }
}

/// A sequence, with the number of values that still have to be generated.
struct Values<'a>(&'a mut Record, usize);

impl<'de> SeqAccess<'de> for Values<'_> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Error> {
        let Some(left) = self.1.checked_sub(1) else {
            return Ok(None);
        };
        self.1 = left;
        seed.deserialize(Recorder(self.0)).map(Some)
    }
}

/// The fields of a struct that remain to be made up, in reverse order.
struct Entries<'a>(&'a mut Record, Vec<&'static str>);

impl<'de> MapAccess<'de> for Entries<'_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Error> {
        let Some(key) = self.1.pop() else {
            return Ok(None);
        };
        let key: StrDeserializer<'_, Error> = key.into_deserializer();
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        seed.deserialize(Recorder(self.0))
    }
}

/// The variant to deserialize: the name of its enum, and its own name.
struct Variant<'a>(&'a mut Record, &'static str, &'static str);

impl<'de> EnumAccess<'de> for Variant<'_> {
    type Error = Error;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Error> {
        let name: StrDeserializer<'_, Error> = self.2.into_deserializer();
        Ok((seed.deserialize(name)?, self))
    }
}

impl<'de> VariantAccess<'de> for Variant<'_> {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Error> {
        seed.deserialize(Recorder(self.0))
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_seq(Values(self.0, len))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let place = format!("{}::{}", self.1, self.2);
        Recorder(self.0).fields(place, fields, visitor)
    }
}
