// Generated from definitions/schemas by `npm run generate`. Do not edit.
import type { FormShapes } from '../shapes/member-shape.ts';

export const formShapes: FormShapes = {
  "form": [
    {
      "name": "title",
      "needed": true,
      "kind": "text"
    },
    {
      "name": "summary",
      "needed": false,
      "kind": "text"
    },
    {
      "name": "printout",
      "needed": false,
      "kind": "object",
      "members": [
        {
          "name": "code",
          "needed": false,
          "kind": "words"
        },
        {
          "name": "basis",
          "needed": false,
          "kind": "text"
        },
        {
          "name": "addressee",
          "needed": false,
          "kind": "text"
        },
        {
          "name": "closing",
          "needed": false,
          "kind": "text"
        },
        {
          "name": "signatures",
          "needed": false,
          "kind": "list",
          "item": {
            "kind": "object",
            "members": [
              {
                "name": "title",
                "needed": true,
                "kind": "text"
              },
              {
                "name": "field",
                "needed": false,
                "kind": "key"
              },
              {
                "name": "party",
                "needed": false,
                "kind": "key"
              }
            ]
          }
        },
        {
          "name": "use",
          "needed": false,
          "kind": "words"
        }
      ]
    },
    {
      "name": "checks",
      "needed": false,
      "kind": "list",
      "item": {
        "kind": "object",
        "members": [
          {
            "name": "that",
            "needed": true,
            "kind": "expression"
          },
          {
            "name": "message",
            "needed": true,
            "kind": "text"
          },
          {
            "name": "level",
            "needed": false,
            "kind": "choice",
            "choices": [
              "error",
              "warning"
            ]
          },
          {
            "name": "at",
            "needed": true,
            "kind": "words"
          }
        ]
      }
    }
  ],
  "page": [
    {
      "name": "key",
      "needed": true,
      "kind": "key"
    },
    {
      "name": "title",
      "needed": true,
      "kind": "text"
    },
    {
      "name": "guidance",
      "needed": false,
      "kind": "text"
    },
    {
      "name": "visible",
      "needed": false,
      "kind": "condition"
    },
    {
      "name": "readonly",
      "needed": false,
      "kind": "condition"
    },
    {
      "name": "checks",
      "needed": false,
      "kind": "list",
      "item": {
        "kind": "object",
        "members": [
          {
            "name": "that",
            "needed": true,
            "kind": "expression"
          },
          {
            "name": "message",
            "needed": true,
            "kind": "text"
          },
          {
            "name": "level",
            "needed": false,
            "kind": "choice",
            "choices": [
              "error",
              "warning"
            ]
          },
          {
            "name": "at",
            "needed": true,
            "kind": "words"
          }
        ]
      }
    },
    {
      "name": "party",
      "needed": false,
      "kind": "key"
    }
  ],
  "section": [
    {
      "name": "key",
      "needed": true,
      "kind": "key"
    },
    {
      "name": "title",
      "needed": false,
      "kind": "text"
    },
    {
      "name": "guidance",
      "needed": false,
      "kind": "text"
    },
    {
      "name": "visible",
      "needed": false,
      "kind": "condition"
    },
    {
      "name": "readonly",
      "needed": false,
      "kind": "condition"
    },
    {
      "name": "checks",
      "needed": false,
      "kind": "list",
      "item": {
        "kind": "object",
        "members": [
          {
            "name": "that",
            "needed": true,
            "kind": "expression"
          },
          {
            "name": "message",
            "needed": true,
            "kind": "text"
          },
          {
            "name": "level",
            "needed": false,
            "kind": "choice",
            "choices": [
              "error",
              "warning"
            ]
          },
          {
            "name": "at",
            "needed": true,
            "kind": "words"
          }
        ]
      }
    },
    {
      "name": "party",
      "needed": false,
      "kind": "key"
    }
  ],
  "fields": {
    "text": [
      {
        "name": "key",
        "needed": true,
        "kind": "key"
      },
      {
        "name": "label",
        "needed": true,
        "kind": "text"
      },
      {
        "name": "help",
        "needed": false,
        "kind": "text"
      },
      {
        "name": "visible",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "required",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "readonly",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "value",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "default",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "checks",
        "needed": false,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "that",
              "needed": true,
              "kind": "expression"
            },
            {
              "name": "message",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "level",
              "needed": false,
              "kind": "choice",
              "choices": [
                "error",
                "warning"
              ]
            }
          ]
        }
      },
      {
        "name": "prefill",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "claim",
            "needed": false,
            "kind": "choice",
            "choices": [
              "fullName",
              "birthDate",
              "sex",
              "citizenId",
              "ethnicity",
              "nationality",
              "residence",
              "phone",
              "email",
              "identity"
            ]
          },
          {
            "name": "lookup",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "when",
            "needed": false,
            "kind": "condition"
          },
          {
            "name": "lock",
            "needed": false,
            "kind": "yesNo"
          }
        ]
      },
      {
        "name": "checkAgainst",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "lookup",
            "needed": true,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          }
        ]
      },
      {
        "name": "personal",
        "needed": false,
        "kind": "choice",
        "choices": [
          "none",
          "basic",
          "sensitive"
        ]
      },
      {
        "name": "mask",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "start",
            "needed": false,
            "kind": "integer"
          },
          {
            "name": "end",
            "needed": false,
            "kind": "integer"
          }
        ]
      },
      {
        "name": "width",
        "needed": false,
        "kind": "choice",
        "choices": [
          "full",
          "half",
          "third"
        ]
      },
      {
        "name": "minLength",
        "needed": false,
        "kind": "integer"
      },
      {
        "name": "maxLength",
        "needed": false,
        "kind": "integer"
      },
      {
        "name": "format",
        "needed": false,
        "kind": "choice",
        "choices": [
          "digits",
          "personName",
          "passport",
          "plate",
          "carPlate",
          "motorbikePlate",
          "socialInsurance",
          "healthInsurance",
          "drivingLicence",
          "landCertificate",
          "industryCode",
          "agencyId",
          "procedureCode",
          "dossierCode",
          "provinceCode",
          "communeCode",
          "oldIdentityCard"
        ]
      },
      {
        "name": "autocomplete",
        "needed": false,
        "kind": "words"
      }
    ],
    "longText": [
      {
        "name": "key",
        "needed": true,
        "kind": "key"
      },
      {
        "name": "label",
        "needed": true,
        "kind": "text"
      },
      {
        "name": "help",
        "needed": false,
        "kind": "text"
      },
      {
        "name": "visible",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "required",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "readonly",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "value",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "default",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "checks",
        "needed": false,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "that",
              "needed": true,
              "kind": "expression"
            },
            {
              "name": "message",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "level",
              "needed": false,
              "kind": "choice",
              "choices": [
                "error",
                "warning"
              ]
            }
          ]
        }
      },
      {
        "name": "prefill",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "claim",
            "needed": false,
            "kind": "choice",
            "choices": [
              "fullName",
              "birthDate",
              "sex",
              "citizenId",
              "ethnicity",
              "nationality",
              "residence",
              "phone",
              "email",
              "identity"
            ]
          },
          {
            "name": "lookup",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "when",
            "needed": false,
            "kind": "condition"
          },
          {
            "name": "lock",
            "needed": false,
            "kind": "yesNo"
          }
        ]
      },
      {
        "name": "checkAgainst",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "lookup",
            "needed": true,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          }
        ]
      },
      {
        "name": "personal",
        "needed": false,
        "kind": "choice",
        "choices": [
          "none",
          "basic",
          "sensitive"
        ]
      },
      {
        "name": "mask",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "start",
            "needed": false,
            "kind": "integer"
          },
          {
            "name": "end",
            "needed": false,
            "kind": "integer"
          }
        ]
      },
      {
        "name": "width",
        "needed": false,
        "kind": "choice",
        "choices": [
          "full",
          "half",
          "third"
        ]
      },
      {
        "name": "minLength",
        "needed": false,
        "kind": "integer"
      },
      {
        "name": "maxLength",
        "needed": false,
        "kind": "integer"
      },
      {
        "name": "rows",
        "needed": false,
        "kind": "integer"
      }
    ],
    "integer": [
      {
        "name": "key",
        "needed": true,
        "kind": "key"
      },
      {
        "name": "label",
        "needed": true,
        "kind": "text"
      },
      {
        "name": "help",
        "needed": false,
        "kind": "text"
      },
      {
        "name": "visible",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "required",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "readonly",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "value",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "default",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "checks",
        "needed": false,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "that",
              "needed": true,
              "kind": "expression"
            },
            {
              "name": "message",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "level",
              "needed": false,
              "kind": "choice",
              "choices": [
                "error",
                "warning"
              ]
            }
          ]
        }
      },
      {
        "name": "prefill",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "claim",
            "needed": false,
            "kind": "choice",
            "choices": [
              "fullName",
              "birthDate",
              "sex",
              "citizenId",
              "ethnicity",
              "nationality",
              "residence",
              "phone",
              "email",
              "identity"
            ]
          },
          {
            "name": "lookup",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "when",
            "needed": false,
            "kind": "condition"
          },
          {
            "name": "lock",
            "needed": false,
            "kind": "yesNo"
          }
        ]
      },
      {
        "name": "checkAgainst",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "lookup",
            "needed": true,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          }
        ]
      },
      {
        "name": "personal",
        "needed": false,
        "kind": "choice",
        "choices": [
          "none",
          "basic",
          "sensitive"
        ]
      },
      {
        "name": "mask",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "start",
            "needed": false,
            "kind": "integer"
          },
          {
            "name": "end",
            "needed": false,
            "kind": "integer"
          }
        ]
      },
      {
        "name": "width",
        "needed": false,
        "kind": "choice",
        "choices": [
          "full",
          "half",
          "third"
        ]
      },
      {
        "name": "min",
        "needed": false,
        "kind": "integer"
      },
      {
        "name": "max",
        "needed": false,
        "kind": "integer"
      },
      {
        "name": "unit",
        "needed": false,
        "kind": "text"
      }
    ],
    "number": [
      {
        "name": "key",
        "needed": true,
        "kind": "key"
      },
      {
        "name": "label",
        "needed": true,
        "kind": "text"
      },
      {
        "name": "help",
        "needed": false,
        "kind": "text"
      },
      {
        "name": "visible",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "required",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "readonly",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "value",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "default",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "checks",
        "needed": false,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "that",
              "needed": true,
              "kind": "expression"
            },
            {
              "name": "message",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "level",
              "needed": false,
              "kind": "choice",
              "choices": [
                "error",
                "warning"
              ]
            }
          ]
        }
      },
      {
        "name": "prefill",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "claim",
            "needed": false,
            "kind": "choice",
            "choices": [
              "fullName",
              "birthDate",
              "sex",
              "citizenId",
              "ethnicity",
              "nationality",
              "residence",
              "phone",
              "email",
              "identity"
            ]
          },
          {
            "name": "lookup",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "when",
            "needed": false,
            "kind": "condition"
          },
          {
            "name": "lock",
            "needed": false,
            "kind": "yesNo"
          }
        ]
      },
      {
        "name": "checkAgainst",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "lookup",
            "needed": true,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          }
        ]
      },
      {
        "name": "personal",
        "needed": false,
        "kind": "choice",
        "choices": [
          "none",
          "basic",
          "sensitive"
        ]
      },
      {
        "name": "mask",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "start",
            "needed": false,
            "kind": "integer"
          },
          {
            "name": "end",
            "needed": false,
            "kind": "integer"
          }
        ]
      },
      {
        "name": "width",
        "needed": false,
        "kind": "choice",
        "choices": [
          "full",
          "half",
          "third"
        ]
      },
      {
        "name": "min",
        "needed": false,
        "kind": "number"
      },
      {
        "name": "max",
        "needed": false,
        "kind": "number"
      },
      {
        "name": "decimals",
        "needed": false,
        "kind": "integer"
      },
      {
        "name": "unit",
        "needed": false,
        "kind": "text"
      }
    ],
    "money": [
      {
        "name": "key",
        "needed": true,
        "kind": "key"
      },
      {
        "name": "label",
        "needed": true,
        "kind": "text"
      },
      {
        "name": "help",
        "needed": false,
        "kind": "text"
      },
      {
        "name": "visible",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "required",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "readonly",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "value",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "default",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "checks",
        "needed": false,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "that",
              "needed": true,
              "kind": "expression"
            },
            {
              "name": "message",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "level",
              "needed": false,
              "kind": "choice",
              "choices": [
                "error",
                "warning"
              ]
            }
          ]
        }
      },
      {
        "name": "prefill",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "claim",
            "needed": false,
            "kind": "choice",
            "choices": [
              "fullName",
              "birthDate",
              "sex",
              "citizenId",
              "ethnicity",
              "nationality",
              "residence",
              "phone",
              "email",
              "identity"
            ]
          },
          {
            "name": "lookup",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "when",
            "needed": false,
            "kind": "condition"
          },
          {
            "name": "lock",
            "needed": false,
            "kind": "yesNo"
          }
        ]
      },
      {
        "name": "checkAgainst",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "lookup",
            "needed": true,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          }
        ]
      },
      {
        "name": "personal",
        "needed": false,
        "kind": "choice",
        "choices": [
          "none",
          "basic",
          "sensitive"
        ]
      },
      {
        "name": "mask",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "start",
            "needed": false,
            "kind": "integer"
          },
          {
            "name": "end",
            "needed": false,
            "kind": "integer"
          }
        ]
      },
      {
        "name": "width",
        "needed": false,
        "kind": "choice",
        "choices": [
          "full",
          "half",
          "third"
        ]
      },
      {
        "name": "min",
        "needed": false,
        "kind": "integer"
      },
      {
        "name": "max",
        "needed": false,
        "kind": "integer"
      }
    ],
    "date": [
      {
        "name": "key",
        "needed": true,
        "kind": "key"
      },
      {
        "name": "label",
        "needed": true,
        "kind": "text"
      },
      {
        "name": "help",
        "needed": false,
        "kind": "text"
      },
      {
        "name": "visible",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "required",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "readonly",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "value",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "default",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "checks",
        "needed": false,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "that",
              "needed": true,
              "kind": "expression"
            },
            {
              "name": "message",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "level",
              "needed": false,
              "kind": "choice",
              "choices": [
                "error",
                "warning"
              ]
            }
          ]
        }
      },
      {
        "name": "prefill",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "claim",
            "needed": false,
            "kind": "choice",
            "choices": [
              "fullName",
              "birthDate",
              "sex",
              "citizenId",
              "ethnicity",
              "nationality",
              "residence",
              "phone",
              "email",
              "identity"
            ]
          },
          {
            "name": "lookup",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "when",
            "needed": false,
            "kind": "condition"
          },
          {
            "name": "lock",
            "needed": false,
            "kind": "yesNo"
          }
        ]
      },
      {
        "name": "checkAgainst",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "lookup",
            "needed": true,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          }
        ]
      },
      {
        "name": "personal",
        "needed": false,
        "kind": "choice",
        "choices": [
          "none",
          "basic",
          "sensitive"
        ]
      },
      {
        "name": "mask",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "start",
            "needed": false,
            "kind": "integer"
          },
          {
            "name": "end",
            "needed": false,
            "kind": "integer"
          }
        ]
      },
      {
        "name": "width",
        "needed": false,
        "kind": "choice",
        "choices": [
          "full",
          "half",
          "third"
        ]
      },
      {
        "name": "precision",
        "needed": false,
        "kind": "choices",
        "choices": [
          "day",
          "month",
          "year"
        ]
      },
      {
        "name": "min",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "max",
        "needed": false,
        "kind": "expression"
      }
    ],
    "time": [
      {
        "name": "key",
        "needed": true,
        "kind": "key"
      },
      {
        "name": "label",
        "needed": true,
        "kind": "text"
      },
      {
        "name": "help",
        "needed": false,
        "kind": "text"
      },
      {
        "name": "visible",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "required",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "readonly",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "value",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "default",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "checks",
        "needed": false,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "that",
              "needed": true,
              "kind": "expression"
            },
            {
              "name": "message",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "level",
              "needed": false,
              "kind": "choice",
              "choices": [
                "error",
                "warning"
              ]
            }
          ]
        }
      },
      {
        "name": "prefill",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "claim",
            "needed": false,
            "kind": "choice",
            "choices": [
              "fullName",
              "birthDate",
              "sex",
              "citizenId",
              "ethnicity",
              "nationality",
              "residence",
              "phone",
              "email",
              "identity"
            ]
          },
          {
            "name": "lookup",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "when",
            "needed": false,
            "kind": "condition"
          },
          {
            "name": "lock",
            "needed": false,
            "kind": "yesNo"
          }
        ]
      },
      {
        "name": "checkAgainst",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "lookup",
            "needed": true,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          }
        ]
      },
      {
        "name": "personal",
        "needed": false,
        "kind": "choice",
        "choices": [
          "none",
          "basic",
          "sensitive"
        ]
      },
      {
        "name": "mask",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "start",
            "needed": false,
            "kind": "integer"
          },
          {
            "name": "end",
            "needed": false,
            "kind": "integer"
          }
        ]
      },
      {
        "name": "width",
        "needed": false,
        "kind": "choice",
        "choices": [
          "full",
          "half",
          "third"
        ]
      },
      {
        "name": "min",
        "needed": false,
        "kind": "words"
      },
      {
        "name": "max",
        "needed": false,
        "kind": "words"
      }
    ],
    "checkbox": [
      {
        "name": "key",
        "needed": true,
        "kind": "key"
      },
      {
        "name": "label",
        "needed": true,
        "kind": "text"
      },
      {
        "name": "help",
        "needed": false,
        "kind": "text"
      },
      {
        "name": "visible",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "required",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "readonly",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "value",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "default",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "checks",
        "needed": false,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "that",
              "needed": true,
              "kind": "expression"
            },
            {
              "name": "message",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "level",
              "needed": false,
              "kind": "choice",
              "choices": [
                "error",
                "warning"
              ]
            }
          ]
        }
      },
      {
        "name": "prefill",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "claim",
            "needed": false,
            "kind": "choice",
            "choices": [
              "fullName",
              "birthDate",
              "sex",
              "citizenId",
              "ethnicity",
              "nationality",
              "residence",
              "phone",
              "email",
              "identity"
            ]
          },
          {
            "name": "lookup",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "when",
            "needed": false,
            "kind": "condition"
          },
          {
            "name": "lock",
            "needed": false,
            "kind": "yesNo"
          }
        ]
      },
      {
        "name": "checkAgainst",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "lookup",
            "needed": true,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          }
        ]
      },
      {
        "name": "personal",
        "needed": false,
        "kind": "choice",
        "choices": [
          "none",
          "basic",
          "sensitive"
        ]
      },
      {
        "name": "mask",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "start",
            "needed": false,
            "kind": "integer"
          },
          {
            "name": "end",
            "needed": false,
            "kind": "integer"
          }
        ]
      },
      {
        "name": "width",
        "needed": false,
        "kind": "choice",
        "choices": [
          "full",
          "half",
          "third"
        ]
      },
      {
        "name": "text",
        "needed": false,
        "kind": "text"
      }
    ],
    "yesNo": [
      {
        "name": "key",
        "needed": true,
        "kind": "key"
      },
      {
        "name": "label",
        "needed": true,
        "kind": "text"
      },
      {
        "name": "help",
        "needed": false,
        "kind": "text"
      },
      {
        "name": "visible",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "required",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "readonly",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "value",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "default",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "checks",
        "needed": false,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "that",
              "needed": true,
              "kind": "expression"
            },
            {
              "name": "message",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "level",
              "needed": false,
              "kind": "choice",
              "choices": [
                "error",
                "warning"
              ]
            }
          ]
        }
      },
      {
        "name": "prefill",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "claim",
            "needed": false,
            "kind": "choice",
            "choices": [
              "fullName",
              "birthDate",
              "sex",
              "citizenId",
              "ethnicity",
              "nationality",
              "residence",
              "phone",
              "email",
              "identity"
            ]
          },
          {
            "name": "lookup",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "when",
            "needed": false,
            "kind": "condition"
          },
          {
            "name": "lock",
            "needed": false,
            "kind": "yesNo"
          }
        ]
      },
      {
        "name": "checkAgainst",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "lookup",
            "needed": true,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          }
        ]
      },
      {
        "name": "personal",
        "needed": false,
        "kind": "choice",
        "choices": [
          "none",
          "basic",
          "sensitive"
        ]
      },
      {
        "name": "mask",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "start",
            "needed": false,
            "kind": "integer"
          },
          {
            "name": "end",
            "needed": false,
            "kind": "integer"
          }
        ]
      },
      {
        "name": "width",
        "needed": false,
        "kind": "choice",
        "choices": [
          "full",
          "half",
          "third"
        ]
      }
    ],
    "radio": [
      {
        "name": "key",
        "needed": true,
        "kind": "key"
      },
      {
        "name": "label",
        "needed": true,
        "kind": "text"
      },
      {
        "name": "help",
        "needed": false,
        "kind": "text"
      },
      {
        "name": "visible",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "required",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "readonly",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "value",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "default",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "checks",
        "needed": false,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "that",
              "needed": true,
              "kind": "expression"
            },
            {
              "name": "message",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "level",
              "needed": false,
              "kind": "choice",
              "choices": [
                "error",
                "warning"
              ]
            }
          ]
        }
      },
      {
        "name": "prefill",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "claim",
            "needed": false,
            "kind": "choice",
            "choices": [
              "fullName",
              "birthDate",
              "sex",
              "citizenId",
              "ethnicity",
              "nationality",
              "residence",
              "phone",
              "email",
              "identity"
            ]
          },
          {
            "name": "lookup",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "when",
            "needed": false,
            "kind": "condition"
          },
          {
            "name": "lock",
            "needed": false,
            "kind": "yesNo"
          }
        ]
      },
      {
        "name": "checkAgainst",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "lookup",
            "needed": true,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          }
        ]
      },
      {
        "name": "personal",
        "needed": false,
        "kind": "choice",
        "choices": [
          "none",
          "basic",
          "sensitive"
        ]
      },
      {
        "name": "mask",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "start",
            "needed": false,
            "kind": "integer"
          },
          {
            "name": "end",
            "needed": false,
            "kind": "integer"
          }
        ]
      },
      {
        "name": "width",
        "needed": false,
        "kind": "choice",
        "choices": [
          "full",
          "half",
          "third"
        ]
      },
      {
        "name": "options",
        "needed": true,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "code",
              "needed": true,
              "kind": "words"
            },
            {
              "name": "label",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "help",
              "needed": false,
              "kind": "text"
            },
            {
              "name": "visible",
              "needed": false,
              "kind": "condition"
            }
          ]
        }
      }
    ],
    "select": [
      {
        "name": "key",
        "needed": true,
        "kind": "key"
      },
      {
        "name": "label",
        "needed": true,
        "kind": "text"
      },
      {
        "name": "help",
        "needed": false,
        "kind": "text"
      },
      {
        "name": "visible",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "required",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "readonly",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "value",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "default",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "checks",
        "needed": false,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "that",
              "needed": true,
              "kind": "expression"
            },
            {
              "name": "message",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "level",
              "needed": false,
              "kind": "choice",
              "choices": [
                "error",
                "warning"
              ]
            }
          ]
        }
      },
      {
        "name": "prefill",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "claim",
            "needed": false,
            "kind": "choice",
            "choices": [
              "fullName",
              "birthDate",
              "sex",
              "citizenId",
              "ethnicity",
              "nationality",
              "residence",
              "phone",
              "email",
              "identity"
            ]
          },
          {
            "name": "lookup",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "when",
            "needed": false,
            "kind": "condition"
          },
          {
            "name": "lock",
            "needed": false,
            "kind": "yesNo"
          }
        ]
      },
      {
        "name": "checkAgainst",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "lookup",
            "needed": true,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          }
        ]
      },
      {
        "name": "personal",
        "needed": false,
        "kind": "choice",
        "choices": [
          "none",
          "basic",
          "sensitive"
        ]
      },
      {
        "name": "mask",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "start",
            "needed": false,
            "kind": "integer"
          },
          {
            "name": "end",
            "needed": false,
            "kind": "integer"
          }
        ]
      },
      {
        "name": "width",
        "needed": false,
        "kind": "choice",
        "choices": [
          "full",
          "half",
          "third"
        ]
      },
      {
        "name": "options",
        "needed": true,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "code",
              "needed": true,
              "kind": "words"
            },
            {
              "name": "label",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "help",
              "needed": false,
              "kind": "text"
            },
            {
              "name": "visible",
              "needed": false,
              "kind": "condition"
            }
          ]
        }
      }
    ],
    "checkboxGroup": [
      {
        "name": "key",
        "needed": true,
        "kind": "key"
      },
      {
        "name": "label",
        "needed": true,
        "kind": "text"
      },
      {
        "name": "help",
        "needed": false,
        "kind": "text"
      },
      {
        "name": "visible",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "required",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "readonly",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "value",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "default",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "checks",
        "needed": false,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "that",
              "needed": true,
              "kind": "expression"
            },
            {
              "name": "message",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "level",
              "needed": false,
              "kind": "choice",
              "choices": [
                "error",
                "warning"
              ]
            }
          ]
        }
      },
      {
        "name": "prefill",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "claim",
            "needed": false,
            "kind": "choice",
            "choices": [
              "fullName",
              "birthDate",
              "sex",
              "citizenId",
              "ethnicity",
              "nationality",
              "residence",
              "phone",
              "email",
              "identity"
            ]
          },
          {
            "name": "lookup",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "when",
            "needed": false,
            "kind": "condition"
          },
          {
            "name": "lock",
            "needed": false,
            "kind": "yesNo"
          }
        ]
      },
      {
        "name": "checkAgainst",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "lookup",
            "needed": true,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          }
        ]
      },
      {
        "name": "personal",
        "needed": false,
        "kind": "choice",
        "choices": [
          "none",
          "basic",
          "sensitive"
        ]
      },
      {
        "name": "mask",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "start",
            "needed": false,
            "kind": "integer"
          },
          {
            "name": "end",
            "needed": false,
            "kind": "integer"
          }
        ]
      },
      {
        "name": "width",
        "needed": false,
        "kind": "choice",
        "choices": [
          "full",
          "half",
          "third"
        ]
      },
      {
        "name": "options",
        "needed": true,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "code",
              "needed": true,
              "kind": "words"
            },
            {
              "name": "label",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "help",
              "needed": false,
              "kind": "text"
            },
            {
              "name": "visible",
              "needed": false,
              "kind": "condition"
            }
          ]
        }
      },
      {
        "name": "min",
        "needed": false,
        "kind": "integer"
      },
      {
        "name": "max",
        "needed": false,
        "kind": "integer"
      }
    ],
    "catalogue": [
      {
        "name": "key",
        "needed": true,
        "kind": "key"
      },
      {
        "name": "label",
        "needed": true,
        "kind": "text"
      },
      {
        "name": "help",
        "needed": false,
        "kind": "text"
      },
      {
        "name": "visible",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "required",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "readonly",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "value",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "default",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "checks",
        "needed": false,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "that",
              "needed": true,
              "kind": "expression"
            },
            {
              "name": "message",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "level",
              "needed": false,
              "kind": "choice",
              "choices": [
                "error",
                "warning"
              ]
            }
          ]
        }
      },
      {
        "name": "prefill",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "claim",
            "needed": false,
            "kind": "choice",
            "choices": [
              "fullName",
              "birthDate",
              "sex",
              "citizenId",
              "ethnicity",
              "nationality",
              "residence",
              "phone",
              "email",
              "identity"
            ]
          },
          {
            "name": "lookup",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "when",
            "needed": false,
            "kind": "condition"
          },
          {
            "name": "lock",
            "needed": false,
            "kind": "yesNo"
          }
        ]
      },
      {
        "name": "checkAgainst",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "lookup",
            "needed": true,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          }
        ]
      },
      {
        "name": "personal",
        "needed": false,
        "kind": "choice",
        "choices": [
          "none",
          "basic",
          "sensitive"
        ]
      },
      {
        "name": "mask",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "start",
            "needed": false,
            "kind": "integer"
          },
          {
            "name": "end",
            "needed": false,
            "kind": "integer"
          }
        ]
      },
      {
        "name": "width",
        "needed": false,
        "kind": "choice",
        "choices": [
          "full",
          "half",
          "third"
        ]
      },
      {
        "name": "catalogue",
        "needed": true,
        "kind": "slug"
      },
      {
        "name": "parent",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "attribute",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "name",
            "needed": true,
            "kind": "words"
          },
          {
            "name": "value",
            "needed": true,
            "kind": "words"
          }
        ]
      },
      {
        "name": "showCode",
        "needed": false,
        "kind": "yesNo"
      }
    ],
    "address": [
      {
        "name": "key",
        "needed": true,
        "kind": "key"
      },
      {
        "name": "label",
        "needed": true,
        "kind": "text"
      },
      {
        "name": "help",
        "needed": false,
        "kind": "text"
      },
      {
        "name": "visible",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "required",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "readonly",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "value",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "default",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "checks",
        "needed": false,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "that",
              "needed": true,
              "kind": "expression"
            },
            {
              "name": "message",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "level",
              "needed": false,
              "kind": "choice",
              "choices": [
                "error",
                "warning"
              ]
            }
          ]
        }
      },
      {
        "name": "prefill",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "claim",
            "needed": false,
            "kind": "choice",
            "choices": [
              "fullName",
              "birthDate",
              "sex",
              "citizenId",
              "ethnicity",
              "nationality",
              "residence",
              "phone",
              "email",
              "identity"
            ]
          },
          {
            "name": "lookup",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "when",
            "needed": false,
            "kind": "condition"
          },
          {
            "name": "lock",
            "needed": false,
            "kind": "yesNo"
          }
        ]
      },
      {
        "name": "checkAgainst",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "lookup",
            "needed": true,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          }
        ]
      },
      {
        "name": "personal",
        "needed": false,
        "kind": "choice",
        "choices": [
          "none",
          "basic",
          "sensitive"
        ]
      },
      {
        "name": "mask",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "start",
            "needed": false,
            "kind": "integer"
          },
          {
            "name": "end",
            "needed": false,
            "kind": "integer"
          }
        ]
      },
      {
        "name": "width",
        "needed": false,
        "kind": "choice",
        "choices": [
          "full",
          "half",
          "third"
        ]
      },
      {
        "name": "catalogue",
        "needed": true,
        "kind": "slug"
      },
      {
        "name": "level",
        "needed": false,
        "kind": "choice",
        "choices": [
          "province",
          "commune"
        ]
      },
      {
        "name": "detail",
        "needed": false,
        "kind": "choice",
        "choices": [
          "required",
          "optional",
          "none"
        ]
      }
    ],
    "citizenId": [
      {
        "name": "key",
        "needed": true,
        "kind": "key"
      },
      {
        "name": "label",
        "needed": true,
        "kind": "text"
      },
      {
        "name": "help",
        "needed": false,
        "kind": "text"
      },
      {
        "name": "visible",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "required",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "readonly",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "value",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "default",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "checks",
        "needed": false,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "that",
              "needed": true,
              "kind": "expression"
            },
            {
              "name": "message",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "level",
              "needed": false,
              "kind": "choice",
              "choices": [
                "error",
                "warning"
              ]
            }
          ]
        }
      },
      {
        "name": "prefill",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "claim",
            "needed": false,
            "kind": "choice",
            "choices": [
              "fullName",
              "birthDate",
              "sex",
              "citizenId",
              "ethnicity",
              "nationality",
              "residence",
              "phone",
              "email",
              "identity"
            ]
          },
          {
            "name": "lookup",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "when",
            "needed": false,
            "kind": "condition"
          },
          {
            "name": "lock",
            "needed": false,
            "kind": "yesNo"
          }
        ]
      },
      {
        "name": "checkAgainst",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "lookup",
            "needed": true,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          }
        ]
      },
      {
        "name": "personal",
        "needed": false,
        "kind": "choice",
        "choices": [
          "none",
          "basic",
          "sensitive"
        ]
      },
      {
        "name": "mask",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "start",
            "needed": false,
            "kind": "integer"
          },
          {
            "name": "end",
            "needed": false,
            "kind": "integer"
          }
        ]
      },
      {
        "name": "width",
        "needed": false,
        "kind": "choice",
        "choices": [
          "full",
          "half",
          "third"
        ]
      },
      {
        "name": "sex",
        "needed": false,
        "kind": "key"
      },
      {
        "name": "birthDate",
        "needed": false,
        "kind": "key"
      }
    ],
    "taxCode": [
      {
        "name": "key",
        "needed": true,
        "kind": "key"
      },
      {
        "name": "label",
        "needed": true,
        "kind": "text"
      },
      {
        "name": "help",
        "needed": false,
        "kind": "text"
      },
      {
        "name": "visible",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "required",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "readonly",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "value",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "default",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "checks",
        "needed": false,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "that",
              "needed": true,
              "kind": "expression"
            },
            {
              "name": "message",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "level",
              "needed": false,
              "kind": "choice",
              "choices": [
                "error",
                "warning"
              ]
            }
          ]
        }
      },
      {
        "name": "prefill",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "claim",
            "needed": false,
            "kind": "choice",
            "choices": [
              "fullName",
              "birthDate",
              "sex",
              "citizenId",
              "ethnicity",
              "nationality",
              "residence",
              "phone",
              "email",
              "identity"
            ]
          },
          {
            "name": "lookup",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "when",
            "needed": false,
            "kind": "condition"
          },
          {
            "name": "lock",
            "needed": false,
            "kind": "yesNo"
          }
        ]
      },
      {
        "name": "checkAgainst",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "lookup",
            "needed": true,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          }
        ]
      },
      {
        "name": "personal",
        "needed": false,
        "kind": "choice",
        "choices": [
          "none",
          "basic",
          "sensitive"
        ]
      },
      {
        "name": "mask",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "start",
            "needed": false,
            "kind": "integer"
          },
          {
            "name": "end",
            "needed": false,
            "kind": "integer"
          }
        ]
      },
      {
        "name": "width",
        "needed": false,
        "kind": "choice",
        "choices": [
          "full",
          "half",
          "third"
        ]
      },
      {
        "name": "holder",
        "needed": false,
        "kind": "expression"
      }
    ],
    "phone": [
      {
        "name": "key",
        "needed": true,
        "kind": "key"
      },
      {
        "name": "label",
        "needed": true,
        "kind": "text"
      },
      {
        "name": "help",
        "needed": false,
        "kind": "text"
      },
      {
        "name": "visible",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "required",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "readonly",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "value",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "default",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "checks",
        "needed": false,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "that",
              "needed": true,
              "kind": "expression"
            },
            {
              "name": "message",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "level",
              "needed": false,
              "kind": "choice",
              "choices": [
                "error",
                "warning"
              ]
            }
          ]
        }
      },
      {
        "name": "prefill",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "claim",
            "needed": false,
            "kind": "choice",
            "choices": [
              "fullName",
              "birthDate",
              "sex",
              "citizenId",
              "ethnicity",
              "nationality",
              "residence",
              "phone",
              "email",
              "identity"
            ]
          },
          {
            "name": "lookup",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "when",
            "needed": false,
            "kind": "condition"
          },
          {
            "name": "lock",
            "needed": false,
            "kind": "yesNo"
          }
        ]
      },
      {
        "name": "checkAgainst",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "lookup",
            "needed": true,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          }
        ]
      },
      {
        "name": "personal",
        "needed": false,
        "kind": "choice",
        "choices": [
          "none",
          "basic",
          "sensitive"
        ]
      },
      {
        "name": "mask",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "start",
            "needed": false,
            "kind": "integer"
          },
          {
            "name": "end",
            "needed": false,
            "kind": "integer"
          }
        ]
      },
      {
        "name": "width",
        "needed": false,
        "kind": "choice",
        "choices": [
          "full",
          "half",
          "third"
        ]
      },
      {
        "name": "mobileOnly",
        "needed": false,
        "kind": "yesNo"
      }
    ],
    "email": [
      {
        "name": "key",
        "needed": true,
        "kind": "key"
      },
      {
        "name": "label",
        "needed": true,
        "kind": "text"
      },
      {
        "name": "help",
        "needed": false,
        "kind": "text"
      },
      {
        "name": "visible",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "required",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "readonly",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "value",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "default",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "checks",
        "needed": false,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "that",
              "needed": true,
              "kind": "expression"
            },
            {
              "name": "message",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "level",
              "needed": false,
              "kind": "choice",
              "choices": [
                "error",
                "warning"
              ]
            }
          ]
        }
      },
      {
        "name": "prefill",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "claim",
            "needed": false,
            "kind": "choice",
            "choices": [
              "fullName",
              "birthDate",
              "sex",
              "citizenId",
              "ethnicity",
              "nationality",
              "residence",
              "phone",
              "email",
              "identity"
            ]
          },
          {
            "name": "lookup",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "when",
            "needed": false,
            "kind": "condition"
          },
          {
            "name": "lock",
            "needed": false,
            "kind": "yesNo"
          }
        ]
      },
      {
        "name": "checkAgainst",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "lookup",
            "needed": true,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          }
        ]
      },
      {
        "name": "personal",
        "needed": false,
        "kind": "choice",
        "choices": [
          "none",
          "basic",
          "sensitive"
        ]
      },
      {
        "name": "mask",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "start",
            "needed": false,
            "kind": "integer"
          },
          {
            "name": "end",
            "needed": false,
            "kind": "integer"
          }
        ]
      },
      {
        "name": "width",
        "needed": false,
        "kind": "choice",
        "choices": [
          "full",
          "half",
          "third"
        ]
      }
    ],
    "file": [
      {
        "name": "key",
        "needed": true,
        "kind": "key"
      },
      {
        "name": "label",
        "needed": true,
        "kind": "text"
      },
      {
        "name": "help",
        "needed": false,
        "kind": "text"
      },
      {
        "name": "visible",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "required",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "readonly",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "value",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "default",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "checks",
        "needed": false,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "that",
              "needed": true,
              "kind": "expression"
            },
            {
              "name": "message",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "level",
              "needed": false,
              "kind": "choice",
              "choices": [
                "error",
                "warning"
              ]
            }
          ]
        }
      },
      {
        "name": "prefill",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "claim",
            "needed": false,
            "kind": "choice",
            "choices": [
              "fullName",
              "birthDate",
              "sex",
              "citizenId",
              "ethnicity",
              "nationality",
              "residence",
              "phone",
              "email",
              "identity"
            ]
          },
          {
            "name": "lookup",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "when",
            "needed": false,
            "kind": "condition"
          },
          {
            "name": "lock",
            "needed": false,
            "kind": "yesNo"
          }
        ]
      },
      {
        "name": "checkAgainst",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "lookup",
            "needed": true,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          }
        ]
      },
      {
        "name": "personal",
        "needed": false,
        "kind": "choice",
        "choices": [
          "none",
          "basic",
          "sensitive"
        ]
      },
      {
        "name": "mask",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "start",
            "needed": false,
            "kind": "integer"
          },
          {
            "name": "end",
            "needed": false,
            "kind": "integer"
          }
        ]
      },
      {
        "name": "width",
        "needed": false,
        "kind": "choice",
        "choices": [
          "full",
          "half",
          "third"
        ]
      },
      {
        "name": "accept",
        "needed": false,
        "kind": "list",
        "item": {
          "kind": "words"
        }
      },
      {
        "name": "maxSize",
        "needed": false,
        "kind": "integer"
      },
      {
        "name": "maxFiles",
        "needed": false,
        "kind": "integer"
      }
    ],
    "signature": [
      {
        "name": "key",
        "needed": true,
        "kind": "key"
      },
      {
        "name": "label",
        "needed": true,
        "kind": "text"
      },
      {
        "name": "help",
        "needed": false,
        "kind": "text"
      },
      {
        "name": "visible",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "required",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "readonly",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "value",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "default",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "checks",
        "needed": false,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "that",
              "needed": true,
              "kind": "expression"
            },
            {
              "name": "message",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "level",
              "needed": false,
              "kind": "choice",
              "choices": [
                "error",
                "warning"
              ]
            }
          ]
        }
      },
      {
        "name": "prefill",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "claim",
            "needed": false,
            "kind": "choice",
            "choices": [
              "fullName",
              "birthDate",
              "sex",
              "citizenId",
              "ethnicity",
              "nationality",
              "residence",
              "phone",
              "email",
              "identity"
            ]
          },
          {
            "name": "lookup",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "when",
            "needed": false,
            "kind": "condition"
          },
          {
            "name": "lock",
            "needed": false,
            "kind": "yesNo"
          }
        ]
      },
      {
        "name": "checkAgainst",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "lookup",
            "needed": true,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          }
        ]
      },
      {
        "name": "personal",
        "needed": false,
        "kind": "choice",
        "choices": [
          "none",
          "basic",
          "sensitive"
        ]
      },
      {
        "name": "mask",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "start",
            "needed": false,
            "kind": "integer"
          },
          {
            "name": "end",
            "needed": false,
            "kind": "integer"
          }
        ]
      },
      {
        "name": "width",
        "needed": false,
        "kind": "choice",
        "choices": [
          "full",
          "half",
          "third"
        ]
      },
      {
        "name": "methods",
        "needed": false,
        "kind": "choices",
        "choices": [
          "draw",
          "image",
          "name",
          "later"
        ]
      }
    ],
    "geoPoint": [
      {
        "name": "key",
        "needed": true,
        "kind": "key"
      },
      {
        "name": "label",
        "needed": true,
        "kind": "text"
      },
      {
        "name": "help",
        "needed": false,
        "kind": "text"
      },
      {
        "name": "visible",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "required",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "readonly",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "value",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "default",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "checks",
        "needed": false,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "that",
              "needed": true,
              "kind": "expression"
            },
            {
              "name": "message",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "level",
              "needed": false,
              "kind": "choice",
              "choices": [
                "error",
                "warning"
              ]
            }
          ]
        }
      },
      {
        "name": "prefill",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "claim",
            "needed": false,
            "kind": "choice",
            "choices": [
              "fullName",
              "birthDate",
              "sex",
              "citizenId",
              "ethnicity",
              "nationality",
              "residence",
              "phone",
              "email",
              "identity"
            ]
          },
          {
            "name": "lookup",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "when",
            "needed": false,
            "kind": "condition"
          },
          {
            "name": "lock",
            "needed": false,
            "kind": "yesNo"
          }
        ]
      },
      {
        "name": "checkAgainst",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "lookup",
            "needed": true,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          }
        ]
      },
      {
        "name": "personal",
        "needed": false,
        "kind": "choice",
        "choices": [
          "none",
          "basic",
          "sensitive"
        ]
      },
      {
        "name": "mask",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "start",
            "needed": false,
            "kind": "integer"
          },
          {
            "name": "end",
            "needed": false,
            "kind": "integer"
          }
        ]
      },
      {
        "name": "width",
        "needed": false,
        "kind": "choice",
        "choices": [
          "full",
          "half",
          "third"
        ]
      },
      {
        "name": "systems",
        "needed": false,
        "kind": "choices",
        "choices": [
          "wgs84",
          "vn2000"
        ]
      },
      {
        "name": "minLat",
        "needed": false,
        "kind": "number"
      },
      {
        "name": "maxLat",
        "needed": false,
        "kind": "number"
      },
      {
        "name": "minLng",
        "needed": false,
        "kind": "number"
      },
      {
        "name": "maxLng",
        "needed": false,
        "kind": "number"
      },
      {
        "name": "meridians",
        "needed": false,
        "kind": "slug"
      },
      {
        "name": "province",
        "needed": false,
        "kind": "expression"
      }
    ],
    "geoPolygon": [
      {
        "name": "key",
        "needed": true,
        "kind": "key"
      },
      {
        "name": "label",
        "needed": true,
        "kind": "text"
      },
      {
        "name": "help",
        "needed": false,
        "kind": "text"
      },
      {
        "name": "visible",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "required",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "readonly",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "value",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "default",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "checks",
        "needed": false,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "that",
              "needed": true,
              "kind": "expression"
            },
            {
              "name": "message",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "level",
              "needed": false,
              "kind": "choice",
              "choices": [
                "error",
                "warning"
              ]
            }
          ]
        }
      },
      {
        "name": "prefill",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "claim",
            "needed": false,
            "kind": "choice",
            "choices": [
              "fullName",
              "birthDate",
              "sex",
              "citizenId",
              "ethnicity",
              "nationality",
              "residence",
              "phone",
              "email",
              "identity"
            ]
          },
          {
            "name": "lookup",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "when",
            "needed": false,
            "kind": "condition"
          },
          {
            "name": "lock",
            "needed": false,
            "kind": "yesNo"
          }
        ]
      },
      {
        "name": "checkAgainst",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "lookup",
            "needed": true,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          }
        ]
      },
      {
        "name": "personal",
        "needed": false,
        "kind": "choice",
        "choices": [
          "none",
          "basic",
          "sensitive"
        ]
      },
      {
        "name": "mask",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "start",
            "needed": false,
            "kind": "integer"
          },
          {
            "name": "end",
            "needed": false,
            "kind": "integer"
          }
        ]
      },
      {
        "name": "width",
        "needed": false,
        "kind": "choice",
        "choices": [
          "full",
          "half",
          "third"
        ]
      },
      {
        "name": "systems",
        "needed": false,
        "kind": "choices",
        "choices": [
          "wgs84",
          "vn2000"
        ]
      },
      {
        "name": "minArea",
        "needed": false,
        "kind": "number"
      },
      {
        "name": "maxArea",
        "needed": false,
        "kind": "number"
      },
      {
        "name": "maxVertices",
        "needed": false,
        "kind": "integer"
      },
      {
        "name": "minLat",
        "needed": false,
        "kind": "number"
      },
      {
        "name": "maxLat",
        "needed": false,
        "kind": "number"
      },
      {
        "name": "minLng",
        "needed": false,
        "kind": "number"
      },
      {
        "name": "maxLng",
        "needed": false,
        "kind": "number"
      },
      {
        "name": "meridians",
        "needed": false,
        "kind": "slug"
      },
      {
        "name": "province",
        "needed": false,
        "kind": "expression"
      }
    ],
    "table": [
      {
        "name": "key",
        "needed": true,
        "kind": "key"
      },
      {
        "name": "label",
        "needed": true,
        "kind": "text"
      },
      {
        "name": "help",
        "needed": false,
        "kind": "text"
      },
      {
        "name": "visible",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "required",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "readonly",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "value",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "default",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "checks",
        "needed": false,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "that",
              "needed": true,
              "kind": "expression"
            },
            {
              "name": "message",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "level",
              "needed": false,
              "kind": "choice",
              "choices": [
                "error",
                "warning"
              ]
            }
          ]
        }
      },
      {
        "name": "prefill",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "claim",
            "needed": false,
            "kind": "choice",
            "choices": [
              "fullName",
              "birthDate",
              "sex",
              "citizenId",
              "ethnicity",
              "nationality",
              "residence",
              "phone",
              "email",
              "identity"
            ]
          },
          {
            "name": "lookup",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "when",
            "needed": false,
            "kind": "condition"
          },
          {
            "name": "lock",
            "needed": false,
            "kind": "yesNo"
          }
        ]
      },
      {
        "name": "checkAgainst",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "lookup",
            "needed": true,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          }
        ]
      },
      {
        "name": "personal",
        "needed": false,
        "kind": "choice",
        "choices": [
          "none",
          "basic",
          "sensitive"
        ]
      },
      {
        "name": "mask",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "start",
            "needed": false,
            "kind": "integer"
          },
          {
            "name": "end",
            "needed": false,
            "kind": "integer"
          }
        ]
      },
      {
        "name": "width",
        "needed": false,
        "kind": "choice",
        "choices": [
          "full",
          "half",
          "third"
        ]
      },
      {
        "name": "minRows",
        "needed": false,
        "kind": "integer"
      },
      {
        "name": "maxRows",
        "needed": false,
        "kind": "integer"
      },
      {
        "name": "unique",
        "needed": false,
        "kind": "list",
        "item": {
          "kind": "list",
          "item": {
            "kind": "key"
          }
        }
      },
      {
        "name": "rowChecks",
        "needed": false,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "that",
              "needed": true,
              "kind": "expression"
            },
            {
              "name": "message",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "level",
              "needed": false,
              "kind": "choice",
              "choices": [
                "error",
                "warning"
              ]
            },
            {
              "name": "at",
              "needed": false,
              "kind": "key"
            }
          ]
        }
      },
      {
        "name": "rowReadonly",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "rowLabel",
        "needed": false,
        "kind": "text"
      },
      {
        "name": "totals",
        "needed": false,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "column",
              "needed": true,
              "kind": "key"
            },
            {
              "name": "function",
              "needed": true,
              "kind": "choice",
              "choices": [
                "sum",
                "count",
                "average",
                "max",
                "min"
              ]
            },
            {
              "name": "label",
              "needed": false,
              "kind": "text"
            },
            {
              "name": "unit",
              "needed": false,
              "kind": "text"
            }
          ]
        }
      },
      {
        "name": "layout",
        "needed": false,
        "kind": "choice",
        "choices": [
          "auto",
          "cards",
          "grid"
        ]
      }
    ],
    "group": [
      {
        "name": "key",
        "needed": true,
        "kind": "key"
      },
      {
        "name": "label",
        "needed": true,
        "kind": "text"
      },
      {
        "name": "help",
        "needed": false,
        "kind": "text"
      },
      {
        "name": "visible",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "required",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "readonly",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "value",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "default",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "checks",
        "needed": false,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "that",
              "needed": true,
              "kind": "expression"
            },
            {
              "name": "message",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "level",
              "needed": false,
              "kind": "choice",
              "choices": [
                "error",
                "warning"
              ]
            }
          ]
        }
      },
      {
        "name": "prefill",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "claim",
            "needed": false,
            "kind": "choice",
            "choices": [
              "fullName",
              "birthDate",
              "sex",
              "citizenId",
              "ethnicity",
              "nationality",
              "residence",
              "phone",
              "email",
              "identity"
            ]
          },
          {
            "name": "lookup",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "when",
            "needed": false,
            "kind": "condition"
          },
          {
            "name": "lock",
            "needed": false,
            "kind": "yesNo"
          }
        ]
      },
      {
        "name": "checkAgainst",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "lookup",
            "needed": true,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          }
        ]
      },
      {
        "name": "personal",
        "needed": false,
        "kind": "choice",
        "choices": [
          "none",
          "basic",
          "sensitive"
        ]
      },
      {
        "name": "mask",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "start",
            "needed": false,
            "kind": "integer"
          },
          {
            "name": "end",
            "needed": false,
            "kind": "integer"
          }
        ]
      },
      {
        "name": "width",
        "needed": false,
        "kind": "choice",
        "choices": [
          "full",
          "half",
          "third"
        ]
      },
      {
        "name": "use",
        "needed": false,
        "kind": "slug"
      }
    ],
    "computed": [
      {
        "name": "key",
        "needed": true,
        "kind": "key"
      },
      {
        "name": "label",
        "needed": true,
        "kind": "text"
      },
      {
        "name": "help",
        "needed": false,
        "kind": "text"
      },
      {
        "name": "visible",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "required",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "readonly",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "value",
        "needed": true,
        "kind": "expression"
      },
      {
        "name": "default",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "checks",
        "needed": false,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "that",
              "needed": true,
              "kind": "expression"
            },
            {
              "name": "message",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "level",
              "needed": false,
              "kind": "choice",
              "choices": [
                "error",
                "warning"
              ]
            }
          ]
        }
      },
      {
        "name": "prefill",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "claim",
            "needed": false,
            "kind": "choice",
            "choices": [
              "fullName",
              "birthDate",
              "sex",
              "citizenId",
              "ethnicity",
              "nationality",
              "residence",
              "phone",
              "email",
              "identity"
            ]
          },
          {
            "name": "lookup",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "when",
            "needed": false,
            "kind": "condition"
          },
          {
            "name": "lock",
            "needed": false,
            "kind": "yesNo"
          }
        ]
      },
      {
        "name": "checkAgainst",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "lookup",
            "needed": true,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          }
        ]
      },
      {
        "name": "personal",
        "needed": false,
        "kind": "choice",
        "choices": [
          "none",
          "basic",
          "sensitive"
        ]
      },
      {
        "name": "mask",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "start",
            "needed": false,
            "kind": "integer"
          },
          {
            "name": "end",
            "needed": false,
            "kind": "integer"
          }
        ]
      },
      {
        "name": "width",
        "needed": false,
        "kind": "choice",
        "choices": [
          "full",
          "half",
          "third"
        ]
      },
      {
        "name": "as",
        "needed": true,
        "kind": "choice",
        "choices": [
          "text",
          "number",
          "money",
          "date",
          "month",
          "yesNo",
          "list"
        ]
      }
    ],
    "notice": [
      {
        "name": "key",
        "needed": true,
        "kind": "key"
      },
      {
        "name": "label",
        "needed": true,
        "kind": "text"
      },
      {
        "name": "help",
        "needed": false,
        "kind": "text"
      },
      {
        "name": "visible",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "required",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "readonly",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "value",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "default",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "checks",
        "needed": false,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "that",
              "needed": true,
              "kind": "expression"
            },
            {
              "name": "message",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "level",
              "needed": false,
              "kind": "choice",
              "choices": [
                "error",
                "warning"
              ]
            }
          ]
        }
      },
      {
        "name": "prefill",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "claim",
            "needed": false,
            "kind": "choice",
            "choices": [
              "fullName",
              "birthDate",
              "sex",
              "citizenId",
              "ethnicity",
              "nationality",
              "residence",
              "phone",
              "email",
              "identity"
            ]
          },
          {
            "name": "lookup",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "when",
            "needed": false,
            "kind": "condition"
          },
          {
            "name": "lock",
            "needed": false,
            "kind": "yesNo"
          }
        ]
      },
      {
        "name": "checkAgainst",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "lookup",
            "needed": true,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          }
        ]
      },
      {
        "name": "personal",
        "needed": false,
        "kind": "choice",
        "choices": [
          "none",
          "basic",
          "sensitive"
        ]
      },
      {
        "name": "mask",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "start",
            "needed": false,
            "kind": "integer"
          },
          {
            "name": "end",
            "needed": false,
            "kind": "integer"
          }
        ]
      },
      {
        "name": "width",
        "needed": false,
        "kind": "choice",
        "choices": [
          "full",
          "half",
          "third"
        ]
      },
      {
        "name": "tone",
        "needed": false,
        "kind": "choice",
        "choices": [
          "info",
          "warning",
          "success"
        ]
      }
    ],
    "multiSelect": [
      {
        "name": "key",
        "needed": true,
        "kind": "key"
      },
      {
        "name": "label",
        "needed": true,
        "kind": "text"
      },
      {
        "name": "help",
        "needed": false,
        "kind": "text"
      },
      {
        "name": "visible",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "required",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "readonly",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "value",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "default",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "checks",
        "needed": false,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "that",
              "needed": true,
              "kind": "expression"
            },
            {
              "name": "message",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "level",
              "needed": false,
              "kind": "choice",
              "choices": [
                "error",
                "warning"
              ]
            }
          ]
        }
      },
      {
        "name": "prefill",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "claim",
            "needed": false,
            "kind": "choice",
            "choices": [
              "fullName",
              "birthDate",
              "sex",
              "citizenId",
              "ethnicity",
              "nationality",
              "residence",
              "phone",
              "email",
              "identity"
            ]
          },
          {
            "name": "lookup",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "when",
            "needed": false,
            "kind": "condition"
          },
          {
            "name": "lock",
            "needed": false,
            "kind": "yesNo"
          }
        ]
      },
      {
        "name": "checkAgainst",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "lookup",
            "needed": true,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          }
        ]
      },
      {
        "name": "personal",
        "needed": false,
        "kind": "choice",
        "choices": [
          "none",
          "basic",
          "sensitive"
        ]
      },
      {
        "name": "mask",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "start",
            "needed": false,
            "kind": "integer"
          },
          {
            "name": "end",
            "needed": false,
            "kind": "integer"
          }
        ]
      },
      {
        "name": "width",
        "needed": false,
        "kind": "choice",
        "choices": [
          "full",
          "half",
          "third"
        ]
      },
      {
        "name": "options",
        "needed": true,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "code",
              "needed": true,
              "kind": "words"
            },
            {
              "name": "label",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "help",
              "needed": false,
              "kind": "text"
            },
            {
              "name": "visible",
              "needed": false,
              "kind": "condition"
            }
          ]
        }
      },
      {
        "name": "min",
        "needed": false,
        "kind": "integer"
      },
      {
        "name": "max",
        "needed": false,
        "kind": "integer"
      }
    ],
    "catalogueList": [
      {
        "name": "key",
        "needed": true,
        "kind": "key"
      },
      {
        "name": "label",
        "needed": true,
        "kind": "text"
      },
      {
        "name": "help",
        "needed": false,
        "kind": "text"
      },
      {
        "name": "visible",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "required",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "readonly",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "value",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "default",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "checks",
        "needed": false,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "that",
              "needed": true,
              "kind": "expression"
            },
            {
              "name": "message",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "level",
              "needed": false,
              "kind": "choice",
              "choices": [
                "error",
                "warning"
              ]
            }
          ]
        }
      },
      {
        "name": "prefill",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "claim",
            "needed": false,
            "kind": "choice",
            "choices": [
              "fullName",
              "birthDate",
              "sex",
              "citizenId",
              "ethnicity",
              "nationality",
              "residence",
              "phone",
              "email",
              "identity"
            ]
          },
          {
            "name": "lookup",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "when",
            "needed": false,
            "kind": "condition"
          },
          {
            "name": "lock",
            "needed": false,
            "kind": "yesNo"
          }
        ]
      },
      {
        "name": "checkAgainst",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "lookup",
            "needed": true,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          }
        ]
      },
      {
        "name": "personal",
        "needed": false,
        "kind": "choice",
        "choices": [
          "none",
          "basic",
          "sensitive"
        ]
      },
      {
        "name": "mask",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "start",
            "needed": false,
            "kind": "integer"
          },
          {
            "name": "end",
            "needed": false,
            "kind": "integer"
          }
        ]
      },
      {
        "name": "width",
        "needed": false,
        "kind": "choice",
        "choices": [
          "full",
          "half",
          "third"
        ]
      },
      {
        "name": "catalogue",
        "needed": true,
        "kind": "slug"
      },
      {
        "name": "parent",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "attribute",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "name",
            "needed": true,
            "kind": "words"
          },
          {
            "name": "value",
            "needed": true,
            "kind": "words"
          }
        ]
      },
      {
        "name": "showCode",
        "needed": false,
        "kind": "yesNo"
      },
      {
        "name": "min",
        "needed": false,
        "kind": "integer"
      },
      {
        "name": "max",
        "needed": false,
        "kind": "integer"
      }
    ],
    "person": [
      {
        "name": "key",
        "needed": true,
        "kind": "key"
      },
      {
        "name": "label",
        "needed": true,
        "kind": "text"
      },
      {
        "name": "help",
        "needed": false,
        "kind": "text"
      },
      {
        "name": "visible",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "required",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "readonly",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "value",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "default",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "checks",
        "needed": false,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "that",
              "needed": true,
              "kind": "expression"
            },
            {
              "name": "message",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "level",
              "needed": false,
              "kind": "choice",
              "choices": [
                "error",
                "warning"
              ]
            }
          ]
        }
      },
      {
        "name": "prefill",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "claim",
            "needed": false,
            "kind": "choice",
            "choices": [
              "fullName",
              "birthDate",
              "sex",
              "citizenId",
              "ethnicity",
              "nationality",
              "residence",
              "phone",
              "email",
              "identity"
            ]
          },
          {
            "name": "lookup",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "when",
            "needed": false,
            "kind": "condition"
          },
          {
            "name": "lock",
            "needed": false,
            "kind": "yesNo"
          }
        ]
      },
      {
        "name": "checkAgainst",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "lookup",
            "needed": true,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          }
        ]
      },
      {
        "name": "personal",
        "needed": false,
        "kind": "choice",
        "choices": [
          "none",
          "basic",
          "sensitive"
        ]
      },
      {
        "name": "mask",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "start",
            "needed": false,
            "kind": "integer"
          },
          {
            "name": "end",
            "needed": false,
            "kind": "integer"
          }
        ]
      },
      {
        "name": "width",
        "needed": false,
        "kind": "choice",
        "choices": [
          "full",
          "half",
          "third"
        ]
      },
      {
        "name": "sex",
        "needed": false,
        "kind": "yesNo"
      },
      {
        "name": "papers",
        "needed": false,
        "kind": "choices",
        "choices": [
          "CAN_CUOC",
          "HO_CHIEU",
          "KHAC"
        ]
      },
      {
        "name": "birthDate",
        "needed": false,
        "kind": "choices",
        "choices": [
          "day",
          "month",
          "year"
        ]
      },
      {
        "name": "optional",
        "needed": false,
        "kind": "choices",
        "choices": [
          "ngay_sinh",
          "gioi_tinh",
          "so"
        ]
      }
    ],
    "fraction": [
      {
        "name": "key",
        "needed": true,
        "kind": "key"
      },
      {
        "name": "label",
        "needed": true,
        "kind": "text"
      },
      {
        "name": "help",
        "needed": false,
        "kind": "text"
      },
      {
        "name": "visible",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "required",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "readonly",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "value",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "default",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "checks",
        "needed": false,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "that",
              "needed": true,
              "kind": "expression"
            },
            {
              "name": "message",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "level",
              "needed": false,
              "kind": "choice",
              "choices": [
                "error",
                "warning"
              ]
            }
          ]
        }
      },
      {
        "name": "prefill",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "claim",
            "needed": false,
            "kind": "choice",
            "choices": [
              "fullName",
              "birthDate",
              "sex",
              "citizenId",
              "ethnicity",
              "nationality",
              "residence",
              "phone",
              "email",
              "identity"
            ]
          },
          {
            "name": "lookup",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "when",
            "needed": false,
            "kind": "condition"
          },
          {
            "name": "lock",
            "needed": false,
            "kind": "yesNo"
          }
        ]
      },
      {
        "name": "checkAgainst",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "lookup",
            "needed": true,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          }
        ]
      },
      {
        "name": "personal",
        "needed": false,
        "kind": "choice",
        "choices": [
          "none",
          "basic",
          "sensitive"
        ]
      },
      {
        "name": "mask",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "start",
            "needed": false,
            "kind": "integer"
          },
          {
            "name": "end",
            "needed": false,
            "kind": "integer"
          }
        ]
      },
      {
        "name": "width",
        "needed": false,
        "kind": "choice",
        "choices": [
          "full",
          "half",
          "third"
        ]
      }
    ],
    "appointment": [
      {
        "name": "key",
        "needed": true,
        "kind": "key"
      },
      {
        "name": "label",
        "needed": true,
        "kind": "text"
      },
      {
        "name": "help",
        "needed": false,
        "kind": "text"
      },
      {
        "name": "visible",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "required",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "readonly",
        "needed": false,
        "kind": "condition"
      },
      {
        "name": "value",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "default",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "checks",
        "needed": false,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "that",
              "needed": true,
              "kind": "expression"
            },
            {
              "name": "message",
              "needed": true,
              "kind": "text"
            },
            {
              "name": "level",
              "needed": false,
              "kind": "choice",
              "choices": [
                "error",
                "warning"
              ]
            }
          ]
        }
      },
      {
        "name": "prefill",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "claim",
            "needed": false,
            "kind": "choice",
            "choices": [
              "fullName",
              "birthDate",
              "sex",
              "citizenId",
              "ethnicity",
              "nationality",
              "residence",
              "phone",
              "email",
              "identity"
            ]
          },
          {
            "name": "lookup",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          },
          {
            "name": "when",
            "needed": false,
            "kind": "condition"
          },
          {
            "name": "lock",
            "needed": false,
            "kind": "yesNo"
          }
        ]
      },
      {
        "name": "checkAgainst",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "lookup",
            "needed": true,
            "kind": "key"
          },
          {
            "name": "value",
            "needed": false,
            "kind": "key"
          }
        ]
      },
      {
        "name": "personal",
        "needed": false,
        "kind": "choice",
        "choices": [
          "none",
          "basic",
          "sensitive"
        ]
      },
      {
        "name": "mask",
        "needed": false,
        "kind": "object",
        "members": [
          {
            "name": "start",
            "needed": false,
            "kind": "integer"
          },
          {
            "name": "end",
            "needed": false,
            "kind": "integer"
          }
        ]
      },
      {
        "name": "width",
        "needed": false,
        "kind": "choice",
        "choices": [
          "full",
          "half",
          "third"
        ]
      },
      {
        "name": "unit",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "hours",
        "needed": true,
        "kind": "list",
        "item": {
          "kind": "object",
          "members": [
            {
              "name": "days",
              "needed": true,
              "kind": "choices",
              "choices": [
                "monday",
                "tuesday",
                "wednesday",
                "thursday",
                "friday",
                "saturday",
                "sunday"
              ]
            },
            {
              "name": "from",
              "needed": true,
              "kind": "words"
            },
            {
              "name": "to",
              "needed": true,
              "kind": "words"
            }
          ]
        }
      },
      {
        "name": "minutes",
        "needed": true,
        "kind": "integer"
      },
      {
        "name": "capacity",
        "needed": false,
        "kind": "integer"
      },
      {
        "name": "earliest",
        "needed": false,
        "kind": "expression"
      },
      {
        "name": "latest",
        "needed": false,
        "kind": "expression"
      }
    ]
  }
};
