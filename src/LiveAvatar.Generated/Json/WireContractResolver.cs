using System;
using System.Collections.Generic;
using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace LiveAvatar.Generated;

/// <summary>Reads tolerantly and writes strictly.</summary>
internal sealed class WireContractResolver : DefaultContractResolver
{
    public WireContractResolver()
    {
        Names.Add("code");
        Names.Add("message");
        Names.Add("data");
    }

    /// <summary>The names of the properties of all models met so far, and those of the envelope.</summary>
    public Utf8Names Names { get; } = new();

    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        var type = property.PropertyType!;
        Names.Add(property.PropertyName!);

        if (typeof(IOpenEnum).IsAssignableFrom(Nullable.GetUnderlyingType(type) ?? type))
        {
            property.ValueProvider = new OpenEnumValueProvider(property.ValueProvider!);
        }

        if (member.IsDefined(typeof(RequiredOnWriteAttribute), inherit: true))
        {
            Require(property);
        }

        if (member.IsDefined(typeof(WrittenWhenAssignedAttribute), inherit: true))
        {
            var name = property.PropertyName!;
            property.ShouldSerialize = model => ((LiveAvatarModel)model).IsAssigned(name);
        }

        if (member.IsDefined(typeof(NeverWrittenAttribute), inherit: true))
        {
            property.ShouldSerialize = static _ => false;
        }

        if (IsPlainValue(type))
        {
            property.NullValueHandling = NullValueHandling.Ignore; // null can't be put there; the default stays
        }

        return property;
    }

    protected override JsonContract CreateContract(Type objectType) =>
        typeof(LiveAvatarModel).IsAssignableFrom(objectType) ? CreateModelContract(objectType) : base.CreateContract(objectType);

    // Neither a model nor a plain value is any of the kinds that the base class tries each type for, and trying loads the assemblies of all of them:
    // data sets, XML, type converters. That would be a fifteenth of the first call.
    protected override JsonPrimitiveContract CreatePrimitiveContract(Type objectType) => new(objectType)
    {
        Converter = ResolveContractConverter(Nullable.GetUnderlyingType(objectType) ?? objectType),
    };

    private JsonObjectContract CreateModelContract(Type model)
    {
        var contract = new JsonObjectContract(model)
        {
            Converter = ResolveContractConverter(model),
            DefaultCreator = model.IsAbstract ? null : () => Activator.CreateInstance(model)!,
            ExtensionDataValueType = typeof(JToken),
            ExtensionDataGetter = static model => ((LiveAvatarModel)model).UnknownProperties(),
            ExtensionDataSetter = static (model, name, value) => ((LiveAvatarModel)model).AddUnknownProperty(name, (JToken)value!),
        };
        foreach (var property in CreateProperties(model, MemberSerialization.OptOut))
        {
            contract.Properties.AddProperty(property);
        }

        foreach (RequiredOnWriteAttribute required in model.GetCustomAttributes(typeof(RequiredOnWriteAttribute), inherit: true))
        {
            foreach (var name in required.Inherited)
            {
                Require(contract.Properties[name]);
            }
        }

        return contract;
    }

    protected override JsonConverter? ResolveContractConverter(Type objectType) =>
        objectType == typeof(DateTimeOffset) ? DateTimeOffsetConverter.Shared
        : objectType == typeof(Guid) ? GuidConverter.Shared
        : objectType == typeof(DateTime) ? DateConverter.Shared
        : base.ResolveContractConverter(objectType);

    protected override JsonArrayContract CreateArrayContract(Type objectType)
    {
        var contract = base.CreateArrayContract(objectType);
        if (contract.CollectionItemType is { } item && CantReadNull(item))
        {
            contract.ItemConverter ??= NullItemConverter.Shared;
        }

        // Otherwise a list is made first, and then one around it that can only be read.
        if (objectType.IsGenericType && objectType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            var list = ResolveContract(typeof(List<>).MakeGenericType(objectType.GenericTypeArguments));
            contract.OverrideCreator = _ => list.DefaultCreator!();
        }

        return contract;
    }

    protected override JsonDictionaryContract CreateDictionaryContract(Type objectType)
    {
        var contract = base.CreateDictionaryContract(objectType);
        if (contract.DictionaryValueType is { } value && CantReadNull(value))
        {
            contract.ItemConverter ??= NullItemConverter.Shared;
        }

        return contract;
    }

    // This is asked before writing alone. For the value itself a reader asks as well, when the property has a converter.
    private static void Require(JsonProperty property) => property.ShouldSerialize = model => property.ValueProvider!.GetValue(model) is not null
        ? true
        : throw new MissingPropertyException(model.GetType(), property.UnderlyingName!, property.PropertyName!);

    // A converter reads null by itself.
    private bool CantReadNull(Type item) => IsPlainValue(item) && ResolveContractConverter(item) is null;

    private static bool IsPlainValue(Type type) => type.IsValueType && Nullable.GetUnderlyingType(type) is null;
}
